package suite;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.VariableTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The values of {@code CsvSource}, as an array of rows in Java. */
final class Csv {

  private Csv() {}

  /** Nothing if a row or the type of a parameter is of a kind that is not known here. */
  static Optional<String> rows(
      List<? extends ExpressionTree> texts, List<? extends VariableTree> parameters) {
    List<String> rows = new ArrayList<>();
    for (ExpressionTree each : texts) {
      if (!(each instanceof LiteralTree literal)) {
        return Optional.empty();
      }
      String[] values = literal.getValue().toString().split(",", -1);
      if (values.length != parameters.size() || literal.getValue().toString().contains("'")) {
        return Optional.empty();
      }
      List<String> row = new ArrayList<>();
      for (int place = 0; place < values.length; place++) {
        Optional<String> value =
            value(parameters.get(place).getType().toString(), values[place].strip());
        if (value.isEmpty()) {
          return Optional.empty();
        }
        row.add(value.get());
      }
      rows.add("{" + String.join(", ", row) + "}");
    }
    return Optional.of("new Object[][] {" + String.join(", ", rows) + "}");
  }

  private static Optional<String> value(String type, String text) {
    String quoted = "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    return switch (type) {
      case "double" -> Optional.of("Double.parseDouble(" + quoted + ")");
      case "int" -> Optional.of("Integer.parseInt(" + quoted + ")");
      case "long" -> Optional.of("Long.parseLong(" + quoted + ")");
      case "boolean" -> Optional.of(text);
      case "String" -> text.isEmpty() ? Optional.empty() : Optional.of(quoted);
      default -> Optional.empty();
    };
  }
}
