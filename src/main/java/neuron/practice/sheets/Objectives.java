package neuron.practice.sheets;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import neuron.practice.answers.Exercise;

/**
 * Which objective each exercise asks for. A question of recall asks for one of the notebook before,
 * and one of the exit ticket for one of the notebook that it comes from.
 */
public final class Objectives {

  private static final List<Objective> ALL =
      List.of(
          objective("00", "run", "keys-that-run-a-cell", "value-after-an-edit"),
          objective("00", "undo", "what-takes-an-edit-back"),
          unasked("00", "choose"),
          objective(
              "01",
              "compute",
              "z-of-two-inputs",
              "z-of-three-inputs",
              "weighted-sum-loop",
              "z-by-hand"),
          objective(
              "01",
              "explain",
              "push-the-second-weight",
              "step-over-one-input",
              "umbrella-bias",
              "b-that-makes-z-zero",
              "ticket-change-of-z"),
          objective("01", "recognise", "where-z-is-zero", "shape-over-one-input"),
          objective(
              "02",
              "compute",
              "relu-of-minus-one",
              "sigmoid-of-minus-one",
              "four-values",
              "three-slips",
              "sigmoid-of-one",
              "negative-sum-through-relu",
              "sigmoid-in-the-middle",
              "ends-of-sigmoid",
              "ticket-two-mirrored-relus"),
          objective(
              "02",
              "find",
              "where-it-bends",
              "bias-that-fits",
              "where-a-relu-bends",
              "ticket-half-of-sigmoid"),
          objective("02", "write", "leaky-relu", "your-own", "passes-z-on"),
          objective(
              "03",
              "multiply",
              "two-layers-by-hand",
              "weights-of-the-second-output",
              "size-of-the-product",
              "multiply-by-hand",
              "order-of-the-product",
              "matrix-that-does-both"),
          objective(
              "03",
              "collapse",
              "merge-over-one-input",
              "collapse-with-biases",
              "bias-of-two-merged",
              "ticket-weights-of-the-merged"),
          objective(
              "03",
              "explain",
              "fifty-layers-shape",
              "ten-layers-bends",
              "relu-behind-all-layers",
              "grid-stays-parallel",
              "bends-of-twenty-layers"),
          objective(
              "04",
              "show",
              "relu-between-negative-input",
              "most-xor-points-by-a-line",
              "xor-without-relu",
              "corners-right-by-one-line"),
          objective(
              "04",
              "build",
              "two-relus-at-one-one",
              "place-a-bend",
              "absolute-value",
              "build-a-step",
              "xor-turned-around",
              "two-relus-further-out"),
          objective(
              "04",
              "say",
              "hat-without-relu",
              "twice-the-relus-on-a-sine",
              "twelve-tents",
              "hat-through-itself",
              "bends-of-one-relu",
              "ticket-far-from-two-bends"),
          objective("05", "compare", "relu-and-gelu-apart", "riddle", "slope-of-the-leak"),
          objective("05", "turn", "one-score-rises", "three-scores", "sum-of-softmax"),
          objective(
              "05", "choose", "which-one-where", "last-layer-for-yes-or-no", "ticket-up-or-down"),
          objective(
              "06",
              "measure",
              "slope-of-sigmoid-at-0",
              "slope-of-tanh",
              "slope-of-a-steep-sigmoid",
              "steepest-sigmoid"),
          objective(
              "06",
              "explain",
              "ten-slopes-of-a-quarter",
              "ten-weights-of-eight",
              "four-ladders",
              "left-after-three-layers",
              "ticket-weight-that-keeps-the-gradient"),
          objective("06", "find", "eight-dead-relus", "gradient-of-a-dead-neuron"),
          objective(
              "07",
              "compute",
              "loss-of-one-weight",
              "one-step-down",
              "six-points-right",
              "step-of-a-chance",
              "steps-of-an-epoch",
              "step-up-a-negative-slope",
              "back-and-forth",
              "ticket-step-of-a-weight"),
          objective(
              "07",
              "read",
              "held-out-loss-of-many-neurons",
              "three-pairs-of-curves",
              "loss-of-a-long-training",
              "ticket-which-network-to-take"),
          objective(
              "07",
              "choose",
              "circles-without-activation",
              "fewest-neurons-for-circles",
              "rate-that-blows-up",
              "what-grows",
              "winner-at-another-rate",
              "hundredth-of-the-rate",
              "boundary-without-activation"),
          objective("08", "write", "loop-against-matrix", "layer-by-hand"),
          objective(
              "08",
              "name",
              "block-that-stays",
              "numbers-of-the-second-layer",
              "numbers-of-two-layers",
              "ticket-shape-backwards"),
          unasked("08", "tell"),
          objective(
              "A",
              "explain",
              "first-sigmoid-that-prints-one",
              "sigmoid-far-on-the-left",
              "draws-that-differ"),
          objective("A", "say", "small-beside-one", "what-counts-beside-1000"),
          objective("A", "keep", "digits-that-agree", "keep-the-digits"));

  private Objectives() {}

  public static List<Objective> all() {
    return ALL;
  }

  static Objective of(Exercise exercise) {
    String id = exercise.question().id();
    return ALL.stream()
        .filter(objective -> objective.exercises().contains(id))
        .findFirst()
        .orElseThrow();
  }

  private static Objective objective(
      String notebook, String verb, String exercise, String... others) {
    return new Objective(
        notebook, verb, Stream.concat(Stream.of(exercise), Arrays.stream(others)).toList());
  }

  /** One that no exercise asks for. */
  private static Objective unasked(String notebook, String verb) {
    return new Objective(notebook, verb, List.of());
  }
}
