package neuron.practice.sheets;

import static neuron.Activations.RELU;
import static neuron.practice.answers.Question.exercise;
import static neuron.practice.answers.Question.prediction;
import static neuron.practice.answers.Question.recall;

import java.util.stream.Stream;
import neuron.Layer;
import neuron.practice.answers.Exercise;

/** The exercises of Toward the layer, the exit ticket last. */
final class LayerSheet {

  private static final Layer BY_HAND =
      new Layer(new double[][] {{1, 2}, {0, -1}, {3, 1}}, new double[] {1, 1, -6}, RELU);

  private static final int PIXELS = 28 * 28;
  private static final int HIDDEN = 30;
  private static final int ANSWERS = 5;

  static final Sheet SHEET =
      new Sheet(
          "8",
          "Toward the layer",
          Stream.of(recalls(), page(), ExitTicket.exercises()).flatMap(part -> part).toList());

  private LayerSheet() {}

  private static Stream<Exercise> recalls() {
    return Stream.of(
        recall(
                "8.a",
                "step-up-a-negative-slope",
                "At w = 5 the loss has slope −2. Where does a step of rate 0.5 lead?")
            .exactly(6)
            .mistake(
                4, "the step goes along the slope", "Against a slope of −2 means to a larger w.")
            .mistake(7, "the rate is left out", "The step is rate · slope long.")
            .mistake(5.5, "the slope is left out", "The step is rate · slope long.")
            .mistake(
                1,
                "the length of the step is taken for where it leads",
                "The step begins at w = 5.")
            .mistake(
                5,
                "the division is done in whole numbers",
                "1 / 2 is 0 in Java. Write 0.5 or 1.0 / 2.")
            .back("7", "One step"),
        recall(
                "8.b",
                "boundary-without-activation",
                "What is the boundary of a network without activation, however long it trains?")
            .word("a straight line", "a polygon", "a ring")
            .mistake("a polygon", "bends are taken to come by themselves", "Corners come of ReLUs.")
            .mistake(
                "a ring",
                "training is taken to bend",
                "Training finds weights, and no weights bend what has no activation.")
            .back("7", "The same without activation"),
        recall(
                "8.c",
                "back-and-forth",
                "The loss is (w − 1)². At rate 1 a step leads from w = 3 to −1. Where does the next one lead?")
            .exactly(3)
            .mistake(
                -5, "the steps are taken to go on one way", "At −1 the loss falls to the right.")
            .mistake(
                1,
                "the second step is taken to arrive",
                "The slope at −1 is −4, and the step is as long as the first.")
            .mistake(-1, "the lowest place is taken to be reached", "The loss at −1 is 4, as at 3.")
            .back("7", "Which rate?"));
  }

  private static Stream<Exercise> page() {
    return Stream.of(
        prediction(
                "8.1",
                "loop-against-matrix",
                "Loop and matrix: how many of the three a agree to the last digit?")
            .exactly(3)
            .givenAwayBy("(?i)all three", "\\b3 agree", "same numbers", "equal\\b.{0,20}\\b3\\b")
            .hints(
                "Two ways round differently where they take different steps.",
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
                "block-that-stays",
                "Which of W, x, b, z and a stays as it is when neurons come?")
            .word("x", "W", "b", "z", "a")
            .givenAwayBy("(?i)all neurons read it", "x\\*? (stays|does not change)")
            .hints(
                "Every neuron brings weights and a bias of its own.",
                "And every neuron adds up a z and answers an a.",
                "What do all of them share?")
            .mistake(
                "W",
                "the weights are taken to be shared",
                "Each neuron brings weights of its own, a new row.")
            .mistake("b", "one bias is taken to serve all", "Each neuron brings a bias of its own.")
            .mistake(
                "z",
                "the neurons are taken to add up to one z",
                "Each neuron adds up a z of its own.")
            .mistake(
                "a",
                "the layer is taken to answer with one number",
                "Each neuron answers with an a of its own."),
        prediction(
                "8.3",
                "numbers-of-the-second-layer",
                "How many weights and biases has the layer from 100 numbers to 10?")
            .exactly(100 * 10 + 10)
            .hints(
                "Count the boxes of W, then those of b.",
                "W is 10 × 100, and b has one number for each neuron.",
                "10 × 100 + 10.")
            .mistake(1000, "the biases are forgotten", "W is counted. Each neuron has a bias too.")
            .mistake(
                1001,
                "one bias is taken to serve all",
                "Each of the 10 neurons has a bias of its own.")
            .mistake(
                1100,
                "a bias is counted for each input",
                "A bias belongs to a neuron, not to an input.")
            .mistake(
                110, "neurons and inputs are added", "Each neuron has a weight for each input.")
            .mistake(
                7850,
                "the pixels are taken for its inputs",
                "This layer reads the 100 numbers of the layer before it."),
        exercise(
                "8.4",
                "layer-by-hand",
                "ReLU, W = (1 2; 0 −1; 3 1), x = (2, −1), b = (1, 1, −6): what is a?")
            .exactly(BY_HAND.forward(2, -1), "neuron 1", "neuron 2", "neuron 3")
            .start(new Number[] {1, null, null})
            .hints(
                "Row by row: each row of W weighs x, and gives one z.",
                "Row 2: 0 × 2 − 1 × −1 + 1. Row 3: 3 × 2 + 1 × −1 − 6.",
                "Then ReLU: what is negative becomes 0.")
            .mistakeAt(1, 0, "the bias is forgotten", "Each neuron adds its own number of b.")
            .mistakeAt(
                1,
                5,
                "the minus of x₂ is lost",
                "The second input is negative, and 2 is its weight.")
            .mistakeAt(2, 1, "the bias is forgotten", "Each neuron adds its own number of b.")
            .mistakeAt(
                2,
                0,
                "minus times minus is taken for minus",
                "The weight and the input are both negative, so their product is not.")
            .mistakeAt(
                2,
                4,
                "the first weight is taken for 1",
                "The first weight of row 2 is 0, so x₁ does not count there.")
            .mistakeAt(3, -1, "the activation is skipped", "−1 is z. ReLU comes after it.")
            .mistakeAt(3, 5, "the bias is forgotten", "Each neuron adds its own number of b.")
            .mistakeAt(
                3, 1, "ReLU is taken for the absolute value", "ReLU does not turn a sign around."),
        exercise(
                "8.5",
                "numbers-of-two-layers",
                "784 pixels, 30 neurons, then 5: how many weights and biases in all?")
            .exactly(PIXELS * HIDDEN + HIDDEN + HIDDEN * ANSWERS + ANSWERS)
            .hints(
                "One layer after the other: W, then b.",
                "The first: 30 × 784 + 30. The second reads 30 numbers.",
                "30 × 784 + 30 + 5 × 30 + 5.")
            .mistake(
                PIXELS * HIDDEN + HIDDEN * ANSWERS,
                "the biases are forgotten",
                "Both W are counted. Each neuron has a bias too.")
            .mistake(
                PIXELS * HIDDEN + HIDDEN,
                "the second layer is forgotten",
                "That is the first layer. Five neurons more read its 30 numbers.")
            .mistake(
                HIDDEN * ANSWERS + ANSWERS,
                "the first layer is forgotten",
                "That is the second layer. The first one reads the pixels.")
            .mistake(
                PIXELS * HIDDEN + HIDDEN + PIXELS * ANSWERS + ANSWERS,
                "both layers are taken to read the pixels",
                "The second layer reads what the first one gives, 30 numbers.")
            .mistake(
                PIXELS * HIDDEN * ANSWERS,
                "all sizes are multiplied",
                "Each layer by itself, and then their sum.")
            .mistake(
                PIXELS * HIDDEN + HIDDEN * ANSWERS + 2,
                "one bias is taken to serve a layer",
                "Each neuron has a bias of its own.")
            .mistake(
                PIXELS + HIDDEN + ANSWERS,
                "the sizes are added",
                "Each neuron has a weight for each of its inputs."));
  }
}
