package runtime.build.script;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The script that a page runs. */
public final class PageScript {

  private PageScript() {}

  /**
   * Puts it together. That of the Worker is inside, as a text.
   *
   * @param modules the folder of the page's modules
   * @param lesson the folder of the lesson's module, for the controls
   */
  public static String of(Path modules, Path lesson) throws IOException {
    String worker = new Bundle(modules, lesson, name -> "").of("worker.js", TeaVmScript.text());
    String constant = "const WORKER = " + quoted(worker) + ";\n";
    String page = new Bundle(modules, lesson, name -> constant).of("main.js", "");
    if (page.contains("</script") || page.contains("<!--")) {
      throw new IllegalStateException("The page's script would end its element too early.");
    }
    return page;
  }

  private static String quoted(String text) {
    return "\""
        + text.replace("\\", "\\\\")
            .replace("\"", "\\\"")
            .replace("\n", "\\n")
            .replace("<", "\\u003c")
        + "\"";
  }

  /** Writes it: the folder of the modules, that of the lesson's, and the file. */
  public static void main(String[] arguments) throws IOException {
    Files.writeString(Path.of(arguments[2]), of(Path.of(arguments[0]), Path.of(arguments[1])));
  }
}
