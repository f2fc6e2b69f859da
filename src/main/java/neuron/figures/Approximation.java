package neuron.figures;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import neuron.Activations;
import neuron.Layer;
import neuron.Network;
import neuron.draw.Axes;
import neuron.draw.Curve;
import neuron.draw.Drawable;
import neuron.draw.Drawing;
import neuron.draw.Overlay;
import neuron.draw.Theme;
import neuron.text.BadInput;
import neuron.text.Numbers;
import neuron.text.Unresolved;
import neuron.text.Words;

/** A function and the network that stands in for it, with the greatest error where it occurs. */
final class Approximation implements Drawing {

  private static final int STEPS = 2000;
  private static final int NARROWINGS = 60;

  /** Of tops as high as this share of the highest the first is marked, so that it stands still. */
  private static final double ALIKE = 0.99998;

  private static final BasicStroke THIN = Theme.round(2.2f);

  private final String name;
  private final DoubleUnaryOperator f;
  private final NetworkCurve output;
  private final Curve target;
  private final double worst;
  private final int relus;

  Approximation(String name, DoubleUnaryOperator f, Network network, double from, double to) {
    BadInput.when(
        name == null || name.isBlank(),
        "The function has no name: give one such as \"sin x\" to write beside it.");
    BadInput.when(f == null, "The function is null: give one such as x -> Math.sin(x).");
    this.name = name;
    this.f = f;
    output = new NetworkCurve(network, from, to);
    relus =
        network.layers().stream()
            .filter(layer -> layer.sigma().isSameAs(Activations.RELU))
            .mapToInt(Layer::outputs)
            .sum();
    target = target();
    worst = worst();
  }

  private double value(double x) {
    double y = called(x);
    if (!Double.isFinite(y)) {
      throw new BadInput(
          "%s gives %s at x = %s: give a function that has a number there, or another interval."
              .formatted(name, Numbers.text(y), Numbers.text(x)));
    }
    return Drawable.finite("%s at x = %s".formatted(name, Numbers.text(x)), y);
  }

  private double called(double x) {
    try {
      return f.applyAsDouble(x);
    } catch (RuntimeException noValue) {
      Unresolved.pass(noValue);
      return Double.NaN;
    }
  }

  private Curve target() {
    List<Point2D> points =
        output
            .interval
            .places(STEPS)
            .<Point2D>mapToObj(x -> new Point2D.Double(x, value(x)))
            .toList();
    var range = points.stream().mapToDouble(Point2D::getY).summaryStatistics();
    return new Curve(List.of(points), range.getMin(), range.getMax());
  }

  private double error(double x) {
    return Math.abs(output.at(x) - value(x));
  }

  /** Where the error is greatest: the worst of many places, and from there to the top near it. */
  private double worst() {
    double[] places =
        DoubleStream.concat(output.interval.places(STEPS), Arrays.stream(output.bends))
            .sorted()
            .toArray();
    double[] errors = Arrays.stream(places).map(this::error).toArray();
    double most = Arrays.stream(errors).max().orElse(0);
    int first = 0;
    while (errors[first] < ALIKE * most
        || first + 1 < errors.length && errors[first + 1] > errors[first]) {
      first++;
    }
    return top(places[first]);
  }

  /** The top of the error near a place. */
  private double top(double best) {
    double step = output.interval.length() / STEPS;
    double left = Math.max(output.interval.from(), best - step);
    double right = Math.min(output.interval.to(), best + step);
    for (int i = 0; i < NARROWINGS; i++) {
      double third = (right - left) / 3;
      if (error(left + third) < error(right - third)) {
        left += third;
      } else {
        right -= third;
      }
    }
    double top = left + (right - left) / 2;
    return error(top) > error(best) ? top : best;
  }

  @Override
  public String title() {
    return Words.shortened(name) + " and " + network();
  }

  private String network() {
    return relus == 0 ? "a network" : "a network of " + Words.counted(relus, "ReLU");
  }

  @Override
  public void paint(Graphics2D g) {
    Axes axes = output.axes(target);
    axes.paint(g);
    Overlay overlay = new Overlay(target, output.curve, THIN);
    overlay.paintKey(
        g,
        Words.shortened(name),
        "network",
        Numbers.equation("greatest error", error(worst)),
        "greatest error ≈ 0.999");
    overlay.paint(g, axes);
    Overlay.paintGap(g, axes, worst, value(worst), output.at(worst));
  }

  @Override
  public String sentence() {
    return "%s, %s is off from %s by at most %s, at %s."
        .formatted(
            output.span(),
            network(),
            name,
            Words.about(error(worst)),
            Numbers.equation("x", worst));
  }
}
