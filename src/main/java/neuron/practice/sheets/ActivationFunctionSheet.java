package neuron.practice.sheets;

import static neuron.Activations.IDENTITY;
import static neuron.Activations.LEAKY_RELU;
import static neuron.Activations.RELU;
import static neuron.Activations.SIGMOID;
import static neuron.practice.answers.Question.exercise;
import static neuron.practice.answers.Question.prediction;

import java.util.List;

/** The exercises of The activation function. */
final class ActivationFunctionSheet {

  static final Sheet SHEET =
      Sheet.of(
          "2",
          "The activation function",
          prediction("2.1", "draft-2-1", "What is ReLU(−1)?")
              .exactly(RELU.apply(-1))
              .hints(
                  "ReLU(z) is the larger of two numbers.",
                  "The two numbers are 0 and z.",
                  "Which is larger, 0 or −1?")
              .mistake(
                  -1,
                  "the activation is skipped",
                  "−1 is z itself. ReLU lets a positive z pass and makes 0 of all others.")
              .mistake(
                  1,
                  "ReLU is taken for the absolute value",
                  "ReLU does not turn a sign around. What is negative becomes 0.")
              .mistake(
                  -0.01,
                  "ReLU is taken for leaky ReLU",
                  "Leaky ReLU lets a hundredth through. ReLU lets nothing negative through."),
          prediction("2.2", "draft-2-2", "Which slope does ReLU have exactly at z = 0?")
              .word("none", "0", "1")
              .hints(
                  "Look at the slope close to 0, on its left and on its right.",
                  "On the left the line is flat, on the right it climbs by 1 for each 1.",
                  "At 0 the two meet in a corner. Does either of them have more right to it?")
              .mistake(
                  "1",
                  "the right side is taken for the corner",
                  "The slope is 1 on the right of 0, and 0 on the left. At the corner the two disagree.")
              .mistake(
                  "0",
                  "the left side is taken for the corner",
                  "The slope is 0 on the left of 0, and 1 on the right. Programs agree to use 0 there,"
                      + " but the curve itself has a corner."),
          prediction("2.3", "draft-2-3", "What is sigmoid(−1), to three decimals?")
              .toThreeDecimals(SIGMOID.apply(-1))
              .hints(
                  "The exponent is −z. For z = −1 that is 1.",
                  "So the number below the line is 1 + e, about 3.718.",
                  "1 / 3.718 is a little more than a quarter.")
              .mistake(
                  SIGMOID.apply(1),
                  "the sign of z is lost",
                  "That is sigmoid(+1). The exponent is −z, and for z = −1 it is +1.")
              .mistake(
                  Math.exp(-1),
                  "e⁻¹ stands alone",
                  "The 1 + and the division are missing: 1 / (1 + e).")
              .mistake(
                  1 + Math.E,
                  "the division is forgotten",
                  "1 + e stands below the line: divide 1 by it.")
              .mistake(
                  1 + Math.exp(-1),
                  "the sign is lost and the division forgotten",
                  "For z = −1 the number 1 + e stands below the line: divide 1 by it.")
              .mistake(
                  Math.E, "e stands alone", "The 1 + and the division are missing: 1 / (1 + e).")
              .mistake(
                  0.5,
                  "the activation adds the bias",
                  "0.5 is sigmoid(0), so 1 was added to z. The bias is in z already; σ sees z and"
                      + " nothing else.")
              .mistake(
                  -1, "the activation is skipped", "−1 is z itself. Sigmoid is never negative.")
              .mistake(
                  0,
                  "sigmoid is taken for ReLU",
                  "ReLU makes 0 of a negative z. Sigmoid comes near 0 and never reaches it."),
          prediction("2.4", "draft-2-4", "How many of the seven numbers print exactly 0 or 1?")
              .exactly(1)
              .hints(
                  "On paper the function reaches neither. The question is what a double makes of it.",
                  "Near 1 two doubles are about 10⁻¹⁶ apart. Near 0 they lie much closer.",
                  "e⁻⁴⁰ is about 10⁻¹⁸: too small to be missed from 1, large enough to be seen from 0.")
              .mistake(
                  0,
                  "a double is taken for the number on paper",
                  "The function never reaches 1, but what is missing can be too small for a double.")
              .mistake(
                  2,
                  "doubles are taken to be evenly spaced",
                  "Near 0 they lie far closer than near 1, so sigmoid(−40) keeps its digits.")
              .mistake(
                  4,
                  "rounding on paper is taken for rounding in a double",
                  "Sigmoid(10) is about 0.99995. A double holds sixteen digits and shows the difference."),
          prediction(
                  "2.5",
                  "draft-2-5",
                  "Sigmoid(−1) is about 0.269. What is sigmoid(1), to three decimals?")
              .toThreeDecimals(SIGMOID.apply(1))
              .hints(
                  "The curve passes through one half at z = 0, and both sides look alike.",
                  "As far as sigmoid(−1) lies above 0, so far sigmoid(1) lies below 1.",
                  "The two add up to 1.")
              .mistake(
                  SIGMOID.apply(-1),
                  "the curve is mirrored left to right",
                  "Sigmoid climbs all the way, so sigmoid(1) is larger. The two add up to 1.")
              .mistake(
                  -SIGMOID.apply(-1),
                  "the curve is turned around 0 instead of one half",
                  "Sigmoid is never negative. It is one half at 0, and the two values add up to 1.")
              .mistake(
                  0.5 + SIGMOID.apply(-1),
                  "the distance is taken from 0 instead of one half",
                  "0.269 lies 0.231 below one half. Sigmoid(1) lies as far above it.")
              .mistake(
                  1 / SIGMOID.apply(-1),
                  "a minus in z is taken for a division",
                  "1 divided by 0.269 is above 1, and sigmoid never is. The two values add up to 1."),
          exercise("2.6", "draft-2-6", "What are relu(3), relu(−0.5), sigmoid(0) and sigmoid(−3)?")
              .toThreeDecimals(
                  new double[] {
                    RELU.apply(3), RELU.apply(-0.5), SIGMOID.apply(0), SIGMOID.apply(-3)
                  },
                  "relu(3)",
                  "relu(−0.5)",
                  "sigmoid(0)",
                  "sigmoid(−3)")
              .hints(
                  "ReLU keeps what is positive. For sigmoid, begin with the number below the line.",
                  "e⁰ is 1. And e³ is about 20.086, e⁻³ about 0.050: which of them stands below the"
                      + " line in sigmoid(−3)?",
                  "sigmoid(0) is 1 / (1 + 1), and sigmoid(−3) is 1 / (1 + 20.086).")
              .mistakeAt(
                  1, 0, "the two sides of ReLU are swapped", "A positive z passes unchanged.")
              .mistakeAt(
                  1, 1, "ReLU is taken for a step", "ReLU does not stop at 1: it passes z on.")
              .mistakeAt(2, -0.5, "the activation is skipped", "−0.5 is z itself, and negative.")
              .mistakeAt(
                  2,
                  0.5,
                  "ReLU is taken for the absolute value",
                  "ReLU does not turn a sign around. What is negative becomes 0.")
              .mistakeAt(
                  2, -0.005, "ReLU is taken for leaky ReLU", "ReLU lets nothing negative through.")
              .mistakeAt(
                  3, 0, "sigmoid(0) is taken for 0", "e⁰ is 1, so 1 + 1 stands below the line.")
              .mistakeAt(3, 1, "e⁰ is taken for 0", "Any number to the power 0 is 1, and so is e⁰.")
              .mistakeAt(
                  4,
                  SIGMOID.apply(3),
                  "the sign of z is lost",
                  "That is sigmoid(+3). The exponent is −z, and for z = −3 it is +3.")
              .mistakeAt(
                  4,
                  Math.exp(-3),
                  "e⁻³ stands alone",
                  "It is close, but the 1 + is missing below the line: 1 / (1 + e³).")
              .mistakeAt(
                  4,
                  1 + Math.exp(3),
                  "the division is forgotten",
                  "1 + e³ stands below the line: divide 1 by it.")
              .solution(
                  """
                  Number[] mine4 = {3, 0, 0.5, 1 / (1 + Math.exp(3))};
                  check("2.6", mine4);
                  """),
          exercise("2.7", "draft-2-7", "Three slips: which learner made which?")
              .picks(
                  new double[] {3, 1, 2},
                  "lost the sign of z",
                  "stopped at e⁻¹",
                  "skipped the activation")
              .hints(
                  "Work out what each slip gives for z = −1, then look for that number.",
                  "Who lost the sign computed sigmoid(+1), which is more than one half.",
                  "Who skipped the activation has z itself. e⁻¹ is about 0.368.")
              .mistake(
                  List.of(2, 3, 1),
                  "the list is read the other way round",
                  "You wrote the slip of each learner. Write the learner of each slip.")
              .solution(
                  """
                  int lostTheSign = 3;
                  int stoppedAtE = 1;
                  int skippedIt = 2;
                  check("2.7", List.of(lostTheSign, stoppedAtE, skippedIt));
                  """),
          exercise(
                  "2.8",
                  "draft-2-8",
                  "Write leaky ReLU: z where z is positive, and 0.01 × z otherwise.")
              .function(LEAKY_RELU)
              .hints(
                  "Two cases, so you need a choice: condition ? one : other.",
                  "The condition is v > 0. The first case is v itself.",
                  "v > 0 ? v : 0.01 * … with what belongs in place of the dots.")
              .mistake(
                  RELU,
                  "the leak is missing",
                  "This is ReLU: everything negative becomes 0. Let 0.01 × v through there. If you wrote 1 / 100: Java divides whole numbers to a whole number, and that is 0.")
              .mistake(
                  IDENTITY,
                  "everything passes",
                  "Below 0 only a hundredth of v should come through.")
              .mistake(
                  v -> v > 0 ? v : 0.1 * v,
                  "a tenth leaks instead of a hundredth",
                  "The factor is 0.01.")
              .mistake(
                  v -> v > 0 ? 0.01 * v : v,
                  "the leak is on the wrong side",
                  "A positive v passes unchanged. Only a negative one is made small.")
              .mistake(
                  v -> v > 0 ? v : -0.01 * v,
                  "the leak has lost its sign",
                  "A hundredth of a negative number is negative: 0.01 * v keeps the sign of v.")
              .mistake(
                  v -> v > 0 ? v : 0.01,
                  "the leak does not depend on v",
                  "0.01 is a factor, not a value: multiply v by it.")
              .mistake(
                  v -> Math.max(0.01, v),
                  "the leak does not depend on v",
                  "0.01 is a factor, not a value: multiply v by it.")
              .mistake(
                  Math::abs,
                  "ReLU is taken for the absolute value",
                  "A leaky ReLU does not turn a sign around: below 0 it gives 0.01 * v.")
              .mistake(
                  v -> 0.01 * v,
                  "both sides are made small",
                  "A positive v passes unchanged. You need two cases. If you have them, look at the condition: z there is −1, whatever v is.")
              .mistake(
                  v -> v > 0 ? -1 : 0.01 * v,
                  "z stands in the place of a positive v",
                  "You used z, which is −1, not v.")
              .mistake(
                  v -> v > 0 ? v : -0.01,
                  "z stands in the place of a negative v",
                  "You used z, which is −1, not v: 0.01 × −1 is the same for every v.")
              .solution(
                  """
                  Activation myLeaky = v -> v > 0 ? v : 0.01 * v;
                  check("2.8", myLeaky);
                  """),
          exercise(
                  "2.9",
                  "draft-2-9",
                  "Write an activation of your own that is not a straight line.")
              .anyBentFunction()
              .hints(
                  "Adding a number and multiplying by one never bend a line.",
                  "Try a square, a sine, an absolute value, or a choice with ? and :.",
                  "v * v, Math.sin(v) and Math.abs(v) all bend.")
              .mistake(
                  IDENTITY,
                  "a straight line is taken for an activation",
                  "With it a neuron stays as straight as its z. Multiply v by itself, or make a choice.")
              .solution(
                  """
                  Activation mine = v -> Math.abs(v);
                  check("2.9", mine);
                  """));

  private ActivationFunctionSheet() {}
}
