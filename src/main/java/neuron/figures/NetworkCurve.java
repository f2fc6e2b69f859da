package neuron.figures;

import java.awt.geom.Point2D;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import neuron.Interval;
import neuron.Network;
import neuron.draw.Axes;
import neuron.draw.Curve;
import neuron.draw.Drawable;
import neuron.draw.Key;
import neuron.draw.Page;
import neuron.draw.Scale;
import neuron.draw.Window;
import neuron.text.Numbers;

/**
 * The output of a network along its one input: exact from bend to bend, or sampled where the bends
 * are not counted.
 */
final class NetworkCurve {

  private static final int STEPS = 600;

  final Interval interval;
  final boolean sampled;
  final double[] bends;
  final Curve curve;
  private final Network network;

  NetworkCurve(Network network, double from, double to) {
    Drawable.network(network, 1);
    this.network = network;
    interval = Interval.closed(from, to);
    sampled = !network.isPiecewiseLinear();
    bends = sampled ? new double[0] : network.bends(from, to);
    DoubleStream inside = sampled ? interval.places(STEPS) : Arrays.stream(bends);
    List<Point2D> points =
        Stream.of(DoubleStream.of(from), inside, DoubleStream.of(to))
            .flatMapToDouble(part -> part)
            .<Point2D>mapToObj(x -> new Point2D.Double(x, at(x)))
            .toList();
    var range = points.stream().mapToDouble(Point2D::getY).summaryStatistics();
    curve = new Curve(List.of(points), range.getMin(), range.getMax());
  }

  double at(double x) {
    return Drawable.finite("y at x = " + Numbers.text(x), network.forward(x)[0]);
  }

  /** The value at the left end. */
  double first() {
    return at(interval.from());
  }

  /** The value at the right end. */
  double last() {
    return at(interval.to());
  }

  /** From x = −3 to x = 3. */
  String span() {
    return "From x = %s to x = %s"
        .formatted(Numbers.text(interval.from()), Numbers.text(interval.to()));
  }

  /** Axes below a key that hold its values and those of another curve over the same x. */
  Axes axes(Curve other) {
    return axes(
        Window.steady(Math.min(curve.low(), other.low()), Math.max(curve.high(), other.high())));
  }

  /** Axes below a key that show a part of the vertical axis. */
  Axes axes(Window window) {
    return Axes.filling(
        Page.room(Key.BELOW),
        new Scale.Linear("x", interval.from(), interval.to()),
        new Scale.Linear("y", window.low(), window.high()));
  }
}
