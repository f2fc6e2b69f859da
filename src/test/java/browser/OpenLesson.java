package browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import notebooks.NotebookFile;

/**
 * The lesson, open in JupyterLab and in a browser. Each notebook is in a window of its own; tests
 * that look at the same cells on the same kernel share it.
 */
final class OpenLesson {

  private static final int WIDTH = 1280;
  private static final int HEIGHT = 900;

  private final Chromium chromium;
  private final Workshop workshop;
  private final JupyterLab lab;
  private final Map<String, NotebookPage> pages = new HashMap<>();

  private OpenLesson(Chromium chromium, Workshop workshop, JupyterLab lab) {
    this.chromium = chromium;
    this.workshop = workshop;
    this.lab = lab;
  }

  static OpenLesson start() throws IOException {
    Chromium chromium = Chromium.start();
    Workshop workshop = Workshop.open();
    return new OpenLesson(chromium, workshop, JupyterLab.start(workshop));
  }

  /** The notebook on a kernel, after Run All. */
  NotebookPage run(NotebookFile notebook, String kernel) {
    NotebookPage page =
        openCopy(
            notebook,
            kernel + "-",
            metadata -> metadata.getAsJsonObject("kernelspec").addProperty("name", kernel));
    page.runAll();
    return page;
  }

  /**
   * A notebook of these cells on a kernel, after Run All.
   *
   * @param awake how many figures with controls it has
   */
  NotebookPage runOwn(String name, String kernel, List<String> cells, int awake) {
    return pages.computeIfAbsent(
        name,
        key -> {
          NotebookPage page = openOwn(name, kernel, cells);
          page.runAll();
          page.awaitAwake(awake);
          return page;
        });
  }

  /** A notebook of these cells, not run yet. */
  NotebookPage openOwn(String name, String kernel, List<String> cells) {
    try {
      return open(workshop.writeNotebook(name, kernel, cells), cells.size(), 1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The notebook as it is shipped, in a window of its own. */
  NotebookPage open(NotebookFile notebook) {
    return open(notebook.toString(), notebook.codeCells().size(), 1);
  }

  /** The notebook as somebody opens it who downloaded it, and has not run it. */
  NotebookPage downloaded(NotebookFile notebook) {
    return openCopy(notebook, "downloaded-", metadata -> metadata.addProperty("downloaded", true));
  }

  /** The notebook in a window of the usual size, enlarged as a browser enlarges a page. */
  NotebookPage enlarged(NotebookFile notebook, int zoom) {
    return open(notebook.toString(), notebook.codeCells().size(), zoom);
  }

  /** Puts a copy of a notebook among the learner's, trusted as the lesson's own are. */
  NotebookFile bring(NotebookFile notebook) throws IOException, InterruptedException {
    Path copy = workshop.copyTrusted(notebook.path());
    return NotebookFile.read(copy);
  }

  /** What Lab.java and the server printed. */
  String log() {
    return lab.log();
  }

  /**
   * Closes the browser and ends JupyterLab.
   *
   * @return the programs that are still running
   */
  List<String> end() throws IOException, InterruptedException {
    chromium.close();
    List<String> left = lab.end();
    workshop.close();
    return left;
  }

  private NotebookPage openCopy(
      NotebookFile notebook, String prefix, Consumer<JsonObject> metadata) {
    try {
      return open(
          workshop.copyNotebook(notebook, prefix, metadata), notebook.codeCells().size(), 1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private NotebookPage open(String name, int codeCells, int zoom) {
    BrowserContext window =
        chromium
            .browser()
            .newContext(
                new Browser.NewContextOptions()
                    .setViewportSize(WIDTH / zoom, HEIGHT / zoom)
                    .setDeviceScaleFactor(zoom));
    return NotebookPage.open(window.newPage(), lab.addressOf(name), codeCells);
  }
}
