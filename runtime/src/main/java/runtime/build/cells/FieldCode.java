package runtime.build.cells;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import runtime.build.cells.Blank.Kind;

/** What stands in a generated cell in the place of a blank. */
final class FieldCode {

  /** Where the number of the field will stand. */
  private static final String NUMBER = "\u0000";

  /** Behind variables with fields: what works with them does not see what could not be read. */
  static final Piece UNLESS_READ =
      new Piece(Piece.Kind.STATEMENT, "if (!$host.isRead()) return;", List.of());

  private static final String PAGE = "runtime.page.Page.current().";

  private static final String TEXT = "$host.field(" + NUMBER + ")";

  private FieldCode() {}

  /** The text of a cell with fields for a compiler in the page, where no method is around it. */
  static String ofPage(List<Piece> pieces) {
    return pieces.stream()
        .map(piece -> piece == UNLESS_READ ? PAGE + "requireRead();" : onPage(piece.source()))
        .collect(Collectors.joining("\n"));
  }

  private static String onPage(String source) {
    String text = source.strip().replace("$host.", PAGE);
    return text.endsWith(";") || text.endsWith("}") ? text : text + ";";
  }

  static String numbered(String code, int field) {
    return code.replace(NUMBER, String.valueOf(field));
  }

  /** What an exercise asks for, if a field can hold it. */
  static Optional<Kind> kindOf(String form) {
    return switch (form.split(" ")[0]) {
      case "number" -> Optional.of(Kind.NUMBER);
      case "word" -> Optional.of(Kind.WORD);
      case "list" -> Optional.of(Kind.LIST);
      case "matrix" -> Optional.of(Kind.MATRIX);
      case "constant" -> Optional.of(Kind.CONSTANT);
      default -> Optional.empty();
    };
  }

  /** What a variable of a type holds, if a field can hold it. */
  static Optional<Kind> kindOfType(String type) {
    return switch (type) {
      case "Number", "Double", "double" -> Optional.of(Kind.NUMBER);
      case "Integer", "int", "long" -> Optional.of(Kind.WHOLE_NUMBER);
      case "String" -> Optional.of(Kind.WORD);
      default -> Optional.empty();
    };
  }

  /**
   * The statements of a call that asks for a number. Numbers that bare commas part are handed in
   * one by one, as Java does with 3,5.
   */
  static String numberFor(Asked asked, Syntax text) {
    String verb = text.text(asked.call().getMethodSelect());
    String exercise = text.text(asked.call().getArguments().get(0));
    return """
        Object[] $given = runtime.page.Fields.numbers(%s, %s); \
        if ($given.length == 1) %s(%s, $given[0]); \
        else %s(%s, $given[0], $given[1], runtime.page.Fields.more($given));"""
        .formatted(TEXT, text.text(asked.answer()), verb, exercise, verb, exercise);
  }

  /** Statements with a field: the cell goes on without them if it cannot be read. */
  static String apart(String statements) {
    return "try { %s } catch (runtime.page.Unreadable $field) { $host.unreadable($field); }"
        .formatted(statements);
  }

  /** What stands in the place of the answer in a call. */
  static String value(String form, String shipped) {
    List<String> words = List.of(form.split(" "));
    return call(words.get(0), shipped, words.subList(1, words.size()));
  }

  /** What stands in the place of a literal in a variable. */
  static String typed(String type, String shipped, List<String> names) {
    String read = call(methodFor(type), shipped, names);
    return switch (type) {
      case "double" -> "$host.<Double>read((double) %s, () -> %s)".formatted(shipped, read);
      case "int", "long" -> "$host.<Integer>read(%s, () -> %s)".formatted(shipped, read);
      default -> "$host.<%s>read(%s, () -> %s)".formatted(type, shipped, read);
    };
  }

  private static String call(String method, String shipped, List<String> names) {
    String known =
        names.stream()
            .map(name -> ", \"%s\", %s".formatted(name, name))
            .collect(Collectors.joining());
    return "runtime.page.Fields.%s(%s, %s%s)".formatted(method, TEXT, shipped, known);
  }

  private static String methodFor(String type) {
    return switch (type) {
      case "Number" -> "number";
      case "Double" -> "decimalOrNull";
      case "double" -> "decimal";
      case "Integer" -> "wholeOrNull";
      case "String" -> "word";
      default -> "whole";
    };
  }
}
