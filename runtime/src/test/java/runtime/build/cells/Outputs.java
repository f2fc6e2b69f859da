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

  private static final byte[] NO_PICTURE = {};

  private static final List<Output> SEEN = new ArrayList<>();

  private Outputs() {}

  /**
   * What follows each other on the page.
   *
   * @param isShown whether it is a value or a figure, and not printed
   * @param text what was printed, or the text of the value
   * @param picture of a figure, as PNG; empty for others
   * @param id names an output that another one may replace; empty for others
   */
  record Output(boolean isShown, String text, byte[] picture, String id) {

    @Override
    public String toString() {
      return (isShown ? "shown: " : "printed: ") + text;
    }
  }

  /** Takes a text that is shown. */
  static void shown(String text) {
    shown(text, NO_PICTURE, "");
  }

  /** Takes what is shown; a place that is known already gets it in place of what it had. */
  public static synchronized void shown(String text, byte[] picture, String id) {
    Output output = new Output(true, text, picture, id);
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
    SEEN.add(new Output(false, before + text, NO_PICTURE, ""));
  }

  /** What a piece of work prints and shows. */
  static List<String> of(Work work) throws Throwable {
    return all(work).stream().map(Output::toString).toList();
  }

  /** The same, with pictures. */
  static List<Output> all(Work work) throws Throwable {
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
    return List.copyOf(SEEN);
  }

  /** What is stored in a cell of a notebook. */
  static List<String> stored(JsonObject cell) {
    return allStored(cell).stream().map(Output::toString).toList();
  }

  /** The same as outputs; pictures are left out. */
  static List<Output> allStored(JsonObject cell) {
    SEEN.clear();
    for (JsonElement each : cell.getAsJsonArray("outputs")) {
      JsonObject output = each.getAsJsonObject();
      if (output.has("text")) {
        printed(CodeCells.text(output.get("text")));
      } else {
        shown(CodeCells.text(output.getAsJsonObject("data").get("text/plain")));
      }
    }
    return List.copyOf(SEEN);
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
