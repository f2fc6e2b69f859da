package neuron.practice.sheets;

import java.util.Map;

/** What a class's jar keeps packed: in a page the explanations alone, and those come otherwise. */
final class Packed {

  private Packed() {}

  static void defineClasses() {}

  static Map<String, String> explanations() {
    return Explanations.TAKEN;
  }
}
