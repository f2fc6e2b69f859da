package neuron.figures;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.SortedMap;
import java.util.TreeMap;
import neuron.Neuron;
import neuron.draw.Bands;
import neuron.draw.Drawable;
import neuron.draw.Theme;
import neuron.draw.Window;
import neuron.text.BadInput;
import neuron.text.Numbers;
import neuron.text.Words;

/** z over a square of two inputs, and the lines of equal z on it: what both views of it show. */
final class Tilt {

  /** The line of equal z through the point. */
  static final BasicStroke DASHED = Theme.dashed(1.7f, 7, 4);

  private static final int MOST_LINES = 10;

  /** Below this share of the bias, a tilt can no longer be seen. */
  private static final double FLAT = 1e-6;

  private final double w1;
  private final double w2;
  private final double b;
  private final double[] x;
  private final double z;
  private final double reach;
  private final SortedMap<Integer, Double> levels;

  Tilt(Neuron neuron, double... x) {
    Drawable.neuron(neuron, Integer.MAX_VALUE);
    BadInput.when(
        neuron.inputs() != 2,
        "A plane lies over two inputs, but this neuron has %s: give it two weights.",
        neuron.inputs());
    z = Drawable.finite("z", neuron.preactivation(x));
    this.x = x.clone();
    w1 = neuron.weights()[0];
    w2 = neuron.weights()[1];
    b = neuron.bias();
    reach = Window.reach(Math.max(1, Math.max(Math.abs(x[0]), Math.abs(x[1]))));
    levels = evenLevels();
  }

  private SortedMap<Integer, Double> evenLevels() {
    SortedMap<Integer, Double> even = new TreeMap<>();
    if (span() <= FLAT * Math.abs(b)) {
      return even;
    }
    double step = Window.round(2 * span() / MOST_LINES);
    int first = (int) Math.ceil((b - span()) / step);
    for (int n = first; n * step < b + span(); n++) {
      even.put(n, n * step);
    }
    return even;
  }

  /** How far z goes from the bias, to both sides. */
  private double span() {
    return (Math.abs(w1) + Math.abs(w2)) * reach;
  }

  double at(double x1, double x2) {
    return w1 * x1 + w2 * x2 + b;
  }

  /** The square of the inputs goes from −reach to reach. */
  double reach() {
    return reach;
  }

  /** The largest z on the square, whatever its sign. */
  double largest() {
    return Math.abs(b) + span();
  }

  double x1() {
    return x[0];
  }

  double x2() {
    return x[1];
  }

  /** At the point. */
  double z() {
    return z;
  }

  /**
   * The values of evenly spaced lines of equal z, by their numbers from z = 0; none without tilt.
   */
  SortedMap<Integer, Double> levels() {
    return levels;
  }

  /** Whether the point lies on a line that none of the even ones is. */
  boolean hasLineOfItsOwn() {
    return !levels.isEmpty() && !levels.containsValue(z);
  }

  /** The colour below all lines. */
  Color lowestColour() {
    return Bands.colour(lowestBand(), lowestBand(), highestBand());
  }

  /** The colour above the n-th line. */
  Color colourAbove(int n) {
    return Bands.colour(n, lowestBand(), highestBand());
  }

  private int lowestBand() {
    return levels.isEmpty() ? z < 0 ? -1 : 0 : levels.firstKey() - 1;
  }

  private int highestBand() {
    return levels.isEmpty() ? lowestBand() : levels.lastKey();
  }

  /** The point and its z, as a label says them. */
  String point() {
    return "x = (%s, %s), %s"
        .formatted(Numbers.text(x[0]), Numbers.text(x[1]), Numbers.equation("z", z));
  }

  /** What both views show, in one sentence. */
  String sentence() {
    if (span() == 0) {
      return "Over x₁ and x₂, z is a flat plane: both weights are 0, so z is %s everywhere."
          .formatted(Words.about(z));
    }
    return "Over x₁ and x₂, z is a tilted plane with the slopes w₁ %s and w₂ %s; at x₁ = %s and x₂ = %s it is %s."
        .formatted(is(w1), is(w2), Numbers.text(x[0]), Numbers.text(x[1]), Words.about(z));
  }

  private static String is(double weight) {
    return Numbers.equation("", weight).strip();
  }
}
