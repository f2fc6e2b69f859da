package kernels;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A kernel, and the Java that runs it.
 *
 * @param kernel its name among the kernelspecs
 * @param release of the JDK, such as "17"
 * @param java the program, empty for the one that the kernelspec names
 * @param stock whether it starts as its author ships it, without our agent
 */
record Setting(String kernel, String release, String java, boolean stock) {

  private static final List<String> KERNELS = List.of("java", "ijava");
  private static final List<String> TESTED = List.of("17", "25");

  /** Both kernels, on each JDK that the lesson is tested with and that is installed here. */
  static Stream<Setting> all() {
    Map<String, String> javas = javas();
    TESTED.stream()
        .filter(release -> !javas.containsKey(release))
        .forEach(
            release -> System.out.printf("JDK %s is not installed: not tested on it.%n", release));
    return javas.entrySet().stream()
        .flatMap(java -> KERNELS.stream().map(kernel -> of(kernel, java)));
  }

  /** Both kernels on the JDK that runs the tests. */
  static Stream<Setting> here() {
    return KERNELS.stream().map(kernel -> new Setting(kernel, ownRelease(), "", false));
  }

  /** The same kernel as its author ships it. */
  Setting asShipped() {
    return new Setting(kernel, release, java, true);
  }

  private static Setting of(String kernel, Map.Entry<String, String> java) {
    return new Setting(kernel, java.getKey(), java.getValue(), false);
  }

  private static Map<String, String> javas() {
    Map<String, String> javas = new LinkedHashMap<>();
    javas.put(ownRelease(), "");
    Path own = Path.of(System.getProperty("java.home"));
    try (Stream<Path> neighbours = Files.list(own.toRealPath().getParent())) {
      for (Path home : neighbours.sorted().toList()) {
        Path java = home.resolve("bin").resolve("java");
        release(home)
            .filter(TESTED::contains)
            .filter(release -> Files.isExecutable(java))
            .ifPresent(release -> javas.putIfAbsent(release, java.toString()));
      }
    } catch (IOException e) {
      throw new AssertionError("The JDKs beside this one cannot be listed.", e);
    }
    return javas;
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

  private static String ownRelease() {
    return System.getProperty("java.specification.version");
  }

  @Override
  public String toString() {
    return kernel + (stock ? " as shipped" : "") + " on JDK " + release;
  }
}
