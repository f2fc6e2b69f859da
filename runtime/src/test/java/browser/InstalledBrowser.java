package browser;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A program of the system's own that tests need.
 *
 * @param packages what to install for it, by Debian's names
 * @param variable of the environment, which may name the program itself
 * @param names its names on the path, or where WebKit keeps its own
 */
record InstalledBrowser(String packages, String variable, List<String> names) {

  private static final Path LIBRARIES = Path.of("/usr/lib");

  /**
   * Where it is.
   *
   * @throws AssertionError if it is nowhere, with what to install
   */
  Path program() {
    String named = System.getenv(variable);
    return named != null ? Path.of(named) : found();
  }

  private Path found() {
    return Stream.concat(path(), foldersOfWebKit())
        .flatMap(folder -> names.stream().map(folder::resolve))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(
            () ->
                new AssertionError(
                    "%s is not here: install %s, or name the program in %s."
                        .formatted(names.get(0), packages, variable)));
  }

  private static Stream<Path> path() {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .map(Path::of);
  }

  private static Stream<Path> foldersOfWebKit() {
    if (!Files.isDirectory(LIBRARIES)) {
      return Stream.empty();
    }
    try (Stream<Path> all =
        Files.find(
            LIBRARIES,
            2,
            (file, is) ->
                is.isDirectory() && file.getFileName().toString().startsWith("webkit2gtk-4."))) {
      return all.toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
