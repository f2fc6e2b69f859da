package trial;

import browser.Browser;
import browser.Look;
import browser.OpenPage;
import browser.PageBrowser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;

/** The browsers of a test class, each started when it is first needed. */
final class Browsers implements AutoCloseable {

  private final Map<Browser, PageBrowser> started = new EnumMap<>(Browser.class);
  private final Path folder;

  Browsers(Path folder) {
    this.folder = folder;
  }

  TrialWindow open(Browser kind, String page, Look look) {
    OpenPage open = started.computeIfAbsent(kind, Browser::start).open(file(page), look);
    return new TrialWindow(open);
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
    started.values().forEach(PageBrowser::close);
  }
}
