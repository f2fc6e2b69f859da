package neuron.practice.sheets;

import static neuron.Activations.ELU;
import static neuron.Activations.GELU;
import static neuron.Activations.HARD_SIGMOID;
import static neuron.Activations.IDENTITY;
import static neuron.Activations.LEAKY_RELU;
import static neuron.Activations.MISH;
import static neuron.Activations.RELU;
import static neuron.Activations.SELU;
import static neuron.Activations.SIGMOID;
import static neuron.Activations.SILU;
import static neuron.Activations.SOFTPLUS;
import static neuron.Activations.SOFTSIGN;
import static neuron.Activations.STEP;
import static neuron.Activations.TANH;
import static neuron.practice.answers.Question.exercise;
import static neuron.practice.answers.Question.prediction;
import static neuron.practice.answers.Question.recall;

import java.util.Arrays;
import java.util.List;

/** The exercises of Choosing an activation. */
final class ChoiceSheet {

  /** Where the gap between ReLU and GELU, z times the chance of more than z, is widest. */
  private static final double FURTHEST_APART = 0.7517915;

  private static final double[] POWERS = {Math.exp(2), Math.exp(1), Math.exp(0)};

  static final Sheet SHEET =
      Sheet.of(
          "5",
          "Choosing an activation",
          recall(
                  "5.a",
                  "bends-of-one-relu",
                  "Over one input, how many bends has the graph of one neuron with ReLU?")
              .exactly(1)
              .back("4", "Three ReLUs, three bends")
              .mistake(
                  0,
                  "ReLU is taken for a straight line",
                  "It is level on one side and climbs or falls on the other. Count where it turns.")
              .mistake(
                  2,
                  "the two sides are counted",
                  "Two straight sides meet in one corner. Count the corners.")
              .mistake(
                  3,
                  "three neurons are taken for one",
                  "Three ReLUs drew the hat. Here is one of them."),
          recall(
                  "5.b",
                  "two-relus-further-out",
                  "h₁ = ReLU(x₁ + x₂), h₂ = ReLU(x₁ + x₂ − 1) and y = h₁ − 2h₂. What is y at (2, 2)?")
              .exactly(-2)
              .back("4", "Two ReLUs and a sum")
              .mistake(
                  2,
                  "the sign is turned around",
                  "h₁ is 4 and h₂ is 3. Take twice the second from the first: 4 − 6.")
              .mistake(
                  0,
                  "the point is taken for a corner of the square",
                  "At (1, 1) y is 0. At (2, 2) both sums are larger by 2.")
              .mistake(1, "the 2 is left out", "4 − 3 is 1. The second ReLU counts twice.")
              .mistake(4, "the second ReLU is left out", "h₁ is 4. Take twice h₂ from it.")
              .mistake(
                  -4,
                  "the bias of the second ReLU is left out",
                  "h₂ is ReLU(2 + 2 − 1), and that is 3.")
              .mistake(
                  -6,
                  "the minus of the bias is lost",
                  "h₂ is ReLU(2 + 2 − 1), and that is 3, not 5."),
          recall(
                  "5.c",
                  "corners-right-by-one-line",
                  "XOR has four points. How many of them can one straight line have right, at most?")
              .exactly(3)
              .back("4", "A task for a line")
              .mistake(
                  4,
                  "the line is thought to do all of XOR",
                  "Two opposite corners of a square are on one side. No line parts them from the"
                      + " other two.")
              .mistake(
                  2,
                  "half is taken for the most",
                  "Cut off one corner: that one is right, and two of the others are."),
          prediction(
                  "5.1",
                  "relu-and-gelu-apart",
                  "To the right of 0, at which z are ReLU and GELU furthest apart?")
              .about(FURTHEST_APART, 0.25)
              .givenAwayBy("0\\.75", "0\\.17\\d* apart")
              .hints(
                  "At z = 0 both give 0. Far to the right both give z.",
                  "GELU is z times a share. The share grows from a half to 1 while z grows from 0.",
                  "At z = 2 the share is 0.98 already, so they meet again. Look below 1.")
              .mistake(
                  0,
                  "the corner is taken for the gap",
                  "At the corner both give 0. They part a little to the right of it.")
              .mistake(
                  1.5,
                  "the gap is looked for too far out",
                  "There GELU lets 93 of 100 parts through already. Look nearer to the corner.")
              .mistake(
                  2,
                  "the gap is looked for too far out",
                  "There GELU lets 98 of 100 parts through already. Look nearer to the corner.")
              .mistake(
                  3,
                  "the gap is looked for too far out",
                  "There GELU lets nearly all of z through. Look nearer to the corner.")
              .mistake(
                  6,
                  "the curves are thought to part for good",
                  "Far out GELU gives z, as ReLU does. Look nearer to the corner.")
              .mistake(
                  -0.75,
                  "the place on the left is named",
                  "That is the same gap on the left. To the right of 0 it stands as far out."),
          prediction(
                  "5.2",
                  "one-score-rises",
                  "One score rises, and no other. What becomes of the nine other chances?")
              .word("they fall", "they stay", "they rise")
              .givenAwayBy("(others|nine|rest) (all )?fall\\b", "pushes? the others down")
              .hints(
                  "Each chance is a power of e, divided by a sum.",
                  "The sum holds the power of e of the score that rises.",
                  "The nine powers stay, and what they are divided by grows.")
              .mistake(
                  "they stay",
                  "each chance is thought to stand by itself",
                  "Ten sigmoids would do that. Here all share one sum, and it grows.")
              .mistake(
                  "they rise",
                  "a larger sum is taken for larger chances",
                  "The chances make 1 together. If one gets more of it, less is left."),
          exercise("5.3", "three-scores", "Write the sum, so that the three chances make 1.")
              .toThreeDecimals(
                  chances(POWERS[0] + POWERS[1] + POWERS[2]), "score 2", "score 1", "score 0")
              .start(list(POWERS))
              .hints(
                  "The chances must make 1 together. What do e2, e1 and e0 make together?",
                  "Divide each of the three by all three.",
                  "all = e2 + e1 + e0.")
              .mistake(
                  list(chances(3)),
                  "the scores are added, not their powers of e",
                  "2 + 1 + 0 = 3 is the sum of the scores. Add e2, e1 and e0, which are divided by"
                      + " it.")
              .mistake(
                  list(chances(POWERS[0] + POWERS[1])),
                  "the score 0 is left out",
                  "A score of 0 counts too: e⁰ is 1.")
              .mistake(
                  list(chances(POWERS[0])),
                  "they are divided by the largest",
                  "That makes 1 of the largest chance alone. All three together must make 1.")
              .mistake(
                  list(chances(POWERS[0] * POWERS[1] * POWERS[2])),
                  "the powers are multiplied, not added",
                  "The chances must make a sum of 1, so divide by the sum.")
              .mistake(
                  list(2.0 / 3, 1.0 / 3, 0),
                  "the scores are shared out without e",
                  "That would give a score below 0 a chance below 0. Take their powers of e.")
              .mistake(
                  list(1.0 / 3, 1.0 / 3, 1.0 / 3),
                  "each gets the same",
                  "The largest score should get the largest chance.")
              .mistake(
                  list(SIGMOID.apply(2), SIGMOID.apply(1), SIGMOID.apply(0)),
                  "each score goes through a sigmoid of its own",
                  "These make more than 1 together. Softmax divides by one sum.")
              .mistake(
                  list(0, 0, 0),
                  "whole numbers are divided",
                  "In Java 1 / 3 of whole numbers is 0. Keep the powers of e as double."),
          exercise("5.4", "riddle", "Which one of the fourteen is this curve?")
              .oneOfTheGallery(SILU)
              .hints(
                  "It dips below 0 and comes back. Three of the fourteen do that.",
                  "How deep is the dip? The ranges of GELU, SiLU and Mish begin at −0.17, −0.28 and"
                      + " −0.31.",
                  "Far to the left it nears 0 slowly: at z = −6 it still is about −0.015, which is"
                      + " z times sigmoid.")
              .mistake(
                  GELU,
                  "a dip is taken for the dip of GELU",
                  "GELU falls to −0.17 only, and is back at 0 by z = −3. This one dips deeper and"
                      + " comes back later.")
              .mistake(
                  MISH,
                  "a dip is taken for the dip of Mish",
                  "Mish falls to −0.31. This one stays above −0.28.")
              .mistake(
                  RELU,
                  "the dip is overlooked",
                  "ReLU has a corner at 0 and is never negative. This one is smooth, and dips.")
              .mistake(
                  LEAKY_RELU,
                  "the dip is taken for a leak",
                  "A leaky ReLU falls on and on to the left. This one comes back to 0.")
              .mistake(
                  SOFTPLUS,
                  "the curve is taken for a ReLU that is rounded off",
                  "Softplus is never negative, and passes 0.69 at z = 0. This one passes 0.")
              .mistake(
                  ELU,
                  "the dip is taken for levelling off",
                  "ELU levels off at −1 on the left. This one comes back to 0.")
              .mistake(
                  SELU,
                  "the dip is taken for levelling off",
                  "SELU levels off at −1.76 on the left. This one comes back to 0.")
              .mistake(
                  IDENTITY,
                  "the left side is overlooked",
                  "The identity is straight. This one hardly moves on the left.")
              .mistake(
                  STEP,
                  "the right side is overlooked",
                  "The step jumps to 1 and stays. This one climbs on.")
              .mistake(
                  SIGMOID,
                  "the right side is overlooked",
                  "Sigmoid ends below 1. This one climbs on. Yet it has sigmoid in it.")
              .mistake(
                  HARD_SIGMOID,
                  "the right side is overlooked",
                  "The hard sigmoid ends at 1. This one climbs on.")
              .mistake(
                  TANH, "the right side is overlooked", "Tanh ends below 1. This one climbs on.")
              .mistake(
                  SOFTSIGN,
                  "the right side is overlooked",
                  "Softsign ends below 1. This one climbs on."),
          exercise("5.5", "which-one-where", "Which activation for which place?")
              .picks(
                  new double[] {3, 2, 1, 4, 5},
                  "twenty hidden layers",
                  "the chance of rain",
                  "how many degrees",
                  "a steering wheel",
                  "which of twelve birds")
              .hints(
                  "For a last layer ask what the answers are: the range must hold every right one.",
                  "For hidden layers: it must bend, and go on where z moves far to the right.",
                  "Degrees can be any number. A chance lies between 0 and 1, the wheel between −1"
                      + " and 1. Twelve birds share one sum.")
              .mistakeAt(
                  1,
                  1,
                  "depth without a bend",
                  "With the identity twenty layers are one, as notebook 03 shows.")
              .mistakeAt(
                  1,
                  2,
                  "the last layer's choice is taken for hidden ones",
                  "Sigmoid saturates on both sides, and its slope is 0.25 at most. Begin with the"
                      + " one that goes on to the right.")
              .mistakeAt(
                  1,
                  4,
                  "both ends are overlooked",
                  "Tanh can do it while z stays near 0. But it saturates on both sides, and training"
                      + " moves z about. Begin with the one that is cheap and goes on to the right.")
              .mistakeAt(
                  1,
                  5,
                  "softmax is put between the layers",
                  "It makes the neurons of a layer share 1 among them. That is for the last layer.")
              .mistakeAt(
                  2,
                  1,
                  "the range is overlooked",
                  "A chance is never 2. Choose a range from 0 to 1.")
              .mistakeAt(
                  2,
                  3,
                  "the range is overlooked",
                  "ReLU grows beyond 1. Choose a range from 0 to 1.")
              .mistakeAt(
                  2,
                  4,
                  "the range is overlooked",
                  "Tanh can be negative, and a chance cannot. Choose a range from 0 to 1.")
              .mistakeAt(
                  2,
                  5,
                  "one neuron is taken for several",
                  "Softmax of a single score is always 1. For yes or no one sigmoid will do.")
              .mistakeAt(
                  3,
                  2,
                  "every output is squeezed",
                  "A warm day is then out of reach. Choose a range that holds every number.")
              .mistakeAt(
                  3,
                  3,
                  "a last layer is given a ReLU out of habit",
                  "It has no frost, and where its z is below 0 no slope to come back. Choose a range"
                      + " that holds every number.")
              .mistakeAt(
                  3,
                  4,
                  "every output is squeezed",
                  "A warm day is then out of reach. Choose a range that holds every number.")
              .mistakeAt(
                  3,
                  5,
                  "a number is taken for a choice",
                  "Degrees are a number, not one of several kinds. Choose a range that holds every"
                      + " number.")
              .mistakeAt(
                  4,
                  1,
                  "the range is overlooked",
                  "The wheel turns no further than −1 and 1. Choose that range.")
              .mistakeAt(
                  4,
                  2,
                  "sigmoid's range is taken for tanh's",
                  "Sigmoid is never negative, so the car never turns left.")
              .mistakeAt(
                  4,
                  3,
                  "the range is overlooked",
                  "ReLU is never negative, so the car never turns left.")
              .mistakeAt(
                  4,
                  5,
                  "a number is taken for a choice",
                  "Softmax of a single score is always 1: the car would turn right for ever.")
              .mistakeAt(
                  5,
                  1,
                  "scores are taken for chances",
                  "The identity leaves twelve scores. Which one makes chances of them that make 1?")
              .mistakeAt(
                  5,
                  2,
                  "each bird is asked by itself",
                  "Twelve sigmoids may say yes to three birds. One is singing: let them share 1.")
              .mistakeAt(
                  5,
                  3,
                  "the last layer is taken for a hidden one",
                  "ReLU makes no chances. Which one lets twelve of them make 1?")
              .mistakeAt(
                  5,
                  4,
                  "the range is overlooked",
                  "A chance is never negative. Which one lets twelve of them make 1?"));

  private ChoiceSheet() {}

  private static double[] chances(double sum) {
    return Arrays.stream(POWERS).map(power -> power / sum).toArray();
  }

  private static List<Double> list(double... numbers) {
    return Arrays.stream(numbers).boxed().toList();
  }
}
