package kernels;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
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

  /** Both kernels, on each JDK that the lesson is tested with and that is installed here. */
  static Stream<Setting> all() {
    return Jdks.tested().entrySet().stream()
        .flatMap(jdk -> KERNELS.stream().map(kernel -> of(kernel, jdk.getKey(), jdk.getValue())));
  }

  /** Both kernels, each on the JDK whose turn it is: the kernels take turns with the JDKs. */
  static List<Setting> onJdksInTurn(int turn) {
    List<Map.Entry<String, Path>> jdks = List.copyOf(Jdks.tested().entrySet());
    return IntStream.range(0, KERNELS.size())
        .mapToObj(
            i -> {
              Map.Entry<String, Path> jdk = jdks.get((turn + i) % jdks.size());
              return of(KERNELS.get(i), jdk.getKey(), jdk.getValue());
            })
        .toList();
  }

  /** The same kernel as its author ships it. */
  Setting asShipped() {
    return new Setting(kernel, release, java, true);
  }

  private static Setting of(String kernel, String release, Path java) {
    boolean own = release.equals(Jdks.own());
    return new Setting(kernel, release, own ? "" : java.toString(), false);
  }

  @Override
  public String toString() {
    return kernel + (stock ? " as shipped" : "") + " on JDK " + release;
  }
}
