package neuron.text;

/** The accents of letters, as far as European words have them. */
public final class Accents {

  private static final String WITH =
      "àáâãäåçèéêëìíîïñòóôõöùúûüýÿāăąćĉċčďēĕėęěĝğġģĥĩīĭįĵķĺļľńņňōŏőŕŗřśŝşšţťũūŭůűųŵŷźżž";
  private static final String WITHOUT =
      "aaaaaaceeeeiiiinooooouuuuyyaaaccccdeeeeegggghiiiijklllnnnooorrrssssttuuuuuuwyzzz";

  private Accents() {}

  /** The text, small letters of Latin-1 and Latin Extended-A without their accents. */
  public static String apart(String text) {
    StringBuilder plain = new StringBuilder();
    for (char letter : text.toCharArray()) {
      int place = WITH.indexOf(letter);
      plain.append(place < 0 ? letter : WITHOUT.charAt(place));
    }
    return plain.toString();
  }
}
