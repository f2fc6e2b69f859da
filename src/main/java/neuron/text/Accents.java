package neuron.text;

import java.text.Normalizer;

/** The accents of letters. */
public final class Accents {

  private Accents() {}

  /** The text with each letter before its accents, in the place of one letter with them. */
  public static String apart(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD);
  }
}
