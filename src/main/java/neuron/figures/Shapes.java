package neuron.figures;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import neuron.Layer;
import neuron.draw.Curve;
import neuron.draw.Drawable;
import neuron.draw.Drawing;
import neuron.draw.Label;
import neuron.draw.Page;
import neuron.draw.Theme;
import neuron.page.Figure;
import neuron.text.BadInput;
import neuron.text.Numbers;
import neuron.text.Words;

/** A layer as boxes, one for each number: Wx + b = z, and σ makes a of it. */
final class Shapes implements Drawing {

  private static final int MOST_NUMBERS_SAID = 4;

  private static final double MIDDLE = 196;
  private static final double COUNT = 337;
  private static final double BEFORE_W = 112;
  private static final double BETWEEN_FACTORS = 24;
  private static final double SIGN = 36;
  private static final double ARROW = 88;
  private static final double WIDEST = 50;
  private static final double BRACKET = 8;

  private static final Color NEURONS = Theme.BLUE;
  private static final Color INPUTS = Theme.GREEN;
  private static final Font NAME = Theme.strong(18);
  private static final Font SIZE = Theme.strong(13);
  private static final Font SMALL = Theme.regular(13);

  private final Layer layer;
  private final double[] x;
  private final double[] z;
  private final double[] a;

  /** The x may be left out, and then only W and b have numbers. */
  Shapes(Layer layer, double... x) {
    BadInput.when(
        layer == null,
        "There is no layer to draw: it is null. Give one such as new Layer(W, b, RELU).");
    this.layer = layer;
    boolean given = x == null || x.length > 0;
    z = given ? layer.preactivation(x) : new double[0];
    for (int i = 0; i < z.length; i++) {
      Drawable.finite(Words.indexed("z", i + 1), z[i]);
    }
    this.x = given ? x.clone() : new double[0];
    a = Arrays.stream(z).map(raw -> Curve.value(layer.sigma(), raw)).toArray();
  }

  @Override
  public String title() {
    return "The shapes of a = σ(Wx + b)";
  }

  @Override
  public void paint(Graphics2D g) {
    double cell = cell();
    double left = left(cell);
    MatrixBoxes weights = new MatrixBoxes(left + BEFORE_W, MIDDLE, cell, m(), n());
    MatrixBoxes inputs = column(weights.right() + BETWEEN_FACTORS, cell, n());
    MatrixBoxes bias = column(inputs.right() + SIGN, cell, m());
    MatrixBoxes sums = column(bias.right() + SIGN, cell, m());
    MatrixBoxes activations = column(sums.right() + ARROW, cell, m());

    boolean numbers = haveRoom(cell);
    weights.paint(g, Theme.MUTED, numbers ? layer.weights() : null);
    inputs.paint(g, INPUTS, numbers ? upright(x) : null);
    bias.paint(g, NEURONS, numbers ? upright(layer.bias()) : null);
    sums.paint(g, NEURONS, numbers ? upright(z) : null);
    activations.paint(g, NEURONS, numbers ? upright(a) : null);

    paintName(g, weights, "W", weights.top() - 2 * BRACKET - 30);
    paintName(g, inputs, "x", inputs.top() - 18);
    paintName(g, bias, "b", bias.top() - 18);
    paintName(g, sums, "z", sums.top() - 18);
    paintName(g, activations, "a", activations.top() - 18);
    paintSign(g, inputs, "+", bias);
    paintSign(g, bias, "=", sums);
    paintArrow(g, sums.right() + 10, activations.left() - 10);
    paintSides(g, weights);
    paintSize(g, inputs, n(), INPUTS);
    List.of(bias, sums, activations).forEach(boxes -> paintSize(g, boxes, m(), NEURONS));
    Label.centredAt(Figure.WIDTH / 2.0, COUNT, count(), SMALL, Theme.MUTED).paint(g);
  }

  private static MatrixBoxes column(double left, double cell, int rows) {
    return new MatrixBoxes(left, MIDDLE, cell, rows, 1);
  }

  private int m() {
    return layer.outputs();
  }

  private int n() {
    return layer.inputs();
  }

  /** How wide a box is, so that all of them fit. */
  private double cell() {
    return Math.min(
        WIDEST, (Figure.WIDTH - 2 * Page.SIDE - spaces()) / (MatrixBoxes.columnsDrawn(n()) + 4));
  }

  private double left(double cell) {
    return (Figure.WIDTH - spaces() - (MatrixBoxes.columnsDrawn(n()) + 4) * cell) / 2;
  }

  private static double spaces() {
    return BEFORE_W + BETWEEN_FACTORS + 2 * SIGN + ARROW;
  }

  /** Whether no box is left out and each number can be read in its box. */
  private boolean haveRoom(double cell) {
    if (MatrixBoxes.columnsDrawn(n()) < n() || MatrixBoxes.rowsDrawn(m()) < m()) {
      return false;
    }
    List<double[]> rows = new ArrayList<>(Arrays.asList(layer.weights()));
    rows.addAll(List.of(x, layer.bias(), z, a));
    return rows.stream()
        .flatMapToDouble(Arrays::stream)
        .allMatch(value -> MatrixBoxes.fits(value, cell));
  }

  private static double[][] upright(double[] column) {
    return column.length == 0
        ? null
        : Arrays.stream(column).mapToObj(value -> new double[] {value}).toArray(double[][]::new);
  }

  private static void paintName(Graphics2D g, MatrixBoxes boxes, String name, double middle) {
    Label.centredAt(boxes.centre(), middle, name, NAME, Theme.INK).paint(g);
  }

  private static void paintSign(Graphics2D g, MatrixBoxes before, String sign, MatrixBoxes after) {
    double x = (before.right() + after.left()) / 2;
    Label.centredAt(x, MIDDLE, sign, NAME, Theme.INK).paint(g);
  }

  private void paintArrow(Graphics2D g, double from, double to) {
    g.setColor(Theme.INK);
    g.setStroke(new BasicStroke(1.7f));
    Path2D arrow = new Path2D.Double();
    arrow.moveTo(from, MIDDLE);
    arrow.lineTo(to, MIDDLE);
    arrow.moveTo(to - 8, MIDDLE - 5);
    arrow.lineTo(to, MIDDLE);
    arrow.lineTo(to - 8, MIDDLE + 5);
    g.draw(arrow);
    double middle = (from + to) / 2;
    Label.centredAt(middle, MIDDLE - 16, "σ", NAME, Theme.INK).paint(g);
    String name = Words.shortened(layer.sigma().name());
    if (MatrixBoxes.canBeRead(name, to - from)) {
      Label.fitted(middle, MIDDLE + 17, name, SMALL, Theme.MUTED, to - from).paint(g);
    }
  }

  /** What the rows and the columns of W stand for. */
  private void paintSides(Graphics2D g, MatrixBoxes weights) {
    Path2D brackets = new Path2D.Double();
    double x = weights.left() - BRACKET;
    brackets.moveTo(x, weights.top());
    brackets.lineTo(x - BRACKET, weights.top());
    brackets.lineTo(x - BRACKET, weights.bottom());
    brackets.lineTo(x, weights.bottom());
    Theme.draw(g, brackets, NEURONS, new BasicStroke(1.5f));
    String rows = Words.counted(m(), "neuron");
    double right = x - BRACKET - 6;
    Label label = Label.fitted(0, MIDDLE, rows, SIZE, NEURONS, BEFORE_W - 2 * BRACKET - 6);
    label.movedTo(right - label.width(), MIDDLE).paint(g);

    brackets.reset();
    double y = weights.top() - BRACKET;
    brackets.moveTo(weights.left(), y);
    brackets.lineTo(weights.left(), y - BRACKET);
    brackets.lineTo(weights.right(), y - BRACKET);
    brackets.lineTo(weights.right(), y);
    g.setColor(INPUTS);
    g.draw(brackets);
    String columns = Words.counted(n(), "input");
    Label.centredAt(weights.centre(), y - BRACKET - 11, columns, SIZE, INPUTS).paint(g);
    String shape = m() + " × " + n();
    Label.centredAt(weights.centre(), weights.bottom() + 16, shape, SIZE, Theme.INK).paint(g);
  }

  private static void paintSize(Graphics2D g, MatrixBoxes boxes, int size, Color colour) {
    String text = Integer.toString(size);
    double room = boxes.right() - boxes.left() + BETWEEN_FACTORS - 4;
    Label.fitted(boxes.centre(), boxes.bottom() + 16, text, SIZE, colour, room).paint(g);
  }

  private String count() {
    long all = (long) m() * n() + m();
    return "%s × %s + %s = %s numbers in W and b".formatted(m(), n(), m(), grouped(all));
  }

  /** 785 000, with thin spaces. */
  private static String grouped(long number) {
    return number < 10_000
        ? Long.toString(number)
        : String.format(Locale.ROOT, "%,d", number).replace(',', '\u2009');
  }

  @Override
  public String sentence() {
    return "W is %s × %s, a row for %s and a column for %s; x holds %s, and b, z and a hold %s each%s."
        .formatted(
            m(),
            n(),
            each(m(), "neuron"),
            each(n(), "input"),
            Words.counted(n(), "number"),
            m(),
            outcome());
  }

  private static String each(int number, String thing) {
    return (number == 1 ? "" : "each of ") + Words.counted(number, thing);
  }

  private String outcome() {
    if (x.length == 0 || Math.max(m(), n()) > MOST_NUMBERS_SAID) {
      return "";
    }
    String name = layer.sigma().name();
    if (Arrays.stream(a).anyMatch(Double::isNaN)) {
      return "; from x = %s come z for which %s has no value".formatted(Words.point(x), name);
    }
    boolean exact = Arrays.stream(a).noneMatch(value -> Numbers.equation("", value).contains("≈"));
    return "; from x = %s, %s makes a %s %s"
        .formatted(Words.point(x), name, exact ? "=" : "≈", Words.point(a));
  }
}
