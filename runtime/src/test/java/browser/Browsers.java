package browser;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;

/** The browsers of a test class, each started when it is first needed. */
public final class Browsers implements AutoCloseable {

  private final Map<Browser, PageBrowser> started = new EnumMap<>(Browser.class);

  public OpenPage open(Browser kind, Path file, Look look) {
    return started.computeIfAbsent(kind, Browser::start).open(file, look);
  }

  @Override
  public void close() {
    started.values().forEach(PageBrowser::close);
  }
}
