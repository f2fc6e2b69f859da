package runtime.page;

import java.util.ArrayList;
import java.util.List;

/**
 * A formula of numbers, computed as Java does: 1 / 4 is 0, and 1 / 4.0 is 0.25. It knows + − * / %
 * ^, brackets, casts to int and double, the functions of {@code Math} that {@link MathNames} lists,
 * and the names that it is given.
 */
final class Formula {

  private final String text;
  private final Object[] names;
  private int at;

  /**
   * Prepares it.
   *
   * @param names pairs of a name and a number
   */
  Formula(String text, Object... names) {
    this.text = text.replace('−', '-').strip();
    this.names = names;
  }

  /**
   * What comes out.
   *
   * @throws Unreadable if it is no formula, or a whole number is divided by 0 in it
   */
  Number number() {
    at = 0;
    Number result;
    try {
      result = exclusive();
    } catch (ArithmeticException e) {
      throw new Unreadable("\"%s\" divides a whole number by 0: write another divisor.", text);
    }
    if (at < text.length()) {
      throw unreadable();
    }
    return result;
  }

  private Number exclusive() {
    Number left = sum();
    while (accept('^')) {
      Number right = sum();
      if (left instanceof Double || right instanceof Double) {
        throw new Unreadable(
            "In Java ^ is no power, and it takes no decimals: write \"%s\" with Math.pow.", text);
      }
      left = Arithmetic.exclusive(left, right);
    }
    return left;
  }

  private Number sum() {
    Number left = product();
    while (true) {
      if (accept('+')) {
        left = Arithmetic.sum(left, product());
      } else if (accept('-')) {
        left = Arithmetic.difference(left, product());
      } else {
        return left;
      }
    }
  }

  private Number product() {
    Number left = signed();
    while (true) {
      if (accept('*')) {
        left = Arithmetic.product(left, signed());
      } else if (accept('/')) {
        left = Arithmetic.quotient(left, signed());
      } else if (accept('%')) {
        left = Arithmetic.remainder(left, signed());
      } else {
        return left;
      }
    }
  }

  private Number signed() {
    if (accept('-')) {
      return Arithmetic.product(-1, signed());
    }
    return accept('+') ? signed() : part();
  }

  private Number part() {
    if (accept('(')) {
      return cast("double") ? (Number) signed().doubleValue() : bracket();
    }
    skip();
    if (at < text.length() && Character.isJavaIdentifierStart(text.charAt(at))) {
      return named();
    }
    return literal();
  }

  private Number bracket() {
    if (cast("int")) {
      return (int) signed().doubleValue();
    }
    Number inside = exclusive();
    require(')');
    return inside;
  }

  private boolean cast(String type) {
    int before = at;
    skip();
    if (text.startsWith(type, at)) {
      at += type.length();
      if (accept(')')) {
        return true;
      }
    }
    at = before;
    return false;
  }

  private Number named() {
    int from = at;
    while (at < text.length()
        && (Character.isJavaIdentifierPart(text.charAt(at)) || text.charAt(at) == '.')) {
      at++;
    }
    String name = text.substring(from, at);
    for (int i = 0; i < names.length; i += 2) {
      if (names[i].equals(name)) {
        return (Number) names[i + 1];
      }
    }
    Number value =
        accept('(') ? MathNames.value(name, arguments()) : MathNames.value(name, List.of());
    if (value == null) {
      throw unreadable();
    }
    return value;
  }

  private List<Number> arguments() {
    List<Number> arguments = new ArrayList<>();
    do {
      arguments.add(exclusive());
    } while (accept(','));
    require(')');
    return arguments;
  }

  private Number literal() {
    int from = at;
    while (at < text.length() && isOfALiteral(from)) {
      at++;
    }
    try {
      return Arithmetic.literal(text.substring(from, at).replace("_", ""));
    } catch (NumberFormatException e) {
      throw unreadable();
    }
  }

  /** A sign belongs to a literal only behind the e of its power. */
  private boolean isOfALiteral(int from) {
    char c = text.charAt(at);
    boolean isSign = c == '-' || c == '+';
    return isSign
        ? at > from && "eE".indexOf(text.charAt(at - 1)) >= 0
        : c >= '0' && c <= '9' || "._eEdDfFlL".indexOf(c) >= 0;
  }

  private void require(char c) {
    if (!accept(c)) {
      throw unreadable();
    }
  }

  private boolean accept(char c) {
    skip();
    if (at < text.length() && text.charAt(at) == c) {
      at++;
      return true;
    }
    return false;
  }

  private void skip() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }

  private Unreadable unreadable() {
    return new Unreadable(
        "\"%s\" cannot be read here: write a number such as 3.5, or a formula such as 1 / 4.0.",
        text);
  }
}
