package runtime.compiler;

import java.util.Set;

/** Finds what is wrong where variables, arrays and the variable of a for are declared or set. */
final class Declared extends SlipFinder {

  private static final Set<String> OPERATORS = Set.of("+", "-", "*", "/", "%");

  private static final Set<String> SETTING = Set.of("=", "+=", "-=", "*=", "/=");

  private static final Set<String> BEFORE_STATEMENTS = Set.of("", ";", "{", "}");

  Declared(Piece piece) {
    super(piece);
  }

  /** The first; null if there is none. */
  Slip slip() {
    for (int place = 0; place < size; place++) {
      boolean isBegin = BEFORE_STATEMENTS.contains(tokens.text(place - 1));
      Slip slip = isBegin ? array(place) : null;
      slip = slip == null && isBegin ? set(place) : slip;
      slip = slip == null && isBegin ? added(place) : slip;
      slip = slip == null && isBegin ? parted(place) : slip;
      slip = slip == null && tokens.is(place, "for") ? head(place + 1) : slip;
      if (slip != null) {
        return slip;
      }
    }
    return null;
  }

  /** A size in a declaration, as in {@code int a[3];}. */
  private Slip array(int first) {
    int bracket = tokens.is(first + 1, "[") ? first + 1 : first + 2;
    boolean isSized =
        tokens.is(bracket, "[")
            && tokens.text(bracket + 1).matches("\\w+")
            && tokens.is(bracket + 2, "]");
    int name = bracket == first + 1 ? bracket + 3 : first + 1;
    boolean isType = Words.PRIMITIVES.contains(tokens.text(first)) || tokens.isName(first);
    return isSized && isType && tokens.isName(name)
        ? slip(
            first,
            Math.max(name, bracket + 2),
            new Said(
                "An array gets its size where it is made: %s[] %s = new %s[%s];",
                tokens.text(first),
                tokens.text(name),
                tokens.text(first),
                tokens.text(bracket + 1)))
        : null;
  }

  /** A sum or a product that a value is stored in. */
  private Slip set(int first) {
    boolean isSum = false;
    int place = first;
    while (tokens.isName(place)
        || tokens.text(place).matches("[\\d.]+")
        || OPERATORS.contains(tokens.text(place))) {
      isSum |= OPERATORS.contains(tokens.text(place));
      place++;
    }
    boolean isParted = OPERATORS.contains(tokens.text(place - 1));
    return isSum && !isParted && SETTING.contains(tokens.text(place))
        ? slip(
            first,
            place - 1,
            new Said("On the left of = stands the variable alone that gets the value."))
        : null;
  }

  /** A declaration that adds to what it declares. */
  private Slip added(int first) {
    int name = tokens.afterType(tokens.afterModifiers(first));
    String sign = tokens.text(name + 1);
    return tokens.isName(name) && SETTING.contains(sign) && !sign.equals("=")
        ? slip(
            name,
            name + 1,
            new Said("A variable has no value where it is declared: write = and not %s.", sign))
        : null;
  }

  /** A name of two words. */
  private Slip parted(int first) {
    int name = tokens.afterType(tokens.afterModifiers(first));
    int second = tokens.is(name + 1, "-") ? name + 2 : name + 1;
    boolean isSet = Set.of("=", ";", "").contains(tokens.text(second + 1));
    boolean isDeclared = isSet && !tokens.is(first, "yield");
    if (!isDeclared || !tokens.isName(name) || !tokens.isName(second)) {
      return null;
    }
    String end = tokens.text(second);
    String one = tokens.text(name) + Character.toUpperCase(end.charAt(0)) + end.substring(1);
    return slip(name, second, new Said("A name is one word, without blanks or signs: %s.", one));
  }

  /** The brackets of a for. */
  private Slip head(int bracket) {
    if (!tokens.is(bracket, "(")) {
      return null;
    }
    if (tokens.isName(bracket + 1) && tokens.is(bracket + 2, ":")) {
      return slip(
          bracket + 1,
          bracket + 1,
          new Said("Here a variable gets its type: for (int %s : …)", tokens.text(bracket + 1)));
    }
    int last = tokens.afterBrackets(bracket) - 2;
    int semicolons = 0;
    for (int place = bracket; place <= last; place++) {
      semicolons += tokens.is(place, ";") ? 1 : 0;
    }
    return semicolons == 3 && tokens.is(last, ";")
        ? slip(last, last, new Said("Behind the third part of a for stands no semicolon."))
        : null;
  }
}
