package neuron.practice.sheets;

import static neuron.practice.answers.Question.exercise;
import static neuron.practice.answers.Question.prediction;
import static neuron.practice.answers.Question.recall;

import java.util.Arrays;
import neuron.Neuron;

/** The exercises of A neuron's raw number. */
final class RawNumberSheet {

  private static final Neuron LESSON = new Neuron(new double[] {0.5, -1}, 1);
  private static final Neuron THREE_INPUTS = new Neuron(new double[] {1, -2, 0.5}, 0.25);

  static final Sheet SHEET =
      Sheet.of(
          "1",
          "A neuron's raw number",
          recall("1.a", "keys-that-run-a-cell", "Which keys run a cell?")
              .word("shift-enter", "ctrl-z", "escape")
              .mistake(
                  "ctrl-z", "undo is taken for run", "Ctrl-Z takes back what you typed in a cell.")
              .mistake(
                  "escape",
                  "leaving a cell is taken for running it",
                  "Escape leaves the text of a cell and runs nothing.")
              .back("0", "Load the library"),
          recall("1.b", "what-takes-an-edit-back", "Which of these takes an edit back?")
              .word("ctrl-z", "restart", "run all")
              .mistake(
                  "restart",
                  "a restart is taken for an undo",
                  "A restart forgets what has run. What you typed stays as it is.")
              .mistake(
                  "run all",
                  "running is taken for an undo",
                  "Run All runs the cells as they stand, with your edit.")
              .back("0", "Edit, and take it back"),
          recall(
                  "1.c",
                  "value-after-an-edit",
                  "A cell says double a = square(3). You edit square and run its cell alone. What"
                      + " stands in a?")
              .word("the old number", "the new number")
              .mistake(
                  "the new number",
                  "a value is taken for its formula",
                  "A number was put into a when its cell ran. It stays until that cell runs again.")
              .back("0", "Run it again"),
          prediction("1.1", "z-of-two-inputs", "What is z for x = (2, 3), w = (0.5, −1) and b = 1?")
              .exactly(LESSON.preactivation(2, 3))
              .givenAwayBy("\\bz (=|is|makes) −1\\b", "1 − 3 \\+ 1", "−1\\.0", "leave it today")
              .hints(
                  "Three numbers are added: two products and the bias.",
                  "The products are 0.5 × 2 and −1 × 3.",
                  "That is 1 − 3, and the bias 1 is added once.")
              .mistake(
                  -2,
                  "the bias is forgotten",
                  "1 − 3 is −2. The neuron also adds its bias, b = 1. If you wrote 1 / 2 for 0.5:"
                      + " Java divides whole numbers to a whole number.")
              .mistake(
                  0,
                  "the bias is added twice",
                  "There is one bias for the whole neuron, not one for each input: 1 − 3 + 1.")
              .mistake(
                  -3,
                  "the bias is subtracted",
                  "The bias is added as it is. With b = 1 it raises the sum 1 − 3 by 1.")
              .mistake(
                  5,
                  "the minus of w₂ is lost",
                  "w₂ is −1, so the second product is −1 × 3 = −3. It takes 3 away.")
              .mistake(
                  5.5,
                  "weight and input are added instead of multiplied",
                  "A weight multiplies its input: 0.5 × 2, not 0.5 + 2.")
              .mistake(
                  0.5,
                  "the weights are swapped",
                  "Each input has its own weight: 0.5 belongs to 2, and −1 to 3.")
              .mistake(
                  6,
                  "the weights are left out",
                  "2 + 3 + 1 is 6. Each input is multiplied by its weight first.")
              .mistake(
                  1,
                  "only the first product is taken",
                  "0.5 × 2 is 1. The second product and the bias belong to z too.")
              .mistake(
                  2,
                  "the second product is left out",
                  "1 + 1 is 2. The bags count too: −1 × 3 takes 3 away."),
          prediction(
                  "1.2",
                  "push-the-second-weight",
                  "x stays (2, 3) and w₂ grows by 1. By how much does z grow?")
              .exactly(3)
              .givenAwayBy("(by|adds) 3\\b", "x₂ = 3 to z")
              .hints(
                  "w₂ stands in one of the three terms: w₂x₂.",
                  "x₂ is 3. The term is −1 × 3 before, and 0 × 3 after.",
                  "From −3 to 0: how far is that?")
              .mistake(
                  1,
                  "a weight is taken for a term",
                  "The weight grows by 1, but it is multiplied by its input, x₂ = 3.")
              .mistake(
                  2,
                  "the other input is taken",
                  "2 is x₁. The weight w₂ belongs to x₂, and that is 3.")
              .mistake(
                  -3,
                  "a weight below 0 is taken to lower z when it grows",
                  "−3 is the term w₂x₂ as it stands. From −1 to 0 the weight grows, so z grows too.")
              .mistake(
                  0,
                  "the new term is taken for the change",
                  "With w₂ = 0 the term is 0. It was −3 before, so z has grown.")
              .mistake(
                  -1,
                  "the weight is taken for the change",
                  "−1 is w₂ before. The question is by how much z grows."),
          prediction(
                  "1.3",
                  "step-over-one-input",
                  "Each time x₁ grows by 1, by how much does z change?")
              .exactly(LESSON.weights()[0])
              .givenAwayBy(
                  "(changes|grows|adds|raises z|rises)( by)? 0\\.5\\b(?! ×)",
                  "slope.{0,20}0\\.5\\b")
              .hints(
                  "Only one of the three terms has x₁ in it.",
                  "That term is 0.5 × x₁. Put in x₁ = 2, then x₁ = 3.",
                  "0.5 × 2 is 1 and 0.5 × 3 is 1.5. The change is what lies between.")
              .mistake(
                  1,
                  "the whole term is taken for its change",
                  "w₁x₁ is 1 at x₁ = 2. The question is what one more x₁ adds to it.")
              .mistake(
                  1.5,
                  "the bias is added at every step",
                  "The bias is in z once and stays the same when x₁ grows.")
              .mistake(-1, "the other weight is taken", "−1 belongs to x₂, and x₂ stays at 3 here.")
              .mistake(
                  -0.5,
                  "both inputs move",
                  "0.5 − 1 is the change when both grow by 1. Here x₂ stays at 3.")
              .mistake(
                  2,
                  "the input is taken for the change",
                  "2 is where x₁ stands. How strongly it counts is up to its weight."),
          prediction(
                  "1.4",
                  "where-z-is-zero",
                  "Which shape do all the points (x₁, x₂) with z = 0 form?")
              .word("line", "point", "curve")
              .givenAwayBy("z = 0.{0,60}\\bline\\b", "\\bline.{0,20} z = 0", "lines? of equal z")
              .hints(
                  "Find two points with z = 0, then look at the point halfway between.",
                  "(0, 1) and (4, 3) both have z = 0.",
                  "So has (2, 2), halfway between. Every point on the way has z = 0.")
              .mistake(
                  "point",
                  "one equation is taken for two",
                  "One condition on two numbers leaves one of them free: for each x₁ there is an x₂.")
              .mistake(
                  "curve",
                  "a bend is expected where nothing bends",
                  "Each step in x₁ asks for the same step in x₂, so the points stay in one direction."),
          exercise(
                  "1.5",
                  "z-of-three-inputs",
                  "What are the products and z for x = (3, 1, 2), w = (1, −2, 0.5) and b = 0.25?")
              .exactly(
                  new double[] {3, -2, 1, THREE_INPUTS.preactivation(3, 1, 2)},
                  "w₁x₁",
                  "w₂x₂",
                  "w₃x₃",
                  "z")
              .start(Arrays.asList(3, null, null, null))
              .hints(
                  "Each product is a weight times its own input, with its sign.",
                  "They are 1 × 3, −2 × 1 and 0.5 × 2. For z, add all three and the bias.",
                  "3 − 2 + 1 makes 2. One number is still to be added.")
              .mistakeAt(
                  2, 2, "the minus of w₂ is lost", "w₂ is −2, so the second product is −2 × 1.")
              .mistakeAt(
                  2,
                  -1,
                  "weight and input are added instead of multiplied",
                  "A weight multiplies its input: −2 × 1, not −2 + 1.")
              .mistakeAt(
                  3,
                  2.5,
                  "weight and input are added instead of multiplied",
                  "A weight multiplies its input: 0.5 × 2, not 0.5 + 2.")
              .mistakeAt(
                  3,
                  0,
                  "1 / 2 is taken for 0.5",
                  "Java divides whole numbers to a whole number, and 1 / 2 to 0. Write 0.5 * 2.")
              .mistakeAt(3, 4, "0.5 is taken for a division by 0.5", "0.5 × 2 is half of 2.")
              .mistakeAt(4, 2, "the bias is forgotten", "3 − 2 + 1 is 2. Add b = 0.25.")
              .mistakeAt(
                  4, 2.5, "the bias is added twice", "2.5 holds 0.25 two times. Add it once.")
              .mistakeAt(
                  4,
                  2.75,
                  "the bias is added once for each input",
                  "2.75 holds 0.25 three times. The neuron has one bias, whatever its inputs.")
              .mistakeAt(
                  4,
                  6.25,
                  "the minus of w₂ is lost",
                  "w₂ is −2, so the second product is −2. It takes 2 away.")
              .mistakeAt(
                  4,
                  1.25,
                  "1 / 2 is taken for 0.5",
                  "Java divides whole numbers to a whole number, and 1 / 2 to 0. Write 0.5.")
              .mistakeAt(4, 1.75, "the bias is subtracted", "The bias is added as it is: 2 + 0.25.")
              .mistakeAt(
                  4,
                  3.25,
                  "the second and the third product are left out",
                  "3 + 0.25 is 3.25. All three products belong to z."),
          exercise(
                  "1.6", "umbrella-bias", "For which b is z = 0 at x = (1, 4), with w = (0.5, −1)?")
              .exactly(3.5)
              .hints(
                  "Go backwards: first the two products, then ask what is missing from 0.",
                  "The products are 0.5 × 1 and −1 × 4. Together they make −3.5.",
                  "−3.5 + b = 0. Which number lifts −3.5 to 0?")
              .mistake(
                  -3.5,
                  "the sum of the products is taken for the bias",
                  "−3.5 is what the products make. The bias has to make up for that.")
              .mistake(
                  2.5,
                  "the change is taken for the bias",
                  "With b = 1 the sum z is −2.5, so b has to grow by 2.5. The question is b itself.")
              .mistake(
                  -2.5,
                  "z with the old bias is taken for the new bias",
                  "−2.5 is z for b = 1. Leave the old bias out: the products alone make −3.5.")
              .mistake(
                  4.5,
                  "the minus of w₂ is lost",
                  "The products are 0.5 and −4, and a minus in front of a weight takes away.")
              .mistake(
                  -4.5,
                  "the minus of w₂ is lost",
                  "The second product is −4, so the two make −3.5 and not 4.5.")
              .mistake(
                  4,
                  "the first product is left out",
                  "0.5 × 1 is 0.5, and it counts too. If you wrote 1 / 2: Java divides whole numbers"
                      + " to a whole number, and 1 / 2 to 0.")
              .mistake(
                  3,
                  "the weights are left out",
                  "4 − 1 is 3. Each input is multiplied by its weight first.")
              .mistake(
                  -1,
                  "the bias of the worked example is taken",
                  "−1 was right at x = (4, 1). Here the products make another sum."),
          exercise(
                  "1.7",
                  "weighted-sum-loop",
                  "Fill the loop, so that it makes z of any number of inputs.")
              .function((w, x, b) -> new Neuron(w, b).preactivation(x))
              .start((w, x, b) -> b)
              .hints(
                  "The loop runs once for each input. Each time it adds one product.",
                  "The weight at place i is w[i], and the input there is x[i].",
                  "z += w[i] * x[i]; inside the loop. The bias is added after it already.")
              .mistake(
                  (w, x, b) -> 0,
                  "the loop still adds 0, and the bias is left out",
                  "Replace the 0 by the product at place i, and return z + b.")
              .mistake(
                  (w, x, b) -> sum(w, x) + w.length * b,
                  "the bias is added in every round of the loop",
                  "There is one bias for the whole neuron. Add it once, after the loop.")
              .mistake(
                  (w, x, b) -> sum(w, x) + (w.length + 1) * b,
                  "the bias is added in every round of the loop, and once more after it",
                  "There is one bias for the whole neuron. Take it out of the loop: return z + b adds it.")
              .mistake(
                  (w, x, b) -> sum(w, x),
                  "the bias is forgotten",
                  "The products are right. Return their sum plus b.")
              .mistake(
                  (w, x, b) -> sum(w, x) + 2 * b,
                  "the bias is added twice",
                  "Start z at 0 or leave + b out at the end: one of the two adds b already.")
              .mistake(
                  (w, x, b) -> sum(ones(x.length), x) + b,
                  "the weights are left out",
                  "You add the inputs themselves. Multiply each by w[i] first.")
              .mistake(
                  (w, x, b) -> sum(w, ones(w.length)) + b,
                  "the inputs are left out",
                  "You add the weights themselves. Multiply each by x[i] first.")
              .mistake(
                  (w, x, b) -> sum(w, ones(w.length)) + sum(ones(x.length), x) + b,
                  "weight and input are added instead of multiplied",
                  "w[i] + x[i] should be a product.")
              .mistake(
                  (w, x, b) -> w[w.length - 1] * x[x.length - 1] + b,
                  "only the last product is kept",
                  "z = … replaces what was there. z += … adds to it.")
              .mistake(
                  (w, x, b) -> sum(w, x) - w[0] * x[0] + b,
                  "the first input is left out",
                  "The first place of an array is 0: begin with int i = 0.")
              .mistake(
                  (w, x, b) -> sum(w, x) - w[w.length - 1] * x[x.length - 1] + b,
                  "the last input is left out",
                  "The last place is x.length − 1: go on while i < x.length.")
              .mistake(
                  (w, x, b) -> w[0] * x[0] + b,
                  "only the first product is kept",
                  "Let the loop go over all places, and return after it, not inside it.")
              .mistake(
                  (w, x, b) -> b - sum(w, x),
                  "the products are taken away",
                  "z -= … takes away. z += … adds.")
              .mistake(
                  (w, x, b) -> (int) (sum(w, x) + b),
                  "the decimals are cut off",
                  "A sum of doubles is a double: leave out (int), and declare z as a double."));

  private RawNumberSheet() {}

  private static double sum(double[] w, double[] x) {
    return new Neuron(w, 0).preactivation(x);
  }

  private static double[] ones(int length) {
    double[] ones = new double[length];
    Arrays.fill(ones, 1);
    return ones;
  }
}
