package neuron.draw;

import static neuron.text.Language.say;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import neuron.Activation;
import neuron.Dataset;
import neuron.Layer;
import neuron.Network;
import neuron.Neuron;
import neuron.Split;
import neuron.Trainer;
import neuron.text.BadInput;
import neuron.text.Numbers;
import neuron.text.Words;

/** What a figure asks of what it is given; each refusal is one sentence with the remedy. */
public final class Drawable {

  /** Axes of larger numbers have no room for their ticks below the largest double. */
  private static final double LARGEST = 1e300;

  /** So many curves can be told from each other in one figure. */
  static final int MOST = 6;

  /** So many layers can a signal pass in a figure. */
  public static final int MOST_LAYERS = 30;

  private Drawable() {}

  /** The different activations, in their order. */
  public static List<Activation> activations(Activation... f) {
    BadInput.when(
        f == null || f.length == 0,
        "There is no activation to draw: give one to six, such as RELU, SIGMOID.");
    BadInput.when(
        Arrays.stream(f).anyMatch(Objects::isNull),
        "Activation %s of %s is null: give activations such as RELU, or your own z -> ...",
        Arrays.asList(f).indexOf(null) + 1,
        f.length);
    List<Activation> different = Arrays.stream(f).distinct().toList();
    BadInput.when(
        different.size() > MOST,
        "%s activations are too many for one figure: give six at most, and the others to a second.",
        different.size());
    return different;
  }

  /** A number that a figure can place. */
  public static double finite(String name, double value) {
    if (!Double.isFinite(value)) {
      throw new BadInput(
          say(
              "%s is %s, which has no place on an axis: give a finite number.",
              name, Numbers.text(value)));
    }
    if (Math.abs(value) > LARGEST) {
      throw new BadInput(
          say(
              "%s is %s, too large for an axis: stay between −10³⁰⁰ and 10³⁰⁰.",
              name, Numbers.text(value)));
    }
    return value;
  }

  /** A z that lies on the axis of {@link Curve}. */
  public static double onAxis(double z) {
    return onAxis(z, Curve.across());
  }

  /** A z that lies on an axis. */
  public static double onAxis(double z, Scale.Linear axis) {
    BadInput.when(
        !axis.contains(finite("z", z)),
        "z is %s, but the axis runs from %s to %s: give a z in between.",
        Numbers.text(z),
        Numbers.text(axis.low()),
        Numbers.text(axis.high()));
    return z;
  }

  /** Places of points, as many across as up. */
  public static void points(double[] x, double[] y) {
    BadInput.when(
        x == null || y == null || x.length != y.length || x.length == 0,
        "Points need an x and a y each, but there are %s and %s: give two arrays of one length.",
        x == null ? "null" : x.length,
        y == null ? "null" : y.length);
    for (int i = 0; i < x.length; i++) {
      finite(say("x of point %s", i + 1), x[i]);
      finite(say("y of point %s", i + 1), y[i]);
    }
  }

  /** A neuron with as many inputs as a figure can show. */
  public static void neuron(Neuron neuron, int most) {
    BadInput.when(
        neuron == null,
        "There is no neuron to draw: it is null. Give one such as"
            + " new Neuron(new double[] {0.5, -1}, 1, SIGMOID).");
    BadInput.when(
        neuron.inputs() > most,
        "This neuron has %s inputs, but the figure shows %s at most: give it fewer weights.",
        neuron.inputs(),
        most);
  }

  /** A network, of whatever shape. */
  public static void present(Network network) {
    BadInput.when(
        network == null,
        "There is no network to draw: it is null. Give one such as new Network(layer1, layer2).");
  }

  /** A network with the inputs of a figure, and one output. */
  public static void network(Network network, int inputs) {
    present(network);
    BadInput.when(
        network.inputs() != inputs || network.outputs() != 1,
        "The figure shows %s and one output, but this network takes %s and gives %s: fit its first"
            + " and last layer to that.",
        inputs == 1 ? "one input" : "two inputs",
        network.inputs(),
        network.outputs());
  }

  /** Two parts that have a place in a plane, of two classes. */
  public static void twoClasses(Split data) {
    BadInput.when(
        data == null,
        "There are no points to draw: the data is null. Split some, as in"
            + " Dataset.moons(200, 0.1, 1).split(0.25, 1).");
    twoClasses(data.training());
    twoClasses(data.heldOut());
  }

  /** A training whose network and points a figure can show. */
  public static void training(Trainer trainer) {
    BadInput.when(
        trainer == null,
        "There is no training to draw: the trainer is null. Make one, as in"
            + " new Trainer(network, data, Optimizer.adam(0.03)).");
    twoClasses(trainer.data());
    network(trainer.network(), 2);
  }

  /** Points that have a place in a plane, of two classes. */
  public static void twoClasses(Dataset data) {
    BadInput.when(
        data == null,
        "There are no points to draw: the data is null. Give some, as Dataset.moons(200, 0.1, 1).");
    BadInput.when(
        data.inputs() != 2 || data.classes() > 2,
        "The figure shows points of 2 numbers in 2 classes, but these have %s in %s: give others.",
        data.inputs(),
        data.classes());
  }

  /** A layer that moves points of the plane. */
  public static void layer(Layer layer) {
    BadInput.when(
        layer == null, "There is no layer to draw: it is null. Give one with 2 rows of 2 weights.");
    BadInput.when(
        layer.inputs() != 2 || layer.outputs() != 2,
        "The figure moves points of a plane, but this layer takes %s and gives %s: give it 2 rows"
            + " of 2 weights.",
        layer.inputs(),
        layer.outputs());
  }

  /** A number of layers that a signal can pass in a figure. */
  public static int depth(int n) {
    BadInput.when(
        n < 1 || n > MOST_LAYERS,
        "The figure shows 1 to %s layers, but n is %s: give a number in between.",
        MOST_LAYERS,
        n);
    return n;
  }

  /** One to six networks of as many layers each, two or more; gives back how many. */
  public static int equallyDeep(Network... networks) {
    BadInput.when(
        networks == null || networks.length == 0 || networks.length > MOST,
        "The figure shows one to six networks, but got %s: give it some of equal depth.",
        networks == null ? "null" : Integer.toString(networks.length));
    for (int i = 0; i < networks.length; i++) {
      BadInput.when(
          networks[i] == null,
          "Network %s of %s is null: give one such as Network.random(1, RELU, 2, 8, 8, 1).",
          i + 1,
          networks.length);
      int first = networks[0].depth();
      BadInput.when(
          networks[i].depth() < 2 || networks[i].depth() != first,
          "Network %s has %s and network 1 has %s: give networks of equal depth, two layers or more.",
          i + 1,
          Words.counted(networks[i].depth(), "layer"),
          first);
    }
    return networks[0].depth();
  }
}
