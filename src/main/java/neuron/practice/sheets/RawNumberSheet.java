package neuron.practice.sheets;

import static neuron.practice.answers.Question.exercise;
import static neuron.practice.answers.Question.prediction;

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
          prediction("1.1", "draft-1-1", "What is z for x = (2, 3), w = (0.5, −1) and b = 1?")
              .exactly(LESSON.preactivation(2, 3))
              .hints(
                  "Three numbers are added: two products and the bias.",
                  "The products are 0.5 × 2 and −1 × 3.",
                  "That is 1 − 3, and the bias 1 is added once.")
              .mistake(
                  -2,
                  "the bias is forgotten",
                  "1 − 3 is −2. The neuron also adds its bias, b = 1. If you wrote 1 / 2 for 0.5: Java divides whole numbers to a whole number.")
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
                  "2 + 3 + 1 is 6. Each input is multiplied by its weight first."),
          prediction("1.2", "draft-1-2", "Each time x₁ grows by 1, by how much does z change?")
              .exactly(LESSON.weights()[0])
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
          prediction("1.3", "draft-1-3", "Which shape do all the points (x₁, x₂) with z = 0 form?")
              .word("line", "point", "curve")
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
          exercise("1.4", "draft-1-4", "Fill the loop, so that it makes z of any number of inputs.")
              .function((w, x, b) -> new Neuron(w, b).preactivation(x))
              .hints(
                  "The loop runs once for each input. Each time it adds one product.",
                  "The weight at place i is w[i], and the input there is x[i].",
                  "z += w[i] * x[i]; inside the loop. The bias is added after it already.")
              .mistake(
                  (w, x, b) -> b,
                  "the loop still adds 0",
                  "Only the bias is left. Replace the 0 by the product at place i.")
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
              .solution(
                  """
                  double weightedSum(double[] w, double[] x, double b) {
                      double z = 0;
                      for (int i = 0; i < x.length; i++) {
                          z += w[i] * x[i];
                      }
                      return z + b;
                  }
                  check("1.4", (w, x, b) -> weightedSum(w, x, b));
                  """),
          exercise(
                  "1.5", "draft-1-5", "What is z for x = (3, 1, 2), w = (1, −2, 0.5) and b = 0.25?")
              .exactly(THREE_INPUTS.preactivation(3, 1, 2))
              .hints(
                  "Write down the three products first, each with its sign.",
                  "They are 1 × 3, −2 × 1 and 0.5 × 2.",
                  "3 − 2 + 1 makes 2. One number is still to be added.")
              .mistake(2, "the bias is forgotten", "3 − 2 + 1 is 2. Add b = 0.25.")
              .mistake(2.5, "the bias is added twice", "2.5 holds 0.25 two times. Add it once.")
              .mistake(
                  2.75,
                  "the bias is added once for each input",
                  "2.75 holds 0.25 three times. The neuron has one bias, whatever its inputs.")
              .mistake(
                  6.25,
                  "the minus of w₂ is lost",
                  "w₂ is −2, so the second product is −2. It takes 2 away.")
              .mistake(
                  5.75,
                  "weight and input are added instead of multiplied",
                  "A weight multiplies its input: 1 × 3, not 1 + 3.")
              .mistake(
                  1.25,
                  "1 / 2 is taken for 0.5",
                  "Java divides whole numbers to a whole number, and 1 / 2 to 0. Write 0.5.")
              .mistake(1.75, "the bias is subtracted", "The bias is added as it is: 2 + 0.25.")
              .solution(
                  """
                  check("1.5", 1 * 3 + -2 * 1 + 0.5 * 2 + 0.25);
                  """));

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
