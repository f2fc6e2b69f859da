package runtime.build.script;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The scripts of a page.
 *
 * @param page what the page itself runs
 * @param worker what runs in its Worker, beside Java's module
 */
public record PageScript(String page, String worker) {

  /**
   * Puts them together.
   *
   * @param modules the folder of the page's modules
   * @param lesson the folder of the lesson's module, for the controls
   */
  public static PageScript of(Path modules, Path lesson) throws IOException {
    String page = new Bundle(modules, lesson).of("main.js", "");
    if (page.contains("</script") || page.contains("<!--")) {
      throw new IllegalStateException("The page's script would end its element too early.");
    }
    return new PageScript(page, new Bundle(modules, lesson).of("worker.js", TeaVmScript.text()));
  }

  /** Writes page.js, worker.js and page.css into a folder. */
  public static void write(Path modules, Path lesson, Path folder) throws IOException {
    Files.createDirectories(folder);
    PageScript script = of(modules, lesson);
    Files.writeString(folder.resolve("page.js"), script.page());
    Files.writeString(folder.resolve("worker.js"), script.worker());
    Files.writeString(folder.resolve("page.css"), Files.readString(modules.resolve("page.css")));
  }
}
