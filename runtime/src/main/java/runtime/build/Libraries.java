package runtime.build;

import java.util.List;

/** Which classes are not a learner's own, by their packages. */
final class Libraries {

  private static final List<String> PACKAGES =
      List.of("java.", "org.", "com.", "pabeles.", "runtime.", "page.", "neuron.");

  private Libraries() {}

  static boolean have(String className) {
    return PACKAGES.stream().anyMatch(className::startsWith);
  }
}
