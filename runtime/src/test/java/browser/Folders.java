package browser;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** What is done with folders of a test. */
public final class Folders {

  private Folders() {}

  /** A folder under target of this Java machine alone: tests run in two at a time. */
  public static Path own(String name) {
    return Path.of(System.getProperty("build.folder", "target"), name);
  }

  /** Deletes a folder, as far as nobody still writes into it. */
  public static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      all.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
    } catch (UncheckedIOException e) {
      folder.toFile().deleteOnExit();
    }
  }
}
