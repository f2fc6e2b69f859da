package browser;

import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/**
 * Where a program that tests need may be. Where it is missing they are skipped with one line; where
 * the variable CI is {@code true} they fail.
 */
final class InstalledBrowser {

  private final String variable;
  private final List<Path> candidates = new ArrayList<>();

  /**
   * Looks at a variable of the environment, and then on the path.
   *
   * @param variable may name the program itself
   * @param names its names on the path
   */
  InstalledBrowser(String variable, String... names) {
    this.variable = variable;
    if (System.getenv(variable) != null) {
      candidates.add(Path.of(System.getenv(variable)));
    }
    for (String folder : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)) {
      for (String name : names) {
        candidates.add(Path.of(folder, name));
      }
    }
  }

  /** Looks, after those, for what a pattern finds in the folders of a folder. */
  InstalledBrowser orUnder(Path root, String pattern, String name) {
    try (DirectoryStream<Path> architectures = Files.newDirectoryStream(root)) {
      for (Path architecture : architectures) {
        if (Files.isDirectory(architecture)) {
          addUnder(architecture, pattern, name);
        }
      }
    } catch (IOException e) {
      return this; // then it is not there either
    }
    return this;
  }

  private void addUnder(Path folder, String pattern, String name) throws IOException {
    try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, pattern)) {
      found.forEach(each -> candidates.add(each.resolve(name)));
    }
  }

  Path program() {
    Optional<Path> program = candidates.stream().filter(Files::isExecutable).findFirst();
    String missing =
        "A test of the page needs a program: name it in the variable " + variable + ".";
    if (program.isEmpty() && "true".equals(System.getenv("CI"))) {
      Assertions.fail(missing);
    }
    if (program.isEmpty()) {
      System.out.println("Skipped: " + missing);
    }
    Assumptions.assumeTrue(program.isPresent(), missing);
    return program.get();
  }
}
