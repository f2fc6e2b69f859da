package browser;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * Where a browser of the system's own may be.
 *
 * @param overrides the variables that may name its program
 * @param programs its names on the path
 * @param elsewhere where it is where no path leads to it
 * @param missing what is said where it is not there
 */
record InstalledBrowser(
    List<String> overrides, List<String> programs, List<String> elsewhere, String missing) {

  /**
   * Its program. Where there is none, the tests are skipped with one line; where CI is {@code
   * true}, they fail.
   */
  Path program() {
    Optional<Path> program = find(System.getenv(), Files::isExecutable);
    if (program.isEmpty() && mustBeThere(System.getenv())) {
      fail(missing);
    }
    if (program.isEmpty()) {
      System.out.println("Skipped: " + missing);
    }
    Assumptions.assumeTrue(program.isPresent(), missing);
    return program.get();
  }

  /** The program that an environment names, or else the first at a usual place. */
  Optional<Path> find(Map<String, String> environment, Predicate<Path> isProgram) {
    Stream<String> named = overrides.stream().map(environment::get).filter(Objects::nonNull);
    Stream<String> onPath =
        Arrays.stream(environment.getOrDefault("PATH", "").split(File.pathSeparator))
            .flatMap(folder -> programs.stream().map(name -> folder + File.separator + name));
    return Stream.of(named, onPath, elsewhere.stream())
        .flatMap(places -> places)
        .map(Path::of)
        .filter(isProgram)
        .findFirst();
  }

  static boolean mustBeThere(Map<String, String> environment) {
    return "true".equals(environment.get("CI"));
  }
}
