package browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What {@code java Lab.java share} makes of a lesson whose notebook 02 is hostile: in its prose,
 * and in what its cells have stored. Its Java is the lesson's own.
 */
final class HostileFolder {

  private static final String NOTEBOOK = "02-the-activation-function.ipynb";

  private final Path lesson;

  private HostileFolder(Path lesson) {
    this.lesson = lesson;
  }

  /**
   * The folder of the students' pages.
   *
   * @param folder where the lesson is put, and what is made of it
   * @param isLiving whether Java runs in them
   */
  static Path site(Path folder, boolean isLiving) throws IOException, InterruptedException {
    SharedFolder.made();
    HostileFolder hostile = new HostileFolder(folder.resolve("lesson"));
    for (String part : List.of("src/main/languages/es", "docs", "notebooks/lib")) {
      hostile.copy(part);
    }
    for (String file : List.of("pom.xml", "README.md", "LICENSE-CC-BY-4.0")) {
      Files.copy(Path.of(file), hostile.lesson.resolve(file));
    }
    hostile.write();
    if (isLiving) {
      hostile.copy("runtime/src/main/resources/META-INF/licences");
      Files.copy(Path.of("runtime/pom.xml"), hostile.lesson.resolve("runtime/pom.xml"));
      hostile.copy("runtime/target/page");
    }
    Path share = folder.resolve("share");
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    LabPython.run("lab/share.py", hostile.lesson.toString(), share.toString(), java);
    return share.resolve("student/site");
  }

  private void copy(String part) throws IOException {
    Path to = Files.createDirectories(lesson.resolve(part));
    try (Stream<Path> files = Files.list(Path.of(part))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
  }

  private void write() throws IOException {
    Files.writeString(
        lesson.resolve("notebooks").resolve(NOTEBOOK),
        HostileNotebook.of(Path.of("notebooks", NOTEBOOK)).toString());
  }
}
