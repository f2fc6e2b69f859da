package neuron.figures;

import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import neuron.Activation;
import neuron.draw.Axes;
import neuron.draw.Curve;
import neuron.draw.Key;
import neuron.draw.Look;
import neuron.text.Words;

/**
 * The slope σ′(z) of an activation from z = −6 to z = 6.
 *
 * @param none the places, ascending, where there is none: at a kink and at a jump
 */
record Slope(Activation sigma, List<Double> none) {

  private static final int STEPS = 480;

  /** A kink is narrowed down to this; a numeric slope needs a quarter of it to change over. */
  private static final double NARROWEST = 0x1p-14;

  /** The sides of a kink, too near to be told apart in a figure. */
  private static final double SIDE = 0x1p-12;

  /** A little beyond the axis, since a slope may be missing at its very end. */
  private static final double REACH = Curve.RIGHT + 0.05;

  private static final double SAME_PLACE = 0.01;
  private static final double RING = 4.5;

  static Slope of(Activation sigma) {
    List<Double> none = new ArrayList<>();
    Stream.concat(jumps(sigma).stream(), kinks(sigma).stream())
        .sorted()
        .filter(z -> none.isEmpty() || z - none.get(none.size() - 1) > SAME_PLACE)
        .forEach(none::add);
    return new Slope(sigma, none);
  }

  /** The slope as a function, without a value where there is none. */
  Activation function() {
    return z -> isNone(z) || isGap(z) ? Double.NaN : sigma.slope(z);
  }

  boolean isNone(double z) {
    return none.stream().anyMatch(place -> Math.abs(z - place) < SIDE);
  }

  /** An open circle on each side of a place without slope. */
  void paintRings(Graphics2D g, Axes axes, Look look) {
    for (double side : sides()) {
      double slope = Curve.value(sigma::slope, side);
      if (axes.box().contains(axes.x(side), axes.y(slope))) {
        Key.paintRing(g, axes.x(side), axes.y(slope), RING, look.colour());
      }
    }
  }

  /** Beside a gap the numeric slope takes the two sides for one rise. */
  boolean isGap(double z) {
    return Double.isNaN(Curve.value(sigma, z));
  }

  /** Close by each place without slope, on its left and on its right. */
  private double[] sides() {
    return none.stream().flatMapToDouble(z -> DoubleStream.of(z - SIDE, z + SIDE)).toArray();
  }

  /** spans 0 to 1 (none at z = 0). */
  String values() {
    String values = Curve.inWords(function(), Curve.poles(sigma), sides());
    if (none.isEmpty()) {
      return values;
    }
    List<Double> rounded = none.stream().map(z -> Math.rint(z * 1000) / 1000).toList();
    return "%s (none at %s)".formatted(values, Words.places(rounded));
  }

  private static List<Double> jumps(Activation sigma) {
    List<List<Point2D>> pieces = Curve.of(sigma, REACH).pieces();
    List<Double> jumps = new ArrayList<>();
    for (int i = 1; i < pieces.size(); i++) {
      List<Point2D> before = pieces.get(i - 1);
      double end = before.get(before.size() - 1).getX();
      if (pieces.get(i).get(0).getX() - end < SIDE) {
        jumps.add(end);
      }
    }
    return jumps;
  }

  /** Kinks are looked for between samples that no round number falls on. */
  private static List<Double> kinks(Activation sigma) {
    double step = (Curve.RIGHT - Curve.LEFT) / STEPS;
    double visible = Curve.of(sigma::slope).size() / 50;
    List<Double> kinks = new ArrayList<>();
    for (int i = 0; i <= STEPS; i++) {
      double from = Curve.LEFT + (i - 0.5) * step;
      double whole = rise(sigma, from, from + step);
      double kink = steepest(sigma, from, from + step);
      if (whole > visible && rise(sigma, kink - NARROWEST, kink + NARROWEST) > whole / 2) {
        kinks.add(kink);
      }
    }
    return kinks;
  }

  private static double steepest(Activation sigma, double from, double to) {
    while (to - from > NARROWEST) {
      double middle = (from + to) / 2;
      if (rise(sigma, from, middle) > rise(sigma, middle, to)) {
        to = middle;
      } else {
        from = middle;
      }
    }
    return (from + to) / 2;
  }

  /** By how much the slope changes; NaN where it has no value. */
  private static double rise(Activation sigma, double from, double to) {
    return Math.abs(Curve.value(sigma::slope, to) - Curve.value(sigma::slope, from));
  }
}
