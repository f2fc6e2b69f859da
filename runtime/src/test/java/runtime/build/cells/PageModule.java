package runtime.build.cells;

import browser.CellsInAWorker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import runtime.build.BuildFailure;
import runtime.build.EditedModule;
import runtime.build.PageFiles;
import runtime.build.script.PageScript;

/** The module that compiles cells, as pages have it: built before, or anew if that is too old. */
public final class PageModule {

  private static final Path LESSON = Path.of("..");
  private static final Path SCRIPTS = Path.of("src/main/js");
  private static final Path BUILT = Path.of("target/page");
  private static final Path HERE = Path.of("target/edited");
  private static final List<Path> SOURCES =
      List.of(Path.of("pom.xml"), Path.of("src/main"), Path.of("src/lesson"));

  private PageModule() {}

  /** Workers that have it. */
  public static synchronized CellsInAWorker workers() throws IOException, BuildFailure {
    Path folder = isNew(BUILT) ? BUILT : HERE;
    if (!isNew(folder)) {
      build(folder);
    }
    return new CellsInAWorker(
        PageScript.worker(SCRIPTS),
        Files.readString(SCRIPTS.resolve("sign.js")),
        folder.resolve("java.wasm"),
        folder.resolve("java.api"));
  }

  private static void build(Path folder) throws IOException, BuildFailure {
    Path work = Files.createDirectories(folder).resolve("work");
    new EditedModule(
            new PageFiles(LESSON).jar(),
            Path.of("src/lesson"),
            Path.of("src/main/resources/java-api.txt"))
        .writeTo(folder.resolve("java.wasm"), folder.resolve("java.api"), work);
    browser.Folders.delete(work);
  }

  private static boolean isNew(Path folder) throws IOException {
    Path module = folder.resolve("java.wasm");
    if (!Files.exists(module)) {
      return false;
    }
    FileTime built = Files.getLastModifiedTime(module);
    if (Files.getLastModifiedTime(new PageFiles(LESSON).jar()).compareTo(built) > 0) {
      return false;
    }
    for (Path source : SOURCES) {
      try (Stream<Path> files = Files.walk(source)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          if (Files.getLastModifiedTime(file).compareTo(built) > 0) {
            return false;
          }
        }
      }
    }
    return true;
  }
}
