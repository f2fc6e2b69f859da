package trial;

import static org.assertj.core.api.Assertions.assertThat;

import browser.Browser;
import browser.PageBrowser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Chromium ends a process whose memory is full; other browsers have no bound that a test could
 * reach.
 */
class FullMemoryTest {

  private static final int PRINTS = 1;
  private static final int FILLS_SLOWLY = 12;

  @TempDir private Path folder;

  @Test
  void endsJavaAndLeavesThePageAsItIs() throws IOException {
    Path file = Files.writeString(folder.resolve("page.html"), TrialPage.text());
    try (PageBrowser chromium = Browser.chromium("--js-flags=--max-old-space-size=200");
        TrialWindow window = new TrialWindow(chromium.open(file))) {
      window.run(PRINTS);
      window.press(FILLS_SLOWLY, "Run");
      window.awaitState(FILLS_SLOWLY, "failed");

      assertThat(window.output(FILLS_SLOWLY)).startsWith("The memory is full.");
      assertThat(window.output(PRINTS)).as("what was there").isEqualTo("a = 1");
      window.run(PRINTS);
      assertThat(window.output(PRINTS)).as("begun anew").isEqualTo("a = 1");
    }
  }
}
