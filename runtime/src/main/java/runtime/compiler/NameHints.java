package runtime.compiler;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.jdt.core.compiler.IProblem;

/** Hints about names that nobody knows, and about calls that do not fit. */
final class NameHints {

  private static final int MANY = 6;

  /** Of the full names of types. */
  private static final String PACKAGES = "(?:[a-z]\\w*\\.)+(?=\\w)";

  private static final Said DECLARE =
      new Said("Java says which type a variable has: write int x = 3; or var x = 3;");

  /** What the length of an array is called elsewhere. */
  private static final Set<String> LENGTHS = Set.of("count", "len", "size");

  private static final List<String> VALUES = List.of("true", "false", "null", "this", "super");

  /** Words of other languages, with what Java has for them. */
  private static final Map<String, Said> WORDS =
      Map.ofEntries(
          Map.entry("True", new Said("Java writes it small: true.")),
          Map.entry("False", new Said("Java writes it small: false.")),
          Map.entry("None", new Said("Java writes null.")),
          Map.entry("nil", new Said("Java writes null.")),
          Map.entry("undefined", new Said("Java writes null.")),
          Map.entry("bool", new Said("Java writes boolean.")),
          Map.entry("integer", new Said("Java writes int.")),
          Map.entry("str", new Said("Java writes String.")),
          Map.entry("let", DECLARE),
          Map.entry("auto", DECLARE),
          Map.entry("function", SyntaxHints.METHOD),
          Map.entry("fun", SyntaxHints.METHOD),
          Map.entry("func", SyntaxHints.METHOD),
          Map.entry("def", SyntaxHints.METHOD),
          Map.entry("elif", SyntaxHints.ELSE_IF),
          Map.entry("not", Foreign.AND),
          Map.entry("print", SyntaxHints.PRINT),
          Map.entry("println", SyntaxHints.PRINT),
          Map.entry("IO", new Said("Java 17 has no IO yet. It prints with System.out.println(…).")),
          Map.entry("printf", new Said("Java prints with System.out.printf(…).")));

  private final Known known;
  private final State state;

  NameHints(Known known, State state) {
    this.known = known;
    this.state = state;
  }

  /** About a variable or a type. */
  Said unknown(Wrong wrong) {
    String name = wrong.argument(0);
    if (name.equals("integer") && wrong.isBehind("<")) {
      return new Said("Java writes Integer here.");
    }
    if (WORDS.containsKey(name)) {
      return WORDS.get(name);
    }
    if (!wrong.isType() && state.has(Snippet.Kind.METHOD, name)) {
      return new Said("It is a method: write brackets behind it, %s().", name);
    }
    String simple = name.substring(name.lastIndexOf('.') + 1);
    if (wrong.id() == IProblem.ImportNotFound) {
      String home = name.substring(0, name.length() - simple.length());
      Set<String> there = new TreeSet<>(known.typesOf(home));
      there.addAll(known.members(home.replaceFirst("\\.$", "")));
      Said meant = meant(Nearest.to(simple, there));
      return meant.isEmpty() && name.equals(simple) ? Python.IMPORT : meant;
    }
    Said invisible = Signs.invisible(name);
    if (!invisible.isEmpty()) {
      return invisible;
    }
    boolean isType = Character.isUpperCase(simple.charAt(0));
    if (isType && !wrong.isType() && known.typesAtHand().contains(name)) {
      return new Said("It is a type, and no value.");
    }
    List<String> types = known.types(simple);
    if (isType && !types.isEmpty()) {
      return imported(types.get(0).replace('/', '.').replace('$', '.'));
    }
    Said absent = Absent.sentence(known.absentElsewhere(simple));
    if (!absent.isEmpty()) {
      return absent;
    }
    Said later = Later.type(simple);
    if (!later.isEmpty()) {
      return later;
    }
    int point = name.lastIndexOf('.');
    if (point > 0) {
      return meant(Nearest.to(simple, known.nested(name.substring(0, point))));
    }
    Set<String> names = new TreeSet<>(wrong.isType() ? Set.of() : around(wrong));
    names.addAll(isType || wrong.isType() ? known.typesAtHand() : state.names(false));
    if (wrong.isType()) {
      names.addAll(Words.PRIMITIVES);
    }
    String nearest = Nearest.to(simple, names);
    if (nearest.isEmpty() && !isType) {
      nearest = Nearest.inOtherLetters(simple, known.typesAtHand());
    }
    if (nearest.isEmpty() && !wrong.isType()) {
      nearest = Nearest.misspelt(simple, VALUES);
    }
    if (!nearest.isEmpty()) {
      return meant(nearest);
    }
    String itsEnum = wrong.isType() ? "" : known.enumWith(simple);
    if (!itsEnum.isEmpty()) {
      return meant(itsEnum + "." + simple);
    }
    if (!wrong.isType() && wrong.isDeclaredInside()) {
      return new Said(
          "It is declared inside other braces or the head of a loop, and known there alone.");
    }
    return wrong.isAssigned()
        ? new Said("It is not declared: write its type before it, as in int %s = 3;", name)
        : new Said("Nothing has this name here. Was the cell run that declares it?");
  }

  private static Said meant(String nearest) {
    return nearest.isEmpty() ? Said.NOTHING : new Said("Is %s meant?", nearest);
  }

  private static Said imported(String type) {
    return new Said("It is not imported: write import %s; above.", type);
  }

  /** Names that stand in the same piece of a cell, such as parameters. */
  private static Set<String> around(Wrong wrong) {
    Set<String> words = new TreeSet<>(Declaration.words(Tokens.of(wrong.unit().copied())));
    words.remove(wrong.argument(0));
    return words;
  }

  Said unknownMethod(Wrong wrong) {
    String name = wrong.argument(1);
    boolean isAlone = !wrong.isBehindDot();
    if (isAlone && WORDS.containsKey(name)) {
      return WORDS.get(name);
    }
    boolean isType = state.has(Snippet.Kind.TYPE, name) || !known.types(name).isEmpty();
    if (isAlone && isType) {
      return new Said("To make an object, write new before it: new %s(…).", name);
    }
    if (isAlone && state.has(Snippet.Kind.VARIABLES, name) && state.type(name).endsWith("]")) {
      return new Said("An element of an array is written %s[0].", name);
    }
    if (isAlone && state.has(Snippet.Kind.VARIABLES, name)) {
      return new Said("%s is a variable, and no method: call one of its own behind a point.", name);
    }
    if (isAlone && isOfMath(name, wrong.argument(2))) {
      return new Said("Java's own %s is written Math.%s(…).", name, name);
    }
    String receiver = wrong.argument(0);
    Said other = isAlone ? Said.NOTHING : ofJavas(known.above(receiver), name);
    if (!other.isEmpty()) {
      return other;
    }
    Set<String> names = isAlone ? state.names(true) : known.members(receiver);
    if (isAlone) {
      names = new TreeSet<>(names);
      names.addAll(around(wrong));
    }
    String nearest = Nearest.to(name, names);
    if (!nearest.isEmpty()) {
      return meant(nearest);
    }
    return isAlone
        ? new Said("No method has this name here. Was the cell run that declares it?")
        : Said.NOTHING;
  }

  /** About a method of one of Java's types that has another name, or another place. */
  private Said ofJavas(Set<String> types, String name) {
    Said later = Later.member(types, name, "()");
    if (!later.isEmpty()) {
      return later;
    }
    boolean isOfStreams =
        types.contains("Collection") && known.members("java.util.stream.Stream").contains(name);
    return isOfStreams
        ? new Said("It is a method of streams: write stream().%s(…).", name)
        : OtherNames.method(types, name);
  }

  /** Whether Math has a method that takes as many numbers. */
  private boolean isOfMath(String name, String given) {
    List<String> types = given.isEmpty() ? List.of() : List.of(given.split(",\\s*"));
    return types.stream().allMatch(TypeHints::isNumber)
        && known.calls("java.lang.Math", name, false).stream()
            .map(call -> call.substring(call.indexOf('(') + 1, call.length() - 1))
            .map(parameters -> parameters.isEmpty() ? 0 : parameters.split(",").length)
            .anyMatch(count -> count == types.size());
  }

  Said unknownField(Wrong wrong) {
    String name = wrong.argument(0);
    String receiver = receiver(wrong);
    Said later = Later.member(known.above(receiver), name, "");
    if (!later.isEmpty()) {
      return later;
    }
    Set<String> members = known.members(receiver);
    if (name.equals("length") && !members.contains("length") && members.contains("size")) {
      return new Said("Here it is a method with another name: size().");
    }
    boolean isLength = LENGTHS.contains(name) || !Nearest.to(name, List.of("length")).isEmpty();
    if (isLength && receiver.endsWith("]")) {
      return TypeHints.LENGTH;
    }
    boolean isType = receiver.equals(wrong.receiver()) && known.typesAtHand().contains(receiver);
    if (isType && members.contains(name)) {
      return new Said(
          "It is a method: call it as %s(…), or write %s::%s to hand it over.",
          name, receiver, name);
    }
    if (members.contains(name)) {
      return new Said("It is a method: write brackets behind it, %s().", name);
    }
    String nearest = Nearest.to(name, members);
    return meant(nearest);
  }

  /** The type of what stands before the point, as far as its declaration tells. */
  private String receiver(Wrong wrong) {
    String name = wrong.receiver();
    if (name.equals("\"")) {
      return "String";
    }
    if (state.has(Snippet.Kind.VARIABLES, name)) {
      return state.type(name);
    }
    List<Token> tokens = Tokens.of(wrong.unit().copied());
    Extents extents = new Extents(tokens);
    for (int place = 0; place < tokens.size(); place++) {
      int after = extents.afterType(place);
      if (after > 0 && extents.is(after, name)) {
        return extents.text(place);
      }
    }
    return name;
  }

  /** How a method can be called whose values do not fit, in the types of its receiver. */
  Said calls(Wrong wrong) {
    String type = wrong.argument(0);
    String name = wrong.argument(1);
    String closest = name + "(" + wrong.argument(2).replaceAll(PACKAGES, "") + ")";
    String plain = closest.replaceAll("<.*?>+", "");
    Set<String> calls = known.calls(type, name, false);
    boolean isOfAnArgument = type.contains("<") && !calls.contains(plain);
    if (wrong.id() != IProblem.ParameterMismatch || calls.isEmpty() || !isOfAnArgument) {
      return calls(type, name, false);
    }
    if (!closest.equals(plain) || closest.contains("capture#")) {
      return Said.NOTHING;
    }
    return calls.size() > 1
        ? new Said("It can be called as %s and others.", closest)
        : new Said("It can be called as %s.", closest);
  }

  /** How a method or a constructor can be called. */
  Said calls(String type, String name, boolean isConstructor) {
    String simple = TypeHints.simple(name);
    Set<String> calls = known.calls(type, simple, isConstructor);
    if (calls.isEmpty()) {
      return Said.NOTHING;
    }
    List<String> some = List.copyOf(calls).subList(0, Math.min(MANY, calls.size()));
    String listed = String.join(", ", new TreeSet<>(some));
    return calls.size() > MANY
        ? new Said("It can be called as %s and others.", listed)
        : new Said("It can be called as %s.", listed);
  }
}
