package neuron.practice.sheets;

import static neuron.practice.answers.Question.exercise;

import java.util.List;
import java.util.stream.Stream;
import neuron.Activations;
import neuron.Neuron;
import neuron.practice.answers.Exercise;
import neuron.text.BadInput;

/** Ten questions over the whole series, answered one by one and marked together. */
public final class ExitTicket {

  private static final Neuron FIRST = new Neuron(new double[] {0.5, -3}, 1);
  private static final double STEEPEST = Activations.SIGMOID.slope(0);

  public static final List<TicketQuestion> QUESTIONS =
      List.of(
          new TicketQuestion(
              exercise("8.5", "draft-8-5", "What is z for x = (4, 2), w = (0.5, −3) and b = 1?")
                  .exactly(FIRST.preactivation(4, 2))
                  .hints(
                      "Each input times its own weight first, then add.",
                      "The products are 0.5 × 4 and −3 × 2.",
                      "Add them, and then the bias, once.")
                  .mistake(
                      -4, "the bias is forgotten", "The products are right. b is added to them.")
                  .mistake(
                      -5,
                      "the bias is taken away",
                      "b is added as it stands, and here it is positive. If you wrote 1 / 2 for 0.5: Java divides whole numbers to a whole number.")
                  .mistake(
                      9,
                      "the minus of a weight is lost",
                      "A negative weight makes its input count against.")
                  .mistake(
                      -10,
                      "the weights are swapped",
                      "The first weight belongs to the first input, the second to the second.")
                  .mistake(
                      4.5,
                      "the weights are added to the inputs",
                      "A neuron multiplies an input by its weight.")
                  .mistake(
                      0,
                      "the activation is applied already",
                      "z is the raw number, before any activation function touches it.")
                  .solution("answer(\"8.5\", -3);"),
              "1",
              "how inputs, weights and bias make z"),
          new TicketQuestion(
              exercise("8.6", "draft-8-6", "What does ReLU make of z = −2.5?")
                  .exactly(Activations.RELU.apply(-2.5))
                  .hints(
                      "ReLU(z) is the larger of two numbers.",
                      "The two numbers are 0 and z.",
                      "Which is larger, 0 or −2.5?")
                  .mistake(
                      -2.5,
                      "the activation is skipped",
                      "−2.5 is z itself. ReLU passes on what is positive, and nothing else.")
                  .mistake(
                      2.5,
                      "ReLU is taken for the absolute value",
                      "ReLU does not turn a sign around.")
                  .mistake(
                      -0.025,
                      "ReLU is taken for leaky ReLU",
                      "Leaky ReLU lets a hundredth through. ReLU lets nothing negative through.")
                  .solution("answer(\"8.6\", 0);"),
              "2",
              "what ReLU does to a negative z"),
          new TicketQuestion(
              exercise("8.7", "draft-8-7", "For one z sigmoid gives 0.8. What does it give for −z?")
                  .toThreeDecimals(0.2)
                  .hints(
                      "Sigmoid is one half at z = 0, and both sides look alike.",
                      "As far as one answer lies below 1, so far the other lies above 0.",
                      "The two answers add up to 1.")
                  .mistake(
                      0.8,
                      "the curve is mirrored left to right",
                      "Sigmoid climbs all the way, so z and −z do not give the same.")
                  .mistake(
                      -0.8,
                      "the curve is turned around 0 instead of one half",
                      "Sigmoid is never negative, and it is one half at 0.")
                  .mistake(
                      1.25,
                      "1 is divided by the answer",
                      "Sigmoid stays below 1. The two answers have a sum that you know.")
                  .solution("answer(\"8.7\", 0.2);"),
              "2",
              "the two sides of sigmoid"),
          new TicketQuestion(
              exercise(
                      "8.8",
                      "draft-8-8",
                      "50 layers without activation: how many layers do the same?")
                  .exactly(1)
                  .hints(
                      "Take the first two layers: W₂(W₁x).",
                      "That is (W₂W₁)x, so two layers merge. Now there are 49.",
                      "Go on merging until nothing is left to merge.")
                  .mistake(
                      50,
                      "depth is taken to count without a bend",
                      "Two matrices in a row are one matrix, their product.")
                  .mistake(
                      49,
                      "merging stops after the first pair",
                      "What the first pair makes merges with the third layer in the same way.")
                  .mistake(
                      25,
                      "merging stops after one round of pairs",
                      "What two pairs make is again two layers in a row.")
                  .mistake(
                      0,
                      "nothing is taken to be left",
                      "The layers do something to x, so something has to stay.")
                  .solution("answer(\"8.8\", 1);"),
              "3",
              "how layers without an activation function merge"),
          new TicketQuestion(
              exercise(
                      "8.9",
                      "draft-8-9",
                      "Which of AND, OR and XOR is out of reach for one straight line?")
                  .word("XOR", "AND", "OR")
                  .hints(
                      "Draw the four points as the corners of a square, 1 as a cross, 0 as a ring.",
                      "A line can cut off one corner, or two that are neighbours.",
                      "For which of the three do the crosses lie at two opposite corners?")
                  .mistake(
                      "AND",
                      "one corner is taken to be out of reach",
                      "AND is 1 at one corner alone, and a line can cut off a corner.")
                  .mistake(
                      "OR",
                      "three corners are taken to be out of reach",
                      "OR is 0 at one corner alone, and a line can cut off a corner.")
                  .solution("answer(\"8.9\", \"XOR\");"),
              "4",
              "what one straight line cannot part"),
          new TicketQuestion(
              exercise(
                      "8.10",
                      "draft-8-10",
                      "A tent map through itself, 5 deep: how many straight pieces?")
                  .exactly(32)
                  .hints(
                      "One tent has two pieces.",
                      "Each piece runs over the whole next tent.",
                      "So each tent doubles the pieces: 2, 4, 8, and on to the fifth.")
                  .mistake(
                      10,
                      "depth is taken to add",
                      "Side by side, pieces add up. One after the other, they multiply.")
                  .mistake(
                      6,
                      "each tent is taken to add one bend",
                      "Each piece runs over the whole next tent, and is bent there.")
                  .mistake(
                      5,
                      "each tent is taken for one piece",
                      "One tent alone goes up and down: two pieces.")
                  .mistake(
                      25,
                      "the base and the exponent are swapped",
                      "Every tent multiplies by the pieces of one tent. How many are those?")
                  .mistake(
                      31,
                      "bends are counted for pieces",
                      "There is one piece more than there are bends.")
                  .mistake(16, "one tent is left out", "That is what four tents give.")
                  .solution("answer(\"8.10\", 32);"),
              "4",
              "how depth multiplies bends"),
          new TicketQuestion(
              exercise("8.11", "draft-8-11", "How steep is sigmoid at most?")
                  .exactly(STEEPEST)
                  .hints(
                      "Sigmoid climbs fastest at z = 0.",
                      "Its slope is σ(z) times (1 − σ(z)).",
                      "At 0 that is one half times one half.")
                  .mistake(
                      1,
                      "sigmoid is taken for a function as steep as z itself",
                      "ReLU and tanh reach that slope. Sigmoid does not.")
                  .mistake(
                      0.5,
                      "the value at 0 is taken for the slope there",
                      "One half is how high the curve is at 0, not how steep.")
                  .mistake(
                      0,
                      "the flat ends are taken for the middle",
                      "Far out sigmoid is almost flat. It is steepest at 0.")
                  .mistake(
                      4,
                      "the slope is turned upside down",
                      "The curve takes several steps to the right for one step up.")
                  .solution("answer(\"8.11\", 0.25);"),
              "5",
              "the slope of sigmoid"),
          new TicketQuestion(
              exercise(
                      "8.12",
                      "draft-8-12",
                      "With which activation can a neuron learn whose every z is negative?")
                  .word("leaky ReLU", "ReLU", "step")
                  .hints(
                      "Learning needs a slope that is not 0.",
                      "Look at the three curves on the left of 0.",
                      "Which of them is not level there?")
                  .mistake(
                      "ReLU",
                      "a ReLU is taken to recover by itself",
                      "Left of 0 it is level, so no point tells it which way to go: it is dead.")
                  .mistake(
                      "step",
                      "a jump is taken for a slope",
                      "The step is level on both sides of 0. Nothing can be learned from it.")
                  .solution("answer(\"8.12\", \"leaky ReLU\");"),
              "5",
              "dying ReLU and what revives it"),
          new TicketQuestion(
              exercise(
                      "8.13",
                      "draft-8-13",
                      "Which learns circles: a network with ReLU, with identity, or both?")
                  .word("ReLU", "identity", "both")
                  .hints(
                      "Which line can the network draw in the end, if it has no bend?",
                      "Without a bend it is one layer, and its boundary is one straight line.",
                      "Can a straight line go around the inner circle?")
                  .mistake(
                      "identity",
                      "straight is taken for simple enough",
                      "With the identity the boundary is one straight line, whatever is learned.")
                  .mistake(
                      "both",
                      "training is taken to make up for a missing bend",
                      "Training finds weights. No weights bend what has no activation function.")
                  .solution("answer(\"8.13\", \"ReLU\");"),
              "6",
              "the same network with and without an activation function"),
          new TicketQuestion(
              exercise(
                      "8.14",
                      "draft-8-14",
                      "A layer of 3 neurons reads 5 inputs. How many rows and columns has W?")
                  .exactly(new double[] {3, 5}, "rows", "columns")
                  .hints(
                      "What does one row of W belong to?",
                      "To one neuron: a row holds its weights.",
                      "And a row has one weight for each input.")
                  .mistake(
                      List.of(5, 3),
                      "rows and columns are swapped",
                      "A row holds the weights of one neuron.")
                  .mistake(
                      List.of(3, 6),
                      "the bias is counted as a column",
                      "W holds weights alone. The biases stand beside it, in b.")
                  .mistake(
                      List.of(1, 5),
                      "the neurons are taken to share one row",
                      "All read the same inputs, but each has weights of its own.")
                  .solution("answer(\"8.14\", List.of(3, 5));"),
              "7",
              "the shapes of a layer"));

  private ExitTicket() {}

  public static Stream<Exercise> exercises() {
    return QUESTIONS.stream().map(TicketQuestion::exercise);
  }

  /** Whether an exercise is a question of the ticket. */
  public static boolean asks(Exercise exercise) {
    return exercises().anyMatch(exercise::equals);
  }

  /**
   * Makes sure that a question is on the ticket.
   *
   * @throws BadInput if it stands elsewhere
   */
  public static void requireQuestion(Exercise exercise) {
    BadInput.when(
        !asks(exercise),
        "%s is not on the exit ticket: give a number from %s to %s.",
        exercise.number(),
        QUESTIONS.get(0).number(),
        QUESTIONS.get(QUESTIONS.size() - 1).number());
  }
}
