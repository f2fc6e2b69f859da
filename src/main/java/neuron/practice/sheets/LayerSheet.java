package neuron.practice.sheets;

import static neuron.Activations.RELU;
import static neuron.practice.answers.Question.exercise;
import static neuron.practice.answers.Question.prediction;

import java.util.stream.Stream;
import neuron.Layer;

/** The exercises of Toward the layer, the exit ticket last. */
final class LayerSheet {

  private static final Layer BY_HAND =
      new Layer(new double[][] {{1, 2}, {0, -1}, {3, 1}}, new double[] {1, 1, -6}, RELU);

  private static final int PIXELS = 28 * 28;

  static final Sheet SHEET =
      new Sheet(
          "8",
          "Toward the layer",
          Stream.concat(
                  Stream.of(
                      prediction(
                              "8.1",
                              "draft-8-1",
                              "Loop and matrix: how many of three a agree to the last digit?")
                          .exactly(3)
                          .hints(
                              "In notebook 3 two ways took different steps, and so rounded differently.",
                              "Which steps does the loop take, and in which order? And Wx + b?",
                              "Both multiply, add the products from left to right, and add b last.")
                          .mistake(
                              0,
                              "two ways are taken to round differently always",
                              "They round alike where they take the same steps in the same order.")
                          .mistake(
                              2,
                              "equality is taken for luck",
                              "With the same steps in the same order nothing is left to luck.")
                          .mistake(
                              1,
                              "equality is taken for luck",
                              "With the same steps in the same order nothing is left to luck."),
                      prediction(
                              "8.2",
                              "draft-8-2",
                              "Which of W, x, b, z and a stays as it is when neurons come?")
                          .word("x", "W", "b", "z", "a")
                          .hints(
                              "Every neuron brings weights and a bias of its own.",
                              "And every neuron adds up a z and answers an a.",
                              "What do all of them share?")
                          .mistake(
                              "W",
                              "the weights are taken to be shared",
                              "Each neuron brings weights of its own, a new row.")
                          .mistake(
                              "b",
                              "one bias is taken to serve all",
                              "Each neuron brings a bias of its own.")
                          .mistake(
                              "z",
                              "the neurons are taken to add up to one z",
                              "Each neuron adds up a z of its own.")
                          .mistake(
                              "a",
                              "the layer is taken to answer with one number",
                              "Each neuron answers with an a of its own."),
                      exercise(
                              "8.3",
                              "draft-8-3",
                              "ReLU, W = (1 2; 0 −1; 3 1), x = (2, −1), b = (1, 1, −6): what is a?")
                          .exactly(BY_HAND.forward(2, -1), "neuron 1", "neuron 2", "neuron 3")
                          .hints(
                              "Row by row: each row of W weighs x, and gives one z.",
                              "Row 2: 0 × 2 − 1 × −1 + 1. Row 3: 3 × 2 + 1 × −1 − 6.",
                              "Then ReLU: what is negative becomes 0.")
                          .mistakeAt(
                              1,
                              0,
                              "the bias is forgotten",
                              "Each neuron adds its own number of b.")
                          .mistakeAt(
                              1,
                              5,
                              "the minus of x₂ is lost",
                              "The second input is negative, and 2 is its weight.")
                          .mistakeAt(
                              2,
                              1,
                              "the bias is forgotten",
                              "Each neuron adds its own number of b.")
                          .mistakeAt(
                              2,
                              0,
                              "minus times minus is taken for minus",
                              "The weight and the input are both negative, so their product is not.")
                          .mistakeAt(
                              3, -1, "the activation is skipped", "−1 is z. ReLU comes after it.")
                          .mistakeAt(
                              3,
                              5,
                              "the bias is forgotten",
                              "Each neuron adds its own number of b.")
                          .mistakeAt(
                              3,
                              1,
                              "ReLU is taken for the absolute value",
                              "ReLU does not turn a sign around.")
                          .solution(
                              """
                              Number[] byHand = {1, 2, 0};
                              check("8.3", byHand);
                              """),
                      exercise(
                              "8.4",
                              "draft-8-4",
                              "10 neurons read 784 pixels: how many weights and biases?")
                          .exactly(10 * PIXELS + 10)
                          .hints(
                              "Count the boxes of W, then those of b.",
                              "W is 10 × 784, and b has one number for each neuron.",
                              "10 × 784 + 10.")
                          .mistake(
                              10 * PIXELS,
                              "the biases are forgotten",
                              "W is counted. Each neuron has a bias too.")
                          .mistake(
                              10 * PIXELS + 1,
                              "one bias is taken to serve all",
                              "Each neuron has a bias of its own.")
                          .mistake(
                              11 * PIXELS,
                              "a bias is counted for each input",
                              "A bias belongs to a neuron, not to an input.")
                          .mistake(
                              10 + PIXELS,
                              "neurons and inputs are added",
                              "Each neuron has a weight for each input.")
                          .solution(
                              """
                              check("8.4", 10 * 784 + 10);
                              """)),
                  ExitTicket.exercises())
              .toList());

  private LayerSheet() {}
}
