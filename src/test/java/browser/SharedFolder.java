package browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What {@code java Lab.java share} makes, each once for all tests of a Java machine. */
public final class SharedFolder {

  private static Path made;
  private static Path madeWithJava;

  private SharedFolder() {}

  public static synchronized Path made() {
    if (made == null) {
      made = make("share");
    }
    return made;
  }

  /** The one of which the pages run Java. */
  static synchronized Path madeWithJava() {
    if (madeWithJava == null) {
      madeWithJava = make("share-with-java", "--java");
    }
    return madeWithJava;
  }

  private static Path make(String name, String... options) {
    Path folder = Path.of("target", name).toAbsolutePath();
    Path log = Path.of("target", name + ".log");
    try {
      String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
      List<String> command = new ArrayList<>(List.of(java, "Lab.java", "share"));
      command.addAll(List.of("--to", folder.toString()));
      command.addAll(List.of(options));
      Process share =
          new ProcessBuilder(command)
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
