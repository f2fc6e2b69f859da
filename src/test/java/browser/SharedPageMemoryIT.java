package browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * What a page that runs Java holds in memory: its own process and that of the frame with its
 * Worker, as Linux counts them, once their garbage is collected.
 */
@InTheBrowser
@DisplayName("The memory of a page that runs Java")
class SharedPageMemoryIT {

  private static final long MEGABYTE = 1 << 10;
  private static final long MOST = 300 * MEGABYTE;

  /** A leak of 30 kB a move would be as much. */
  private static final long WHAT_VARIES = 30 * MEGABYTE;

  /** A thousand moves of the first slider, and ten trainings. */
  private static final String USE =
      """
      async () => {
        const until = async (condition) => {
          while (!condition()) { await new Promise(resolve => setTimeout(resolve, 5)); }
        };
        const cell = number => document.querySelector(`[data-cell="${number}"]`);
        const [explored, trained] = [cell(7), cell(10)];
        explored.scrollIntoView();
        await until(() => explored.dataset.state === "done");
        const figure = explored.querySelector("figure");
        const slider = figure.querySelector("input[type=range]");
        for (let i = 0; i < 1000; i++) {
          const before = figure.dataset.shown;
          slider.value = (Number(slider.value) + 1) % (Number(slider.max) + 1);
          slider.dispatchEvent(new Event("input", { bubbles: true }));
          await new Promise(resolve => {
            const shown = () => {
              if (figure.dataset.shown !== before) { watch.disconnect(); resolve(); }
            };
            const watch = new MutationObserver(shown);
            watch.observe(figure, { attributes: true });
            shown();
          });
        }
        for (let i = 0; i < 10; i++) {
          [...trained.querySelectorAll("button")].find(each => each.textContent === "Run").click();
          await until(() => trained.dataset.state === "done");
        }
      }""";

  @RegisterExtension
  private static final OfflineBrowser.OfflineChromium CHROMIUM = OfflineBrowser.chromium();

  @Test
  void staysBelow300MegabytesAndDoesNotGrow() throws IOException {
    Path file = SharedFolder.made().resolve("student/site").resolve("07-watch-it-learn.html");
    try (BrowserContext context = CHROMIUM.context()) {
      Page page = SharedPage.open(file, context).page();
      page.evaluate(USE);
      long first = held(page);
      page.evaluate(USE);
      long second = held(page);

      assertThat(first).isBetween(MOST / 10, MOST);
      assertThat(second).isLessThan(Math.min(MOST, first + WHAT_VARIES));
    }
  }

  /** In kilobytes. */
  private static long held(Page page) throws IOException {
    for (Frame frame : page.frames()) {
      CDPSession session =
          frame == page.mainFrame()
              ? page.context().newCDPSession(page)
              : page.context().newCDPSession(frame);
      session.send("HeapProfiler.collectGarbage");
      session.detach();
    }
    long held = 0;
    JsonObject processes = CHROMIUM.processes();
    for (JsonElement process : processes.getAsJsonArray("processInfo")) {
      JsonObject told = process.getAsJsonObject();
      if (told.get("type").getAsString().equals("renderer")) {
        held += memory(told.get("id").getAsLong());
      }
    }
    return held;
  }

  /** Nothing of a process that shows no page but the browser's own. */
  private static long memory(long process) throws IOException {
    Path folder = Path.of("/proc", String.valueOf(process));
    if (Files.readString(folder.resolve("cmdline")).contains("--top-chrome-webui")) {
      return 0;
    }
    return Files.readAllLines(folder.resolve("smaps_rollup")).stream()
        .filter(line -> line.startsWith("Pss:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
        .findFirst()
        .orElseThrow();
  }
}
