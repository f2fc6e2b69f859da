package suite;

import browser.Browser;
import browser.CellsInAWorker.Answer;
import browser.CellsInAWorker.Cell;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import runtime.build.cells.PageModule;

/** Sessions in the page's own module, which compiles and runs their cells, in a browser. */
final class InThePage {

  private static final long PATIENCE = 120_000;

  private InThePage() {}

  /** What each cell of each session says, by the sessions' names. */
  static Map<String, List<String>> said(Browser browser, List<Session> sessions) throws Exception {
    Map<String, List<Cell>> cells = new LinkedHashMap<>();
    sessions.forEach(each -> cells.put(each.name(), cells(each)));
    Map<String, List<String>> said = new LinkedHashMap<>();
    PageModule.workers()
        .run(browser, cells)
        .forEach((name, all) -> said.put(name, all.stream().map(InThePage::text).toList()));
    return said;
  }

  private static List<Cell> cells(Session session) {
    List<Cell> cells = new ArrayList<>();
    for (String each : session.cells()) {
      cells.add(new Cell(cells.size(), each, PATIENCE));
    }
    return cells;
  }

  /** What a cell printed, and what ended it. */
  private static String text(Answer answer) {
    StringBuilder text = new StringBuilder();
    for (JsonObject output : answer.outputs()) {
      if (output.get("kind").getAsString().equals("error")) {
        String name = output.get("name").getAsString();
        text.append(name).append(": ").append(message(output));
      } else {
        text.append(output.get("text").getAsString());
      }
    }
    return text + answer.broken();
  }

  private static String message(JsonObject output) {
    JsonElement message = output.get("message");
    return message == null || message.isJsonNull() ? "" : message.getAsString();
  }
}
