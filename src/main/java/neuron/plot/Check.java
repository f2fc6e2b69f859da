package neuron.plot;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import neuron.Activation;
import neuron.Neuron;
import neuron.notebook.BadInput;
import neuron.notebook.Numbers;

/** What a figure asks of what it is given; each refusal is one sentence with the remedy. */
final class Check {

  private Check() {}

  /** The different activations, in their order. */
  static List<Activation> activations(Activation... f) {
    if (f == null || f.length == 0) {
      throw new BadInput("There is no activation to draw: give one to six, such as RELU, SIGMOID.");
    }
    if (Arrays.stream(f).anyMatch(Objects::isNull)) {
      throw new BadInput(
          "Activation %d of %d is null: give activations such as RELU, or your own z -> ..."
              .formatted(Arrays.asList(f).indexOf(null) + 1, f.length));
    }
    List<Activation> different = Arrays.stream(f).distinct().toList();
    if (different.size() > Curves.MOST) {
      throw new BadInput(
          "%d activations are too many for one figure: give six at most, and the others to a second."
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
    return value;
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
          "This neuron has %d inputs, but the figure shows %d at most: give it fewer weights."
              .formatted(neuron.inputs(), most));
    }
  }
}
