package neuron.practice.sheets;

import java.util.HashMap;
import java.util.Map;

/** Why answers are right, in a page of a class, whose text does not say it. */
public final class Explanations {

  static final Map<String, String> TAKEN = new HashMap<>();

  private Explanations() {}

  /** Takes them: language and number, and the text, in turn, with zeros between them. */
  public static void take(String explanations) {
    String[] parts = explanations.split("\0");
    for (int i = 0; i + 1 < parts.length; i += 2) {
      TAKEN.put(parts[i], parts[i + 1]);
    }
  }
}
