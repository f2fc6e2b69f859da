package neuron;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import neuron.text.BadInput;
import neuron.text.Words;
import org.ejml.simple.SimpleMatrix;

/**
 * A layer: m neurons side by side that read the same n inputs and share one activation, a = σ(Wx +
 * b).
 *
 * <p>Immutable: arrays are copied on the way in and on the way out. Row i of W holds the weights of
 * neuron i. Each output equals that neuron's to the last bit, for both add in the same order.
 */
public final class Layer {

  private final SimpleMatrix weights;
  private final SimpleMatrix bias;
  private final Activation sigma;

  /**
   * A layer from its matrix.
   *
   * @param weights W, m × n with m, n ≥ 1: a row for each output, a column for each input
   * @param bias b, m numbers
   * @param sigma the activation of every neuron; what it throws reaches the caller as it is, and a
   *     NaN that it returns is passed on
   * @throws BadInput if W has no row or no column, its rows differ in length, b has not one number
   *     for each row, a number is NaN or infinite, or something is null
   */
  public Layer(double[][] weights, double[] bias, Activation sigma) {
    checkRows(weights);
    checkBias(bias, weights.length);
    Require.sigma(sigma);
    this.weights = new SimpleMatrix(weights);
    this.bias = new SimpleMatrix(bias);
    this.sigma = sigma;
  }

  /** A layer without activation: its output is Wx + b. Otherwise as with three parameters. */
  public Layer(double[][] weights, double[] bias) {
    this(weights, bias, Activations.IDENTITY);
  }

  /**
   * A layer from its neurons.
   *
   * @param neurons m ≥ 1 neurons with equally many inputs and the same activation
   * @throws BadInput if there is none, one is null, or they do not fit together
   */
  public static Layer of(Neuron... neurons) {
    BadInput.when(
        neurons == null || neurons.length == 0,
        "A layer needs at least one neuron, but got %s: give it one.",
        neurons == null ? "null" : "none");
    for (int i = 0; i < neurons.length; i++) {
      checkBeside(neurons[0], neurons[i], i + 1);
    }
    return new Layer(
        Stream.of(neurons).map(Neuron::weights).toArray(double[][]::new),
        Stream.of(neurons).mapToDouble(Neuron::bias).toArray(),
        neurons[0].sigma());
  }

  /** A copy of W, m × n. */
  public double[][] weights() {
    return weights.toArray2();
  }

  /** A copy of b, m numbers. */
  public double[] bias() {
    return bias.getDDRM().getData().clone();
  }

  /** The activation that all neurons share. */
  public Activation sigma() {
    return sigma;
  }

  /** How many inputs the layer takes, n. */
  public int inputs() {
    return weights.getNumCols();
  }

  /** How many outputs it gives, m, one for each neuron. */
  public int outputs() {
    return weights.getNumRows();
  }

  /** The m neurons, from the first row to the last. */
  public List<Neuron> neurons() {
    double[][] rows = weights();
    double[] biases = bias();
    return IntStream.range(0, outputs())
        .mapToObj(i -> new Neuron(rows[i], biases[i], sigma))
        .toList();
  }

  /**
   * The raw numbers z = Wx + b.
   *
   * @param x n finite numbers
   * @return m numbers
   * @throws BadInput if x is null, has another length, or holds NaN or infinity
   */
  public double[] preactivation(double... x) {
    checkInputs(x);
    return weightedSums(x);
  }

  /**
   * What the layer passes on, a = σ(Wx + b).
   *
   * @param x n finite numbers
   * @return m numbers
   * @throws BadInput if x is null, has another length, or holds NaN or infinity
   */
  public double[] forward(double... x) {
    checkInputs(x);
    return pass(x);
  }

  /** As {@link #forward}, for what another layer gives: that fits, and may be NaN or infinite. */
  double[] pass(double[] x) {
    return Arrays.stream(weightedSums(x)).map(sigma::apply).toArray();
  }

  boolean isLinear() {
    return sigma.isSameAs(Activations.IDENTITY);
  }

  /** The same weights and bias without activation. */
  Layer linear() {
    return isLinear() ? this : new Layer(weights(), bias());
  }

  /** The one linear layer that does what {@code first} and then this one do, both being linear. */
  Layer after(Layer first) {
    SimpleMatrix product = weights.mult(first.weights);
    SimpleMatrix shift = weights.mult(first.bias).plus(bias);
    BadInput.when(
        product.hasUncountable() || shift.hasUncountable(),
        "The merged weights are too large for a double, above 1.8 · 10³⁰⁸: use smaller ones.");
    return new Layer(product.toArray2(), shift.getDDRM().getData());
  }

  /** Equal weights and bias, and the same activation, whatever it is called. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Layer that && neurons().equals(that.neurons());
  }

  @Override
  public int hashCode() {
    return neurons().hashCode();
  }

  /** The layer in a few words: {@code 2 inputs → 3 outputs, ReLU}. */
  @Override
  public String toString() {
    return "%s → %s, %s"
        .formatted(
            Words.counted(inputs(), "input"), Words.counted(outputs(), "output"), sigma.name());
  }

  private double[] weightedSums(double[] x) {
    return weights.mult(new SimpleMatrix(x)).plus(bias).getDDRM().getData();
  }

  private void checkInputs(double[] x) {
    Require.inputs("This layer takes", inputs(), "number", x);
  }

  private static void checkRows(double[][] weights) {
    BadInput.when(
        weights == null || weights.length == 0,
        "A layer needs at least one row of weights, but got %s: give it a row for each output.",
        weights == null ? "null" : "none");
    for (int i = 0; i < weights.length; i++) {
      int row = i + 1;
      Require.weights(
          "Row " + row, weights[i], position -> "Weight " + position + " in row " + row);
      BadInput.when(
          weights[i].length != weights[0].length,
          "Row %s has %s, but row 1 has %s: give every row one weight for each input.",
          row,
          Words.counted(weights[i].length, "weight"),
          weights[0].length);
    }
  }

  private static void checkBias(double[] bias, int rows) {
    BadInput.when(
        bias == null || bias.length != rows,
        "This layer has %s of weights, but the bias %s: give it %s, one for each row.",
        Words.counted(rows, "row"),
        bias == null ? "is null" : "has " + Words.counted(bias.length, "number"),
        rows);
    Require.finite(bias, position -> "Number " + position + " of the bias");
  }

  private static void checkBeside(Neuron first, Neuron neuron, int position) {
    BadInput.when(
        first == null || neuron == null,
        "Neuron %s is null: give the layer a neuron there.",
        position);
    BadInput.when(
        neuron.inputs() != first.inputs(),
        "Neuron %s takes %s, but neuron 1 takes %s: give both the same inputs.",
        position,
        Words.counted(neuron.inputs(), "number"),
        first.inputs());
    BadInput.when(
        !neuron.sigma().isSameAs(first.sigma()),
        "Neuron %s has the activation %s, but neuron 1 has %s: give both the same.",
        position,
        neuron.sigma().name(),
        first.sigma().name());
  }
}
