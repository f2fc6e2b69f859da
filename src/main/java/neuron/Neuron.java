package neuron;

import static neuron.text.Language.say;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import neuron.text.BadInput;
import neuron.text.Numbers;
import neuron.text.Words;

/**
 * A neuron weighs its inputs, adds its bias, and passes the sum z through its activation: a = σ(z).
 *
 * <p>Immutable: arrays are copied on the way in and on the way out. Inputs x are finite numbers, as
 * many as there are weights; a sum too large for a double becomes ±∞, as in all Java arithmetic.
 *
 * @param weights n ≥ 1 finite numbers, one for each input
 * @param bias a finite number
 * @param sigma the activation; what it throws reaches the caller as it is, and a NaN that it
 *     returns is passed on
 */
public record Neuron(double[] weights, double bias, Activation sigma) {

  private static final int MOST_WEIGHTS_SHOWN = 8;

  /**
   * Checks and copies what it is given.
   *
   * @throws BadInput if there is no weight, a weight or the bias is NaN or infinite, or something
   *     is null
   */
  public Neuron {
    Require.weights("A neuron", weights, position -> say("Weight %s", position));
    Require.finite(bias, "The bias");
    Require.sigma(sigma);
    weights = weights.clone();
  }

  /**
   * A neuron without activation: its a is z. Otherwise as the constructor with three parameters.
   */
  public Neuron(double[] weights, double bias) {
    this(weights, bias, Activations.IDENTITY);
  }

  /** A copy of the weights. */
  @Override
  public double[] weights() {
    return weights.clone();
  }

  /** How many inputs this neuron takes, n. */
  public int inputs() {
    return weights.length;
  }

  /**
   * What is added up to z: {w₁x₁, …, wₙxₙ, b}.
   *
   * @param x n finite numbers
   * @return n + 1 numbers, the bias last
   * @throws BadInput if x is null, has another length, or holds NaN or infinity
   */
  public double[] terms(double... x) {
    Require.inputs("This neuron has", inputs(), "weight", x);
    double[] terms = Arrays.copyOf(weights, inputs() + 1);
    for (int i = 0; i < x.length; i++) {
      terms[i] *= x[i];
    }
    terms[x.length] = bias;
    return terms;
  }

  /**
   * The raw number z = w₁x₁ + … + wₙxₙ + b, added from left to right.
   *
   * @param x n finite numbers
   * @throws BadInput if x is null, has another length, or holds NaN or infinity
   */
  public double preactivation(double... x) {
    double z = 0;
    for (double term : terms(x)) {
      z += term;
    }
    return z;
  }

  /**
   * What the neuron passes on, a = σ(z).
   *
   * @param x n finite numbers
   * @throws BadInput if x is null, has another length, or holds NaN or infinity
   */
  public double activation(double... x) {
    return sigma.apply(preactivation(x));
  }

  /** Equal weights and bias, and the same activation, whatever it is called. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Neuron that
        && Arrays.equals(weights, that.weights)
        && Double.compare(bias, that.bias) == 0
        && sigma.isSameAs(that.sigma);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * Arrays.hashCode(weights) + Double.hashCode(bias))
        + NamedActivation.function(sigma).hashCode();
  }

  /** The neuron in a line, numbers to four digits: {@code z = 0.5·x₁ − 1·x₂ + 1, a = ReLU(z)}. */
  @Override
  public String toString() {
    return "z = %s%s, a = %s(z)".formatted(weightedSum(), signed(bias), sigma.name());
  }

  private String weightedSum() {
    if (inputs() > MOST_WEIGHTS_SHOWN) {
      return "w·x (%s weights)".formatted(inputs());
    }
    return Numbers.text(weights[0])
        + "·x₁"
        + IntStream.range(1, inputs())
            .mapToObj(i -> signed(weights[i]) + "·" + Words.indexed("x", i + 1))
            .collect(Collectors.joining());
  }

  private static String signed(double value) {
    return (value < 0 ? " − " : " + ") + Numbers.text(Math.abs(value));
  }
}
