package neuron.draw;

import java.awt.geom.Point2D;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import neuron.Interval;
import neuron.Network;
import neuron.text.Numbers;

/**
 * The output of a network along its one input: exact from bend to bend, or sampled where the bends
 * are not counted.
 */
public final class Course {

  private static final int STEPS = 600;

  public final Interval interval;
  public final boolean sampled;
  public final double[] bends;
  private final Network network;
  private final List<Point2D> points;

  public Course(Network network, double from, double to) {
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

  public double at(double x) {
    return Check.finite("y at x = " + Numbers.text(x), network.forward(x)[0]);
  }

  /** The value at the left end. */
  public double first() {
    return at(interval.from());
  }

  /** The value at the right end. */
  public double last() {
    return at(interval.to());
  }

  /** From x = −3 to x = 3. */
  public String span() {
    return "From x = %s to x = %s"
        .formatted(Numbers.text(interval.from()), Numbers.text(interval.to()));
  }

  public Curve curve() {
    var range = points.stream().mapToDouble(Point2D::getY).summaryStatistics();
    return new Curve(List.of(points), range.getMin(), range.getMax());
  }
}
