package neuron.figures;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import neuron.draw.Axes;
import neuron.draw.LineNames;
import neuron.draw.Look;
import neuron.draw.Theme;

/**
 * The marks of values on their curves, all above one place of the horizontal axis.
 *
 * @param heights how high the values stand; NaN where there is none
 */
record ValueMarks(Rectangle2D box, double x, double[] heights, List<Look> looks) {

  private static final double MARK = 5.5;
  private static final double EDGE = LineNames.STRIP - 10;

  static ValueMarks on(Axes axes, double z, double[] values, List<Look> looks) {
    double[] heights = Arrays.stream(values).map(axes::y).toArray();
    return new ValueMarks(axes.box(), axes.x(z), heights, looks);
  }

  /** Paints a mark at each height that there is; where two meet, the later one is smaller. */
  void paint(Graphics2D g) {
    List<Double> taken = new ArrayList<>();
    for (int i = 0; i < heights.length; i++) {
      if (Double.isNaN(heights[i])) {
        continue;
      }
      Look look = looks.get(i);
      double y = heights[i];
      double place = place(box, y);
      long below = taken.stream().filter(other -> Math.abs(other - place) < MARK).count();
      look.mark().paint(g, x, place, MARK / Math.pow(1.6, below), look.colour());
      taken.add(place);
      if (place != y) {
        paintArrow(g, x, place, y < place ? -1 : 1, look.colour());
      }
    }
  }

  /** How high the mark of a value stands: at its value, or inside the edge that cuts it off. */
  static double place(Rectangle2D box, double y) {
    return y >= box.getMinY() && y <= box.getMaxY()
        ? y
        : Math.max(box.getMinY() + EDGE, Math.min(box.getMaxY() - EDGE, y));
  }

  /** The value lies beyond the edge, in the direction of the arrow. */
  private static void paintArrow(Graphics2D g, double x, double y, int down, Color colour) {
    Path2D arrow = new Path2D.Double();
    arrow.moveTo(x - 5, y + 8 * down);
    arrow.lineTo(x + 5, y + 8 * down);
    arrow.lineTo(x, y + 13.5 * down);
    arrow.closePath();
    Theme.fill(g, arrow, colour);
  }
}
