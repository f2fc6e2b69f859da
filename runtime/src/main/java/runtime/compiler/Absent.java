package runtime.compiler;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.jdt.core.compiler.IProblem;

/** What Java has and the page has not: one sentence each. */
final class Absent {

  /** Whole numbers, and then those with decimals, each of which can be given as a later one. */
  private static final List<String> NUMBERS =
      List.of("byte", "short", "int", "long", "float", "double");

  /** Packages of Java's that the page has nothing of. */
  private static final Set<String> PACKAGES =
      Set.of("javax", "java.beans", "java.net.http", "java.rmi", "java.sql");

  private Absent() {}

  /**
   * The sentence about a type or a member that is not there; empty if it is about another thing.
   */
  static Said sentence(Wrong wrong, Known known) {
    String type = wrong.argument(0);
    String name = wrong.argument(1);
    return sentence(
        switch (wrong.id()) {
          case IProblem.UndefinedType, IProblem.UnresolvedVariable, IProblem.UndefinedName ->
              type(type, known);
          case IProblem.ImportNotFound -> imported(type, known);
          case IProblem.UndefinedField -> field(wrong.receiver(), wrong.argument(0), known);
          case IProblem.UndefinedMethod -> method(type, name, known);
          case IProblem.ParameterMismatch, IProblem.ParameterizedMethodArgumentTypeMismatch ->
              call(type, "." + name, wrong.argument(3), known);
          case IProblem.UndefinedConstructor ->
              call(type, "new " + TypeHints.simple(type), name, known);
          case IProblem.DanglingReference ->
              known.calls(type, name, false).isEmpty()
                  ? method(type, name, known)
                  : call(type, "." + name, wrong.argument(2), known);
          default -> "";
        });
  }

  /** The same of a full name. */
  static Said sentence(String name) {
    return name.isEmpty()
        ? Said.NOTHING
        : new Said("%s is not in this page: use JupyterLab.", name);
  }

  private static String type(String name, Known known) {
    return PACKAGES.contains(name) ? name : known.absent(name);
  }

  /** A type, or a member that a static import names. */
  private static String imported(String name, Known known) {
    String type = type(name, known);
    int point = name.lastIndexOf('.');
    if (!type.isEmpty() || point < 0) {
      return type;
    }
    String home = name.substring(0, point);
    String field = field(home, name.substring(point + 1), known);
    return field.isEmpty() ? method(home, name.substring(point + 1), known) : field;
  }

  /** A field, if the page has none with the name in capital letters. */
  private static String field(String type, String name, Known known) {
    String nested = known.absent(type + "." + name);
    if (!nested.isEmpty()) {
      return nested;
    }
    if (known.members(type).contains(name.toUpperCase(Locale.ROOT))) {
      return "";
    }
    return known.absentMembers(type).stream()
        .filter(member -> member.endsWith("." + name))
        .findFirst()
        .orElse("");
  }

  /** A method of which the page has nothing. */
  private static String method(String type, String name, Known known) {
    return known.absentMembers(type).stream()
        .map(member -> member.replaceFirst("\\(.*", ""))
        .filter(member -> member.endsWith("." + name))
        .findFirst()
        .orElse("");
  }

  /** A method or a constructor that takes what is given. */
  private static String call(String type, String name, String given, Known known) {
    return known.absentMembers(type).stream()
        .filter(member -> member.contains(name + "("))
        .filter(member -> fits(types(given), types(inBrackets(member)), known))
        .findFirst()
        .orElse("");
  }

  private static String inBrackets(String member) {
    return member.substring(member.indexOf('(') + 1, member.length() - 1);
  }

  private static List<String> types(String listed) {
    String plain = listed;
    while (plain.contains("<") && !plain.equals(plain.replaceAll("<[^<>]*>", ""))) {
      plain = plain.replaceAll("<[^<>]*>", "");
    }
    return plain.isEmpty() ? List.of() : List.of(plain.split(", "));
  }

  private static boolean fits(List<String> given, List<String> taken, Known known) {
    boolean isFine = given.size() == taken.size();
    for (int place = 0; isFine && place < given.size(); place++) {
      isFine = fits(given.get(place), taken.get(place), known);
    }
    return isFine;
  }

  private static boolean fits(String given, String taken, Known known) {
    if (NUMBERS.contains(taken)) {
      String number = given.equals("char") ? "int" : given;
      int place = NUMBERS.indexOf(number);
      return place >= 0 && place <= NUMBERS.indexOf(taken);
    }
    return TypeHints.simple(given).equals(taken)
        || given.equals("null") && !taken.equals("boolean") && !taken.equals("char")
        || known.above(given).contains(taken);
  }
}
