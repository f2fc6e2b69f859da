package neuron.plot;

import java.awt.geom.Point2D;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import neuron.Interval;
import neuron.Network;
import neuron.notebook.Numbers;

/**
 * The output of a network along its one input: exact from bend to bend, or sampled where the bends
 * are not counted.
 */
final class Course {

  private static final int STEPS = 600;

  final Interval interval;
  final boolean sampled;
  final double[] bends;
  private final Network network;
  private final List<Point2D> points;

  Course(Network network, double from, double to) {
    Check.network(network, 1);
    this.network = network;
    interval = Interval.closed(from, to);
    sampled = !network.isPiecewiseLinear();
    bends = sampled ? new double[0] : network.bends(from, to);
    DoubleStream inside = sampled ? interval.places(STEPS) : Arrays.stream(bends);
    points =
        Stream.of(DoubleStream.of(from), inside, DoubleStream.of(to))
            .flatMapToDouble(part -> part)
            .<Point2D>mapToObj(x -> new Point2D.Double(x, at(x)))
            .toList();
  }

  double at(double x) {
    return Check.finite("y at x = " + Numbers.text(x), network.forward(x)[0]);
  }

  /** The value at the left end. */
  double first() {
    return at(interval.from());
  }

  /** The value at the right end. */
  double last() {
    return at(interval.to());
  }

  Curve curve() {
    var range = points.stream().mapToDouble(Point2D::getY).summaryStatistics();
    return new Curve(List.of(points), range.getMin(), range.getMax());
  }
}
