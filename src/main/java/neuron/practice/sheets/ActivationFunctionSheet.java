package neuron.practice.sheets;

import static neuron.Activations.IDENTITY;
import static neuron.Activations.LEAKY_RELU;
import static neuron.Activations.RELU;
import static neuron.Activations.SIGMOID;
import static neuron.practice.answers.Question.exercise;
import static neuron.practice.answers.Question.prediction;
import static neuron.practice.answers.Question.recall;

import java.util.List;

/** The exercises of The activation function. */
final class ActivationFunctionSheet {

  static final Sheet SHEET =
      Sheet.of(
          "2",
          "The activation function",
          recall("2.a", "z-by-hand", "With w = (2, −1), x = (1, 3) and b = 0.5, what is z?")
              .exactly(-0.5)
              .back("1", "The weighted sum, step by step")
              .mistake(
                  -1,
                  "the bias is forgotten",
                  "2 − 3 is −1, and then b is added. If you wrote 1 / 2 for it: Java divides whole numbers to a whole number, and that is 0.")
              .mistake(5.5, "a weight has lost its sign", "w₂x₂ is −1 × 3, and that takes 3 away.")
              .mistake(-1.5, "the bias is taken away", "The bias is added: 2 − 3 + 0.5.")
              .mistake(
                  0,
                  "the bias is added for each input",
                  "The bias is added once, however many inputs there are.")
              .mistake(
                  5,
                  "a weight has lost its sign and the bias is forgotten",
                  "w₂x₂ is −1 × 3, and at the end b is added."),
          recall("2.b", "b-that-makes-z-zero", "One input: w = 4 and x = 2. Which b makes z = 0?")
              .exactly(-8)
              .back("1", "1.6 Alone: which bias?")
              .mistake(8, "the sign of b is turned", "4 × 2 + b is 0 when b takes 8 away.")
              .mistake(-2, "the weight is left out", "z is 4 × 2 + b: the weight counts as well.")
              .mistake(-4, "the input is left out", "z is 4 × 2 + b: the input counts as well.")
              .mistake(
                  0, "z is taken for b", "With b = 0 z is 4 × 2. It is z that becomes 0, not b.")
              .mistake(
                  -0.5,
                  "the input is divided by the weight",
                  "The weight multiplies the input: 4 × 2 + b = 0."),
          recall("2.c", "shape-over-one-input", "Which shape has z over one input?")
              .word("straight line", "bent line", "curve")
              .back("1", "Over one input")
              .mistake(
                  "bent line",
                  "the activation is taken for z",
                  "z has no bend: each step to the right adds the same weight to it.")
              .mistake(
                  "curve",
                  "a sum is taken for a curve",
                  "Each step to the right adds the same weight to z, so nothing curves."),
          prediction("2.1", "relu-of-minus-one", "What is ReLU(−1)?")
              .exactly(RELU.apply(-1))
              .givenAwayBy("ReLU\\(−1\\) (=|≈|gives|is) 0", "(?m)^0\\.0$", "stays silent")
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
          prediction("2.2", "sigmoid-of-minus-one", "What is sigmoid(−1), to three decimals?")
              .toThreeDecimals(SIGMOID.apply(-1))
              .hints(
                  "The exponent is −z. For z = −1 that is 1.",
                  "So 1 is divided by 1 + e, which is about 3.718.",
                  "1 / 3.718 is a little more than a quarter.")
              .mistake(
                  SIGMOID.apply(1),
                  "the sign of z is lost",
                  "That is sigmoid(+1). The exponent is −z, and for z = −1 it is +1.")
              .mistake(Math.exp(-1), "the 1 + is missing", "That is 1 / e. Divide 1 by 1 + e.")
              .mistake(
                  1 + Math.E,
                  "the division is forgotten",
                  "That is 1 + e. Divide 1 by it, with brackets in Java: 1 / (1 + Math.E).")
              .mistake(
                  1 + Math.exp(-1),
                  "the sign is lost and the division forgotten",
                  "For z = −1 the exponent is +1: divide 1 by 1 + e.")
              .mistake(
                  Math.E, "e stands alone", "The 1 + and the division are missing: 1 / (1 + e).")
              .mistake(
                  0.5,
                  "the activation adds the bias",
                  "0.5 is sigmoid(0), so 1 was added to z. The bias is in z already; σ sees z and"
                      + " nothing else.")
              .mistake(
                  -SIGMOID.apply(-1),
                  "the sign of z is kept",
                  "Sigmoid is never negative: 1 / (1 + e).")
              .mistake(
                  1 / (1 - Math.E),
                  "a minus stands for the plus",
                  "The minus belongs to the exponent: 1 / (1 + e).")
              .mistake(1 / 3.0, "e is rounded to 2", "Take more of its digits: e is about 2.718.")
              .mistake(0.25, "e is rounded to 3", "Take more of its digits: e is about 2.718.")
              .mistake(
                  -1, "the activation is skipped", "−1 is z itself. Sigmoid is never negative.")
              .mistake(
                  0,
                  "sigmoid is taken for ReLU",
                  "ReLU makes 0 of a negative z. Sigmoid comes near 0 and never reaches it."),
          prediction("2.3", "where-it-bends", "At which x does ReLU(0.5x − 2) bend?")
              .exactly(4)
              .givenAwayBy("x = 4\\b", "(at|of) 4\\b", "4 hours")
              .hints(
                  "ReLU bends where what goes into it is 0.",
                  "What goes into it is z = 0.5x − 2. For which x is that 0?",
                  "0.5x has to be 2. So x is 2 / 0.5.")
              .mistake(
                  0,
                  "the bend of ReLU over z is taken for that over x",
                  "ReLU bends at z = 0. At x = 0 z is −2.")
              .mistake(
                  -4, "the sign of b is turned", "At x = −4 z is −2 − 2. You want 0.5x to be +2.")
              .mistake(
                  2,
                  "the bias alone is taken for the place",
                  "At x = 2 z is 1 − 2, still below 0. The weight halves each x.")
              .mistake(
                  -2,
                  "the bias is taken for the place",
                  "−2 is z at x = 0. The bend is where z is 0.")
              .mistake(
                  1,
                  "the weight is multiplied instead of divided",
                  "At x = 1 z is 0.5 − 2. You want 0.5x to be 2, so divide 2 by 0.5.")
              .mistake(
                  0.25,
                  "the division is turned over",
                  "At x = 0.25 z is 0.125 − 2. Divide 2 by 0.5, not 0.5 by 2.")
              .mistake(
                  -1,
                  "−2 is halved",
                  "At x = −1 z is −0.5 − 2. You want 0.5x to be 2, so divide 2 by 0.5."),
          prediction("2.4", "bias-that-fits", "With w = 1.5, which b puts the bend at 2 hours?")
              .exactly(-3)
              .givenAwayBy("x − 3\\b", "b (=|is) −3\\b", "a − 3\\b")
              .hints(
                  "The bend is where z = 1.5x + b is 0.",
                  "At x = 2 the product 1.5x is 3.",
                  "3 + b has to be 0.")
              .mistake(
                  3, "the sign of b is turned", "At x = 2 z would be 3 + 3. b has to take 3 away.")
              .mistake(
                  -2,
                  "the place of the bend is taken for the bias",
                  "With b = −2 z at x = 2 is 3 − 2. The weight counts as well: 1.5 × 2 + b = 0.")
              .mistake(
                  2,
                  "the place of the bend is taken for the bias",
                  "With b = 2 z at x = 2 is 3 + 2. The weight counts as well: 1.5 × 2 + b = 0.")
              .mistake(
                  -1.5,
                  "the hours are left out",
                  "1.5 is what one hour costs. At the bend x is 2: 1.5 × 2 + b = 0.")
              .mistake(
                  0,
                  "a bend at x = 2 is taken for one at z = 2",
                  "With b = 0 z at x = 2 is 3. The bend is where z is 0.")
              .mistake(
                  -2 / 1.5,
                  "the weight is divided instead of multiplied",
                  "z at x = 2 is 1.5 × 2 + b, and that has to be 0.")
              .mistake(-3.5, "w and x are added", "w multiplies x: at x = 2 z is 1.5 × 2 + b.")
              .mistake(
                  -0.75,
                  "the weight is divided by the hours",
                  "z at x = 2 is 1.5 × 2 + b, and that has to be 0."),
          exercise(
                  "2.5", "four-values", "What are relu(3), relu(−0.5), sigmoid(0) and sigmoid(−3)?")
              .toThreeDecimals(
                  new double[] {
                    RELU.apply(3), RELU.apply(-0.5), SIGMOID.apply(0), SIGMOID.apply(-3)
                  },
                  "relu(3)",
                  "relu(−0.5)",
                  "sigmoid(0)",
                  "sigmoid(−3)")
              .hints(
                  "ReLU keeps what is positive. For sigmoid, begin with what 1 is divided by: 1 + e⁻ᶻ.",
                  "e⁰ is 1. And e³ is about 20.086, e⁻³ about 0.050: which of them does"
                      + " sigmoid(−3) need?",
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
              .mistakeAt(3, 0, "sigmoid(0) is taken for 0", "e⁰ is 1, so 1 is divided by 1 + 1.")
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
                  "It is close, but the 1 + is missing: 1 / (1 + e³).")
              .mistakeAt(
                  4,
                  1 + Math.exp(3),
                  "the division is forgotten",
                  "That is 1 + e³. Divide 1 by it."),
          exercise("2.6", "three-slips", "Three slips: which learner made which?")
              .picks(
                  new double[] {3, 1, 2},
                  "lost the sign of z",
                  "forgot to divide",
                  "skipped the activation")
              .hints(
                  "Work out what each slip gives for z = −2, then look for that number.",
                  "Who lost the sign computed sigmoid(+2), which is more than one half.",
                  "Who skipped the activation has z itself. 1 + e² is about 8.389.")
              .mistake(
                  List.of(2, 3, 1),
                  "the list is read the other way round",
                  "You wrote the slip of each learner. Write the learner of each slip.")
              .mistakeAt(
                  1,
                  1,
                  "1 + e² is taken for a lost sign",
                  "It has its sign: for z = −2 the exponent is +2.")
              .mistakeAt(
                  1, 2, "z is taken for a lost sign", "−2 has its sign still: it is z itself.")
              .mistakeAt(
                  2, 2, "z is taken for what divides 1", "−2 is z. What divides 1 is 1 + e².")
              .mistakeAt(2, 3, "a number below 1 is taken for 1 + e²", "1 + e² is more than 8.")
              .mistakeAt(
                  3, 1, "1 + e² is taken for z", "z is −2, and who skips the activation has that.")
              .mistakeAt(
                  3, 3, "sigmoid(+2) is taken for z", "z is −2, and sigmoid is never negative."),
          exercise(
                  "2.7",
                  "leaky-relu",
                  "Write leaky ReLU: z where z is positive, and 0.01 × z otherwise.")
              .functionNearZero(LEAKY_RELU)
              .start(RELU)
              .hints(
                  "Two cases, so you need a choice: condition ? one : other.",
                  "The condition is z > 0. The first case is z itself.",
                  "z > 0 ? z : 0.01 * … with what belongs in place of the dots.")
              .mistake(
                  z -> z > 0 ? z : 0 * z,
                  "the leak is 0",
                  "Java divides whole numbers to a whole number, so 1 / 100 is 0: write 0.01.")
              .mistake(
                  IDENTITY,
                  "everything passes",
                  "Below 0 only a hundredth of z should come through.")
              .mistake(
                  z -> z > 0 ? z : 0.1 * z,
                  "a tenth leaks instead of a hundredth",
                  "The factor is 0.01.")
              .mistake(
                  z -> z > 0 ? z : 0.001 * z,
                  "a thousandth leaks instead of a hundredth",
                  "The factor is 0.01.")
              .mistake(
                  z -> z > 0 ? 0.01 * z : z,
                  "the leak is on the wrong side",
                  "A positive z passes unchanged, and only a negative one is made small: of 0.01 * z and z"
                      + " leaky ReLU is the larger.")
              .mistake(
                  z -> z > 0 ? z : -0.01 * z,
                  "the leak has lost its sign",
                  "A hundredth of a negative number is negative: 0.01 * z keeps the sign of z.")
              .mistake(
                  z -> z > 0 ? z : z - 0.01,
                  "0.01 is taken away instead of multiplied",
                  "0.01 is a factor: multiply z by it.")
              .mistake(
                  z -> z > 0 ? z : z / 0.01,
                  "the leak is divided instead of multiplied",
                  "z / 0.01 is a hundred times z. Multiply by 0.01.")
              .mistake(
                  z -> z > 0 ? z : 0.01,
                  "the leak does not depend on z",
                  "0.01 is a factor, not a value: multiply z by it.")
              .mistake(
                  z -> Math.max(0.01, z),
                  "the leak does not depend on z",
                  "0.01 is a factor, not a value: multiply z by it.")
              .mistake(
                  Math::abs,
                  "ReLU is taken for the absolute value",
                  "A leaky ReLU does not turn a sign around: below 0 it gives 0.01 * z.")
              .mistake(
                  z -> 0.01 * z,
                  "both sides are made small",
                  "A positive z passes unchanged. You need two cases. If you have them, look at the"
                      + " condition: the letter in it is the one before the arrow, any other is a"
                      + " number that a cell has set.")
              .mistake(
                  z -> -0.01,
                  "another letter stands behind the arrow than before it",
                  "You used z, which a cell has set to −1, not the letter before the arrow.")
              .mistake(
                  z -> z > 0 ? -1 : 0.01 * z,
                  "another letter stands in the place of a positive number",
                  "You used z, which a cell has set to −1, not the letter before the arrow.")
              .mistake(
                  z -> z > 0 ? z : -0.01,
                  "the leak does not depend on the letter before the arrow",
                  "0.01 × −1 is the same everywhere. Multiply the letter before the arrow by 0.01; z"
                      + " alone is −1, as a cell has set it."),
          exercise(
                  "2.8",
                  "your-own",
                  "Write an activation of your own: no straight line and no other polynomial.")
              .anyBentFunction()
              .hints(
                  "Adding a number and multiplying by one never bend a line.",
                  "Try a sine, an absolute value, or a choice with ? and :.",
                  "Math.sin(z) and Math.abs(z) bend, and so does z > 0 ? z : 0.2 * z.")
              .mistake(
                  IDENTITY,
                  "a straight line is taken for an activation",
                  "With it a neuron stays as straight as its z. Make a choice with ? and :, or try"
                      + " Math.abs.")
              .mistake(
                  z -> 1,
                  "nothing of z comes through",
                  "All inputs would give the same answer. Behind the arrow use the letter that"
                      + " stands before it.")
              .mistake(
                  z -> z * z,
                  "a polynomial is taken for a bend that helps",
                  "Add up as many parabolas as you like: the sum is one parabola, and none is flat"
                      + " first and climbs then. Make a choice with ? and :, or try Math.abs."),
          prediction(
                  "2.9",
                  "sigmoid-of-one",
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
                  "1 divided by 0.269 is above 1, and sigmoid never is. The two values add up to 1.")
              .mistake(
                  1 / 0.269,
                  "a minus in z is taken for a division",
                  "1 divided by 0.269 is above 1, and sigmoid never is. The two values add up to 1.")
              .mistake(1, "sigmoid is taken for ReLU", "ReLU(1) is 1. Sigmoid never reaches 1."));

  private ActivationFunctionSheet() {}
}
