package neuron.figures;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import neuron.Activations;
import neuron.Layer;
import neuron.Network;
import neuron.draw.Drawable;
import neuron.draw.Drawing;
import neuron.draw.Label;
import neuron.draw.LineNames;
import neuron.draw.Theme;
import neuron.page.Figure;
import neuron.text.BadInput;
import neuron.text.Numbers;
import neuron.text.Words;

/** A network as circles and arrows: a column for the inputs and one for each layer. */
final class NetworkDrawing implements Drawing {

  private static final int MOST_LAYERS = 2;
  private static final int MOST_NEURONS = 3;

  private static final double LEFT = 74;
  private static final double RIGHT = Figure.WIDTH - 118;
  private static final double CAPTION = 54;
  private static final double MIDDLE = 200;
  private static final double TALLEST_ROW = 118;
  private static final double ROOM = 290;
  private static final double RADIUS = 25;
  private static final double ARROW_HEAD = 8;

  /** So far along its arrow a weight stands: where arrows of different neurons keep apart. */
  private static final double ON_ARROW = 0.27;

  private static final Font WEIGHT = Theme.strong(14);
  private static final Font VALUE = Theme.strong(15);
  private static final Font SMALL = Theme.regular(12);

  private final Network network;
  private final List<double[]> values = new ArrayList<>();

  /**
   * The network alone, or on its way.
   *
   * @param x none, or as many as the network has inputs
   */
  NetworkDrawing(Network network, double... x) {
    Drawable.present(network);
    requireSize("layers", network.depth(), MOST_LAYERS);
    requireSize("inputs", network.inputs(), MOST_NEURONS);
    network
        .layers()
        .forEach(layer -> requireSize("neurons in a layer", layer.outputs(), MOST_NEURONS));
    this.network = network;
    if (x.length > 0) {
      network.forward(x);
      addValues(x);
    }
  }

  private static void requireSize(String what, int size, int most) {
    BadInput.when(
        size > most,
        "The figure has room for %s %s, but this network has %s: draw a smaller one.",
        most,
        what,
        size);
  }

  private void addValues(double[] x) {
    values.add(x.clone());
    for (Layer layer : network.layers()) {
      double[] a = layer.forward(values.get(values.size() - 1));
      for (int i = 0; i < a.length; i++) {
        Drawable.finite("Output " + (i + 1) + " of a layer", a[i]);
      }
      values.add(a);
    }
  }

  @Override
  public String title() {
    return network.depth() == 1
        ? "One layer of neurons"
        : Words.capitalised(Words.count(network.depth())) + " layers of neurons";
  }

  @Override
  public void paint(Graphics2D g) {
    painted(g);
  }

  /** Paints; gives back the weights on the arrows. */
  List<Label> painted(Graphics2D g) {
    List<Label> weights = new ArrayList<>();
    for (int column = 0; column < network.depth(); column++) {
      Layer layer = network.layers().get(column);
      weights.addAll(paintArrows(g, column, layer));
    }
    weights.forEach(label -> label.paintOnPaper(g));
    paintColumn(g, 0, "inputs", Theme.MUTED);
    for (int column = 1; column <= network.depth(); column++) {
      paintColumn(g, column, caption(column), Theme.BLUE);
    }
    paintOutputs(g);
    return weights;
  }

  private static String caption(int column) {
    return "layer %s, %s".formatted(column, Words.indexed("W", column));
  }

  private int size(int column) {
    return column == 0 ? network.inputs() : network.layers().get(column - 1).outputs();
  }

  /** Where the circle of a neuron, or of an input, stands. */
  private Point2D place(int column, int i) {
    double row = Math.min(TALLEST_ROW, ROOM / size(column));
    double x = LEFT + column * (RIGHT - LEFT) / network.depth();
    return new Point2D.Double(x, MIDDLE + (i - (size(column) - 1) / 2.0) * row);
  }

  private List<Label> paintArrows(Graphics2D g, int column, Layer layer) {
    List<Label> labels = new ArrayList<>();
    for (int to = 0; to < layer.outputs(); to++) {
      for (int from = 0; from < layer.inputs(); from++) {
        Point2D start = place(column, from);
        Point2D end = place(column + 1, to);
        paintArrow(g, start, end);
        Point2D at = Transformation.between(start, end, ON_ARROW);
        String weight = Numbers.text(layer.weights()[to][from]);
        labels.add(Label.fitted(at.getX(), at.getY(), weight, WEIGHT, Theme.INK, 44));
      }
    }
    return labels;
  }

  /** An arrow from the rim of one circle to the rim of the next. */
  private static void paintArrow(Graphics2D g, Point2D from, Point2D to) {
    double length = from.distance(to);
    double dx = (to.getX() - from.getX()) / length;
    double dy = (to.getY() - from.getY()) / length;
    double tipX = to.getX() - (RADIUS + 2) * dx;
    double tipY = to.getY() - (RADIUS + 2) * dy;
    double neckX = tipX - ARROW_HEAD * dx;
    double neckY = tipY - ARROW_HEAD * dy;
    Line2D shaft =
        new Line2D.Double(from.getX() + RADIUS * dx, from.getY() + RADIUS * dy, neckX, neckY);
    Theme.draw(g, shaft, Theme.MUTED, new BasicStroke(1.5f));
    Path2D head = new Path2D.Double();
    head.moveTo(tipX, tipY);
    head.lineTo(neckX - 3.6 * dy, neckY + 3.6 * dx);
    head.lineTo(neckX + 3.6 * dy, neckY - 3.6 * dx);
    head.closePath();
    Theme.fill(g, head, Theme.MUTED);
  }

  private void paintColumn(Graphics2D g, int column, String caption, Color rim) {
    double x = place(column, 0).getX();
    Label.centredAt(x, CAPTION, caption, LineNames.FONT, Theme.INK).paint(g);
    for (int i = 0; i < size(column); i++) {
      Point2D at = place(column, i);
      var circle =
          new Ellipse2D.Double(at.getX() - RADIUS, at.getY() - RADIUS, 2 * RADIUS, 2 * RADIUS);
      Theme.fill(g, circle, Color.WHITE);
      Theme.draw(g, circle, rim, new BasicStroke(1.9f));
      Label.fitted(at.getX(), at.getY(), inside(column, i), VALUE, Theme.INK, 2 * RADIUS - 8)
          .paint(g);
      paintBelow(g, column, i, at);
    }
  }

  private String inside(int column, int i) {
    if (!values.isEmpty()) {
      return Numbers.text(values.get(column)[i]);
    }
    if (column == 0) {
      return Words.indexed("x", i + 1);
    }
    Layer layer = network.layers().get(column - 1);
    return hasActivation(layer) ? Words.shortened(layer.sigma().name()) : "Σ";
  }

  private static boolean hasActivation(Layer layer) {
    return !layer.sigma().isSameAs(Activations.IDENTITY);
  }

  /** The bias of a neuron that has one, and its activation where a number stands in the circle. */
  private void paintBelow(Graphics2D g, int column, int i, Point2D at) {
    if (column == 0) {
      return;
    }
    Layer layer = network.layers().get(column - 1);
    List<String> parts = new ArrayList<>();
    if (layer.bias()[i] != 0) {
      parts.add("b = " + Numbers.text(layer.bias()[i]));
    }
    if (hasActivation(layer) && !values.isEmpty()) {
      parts.add(Words.shortened(layer.sigma().name()));
    }
    double y = at.getY() + RADIUS + 11;
    Label.centredAt(at.getX(), y, String.join(", ", parts), SMALL, Theme.MUTED).paint(g);
  }

  private void paintOutputs(Graphics2D g) {
    int last = network.depth();
    for (int i = 0; i < network.outputs(); i++) {
      Point2D at = place(last, i);
      Point2D end = new Point2D.Double(at.getX() + 2 * RADIUS + 34, at.getY());
      paintArrow(g, at, end);
      String name = network.outputs() == 1 ? "y" : Words.indexed("y", i + 1);
      Label.leftAt(end.getX() - RADIUS + 6, at.getY(), name, VALUE, Theme.INK).paint(g);
    }
  }

  @Override
  public String sentence() {
    if (!values.isEmpty()) {
      return onItsWay();
    }
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < network.depth(); i++) {
      parts.add("layer %s has %s".formatted(i + 1, said(network.layers().get(i))));
    }
    return "A network of %s and %s: %s."
        .formatted(
            Words.counted(network.inputs(), "input"),
            Words.counted(network.depth(), "layer"),
            Words.list(parts));
  }

  /** 2 neurons with the weights (1, 2) and (−1, 1). */
  private static String said(Layer layer) {
    List<String> rows = Arrays.stream(layer.weights()).map(Words::point).toList();
    boolean biased = Arrays.stream(layer.bias()).anyMatch(b -> b != 0);
    return Words.counted(layer.outputs(), "neuron")
        + " with the weights "
        + Words.list(rows)
        + (biased ? " and the biases " + Words.point(layer.bias()) : "")
        + (hasActivation(layer) ? " and " + layer.sigma().name() : "");
  }

  private String onItsWay() {
    List<String> parts = new ArrayList<>();
    for (int i = 1; i < values.size(); i++) {
      parts.add("layer %s gives %s".formatted(i, Words.point(values.get(i))));
    }
    return "From the inputs %s, %s."
        .formatted(Words.point(values.get(0)), String.join(", then ", parts));
  }
}
