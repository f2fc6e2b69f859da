package neuron.draw;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The name of each line at its end.
 *
 * <p>A line that runs through to the right edge has its name in the margin behind it; the names
 * there part where they would touch. A line that ends before has its name at the nearest place to
 * its end where no line and no other name is.
 */
public final class LineNames {

  public static final Font FONT = Theme.strong(13);

  private static final double LINE_HEIGHT = 18;
  private static final double FROM_EDGE = 14;
  private static final double FROM_LINE = 12;
  private static final int STEP = 4;

  /** Along the top and the bottom edge run the marks of points that lie beyond it. */
  public static final double STRIP = 24;

  private final Rectangle2D box;
  private final List<Label> labels = new ArrayList<>();
  private final List<Line2D> leaders = new ArrayList<>();
  private final List<Color> leaderColours = new ArrayList<>();

  /**
   * Names for lines.
   *
   * @param box the plot; its right margin must hold the longest name
   */
  public LineNames(Rectangle2D box, List<String> names, List<Look> looks, List<Trace> traces) {
    this.box = box;
    Placer placer = new Placer(box, STRIP, traces);
    List<Integer> inMargin = new ArrayList<>();
    for (int i = 0; i < traces.size(); i++) {
      if (traces.get(i).isHidden() || traces.get(i).end().getX() > box.getMaxX() - 1) {
        inMargin.add(i);
      } else {
        labels.add(placer.place(along(traces.get(i), names.get(i), looks.get(i).colour())));
      }
    }
    inMargin.sort(Comparator.comparing(i -> height(traces.get(i))));
    placeInMargin(inMargin, names, looks, traces);
  }

  /** The width of the right margin that names need. */
  public static double margin(List<String> names) {
    double widest = 0;
    for (String name : names) {
      widest = Math.max(widest, Label.width(name, FONT));
    }
    return widest + FROM_EDGE;
  }

  public List<Label> labels() {
    return labels;
  }

  public void paint(Graphics2D g) {
    g.setStroke(Theme.round(1f));
    for (int i = 0; i < leaders.size(); i++) {
      g.setColor(leaderColours.get(i));
      g.draw(leaders.get(i));
    }
    for (Label label : labels) {
      if (box.intersects(label.box())) {
        label.paintOnPaper(g);
      } else {
        label.paint(g);
      }
    }
  }

  private double height(Trace trace) {
    return trace.isHidden() ? box.getCenterY() : trace.end().getY();
  }

  private void placeInMargin(
      List<Integer> order, List<String> names, List<Look> looks, List<Trace> traces) {
    double[] wanted = order.stream().mapToDouble(i -> height(traces.get(i))).toArray();
    double[] placed = parted(wanted, box.getMinY(), box.getMaxY());
    for (int k = 0; k < placed.length; k++) {
      int i = order.get(k);
      labels.add(
          Label.leftAt(
              box.getMaxX() + FROM_EDGE, placed[k], names.get(i), FONT, looks.get(i).colour()));
      if (!traces.get(i).isHidden() && Math.abs(placed[k] - wanted[k]) > 3) {
        leaders.add(
            new Line2D.Double(
                box.getMaxX() + 2, wanted[k], box.getMaxX() + FROM_EDGE - 3, placed[k]));
        leaderColours.add(looks.get(i).colour());
      }
    }
  }

  /** Heights at least a line apart and as near as can be to the wanted ones, which ascend. */
  public static double[] parted(double[] wanted, double top, double bottom) {
    int n = wanted.length;
    double[] placed = new double[n];
    for (int first = 0; first < n; ) {
      double least = Double.POSITIVE_INFINITY;
      int last = first;
      double sum = 0;
      for (int i = first; i < n; i++) {
        sum += wanted[i] - i * LINE_HEIGHT;
        double mean = sum / (i - first + 1);
        if (mean <= least) {
          least = mean;
          last = i;
        }
      }
      for (int i = first; i <= last; i++) {
        placed[i] = least;
      }
      first = last + 1;
    }
    double lowest = bottom - Math.max(0, n - 1) * LINE_HEIGHT;
    for (int i = 0; i < n; i++) {
      placed[i] = Math.max(top, Math.min(lowest, placed[i])) + i * LINE_HEIGHT;
    }
    return placed;
  }

  /** Places beside the line, from its end backwards. */
  private static List<Label> along(Trace trace, String name, Color colour) {
    List<Label> places = new ArrayList<>();
    for (int i = trace.points().size() - 1; i >= 0; i -= STEP) {
      double x = trace.points().get(i).getX();
      double y = trace.points().get(i).getY();
      for (double down : new double[] {12, 18, 0, -12}) {
        places.add(Label.leftAt(x + FROM_LINE, y + down, name, FONT, colour));
      }
      for (double down : new double[] {12, 0, -12, -18}) {
        places.add(Label.rightAt(x - FROM_LINE, y + down, name, FONT, colour));
      }
      places.add(Label.centredAt(x, y - 18, name, FONT, colour));
      places.add(Label.centredAt(x, y + 18, name, FONT, colour));
    }
    return places;
  }
}
