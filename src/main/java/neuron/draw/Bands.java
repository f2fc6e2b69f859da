package neuron.draw;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Function;

/**
 * A square of two inputs in flat colours between lines of equal value: blue below the middle line,
 * orange above it.
 */
public final class Bands {

  private static final List<Color> ABOVE =
      colours(0xFDF1E4, 0xFBE3CA, 0xF8D5B0, 0xF5C796, 0xF2B97C);
  private static final List<Color> BELOW =
      colours(0xEAF2F8, 0xD6E6F2, 0xC2DAEC, 0xAECEE6, 0x9AC2E0);

  private final Cells cells;
  private final SortedMap<Integer, Double> lines;
  private final int lowest;
  private final int highest;

  /**
   * Bands that are not yet painted.
   *
   * @param lines the values of the lines, by their numbers; that of the middle one is 0
   * @param below whether, if there is no line, all lies below the middle one
   */
  public Bands(Cells cells, SortedMap<Integer, Double> lines, boolean below) {
    this.cells = cells;
    this.lines = lines;
    lowest = lines.isEmpty() ? (below ? -1 : 0) : lines.firstKey() - 1;
    highest = lines.isEmpty() ? lowest : lines.lastKey();
  }

  /**
   * Paints the bands, and the lines over them.
   *
   * @param stroke of a line, by its width
   */
  public void paint(Graphics2D g, Axes axes, Function<Float, BasicStroke> stroke) {
    Theme.fill(g, axes.box(), colour(lowest, lowest, highest));
    lines.forEach((n, y) -> Theme.fill(g, cells.above(axes, y), colour(n, lowest, highest)));
    lines.forEach(
        (n, y) -> {
          Color colour = n == 0 ? Theme.INK : Theme.MUTED;
          Theme.draw(g, cells.contour(axes, y), colour, stroke.apply(n == 0 ? 2.4f : 0.9f));
        });
  }

  /** What the n-th line is called, at a place on it. */
  public static Label label(int n, double x, double y, String text) {
    return n == 0
        ? Label.centredAt(x, y, text, LineNames.FONT, Theme.INK)
        : Label.centredAt(x, y, text, Theme.regular(12), Theme.MUTED);
  }

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
