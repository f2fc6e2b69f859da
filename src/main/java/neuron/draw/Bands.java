package neuron.draw;

import java.awt.Color;
import java.util.Arrays;
import java.util.List;

/** The colours between lines of equal value: blue below the middle one, orange above it. */
public final class Bands {

  private static final List<Color> ABOVE =
      colours(0xFDF1E4, 0xFBE3CA, 0xF8D5B0, 0xF5C796, 0xF2B97C);
  private static final List<Color> BELOW =
      colours(0xEAF2F8, 0xD6E6F2, 0xC2DAEC, 0xAECEE6, 0x9AC2E0);

  private Bands() {}

  /**
   * The colour of the band above the n-th line, counted from the middle one: the paler, the nearer
   * to that.
   *
   * @param lowest the lowest band that is shown
   * @param highest the highest one
   */
  public static Color colour(int n, int lowest, int highest) {
    List<Color> side = n < 0 ? BELOW : ABOVE;
    int away = n < 0 ? -1 - n : n;
    int nearest = Math.max(0, Math.max(lowest, -1 - highest));
    int farthest = Math.max(highest, -1 - lowest);
    int bands = Math.max(side.size(), farthest - nearest + 1);
    return side.get((away - nearest) * side.size() / bands);
  }

  private static List<Color> colours(int... codes) {
    return Arrays.stream(codes).mapToObj(Color::new).toList();
  }
}
