package neuron;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import neuron.text.BadInput;
import neuron.text.Words;

/**
 * A network: layers in a row, each reading what the one before gives.
 *
 * @param layers one or more; each takes as many numbers as the one before gives
 */
public record Network(List<Layer> layers) {

  private static final int MOST_TIMES = 50;

  /**
   * Checks and copies the list.
   *
   * @throws BadInput if there is no layer, one is null, or two neighbours do not fit
   */
  public Network {
    BadInput.when(
        layers == null || layers.isEmpty(),
        "A network needs at least one layer, but got %s: give it one.",
        layers == null ? "null" : "none");
    for (int i = 0; i < layers.size(); i++) {
      requireLayer(layers.get(i), i + 1);
    }
    for (int i = 1; i < layers.size(); i++) {
      requireFit(layers.get(i - 1), layers.get(i), i + 1);
    }
    layers = List.copyOf(layers);
  }

  /**
   * A network of these layers, the first to last in the order in which x passes them.
   *
   * @throws BadInput if there is no layer, one is null, or two neighbours do not fit
   */
  public Network(Layer... layers) {
    this(layers == null ? null : Arrays.asList(layers));
  }

  /**
   * A function as n straight pieces, made of n ReLUs and a layer that adds them up: {@code f(from)
   * + Σ cₖ · ReLU(x − xₖ)}, where cₖ is by how much the slope changes at xₖ.
   *
   * <p>It meets f at n + 1 equally spaced places from {@code from} to {@code to}, but for the last
   * bits. Left of {@code from} it is level, right of {@code to} its last piece goes on.
   *
   * @param f gives a finite number at each of these places
   * @param from the first place, finite
   * @param to the last one, finite, above {@code from}
   * @param n how many ReLUs, 1 to 1000
   * @throws BadInput if f is null, throws or gives no finite number there, the interval is empty or
   *     too large for a double, or n is out of range
   */
  public static Network interpolating(DoubleUnaryOperator f, double from, double to, int n) {
    return new Interpolation(f, from, to, n).network();
  }

  /**
   * A network that has learned nothing yet, with weights drawn by the {@link Initialisation} that
   * suits the activation, and biases of 0.
   *
   * @param seed the same one gives the same weights on every machine
   * @param sigma the activation of each layer but the last, which has none
   * @param sizes how many numbers go in, how many neurons each layer has, and with the last one how
   *     many numbers come out: two or more sizes, each 1 to 1000
   * @throws BadInput if the activation is null, there are fewer than two sizes, or one is out of
   *     range
   */
  public static Network random(long seed, Activation sigma, int... sizes) {
    return Initialisation.of(sigma).network(seed, sigma, sizes);
  }

  /** How many numbers the network takes. */
  public int inputs() {
    return layers.get(0).inputs();
  }

  /** How many numbers it gives. */
  public int outputs() {
    return lastLayer().outputs();
  }

  Layer lastLayer() {
    return layers.get(depth() - 1);
  }

  /** How many layers it has. */
  public int depth() {
    return layers.size();
  }

  /**
   * What comes out of the last layer when x goes into the first.
   *
   * @param x as many finite numbers as {@link #inputs()}
   * @return as many numbers as {@link #outputs()}; NaN or infinite where an activation gives NaN or
   *     a sum is too large for a double
   * @throws BadInput if x is null, has another length, or holds NaN or infinity
   */
  public double[] forward(double... x) {
    Require.inputs("This network takes", inputs(), "number", x);
    double[] a = x;
    for (Layer layer : layers) {
      a = layer.pass(a);
    }
    return a;
  }

  /**
   * The same network with each run of layers without activation merged into one: W₂(W₁x + b₁) + b₂
   * = (W₂W₁)x + (W₂b₁ + b₂).
   *
   * <p>Every other layer stays exactly as it is. Without activation means {@link
   * Activations#IDENTITY}, under any name; what a lambda does cannot be known. Outputs differ in
   * their last bits at most, because doubles round; with small integers they are equal.
   *
   * @throws BadInput if a merged weight or bias is too large for a double
   */
  public Network collapse() {
    List<Layer> merged = new ArrayList<>();
    for (Layer layer : layers) {
      int last = merged.size() - 1;
      if (last >= 0 && merged.get(last).isLinear() && layer.isLinear()) {
        merged.set(last, layer.after(merged.get(last)));
      } else {
        merged.add(layer);
      }
    }
    return new Network(merged);
  }

  /**
   * This network followed by another, which reads what this one gives.
   *
   * @throws BadInput if the next one is null or takes another number of numbers
   */
  public Network then(Network next) {
    BadInput.when(next == null, "The next network is null: give a network to follow this one.");
    BadInput.when(
        next.inputs() != outputs(),
        "The next network takes %s, but this one gives %s: give one that takes %s.",
        Words.counted(next.inputs(), "number"),
        outputs(),
        outputs());
    return new Network(Stream.concat(layers.stream(), next.layers.stream()).toList());
  }

  /**
   * This network through itself, again and again: what it gives goes in once more.
   *
   * @param times how often it stands in the row, 1 to 50; 1 gives an equal network
   * @throws BadInput if it gives another number of numbers than it takes, or {@code times} is out
   *     of range
   */
  public Network repeated(int times) {
    BadInput.when(
        outputs() != inputs(),
        "This network takes %s and gives %s, so it cannot read itself: make both equal.",
        Words.counted(inputs(), "number"),
        outputs());
    BadInput.when(
        times < 1 || times > MOST_TIMES,
        "A network cannot be repeated %s times: choose from 1 to %s.",
        times,
        MOST_TIMES);
    return new Network(Collections.nCopies(times, layers).stream().flatMap(List::stream).toList());
  }

  /** The same weights and biases with no activation in any layer: identity takes their place. */
  public Network linear() {
    return new Network(layers.stream().map(Layer::linear).toList());
  }

  /**
   * Whether every layer is straight but for a kink at 0: the identity, ReLU or a leaky ReLU, under
   * any name. Then the whole network is made of straight pieces. What a lambda does cannot be
   * known.
   */
  public boolean isPiecewiseLinear() {
    return layers.stream().allMatch(layer -> Kink.isIn(layer.sigma()));
  }

  /**
   * Where the slope of the output changes, read off the weights and not off samples.
   *
   * <p>Within each piece every neuron is a straight line of x, and bends where its preactivation is
   * 0. A place where the bends of several neurons cancel is left out. Exact where the arithmetic
   * is, as with weights that are small multiples of powers of two; otherwise two bends nearer than
   * 10⁻¹³ of the interval's size are one, and a change of slope below 10⁻¹² of what is added up is
   * none.
   *
   * @param from the left end, finite
   * @param to the right end, finite, above {@code from}
   * @return the places between the two ends, without them, ascending
   * @throws BadInput if the network has not one input and one output, an activation is another than
   *     {@link #isPiecewiseLinear} allows, the interval is empty, a weighted sum is too large for a
   *     double, or there are too many pieces to hold in memory, over half a million for a narrow
   *     network
   */
  public double[] bends(double from, double to) {
    return new Bends(this, from, to).places();
  }

  /**
   * How strongly the loss pulls at each layer: the length of ∂L/∂z over the neurons of the layer, z
   * being their preactivations, as a mean over the points.
   *
   * @param data points with as many numbers as the network takes
   * @return one number for each layer, first to last, 0 or more; NaN or infinite where an
   *     activation or its slope is
   * @throws BadInput if something is null or does not fit
   */
  public double[] gradientNorms(Dataset data, Loss loss) {
    Require.data(this, data, loss);
    return new LearningNetwork(this, loss).gradientNorms(data);
  }

  /**
   * How many neurons, in all layers, give 0 for every one of these points. A ReLU that does has the
   * slope 0 there too, so that these points can teach it nothing more: it is called dead.
   *
   * @param data points with as many numbers as the network takes
   * @throws BadInput if the dataset is null or does not fit
   */
  public int deadNeurons(Dataset data) {
    Require.data(this, data);
    int dead = 0;
    double[][] a = data.points();
    for (Layer layer : layers) {
      a = Arrays.stream(a).map(layer::pass).toArray(double[][]::new);
      dead += columnsOfZeros(a);
    }
    return dead;
  }

  /** The layers in order: {@code 2 inputs → 3 outputs, ReLU; 3 inputs → 1 output, identity}. */
  @Override
  public String toString() {
    return layers.stream().map(Layer::toString).collect(Collectors.joining("; "));
  }

  private static int columnsOfZeros(double[][] rows) {
    return (int)
        IntStream.range(0, rows[0].length)
            .filter(i -> Arrays.stream(rows).allMatch(row -> row[i] == 0))
            .count();
  }

  private static void requireLayer(Layer layer, int position) {
    BadInput.when(layer == null, "Layer %s is null: give the network a layer there.", position);
  }

  private static void requireFit(Layer before, Layer layer, int position) {
    BadInput.when(
        layer.inputs() != before.outputs(),
        "Layer %s takes %s, but layer %s gives %s: give layer %s rows of %s.",
        position,
        Words.counted(layer.inputs(), "number"),
        position - 1,
        before.outputs(),
        position,
        Words.counted(before.outputs(), "weight"));
  }
}
