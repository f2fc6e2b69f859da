package neuron.figures;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;
import neuron.Dataset;
import neuron.Split;
import neuron.draw.Axes;
import neuron.draw.Label;
import neuron.draw.LineNames;
import neuron.draw.Look;
import neuron.draw.Pixel;
import neuron.draw.Scale;
import neuron.draw.Theme;
import neuron.draw.Window;

/** Points of two classes in a square: those to learn from filled, those held out hollow. */
final class ScatterPlot {

  private static final double MARGIN = 0.06;
  private static final double MOST_STEPS = 5;
  private static final double LARGEST = 4;
  private static final double SMALLEST = 1.8;

  /** So many points still have large marks. */
  private static final double FEW = 120;

  private static final BasicStroke RIM = Theme.round(2.4f);
  private static final BasicStroke EDGE = new BasicStroke(1.3f);

  /** Holds all the points across and up, with room around them. */
  final Scale.Linear scale;

  final Axes axes;
  private final List<Place> places = new ArrayList<>();
  private final double radius;

  private record Place(Point2D point, Look look, boolean hollow) {}

  /** All points filled. */
  ScatterPlot(Dataset data, Rectangle2D box) {
    this(data, List.of(), box);
  }

  /** The training points filled, the others hollow. */
  ScatterPlot(Split data, Rectangle2D box) {
    this(data.training(), List.of(data.heldOut()), box);
  }

  private ScatterPlot(Dataset filled, List<Dataset> hollow, Rectangle2D box) {
    add(filled, false);
    hollow.forEach(data -> add(data, true));
    DoubleSummaryStatistics range =
        places.stream()
            .map(Place::point)
            .flatMapToDouble(point -> Arrays.stream(new double[] {point.getX(), point.getY()}))
            .summaryStatistics();
    double size = range.getMax() - range.getMin();
    double margin = size > 0 ? MARGIN * size : 1;
    double low = range.getMin() - margin;
    double high = range.getMax() + margin;
    double step = Window.round((high - low) / MOST_STEPS);
    scale = new Scale.Linear("x₁ across, x₂ up", low, high, step);
    axes = Axes.square(box, scale);
    radius = Math.max(SMALLEST, LARGEST * Math.min(1, Math.sqrt(FEW / places.size())));
  }

  private void add(Dataset data, boolean hollow) {
    double[][] points = data.points();
    int[] labels = data.labels();
    for (int i = 0; i < points.length; i++) {
      Point2D point = new Point2D.Double(points[i][0], points[i][1]);
      places.add(new Place(point, Look.ofClass(labels[i]), hollow));
    }
  }

  /**
   * Paints the plot with its grid, and the points, each at a whole pixel, so that all of a class
   * look the same.
   *
   * @param map what a network says of the plot, painted below the points; or empty
   */
  void paint(Graphics2D g, Optional<DecisionMap> map) {
    axes.paint(g);
    map.ifPresent(drawn -> drawn.paint(g, axes));
    for (Place place : places) {
      Point2D at = axes.place(place.point);
      paint(g, at.getX(), at.getY(), radius, place.look, place.hollow);
    }
  }

  /** Paints one point of a class. */
  private static void paint(
      Graphics2D g, double x, double y, double radius, Look look, boolean hollow) {
    Shape shape = look.mark().at(Pixel.snapped(g, x), Pixel.snapped(g, y), radius);
    paintRim(g, shape);
    Theme.fill(g, shape, hollow ? Theme.PAPER : look.colour());
    if (hollow) {
      Theme.draw(g, shape, look.colour(), EDGE);
    }
  }

  /**
   * The edge of the rim does not blend with what lies below, so that it does not change with it.
   */
  private static void paintRim(Graphics2D g, Shape shape) {
    Graphics2D flat = (Graphics2D) g.create();
    flat.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_OFF);
    Theme.draw(flat, shape, Theme.PAPER, RIM);
    flat.dispose();
  }

  /** Paints a word behind the mark that it explains; gives back where the next one may begin. */
  static double paintKey(Graphics2D g, double x, double y, int label, boolean hollow, String text) {
    Look look = Look.ofClass(label);
    paint(g, x + LARGEST, y, LARGEST, look, hollow);
    Label word = Label.leftAt(x + 3 * LARGEST, y, text, LineNames.FONT, look.colour());
    word.paint(g);
    return word.box().getMaxX() + 4 * LARGEST;
  }
}
