package trial;

import browser.Browser;
import browser.Browsers;
import browser.Look;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The browsers in which the trial page is opened. */
final class TrialBrowsers implements AutoCloseable {

  private final Browsers browsers = new Browsers();
  private final Path folder;

  TrialBrowsers(Path folder) {
    this.folder = folder;
  }

  TrialWindow open(Browser kind, String page, Look look) {
    return new TrialWindow(browsers.open(kind, file(page), look));
  }

  TrialWindow open(Browser kind, String page) {
    return open(kind, page, Look.USUAL);
  }

  private Path file(String page) {
    try {
      return Files.writeString(folder.resolve("page.html"), page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    browsers.close();
  }
}
