package browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What {@code java Lab.java share} makes, once for all tests of a Java machine. */
public final class SharedFolder {

  private static Path made;
  private static Path lite;

  private SharedFolder() {}

  public static synchronized Path made() {
    if (made == null) {
      made = make("share");
    }
    return made;
  }

  /** The site of JupyterLite. */
  public static synchronized Path lite() {
    if (lite == null) {
      lite = make("share-lite", "--lite");
    }
    return lite;
  }

  private static Path make(String name, String... options) {
    Path folder = Path.of("target", name).toAbsolutePath();
    Path log = Path.of("target", name + ".log");
    List<String> words = new ArrayList<>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.addAll(List.of("Lab.java", "share", "--to", folder.toString()));
    words.addAll(List.of(options));
    try {
      Process share =
          new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(log.toFile()).start();
      if (share.waitFor() != 0) {
        throw new AssertionError("Lab.java made no folder, but said:\n" + Files.readString(log));
      }
      return folder;
    } catch (IOException e) {
      throw new AssertionError("Lab.java did not start.", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("Interrupted while Lab.java made the folder.", e);
    }
  }
}
