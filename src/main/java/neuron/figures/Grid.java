package neuron.figures;

import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import neuron.Activations;
import neuron.Layer;
import neuron.Network;
import neuron.draw.Axes;
import neuron.draw.Drawable;
import neuron.draw.Drawing;
import neuron.draw.Label;
import neuron.draw.LineNames;
import neuron.draw.Mark;
import neuron.draw.Scale;
import neuron.draw.Theme;
import neuron.draw.Window;
import neuron.page.Figure;
import neuron.text.BadInput;
import neuron.text.Words;

/** A square grid of points before layers, after each, and after the one that does all at once. */
final class Grid implements Drawing {

  private static final int MOST = 3;
  private static final int HALF = 3;
  private static final int FINE = 4;
  private static final double TOP = 74;
  private static final double SIDE = 30;
  private static final double BETWEEN = 32;
  private static final double TALLEST = 190;
  private static final double RIM = 1.28;
  private static final double FROM_CORNER = 11;
  private static final String CORNERS = "ABCD";

  private final List<Layer> layers;
  private final boolean linear;
  private final List<Step> steps = new ArrayList<>();
  private final double reach;

  Grid(Layer... layers) {
    if (layers == null || layers.length == 0 || layers.length > MOST) {
      throw new BadInput(
          "The figure shows one to three layers, but got %s: give it that many."
              .formatted(layers == null ? "null" : layers.length == 0 ? "none" : layers.length));
    }
    Arrays.stream(layers).forEach(Drawable::layer);
    this.layers = List.of(layers);
    linear = this.layers.stream().allMatch(Grid::isLinear);
    steps.add(start());
    for (int i = 0; i < layers.length; i++) {
      String caption = (i == 0 ? "after " : "then ") + Words.indexed("W", i + 1);
      steps.add(steps.get(i).through(caption + sigma(layers[i]), name(i), layers[i]));
    }
    if (linear && layers.length > 1) {
      Layer all = new Network(layers).collapse().layers().get(0);
      String caption = layers.length == 2 ? "both at once" : "all at once";
      steps.add(steps.get(0).through(caption, product(), all));
    }
    reach = Window.near(steps.stream().mapToDouble(Step::reach).max().orElse(1));
  }

  /**
   * The grid at one point of its way.
   *
   * @param name of the matrix it just went through, with which the layer is null at the start
   * @param lines each a line of the grid
   */
  private record Step(
      String caption, String name, Layer layer, List<List<Point2D>> lines, List<Point2D> points) {

    Step through(String nextCaption, String nextName, Layer next) {
      return new Step(
          nextCaption,
          nextName,
          next,
          lines.stream().map(line -> Transformation.through(next, line)).toList(),
          points.stream().map(point -> Transformation.through(next, point)).toList());
    }

    /** A, B, C and D, counter-clockwise from the lower left. */
    List<Point2D> corners() {
      int last = points.size() - 1;
      return List.of(
          points.get(0), points.get(2 * HALF), points.get(last), points.get(last - 2 * HALF));
    }

    double reach() {
      return lines.stream()
          .flatMap(List::stream)
          .mapToDouble(point -> Math.max(Math.abs(point.getX()), Math.abs(point.getY())))
          .max()
          .orElse(1);
    }
  }

  private static Step start() {
    List<List<Point2D>> lines = new ArrayList<>();
    List<Point2D> points = new ArrayList<>();
    for (int i = -HALF; i <= HALF; i++) {
      List<Point2D> across = new ArrayList<>();
      List<Point2D> up = new ArrayList<>();
      for (int j = -HALF * FINE; j <= HALF * FINE; j++) {
        double along = j / (double) (HALF * FINE);
        across.add(new Point2D.Double(along, i / (double) HALF));
        up.add(new Point2D.Double(i / (double) HALF, along));
        if (j % FINE == 0) {
          points.add(across.get(across.size() - 1));
        }
      }
      lines.add(across);
      lines.add(up);
    }
    return new Step("before", "", null, lines, points);
  }

  private static String name(int i) {
    return Words.indexed("W", i + 1);
  }

  private static String sigma(Layer layer) {
    return isLinear(layer) ? "" : ", " + Words.shortened(layer.sigma().name());
  }

  private static boolean isLinear(Layer layer) {
    return layer.sigma().isSameAs(Activations.IDENTITY);
  }

  /** W₂W₁, for what acts first stands last. */
  private String product() {
    StringBuilder names = new StringBuilder();
    for (int i = layers.size() - 1; i >= 0; i--) {
      names.append(name(i));
    }
    return names.toString();
  }

  @Override
  public String title() {
    return "What layers do to a grid of points";
  }

  @Override
  public void paint(Graphics2D g) {
    int count = steps.size();
    double side =
        Math.min(TALLEST, (Figure.WIDTH - 2 * SIDE - (count - 1) * BETWEEN) / (double) count);
    double gap = count == 2 ? 3 * BETWEEN : BETWEEN;
    double left = (Figure.WIDTH - count * side - (count - 1) * gap) / 2;
    double top = TOP + (TALLEST - side) / 3;
    for (Step step : steps) {
      Rectangle2D box = new Rectangle2D.Double(left, top, side, side);
      Scale scale = new Scale.Linear("", -reach * RIM, reach * RIM, reach);
      paint(g, step, Axes.square(box, scale));
      left += side + gap;
    }
  }

  private void paint(Graphics2D g, Step step, Axes axes) {
    Rectangle2D box = axes.box();
    Label.fitted(
            box.getCenterX(),
            box.getMinY() - 16,
            step.caption,
            LineNames.FONT,
            Theme.INK,
            box.getWidth() + BETWEEN - 4)
        .paint(g);
    axes.paint(g);
    axes.paintNumbersBeside(g);
    step.lines.forEach(line -> axes.paintLine(g, axes.trace(line), Theme.BLUE, 1.1f));
    for (Point2D point : step.points) {
      Point2D at = axes.place(point);
      g.setColor(Theme.BLUE);
      g.fill(Mark.CIRCLE.at(at.getX(), at.getY(), box.getWidth() / 90));
    }
    paintCorners(g, axes, step.corners());
    if (step.layer != null) {
      new MatrixText(step.name, step.layer, box).paint(g);
    }
  }

  /** A letter outside each corner, away from the middle of the grid. */
  private static void paintCorners(Graphics2D g, Axes axes, List<Point2D> corners) {
    Point2D middle = axes.place(Transformation.between(corners.get(0), corners.get(2), 0.5));
    for (int i = 0; i < corners.size(); i++) {
      Point2D at = axes.place(corners.get(i));
      double length = Math.max(1, at.distance(middle));
      double away = 1 + FROM_CORNER / length;
      Point2D beside = Transformation.between(middle, at, away);
      Mark.CIRCLE.paint(g, at.getX(), at.getY(), 3, Theme.VERMILLION);
      String letter = CORNERS.substring(i, i + 1);
      Label.centredAt(beside.getX(), beside.getY(), letter, LineNames.FONT, Theme.VERMILLION)
          .paint(g);
    }
  }

  @Override
  public String sentence() {
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < layers.size(); i++) {
      parts.add(MatrixText.said(name(i), layers.get(i)) + sigma(layers.get(i)));
    }
    return "A square grid goes through %s; %s."
        .formatted(String.join(", then through ", parts), outcome());
  }

  private String outcome() {
    if (!linear) {
      return "where a preactivation is 0 its lines bend, which no single matrix can do";
    }
    return layers.size() == 1
        ? "its lines stay straight"
        : "the one layer %s moves every point to the same place"
            .formatted(MatrixText.said(product(), steps.get(steps.size() - 1).layer));
  }
}
