package neuron;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import neuron.text.BadInput;
import neuron.text.Numbers;
import neuron.text.Unresolved;

/** A function as straight pieces between equally spaced knots, each piece begun by one ReLU. */
final class Interpolation {

  private static final int MOST = 1000;

  private final int n;
  private final double[] knots;
  private final double[] values;

  Interpolation(DoubleUnaryOperator f, double from, double to, int n) {
    BadInput.when(f == null, "The function is null: give one such as x -> Math.sin(x).");
    Interval interval = Interval.closed(from, to);
    BadInput.when(
        n < 1 || n > MOST,
        "A function cannot be made of %s ReLUs here: choose from 1 to %s.",
        n,
        MOST);
    this.n = n;
    knots = interval.places(n).toArray();
    values = Arrays.stream(knots).map(x -> value(f, x)).toArray();
  }

  Network network() {
    double[][] ones = new double[n][];
    double[] shifts = new double[n];
    double[] changes = new double[n];
    for (int k = 0; k < n; k++) {
      ones[k] = new double[] {1};
      shifts[k] = -knots[k];
      changes[k] = k == 0 ? slope(0) : slope(k) - slope(k - 1);
    }
    return new Network(
        new Layer(ones, shifts, Activations.RELU),
        new Layer(new double[][] {changes}, new double[] {values[0]}));
  }

  private double slope(int k) {
    return (values[k + 1] - values[k]) / (knots[k + 1] - knots[k]);
  }

  private static double value(DoubleUnaryOperator f, double x) {
    double y = called(f, x);
    if (!Double.isFinite(y)) {
      throw new BadInput(
          "The function gives %s at x = %s: give one that has a number there, or another interval."
              .formatted(Numbers.text(y), Numbers.text(x)));
    }
    return y;
  }

  private static double called(DoubleUnaryOperator f, double x) {
    try {
      return f.applyAsDouble(x);
    } catch (RuntimeException thrown) {
      Unresolved.pass(thrown);
      throw new BadInput(
          "The function throws %s at x = %s: give one that has a number there, or another interval."
              .formatted(thrown.getClass().getSimpleName(), Numbers.text(x)));
    }
  }
}
