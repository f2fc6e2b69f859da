package neuron;

import neuron.text.BadInput;
import neuron.text.Words;

/**
 * Data in two parts, so that a network can be tested on points it has never seen.
 *
 * @param training what it learns from
 * @param heldOut what it is tested on, points with as many numbers
 */
public record Split(Dataset training, Dataset heldOut) {

  /**
   * Checks the two parts.
   *
   * @throws BadInput if one is null, or their points differ in length
   */
  public Split {
    BadInput.when(
        training == null || heldOut == null,
        "The %s part is null: split a dataset, as in Dataset.moons(200, 0.1, 1).split(0.25, 1).",
        training == null ? "training" : "held-out");
    BadInput.when(
        training.inputs() != heldOut.inputs(),
        "The training points have %s, but those held out have %s: give both the same.",
        Words.counted(training.inputs(), "number"),
        heldOut.inputs());
  }
}
