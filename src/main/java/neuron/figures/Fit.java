package neuron.figures;

import static neuron.text.Language.say;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import neuron.Activation;
import neuron.Activations;
import neuron.Neuron;
import neuron.draw.Axes;
import neuron.draw.Curve;
import neuron.draw.Drawable;
import neuron.draw.Drawing;
import neuron.draw.Key;
import neuron.draw.Label;
import neuron.draw.LineNames;
import neuron.draw.Look;
import neuron.draw.Mark;
import neuron.draw.Page;
import neuron.draw.Scale;
import neuron.draw.Theme;
import neuron.draw.Trace;
import neuron.draw.Window;
import neuron.page.Figure;
import neuron.text.Numbers;
import neuron.text.Words;

/**
 * Points, and what a neuron with one input makes of x: its straight z, its a, and by how much a
 * misses each point. The axes depend on the points alone, so that they stand still under a slider.
 */
final class Fit implements Drawing {

  private static final Rectangle2D BOX = new Rectangle2D.Double(78, 46, 264, 264);
  private static final double KEY = 392;
  private static final double SAMPLE = 26;
  private static final double LINE = 30;
  private static final double AROUND = 0.25;
  private static final double POINT = 5;
  private static final double RING = 8;

  /** So near, in parts of the axis, a point counts as met. */
  private static final double MET = 1e-9;

  private static final BasicStroke DASHES =
      new BasicStroke(
          1.6f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {5, 4}, 0);
  private static final BasicStroke THIN = new BasicStroke(1.4f);
  private static final BasicStroke THICK = Theme.round(2.5f);

  private final Neuron neuron;
  private final double[] x;
  private final double[] y;
  private final double[] misses;
  private final Scale.Linear across;
  private final Scale.Linear up;
  private final Look look;

  Fit(Neuron neuron, double[] x, double[] y) {
    Drawable.neuron(neuron, 1);
    Drawable.points(x, y);
    this.neuron = neuron;
    this.x = x.clone();
    this.y = y.clone();
    across = scale("x", x);
    up = scale("a", y);
    look = Look.of(List.of(neuron.sigma())).get(0);
    misses = IntStream.range(0, x.length).mapToDouble(i -> Math.abs(a(x[i]) - y[i])).toArray();
  }

  private static Scale.Linear scale(String title, double[] values) {
    double low = Arrays.stream(values).min().orElseThrow();
    double high = Arrays.stream(values).max().orElseThrow();
    double rim = high > low ? AROUND * (high - low) : 1;
    return new Scale.Linear(title, low - rim, high + rim, Window.round((high - low + 2 * rim) / 5));
  }

  private double a(double at) {
    return Curve.value(neuron::activation, at);
  }

  private double w() {
    return neuron.weights()[0];
  }

  /** Where z is 0; infinite or NaN if it is so nowhere or everywhere. */
  private double zero() {
    return 0 - neuron.bias() / w();
  }

  private boolean isStraight() {
    return neuron.sigma().isSameAs(Activations.IDENTITY);
  }

  @Override
  public String title() {
    return say("%s and a neuron", Words.counted(x.length, "point"));
  }

  @Override
  public void paint(Graphics2D g) {
    Axes axes = Axes.around(BOX, across, up);
    axes.paint(g);
    axes.within(
        g,
        clipped -> {
          paintMisses(clipped, axes);
          paintLines(clipped, axes);
        });
    paintZero(g, axes);
    for (int i = 0; i < x.length; i++) {
      Mark.SQUARE.paint(g, axes.x(x[i]), axes.y(y[i]), POINT, Theme.INK);
    }
    paintKey(g);
  }

  private void paintMisses(Graphics2D g, Axes axes) {
    for (int i = 0; i < x.length; i++) {
      double value = a(x[i]);
      if (!Double.isNaN(value)) {
        double across = axes.x(x[i]);
        Line2D miss = new Line2D.Double(across, axes.y(y[i]), across, axes.y(value));
        Theme.draw(g, miss, Theme.VERMILLION, THIN);
      }
    }
  }

  private void paintLines(Graphics2D g, Axes axes) {
    if (!isStraight()) {
      Activation straight = neuron::preactivation;
      paintLine(g, axes, straight, Theme.MUTED, DASHES);
    }
    paintLine(g, axes, neuron::activation, lineColour(), lineStroke());
  }

  private void paintLine(
      Graphics2D g, Axes axes, Activation overX, Color colour, BasicStroke stroke) {
    double reach = Math.max(Math.abs(across.low()), Math.abs(across.high()));
    Theme.draw(g, Trace.of(Curve.of(overX, reach), axes).path(), colour, stroke);
  }

  private Color lineColour() {
    return isStraight() ? Theme.BLUE : look.colour();
  }

  private BasicStroke lineStroke() {
    return isStraight() ? THICK : look.stroke();
  }

  private void paintZero(Graphics2D g, Axes axes) {
    double value = a(zero());
    if (across.share(zero()) >= 0 && across.share(zero()) <= 1 && !Double.isNaN(value)) {
      double height = up.share(value);
      if (height >= 0 && height <= 1) {
        Key.paintRing(g, axes.x(zero()), axes.y(value), RING, lineColour());
      }
    }
  }

  private void paintKey(Graphics2D g) {
    double y = BOX.getCenterY() - LINE * (isStraight() ? 1.5 : 2);
    Mark.SQUARE.paint(g, KEY + SAMPLE / 2, y, POINT, Theme.INK);
    paintText(g, y, Words.counted(x.length, "point"), Theme.INK);
    if (!isStraight()) {
      y += LINE;
      paintSample(g, y, Theme.MUTED, DASHES);
      paintText(g, y, "z = " + formula(), Theme.MUTED);
    }
    y += LINE;
    paintSample(g, y, lineColour(), lineStroke());
    paintText(g, y, "a = " + call(isStraight() ? formula() : "z"), lineColour());
    y += LINE;
    Key.paintRing(g, KEY + SAMPLE / 2, y, RING, lineColour());
    paintText(g, y, whereZero(), lineColour());
    y += LINE;
    paintSample(g, y, Theme.VERMILLION, THIN);
    paintText(g, y, missed(), Theme.VERMILLION);
  }

  private static void paintText(Graphics2D g, double y, String text, Color colour) {
    double left = KEY + SAMPLE + 10;
    double room = Figure.WIDTH - Page.SIDE - left;
    Label.leftFitted(left, y, text, LineNames.FONT, colour, room).paint(g);
  }

  private static void paintSample(Graphics2D g, double y, Color colour, BasicStroke stroke) {
    Theme.draw(g, new Line2D.Double(KEY, y, KEY + SAMPLE, y), colour, stroke);
  }

  /** 1.5x − 3. */
  private String formula() {
    double b = neuron.bias();
    if (w() == 0) {
      return Numbers.text(b);
    }
    String size = Math.abs(w()) == 1 ? "" : Numbers.text(Math.abs(w()));
    String product = (w() < 0 ? "−" : "") + size + "x";
    return b == 0 ? product : product + (b < 0 ? " − " : " + ") + Numbers.text(Math.abs(b));
  }

  /** ReLU(1.5x − 3). */
  private String call(String inner) {
    return isStraight() ? inner : Words.shortened(say(neuron.sigma().name())) + "(" + inner + ")";
  }

  private String whereZero() {
    if (w() == 0) {
      return say(neuron.bias() == 0 ? "z is 0 everywhere" : "z is 0 nowhere");
    }
    return say("z is 0 at %s", Numbers.equation("x", zero()));
  }

  private long met() {
    double near = MET * (up.high() - up.low());
    return Arrays.stream(misses).filter(miss -> miss <= near).count();
  }

  private double farthest() {
    return Arrays.stream(misses).max().orElseThrow();
  }

  private String missed() {
    if (met() == x.length) {
      return say("every point is met");
    }
    return Double.isNaN(farthest())
        ? say("a has no value at some points")
        : Numbers.equation(say("farthest miss"), farthest());
  }

  @Override
  public String sentence() {
    String line = say("Over x, a = %s", call(formula()));
    if (met() == x.length) {
      return say("%s meets all %s; %s.", line, Words.counted(x.length, "point"), whereZero());
    }
    String others =
        Double.isNaN(farthest())
            ? say("has no value at some")
            : say("misses the farthest by %s", Words.about(farthest()));
    return say(
        "%s meets %s of %s and %s; %s.",
        line, met(), Words.counted(x.length, "point"), others, whereZero());
  }
}
