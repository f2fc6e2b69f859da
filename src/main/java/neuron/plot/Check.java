package neuron.plot;

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
import neuron.notebook.BadInput;
import neuron.notebook.Numbers;

/** What a figure asks of what it is given; each refusal is one sentence with the remedy. */
final class Check {

  /** Axes of larger numbers have no room for their ticks below the largest double. */
  private static final double LARGEST = 1e300;

  private Check() {}

  /** The different activations, in their order. */
  static List<Activation> activations(Activation... f) {
    if (f == null || f.length == 0) {
      throw new BadInput("There is no activation to draw: give one to six, such as RELU, SIGMOID.");
    }
    if (Arrays.stream(f).anyMatch(Objects::isNull)) {
      throw new BadInput(
          "Activation %s of %s is null: give activations such as RELU, or your own z -> ..."
              .formatted(Arrays.asList(f).indexOf(null) + 1, f.length));
    }
    List<Activation> different = Arrays.stream(f).distinct().toList();
    if (different.size() > Curves.MOST) {
      throw new BadInput(
          "%s activations are too many for one figure: give six at most, and the others to a second."
              .formatted(different.size()));
    }
    return different;
  }

  /** A number that a figure can place. */
  static double finite(String name, double value) {
    if (!Double.isFinite(value)) {
      throw new BadInput(
          "%s is %s, which has no place on an axis: give a finite number."
              .formatted(name, Numbers.text(value)));
    }
    if (Math.abs(value) > LARGEST) {
      throw new BadInput(
          "%s is %s, too large for an axis: stay between −10³⁰⁰ and 10³⁰⁰."
              .formatted(name, Numbers.text(value)));
    }
    return value;
  }

  /** A z that lies on the axis of {@link Curve}. */
  static double onAxis(double z) {
    if (finite("z", z) < Curve.LEFT || z > Curve.RIGHT) {
      throw new BadInput(
          "z is %s, but the axis runs from −6 to 6: give a z in between."
              .formatted(Numbers.text(z)));
    }
    return z;
  }

  /** A neuron with as many inputs as a figure can show. */
  static void neuron(Neuron neuron, int most) {
    if (neuron == null) {
      throw new BadInput(
          "There is no neuron to draw: it is null. Give one such as"
              + " new Neuron(new double[] {0.5, -1}, 1, SIGMOID).");
    }
    if (neuron.inputs() > most) {
      throw new BadInput(
          "This neuron has %s inputs, but the figure shows %s at most: give it fewer weights."
              .formatted(neuron.inputs(), most));
    }
  }

  /** A network with the inputs of a figure, and one output. */
  static void network(Network network, int inputs) {
    if (network == null) {
      throw new BadInput(
          "There is no network to draw: it is null. Give one such as new Network(layer1, layer2).");
    }
    if (network.inputs() != inputs || network.outputs() != 1) {
      throw new BadInput(
          "The figure shows %s and one output, but this network takes %s and gives %s: fit its first"
                  .formatted(
                      inputs == 1 ? "one input" : "two inputs", network.inputs(), network.outputs())
              + " and last layer to that.");
    }
  }

  /** Two parts that have a place in a plane, of two classes. */
  static void twoClasses(Split data) {
    if (data == null) {
      throw new BadInput(
          "There are no points to draw: the data is null. Split some, as in"
              + " Dataset.moons(200, 0.1, 1).split(0.25, 1).");
    }
    twoClasses(data.training());
    twoClasses(data.heldOut());
  }

  /** A training whose network and points a figure can show. */
  static void training(Trainer trainer) {
    if (trainer == null) {
      throw new BadInput(
          "There is no training to draw: the trainer is null. Make one, as in"
              + " new Trainer(network, data, Optimizer.adam(0.03)).");
    }
    twoClasses(trainer.data());
    network(trainer.network(), 2);
  }

  /** Points that have a place in a plane, of two classes. */
  static void twoClasses(Dataset data) {
    if (data == null) {
      throw new BadInput(
          "There are no points to draw: the data is null. Give some, as Dataset.moons(200, 0.1, 1).");
    }
    if (data.inputs() != 2 || data.classes() > 2) {
      throw new BadInput(
          "The figure shows points of 2 numbers in 2 classes, but these have %s in %s: give others."
              .formatted(data.inputs(), data.classes()));
    }
  }

  /** A layer that moves points of the plane. */
  static void layer(Layer layer) {
    if (layer == null) {
      throw new BadInput(
          "There is no layer to draw: it is null. Give one with 2 rows of 2 weights.");
    }
    if (layer.inputs() != 2 || layer.outputs() != 2) {
      throw new BadInput(
          "The figure moves points of a plane, but this layer takes %s and gives %s: give it 2 rows"
                  .formatted(layer.inputs(), layer.outputs())
              + " of 2 weights.");
    }
  }

  /** A number of slopes that a signal can pass in a figure. */
  static int depth(int n) {
    if (n < 1 || n > PassBack.MOST) {
      throw new BadInput(
          "The figure shows 1 to %s slopes, but n is %s: give a number in between."
              .formatted(PassBack.MOST, n));
    }
    return n;
  }

  /** One to six networks of as many layers each, two or more; gives back how many. */
  static int equallyDeep(Network... networks) {
    if (networks == null || networks.length == 0 || networks.length > Curves.MOST) {
      throw new BadInput(
          "The figure shows one to six networks, but got %s: give it some of equal depth."
              .formatted(networks == null ? "null" : Integer.toString(networks.length)));
    }
    for (int i = 0; i < networks.length; i++) {
      if (networks[i] == null) {
        throw new BadInput(
            "Network %s of %s is null: give one such as Network.random(1, RELU, 2, 8, 8, 1)."
                .formatted(i + 1, networks.length));
      }
      int first = networks[0].depth();
      if (networks[i].depth() < 2 || networks[i].depth() != first) {
        throw new BadInput(
            "Network %s has %s and network 1 has %s: give networks of equal depth, two layers or more."
                .formatted(i + 1, Words.counted(networks[i].depth(), "layer"), first));
      }
    }
    return networks[0].depth();
  }
}
