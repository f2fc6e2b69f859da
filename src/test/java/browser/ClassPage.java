package browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import neuron.practice.HandInFiles;

/**
 * The page that {@code java Lab.java class} makes of two learners and a file that is none of
 * theirs.
 */
final class ClassPage {

  private static final Path FOLDER = Path.of("target", "class").toAbsolutePath();

  private static Path made;

  private ClassPage() {}

  static synchronized Path made() {
    if (made == null) {
      made = make();
    }
    return made;
  }

  private static Path make() {
    try {
      Files.createDirectories(FOLDER);
      HandInFiles.write(FOLDER, "Ada", Map.of("1.1", -1, "2.1", 0));
      HandInFiles.write(FOLDER, "Ben", Map.of("1.1", 5, "2.1", -1));
      Files.writeString(FOLDER.resolve("notes.txt"), "not handed in");
      String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
      Process program =
          new ProcessBuilder(java, "Lab.java", "class", FOLDER.toString())
              .redirectErrorStream(true)
              .start();
      String said = new String(program.getInputStream().readAllBytes());
      if (program.waitFor() != 0) {
        throw new AssertionError("Lab.java made no page, but said:\n" + said);
      }
      return FOLDER.resolve("class.html");
    } catch (IOException e) {
      throw new AssertionError("The page of the class was not made.", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("Interrupted while Lab.java made the page of the class.", e);
    }
  }
}
