package runtime.build.cells;

import browser.CellsInAWorker;
import browser.CellsInAWorker.Answer;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What cells that a page compiles say there, as {@link Heard} has it. */
final class HeardInAPage {

  /** What a method says that names what nobody has declared. */
  private static final String UNDECLARED = " cannot be called until it compiles:";

  private HeardInAPage() {}

  static Heard of(Answer answer) {
    List<JsonObject> shown = new ArrayList<>();
    List<String> trouble = new ArrayList<>();
    for (JsonObject output : answer.outputs()) {
      switch (output.get("kind").getAsString()) {
        case "error" -> trouble.add(thrown(output));
        case "problems" -> trouble.add(problem(output, answer.isDone()));
        default -> shown.add(output);
      }
    }
    if (answer.isStopped() || answer.broken().equals(CellsInAWorker.NEVER_STOPS)) {
      trouble.add(Heard.ENDLESS);
    } else if (!answer.broken().isEmpty()) {
      trouble.add(answer.broken());
    }
    return new Heard(Said.inAPage(shown).text(), String.join("; ", trouble));
  }

  /** All that the page tells of what failed, in its words. */
  static String told(Answer answer) {
    return answer.outputs().stream()
        .filter(output -> List.of("error", "problems").contains(output.get("kind").getAsString()))
        .map(JsonObject::toString)
        .collect(Collectors.joining("\n"));
  }

  private static String thrown(JsonObject error) {
    String message = error.get("message").getAsString();
    int line = error.has("line") ? error.get("line").getAsInt() : 0;
    return message.contains(UNDECLARED)
        ? Heard.notDeclared(line)
        : Heard.thrown(error.get("name").getAsString(), message, line);
  }

  /** The compiler's first problem. */
  private static String problem(JsonObject output, boolean isDone) {
    JsonObject first = output.getAsJsonArray("problems").get(0).getAsJsonObject();
    int line = first.get("line").getAsInt();
    return isDone ? Heard.WAITS : Heard.notCompiled(line);
  }
}
