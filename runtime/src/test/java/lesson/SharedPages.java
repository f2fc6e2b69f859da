package lesson;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What {@code java Lab.java share} makes. The build of the lesson, which has made it for its own
 * tests, names it in the property lesson.shared; else it is made here, once.
 */
final class SharedPages {

  private static final Path LESSON = Path.of("..").toAbsolutePath().normalize();

  private static Path folder;

  private SharedPages() {}

  static Path student(String page) {
    return folder().resolve("student/site").resolve(page);
  }

  /** The pages of notebooks, of both editions. */
  static List<Path> ofNotebooks() {
    return Stream.of("student", "instructor")
        .flatMap(edition -> files(folder().resolve(edition).resolve("site")))
        .filter(file -> file.getFileName().toString().matches("\\w+-.+[.]html"))
        .toList();
  }

  private static Stream<Path> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static synchronized Path folder() {
    if (folder == null) {
      String made = System.getProperty("lesson.shared", "");
      folder = Files.isDirectory(Path.of(made, "student")) ? Path.of(made) : make();
    }
    return folder;
  }

  private static Path make() {
    Path place = Path.of("target", "share").toAbsolutePath();
    Path log = Path.of("target", "share.log").toAbsolutePath();
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    try {
      Process share =
          new ProcessBuilder(java, "Lab.java", "share", "--to", place.toString())
              .directory(LESSON.toFile())
              .redirectErrorStream(true)
              .redirectOutput(log.toFile())
              .start();
      if (share.waitFor() != 0) {
        throw new AssertionError("Lab.java made no folder, but said:\n" + Files.readString(log));
      }
      return place;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("Interrupted while Lab.java made the folder.", e);
    }
  }
}
