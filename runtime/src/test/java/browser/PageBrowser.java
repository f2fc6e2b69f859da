package browser;

import java.nio.file.Path;
import java.util.List;

/** A browser of the system's own, in which a page is opened from a disk; nothing is downloaded. */
public interface PageBrowser extends AutoCloseable {

  OpenPage open(Path file, Look look);

  @Override
  void close();

  default OpenPage open(Path file) {
    return open(file, Look.USUAL);
  }

  /** The browsers that the page is made for. */
  enum Kind {
    CHROMIUM,
    FIREFOX,
    WEBKIT;

    /** Starts the browser, if it is there. */
    public PageBrowser start() {
      return switch (this) {
        case CHROMIUM -> new InChromium();
        case FIREFOX -> new InFirefox();
        case WEBKIT -> new InWebKit();
      };
    }
  }

  static List<Kind> kinds() {
    return List.of(Kind.values());
  }
}
