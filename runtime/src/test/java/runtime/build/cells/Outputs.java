package runtime.build.cells;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What cells print and show, in its order. */
public final class Outputs {

  private static final List<Output> SEEN = new ArrayList<>();

  private Outputs() {}

  /**
   * What follows each other on the page.
   *
   * @param isShown whether it is a value or a figure, and not printed
   * @param text what was printed, or the text of the value
   * @param id names an output that another one may replace; empty for others
   */
  record Output(boolean isShown, String text, String id) {

    @Override
    public String toString() {
      return (isShown ? "shown: " : "printed: ") + text;
    }
  }

  /** Takes what is shown; a place that is known already gets it in place of what it had. */
  public static synchronized void shown(String text, String id) {
    Output output = new Output(true, text, id);
    for (int i = 0; i < SEEN.size(); i++) {
      if (!id.isEmpty() && SEEN.get(i).id().equals(id)) {
        SEEN.set(i, output);
        return;
      }
    }
    SEEN.add(output);
  }

  static synchronized void printed(String text) {
    boolean goesOn = !SEEN.isEmpty() && !SEEN.get(SEEN.size() - 1).isShown();
    String before = goesOn ? SEEN.remove(SEEN.size() - 1).text() : "";
    SEEN.add(new Output(false, before + text, ""));
  }

  /** What a piece of work prints and shows. */
  static List<String> of(Work work) throws Throwable {
    SEEN.clear();
    PrintStream out = System.out;
    PrintStream taken = new PrintStream(new Taken(), true, StandardCharsets.UTF_8);
    System.setOut(taken);
    try {
      work.run();
    } finally {
      taken.flush();
      System.setOut(out);
    }
    return SEEN.stream().map(Output::toString).toList();
  }

  /** What is stored in a cell of a notebook. */
  static List<String> stored(JsonObject cell) {
    SEEN.clear();
    for (JsonElement each : cell.getAsJsonArray("outputs")) {
      JsonObject output = each.getAsJsonObject();
      if (output.has("text")) {
        printed(CodeCells.text(output.get("text")));
      } else {
        shown(CodeCells.text(output.getAsJsonObject("data").get("text/plain")), "");
      }
    }
    return SEEN.stream().map(Output::toString).toList();
  }

  /** What a cell does. */
  interface Work {
    void run() throws Throwable;
  }

  private static final class Taken extends OutputStream {

    @Override
    public void write(int b) {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
      printed(new String(bytes, from, length, StandardCharsets.UTF_8));
    }
  }
}
