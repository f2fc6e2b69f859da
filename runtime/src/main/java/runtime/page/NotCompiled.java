package runtime.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a compiler says of a cell. */
public final class NotCompiled extends Exception {

  private final transient List<Told> problems;
  private final boolean isFatal;

  /**
   * A thing that it says.
   *
   * @param from where in the cell, counted from 0
   * @param to behind the last letter that it is about
   * @param line counted from 1
   * @param column counted from 1
   * @param hint empty if there is none
   */
  public record Told(int from, int to, int line, int column, String text, String hint) {

    private Map<String, Object> json() {
      Map<String, Object> json = new LinkedHashMap<>();
      json.put("from", from);
      json.put("to", to);
      json.put("line", line);
      json.put("column", column);
      json.put("text", text);
      json.put("hint", hint);
      return json;
    }

    private String inALine() {
      String place = "line " + line + ", column " + column + ": " + text;
      return hint.isEmpty() ? place : place + "\n" + hint;
    }
  }

  /**
   * Puts it together.
   *
   * @param isFatal whether the cell did not run to its end
   */
  public NotCompiled(List<Told> problems, boolean isFatal) {
    super(String.join("\n", problems.stream().map(Told::inALine).toList()));
    this.problems = List.copyOf(problems);
    this.isFatal = isFatal;
  }

  boolean isFatal() {
    return isFatal;
  }

  Map<String, Object> json() {
    List<Object> told = new ArrayList<>();
    problems.forEach(each -> told.add(each.json()));
    Map<String, Object> output = Outputs.output("problems");
    output.put("problems", told);
    output.put("text", getMessage());
    return output;
  }
}
