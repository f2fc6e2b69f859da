package runtime.build.script;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The scripts of a page.
 *
 * @param page what the page itself runs
 * @param frame what runs in the frame of its Worker
 * @param worker what runs in its Worker, beside Java's module
 * @param editor what edits cells; it runs once a reader opens the first one
 */
public record PageScript(String page, String frame, String worker, String editor) {

  /**
   * Puts them together.
   *
   * @param modules the folder of the page's modules
   * @param lesson the folder of the lesson's module, for the controls
   */
  public static PageScript of(Path modules, Path lesson) throws IOException {
    return new PageScript(
        inAnElement(new Bundle(modules, lesson).of("main.js", "")),
        inAnElement(frame(modules)),
        worker(modules),
        inAnElement(EditorScript.of(modules.resolve("editor"))));
  }

  /** What runs in a Worker, beside Java's module. */
  public static String worker(Path modules) throws IOException {
    return new Bundle(modules, modules).of("worker.js", TeaVmScript.text());
  }

  /** What runs in the frame where the Worker lives. */
  public static String frame(Path modules) throws IOException {
    return new Bundle(modules, modules).of("frame.js", "");
  }

  private static String inAnElement(String script) {
    if (script.contains("</script") || script.contains("<!--")) {
      throw new IllegalStateException("The page's script would end its element too early.");
    }
    return script;
  }

  /** Writes the scripts, page.css and the licences of the editor into a folder. */
  public static void write(Path modules, Path lesson, Path folder) throws IOException {
    Files.createDirectories(folder);
    PageScript script = of(modules, lesson);
    Files.writeString(folder.resolve("page.js"), script.page());
    Files.writeString(folder.resolve("frame.js"), script.frame());
    Files.writeString(folder.resolve("worker.js"), script.worker());
    Files.writeString(folder.resolve("editor.js"), script.editor());
    Files.writeString(folder.resolve("editor-licences.txt"), EditorScript.licences());
    Files.writeString(folder.resolve("page.css"), Files.readString(modules.resolve("page.css")));
  }
}
