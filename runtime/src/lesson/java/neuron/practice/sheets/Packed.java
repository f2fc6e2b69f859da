package neuron.practice.sheets;

import java.util.Map;

/** What a class's jar keeps packed: nothing, in a page. */
final class Packed {

  private Packed() {}

  static void defineClasses() {}

  static Map<String, String> explanations() {
    return Map.of();
  }
}
