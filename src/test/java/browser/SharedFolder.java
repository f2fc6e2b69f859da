package browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What {@code java Lab.java share} makes, once for all tests of a Java machine. */
public final class SharedFolder {

  private static Path made;

  private SharedFolder() {}

  public static synchronized Path made() {
    if (made == null) {
      made = make();
    }
    return made;
  }

  private static Path make() {
    Path folder = Path.of("target", "share").toAbsolutePath();
    Path log = Path.of("target", "share.log");
    try {
      String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
      Process share =
          new ProcessBuilder(java, "Lab.java", "share", "--to", folder.toString())
              .redirectErrorStream(true)
              .redirectOutput(log.toFile())
              .start();
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
