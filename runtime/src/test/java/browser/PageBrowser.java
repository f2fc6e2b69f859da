package browser;

import java.nio.file.Path;

/** A browser of the system's own, in which a page is opened from a disk; nothing is downloaded. */
public interface PageBrowser extends AutoCloseable {

  OpenPage open(Path file, Look look);

  @Override
  void close();

  default OpenPage open(Path file) {
    return open(file, Look.USUAL);
  }
}
