package kernels;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The JDKs that the lesson is tested with, as far as they are installed. */
public final class Jdks {

  private static final List<String> TESTED = List.of("17", "25");

  private Jdks() {}

  /**
   * The program java of each, by its release: of the JDK that runs the tests, and of those beside
   * it. A line says which one is missing.
   */
  public static Map<String, Path> tested() {
    Map<String, Path> javas = new LinkedHashMap<>();
    Path home = Path.of(System.getProperty("java.home"));
    javas.put(own(), java(home));
    try (Stream<Path> neighbours = Files.list(home.toRealPath().getParent())) {
      for (Path neighbour : neighbours.sorted().toList()) {
        release(neighbour)
            .filter(TESTED::contains)
            .filter(release -> Files.isExecutable(java(neighbour)))
            .ifPresent(release -> javas.putIfAbsent(release, java(neighbour)));
      }
    } catch (IOException e) {
      throw new AssertionError("The JDKs beside this one cannot be listed.", e);
    }
    TESTED.stream()
        .filter(release -> !javas.containsKey(release))
        .forEach(
            release -> System.out.println("JDK " + release + " is not installed: not tested."));
    return javas;
  }

  /** The release of the JDK that runs the tests. */
  public static String own() {
    return System.getProperty("java.specification.version");
  }

  private static Path java(Path home) {
    return home.resolve("bin").resolve("java");
  }

  private static Optional<String> release(Path home) {
    try (Stream<String> lines = Files.lines(home.resolve("release"))) {
      return lines
          .filter(line -> line.startsWith("JAVA_VERSION="))
          .map(line -> line.replaceAll("[^0-9.]", "").split("\\.")[0])
          .findFirst();
    } catch (IOException noJdk) {
      return Optional.empty();
    }
  }
}
