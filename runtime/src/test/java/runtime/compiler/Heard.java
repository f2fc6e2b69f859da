package runtime.compiler;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** What a cell prints and shows, and what it throws, as one text. */
public final class Heard {

  private Heard() {}

  /** What a cell does. */
  interface Work {
    void run() throws Throwable;
  }

  /** Takes a value that is shown. */
  public static void show(Object value) {
    System.out.println("shown: " + value);
  }

  static String of(Work work) {
    PrintStream out = System.out;
    ByteArrayOutputStream taken = new ByteArrayOutputStream();
    System.setOut(new PrintStream(taken, true, StandardCharsets.UTF_8));
    try {
      work.run();
    } catch (Throwable thrown) {
      System.out.println("thrown: " + thrown);
    } finally {
      System.out.flush();
      System.setOut(out);
    }
    return taken.toString(StandardCharsets.UTF_8);
  }
}
