package neuron.practice.sheets;

import static neuron.practice.answers.Question.exercise;
import static neuron.practice.answers.Question.prediction;
import static neuron.practice.answers.Question.recall;

import java.util.List;
import neuron.Layer;
import neuron.Network;

/** The exercises of Without it, depth is an illusion. */
final class LinearDepthSheet {

  private static final Network LESSON =
      new Network(
          new Layer(new double[][] {{1, 2}, {-1, 1}}, new double[2]),
          new Layer(new double[][] {{2, 1}, {0, -1}}, new double[2]));

  private static final Network BY_HAND =
      new Network(
          new Layer(new double[][] {{1, 2}, {3, 4}}, new double[2]),
          new Layer(new double[][] {{0, 1}, {2, -1}}, new double[2]));

  private static final Network WITH_BIASES =
      new Network(
          new Layer(new double[][] {{1, 2}, {0, 1}}, new double[] {1, -1}),
          new Layer(new double[][] {{2, 0}, {1, 1}}, new double[] {1, 2}));

  static final Sheet SHEET =
      Sheet.of(
          "3",
          "Without it, depth is an illusion",
          recall(
                  "3.a",
                  "negative-sum-through-relu",
                  "A neuron has the weights (1, 2), the bias −9 and ReLU. What is a for x = (2, 1)?")
              .exactly(0)
              .mistake(
                  -5,
                  "the activation function is left out",
                  "−5 is z. ReLU makes 0 of what is below 0.")
              .mistake(
                  5,
                  "ReLU is taken to drop the minus",
                  "ReLU does not turn a sign around: −5 becomes 0.")
              .mistake(
                  4,
                  "the bias is left out",
                  "1 × 2 + 2 × 1 is 4. The bias −9 still has to be added.")
              .mistake(
                  13,
                  "the bias is taken away",
                  "The bias is added: 4 + (−9). Then ReLU looks at the sum.")
              .back("2", "ReLU: keep what is positive"),
          recall(
                  "3.b",
                  "passes-z-on",
                  "Which function passes z on as it is, so that a neuron with it is one without an activation function?")
              .word("identity", "relu", "sigmoid")
              .mistake(
                  "relu",
                  "only half of ReLU is looked at",
                  "ReLU passes on what is above 0. What is below 0 it replaces by 0.")
              .mistake(
                  "sigmoid",
                  "sigmoid is taken for no activation",
                  "Sigmoid squeezes every z between 0 and 1.")
              .back("2", "Six activations"),
          recall(
                  "3.c",
                  "where-a-relu-bends",
                  "A neuron with one input has w = 4, b = −2 and ReLU. At which x does its graph bend?")
              .exactly(0.5)
              .mistake(-0.5, "a sign is lost", "4x − 2 is 0 where 4x is 2, and that is right of 0.")
              .mistake(
                  0,
                  "the bend is looked for at x = 0",
                  "ReLU bends where z is 0, and at x = 0 z is −2.")
              .mistake(2, "the weight is left out", "At x = 2 z is 4 × 2 − 2. Which x makes z 0?")
              .mistake(
                  -2, "the bias is taken for the place", "z = 4x − 2 has to be 0: solve for x.")
              .back("2", "The line bends"),
          prediction(
                  "3.1",
                  "two-layers-by-hand",
                  "With W₁ = (1 2; −1 1), W₂ = (2 1; 0 −1), x = (2, 3): what is W₂(W₁x)?")
              .exactly(LESSON.forward(2, 3), "first number", "second number")
              .hints(
                  "Begin inside the brackets: W₁x.",
                  "W₁x is (1 × 2 + 2 × 3, −1 × 2 + 1 × 3).",
                  "So W₂ is applied to (8, 1): 2 × 8 + 1 × 1, and 0 × 8 − 1 × 1.")
              .mistake(
                  List.of(8, 1),
                  "the second layer is left out",
                  "(8, 1) is W₁x. W₂ still has to be applied to it.")
              .mistake(
                  List.of(7, -3),
                  "the first layer is left out",
                  "(7, −3) is W₂x. W₂ is applied to W₁x, not to x.")
              .mistake(
                  List.of(1, -10),
                  "the layers are swapped",
                  "You applied W₂ first. In W₂(W₁x) the one next to x comes first, and that is W₁.")
              .mistake(
                  List.of(15, -2),
                  "the layers stand side by side",
                  "You added what both make of x. The second layer reads what the first one gives.")
              .mistake(
                  List.of(16, 7),
                  "columns are taken for rows",
                  "A neuron's weights are a row: 2 and 1 weigh 8 and 1, and 0 and −1 do.")
              .mistake(
                  List.of(17, 1),
                  "the last minus is lost",
                  "The second neuron takes 8 not at all and 1 times −1."),
          prediction(
                  "3.2",
                  "weights-of-the-second-output",
                  "The second output is 0 times the first number of W₁x and −1 times the second. Which weights does it give x₁ and x₂?")
              .exactly(new double[] {1, -1}, "weight of x₁", "weight of x₂")
              .givenAwayBy("1x₁ − 1x₂", "x₁ − x₂", "\\(1, −1\\)", "\\[1\\.0, −1\\.0\\]")
              .hints(
                  "The second number of W₁x is −1x₁ + 1x₂.",
                  "0 times the first number leaves nothing of it. Only the other one counts.",
                  "−1 × (−1x₁ + 1x₂): work out what stands before x₁, then before x₂.")
              .mistake(
                  List.of(-1, 1),
                  "the −1 of the second layer is left out",
                  "−1x₁ + 1x₂ is what the first layer gives. The second takes it times −1.")
              .mistake(
                  List.of(-1, -1),
                  "two minuses make a minus",
                  "−1 × −1 is +1: look at the weight of x₁.")
              .mistake(
                  List.of(1, 1),
                  "the minus reaches only one of the two",
                  "−1 multiplies the whole bracket, 1x₂ too.")
              .mistake(
                  List.of(0, -1),
                  "the row of W₂ is taken for the answer",
                  "0 and −1 weigh what layer 1 gives, not the inputs.")
              .mistake(
                  List.of(1, 5),
                  "the first output is taken for the second",
                  "Those are the weights of the first output, worked out above."),
          prediction(
                  "3.3",
                  "fifty-layers-shape",
                  "Which shape does the network draw with 50 layers in the middle and no activation?")
              .word("line", "curve", "zigzag")
              .givenAwayBy("straight line", "no bends", "stays? straight", "for any stack")
              .hints(
                  "Two layers can be written as one. Then there are 51.",
                  "Merge again, and again, until one layer is left.",
                  "One layer without activation over one input: what did notebook 1 say of z?")
              .mistake(
                  "curve",
                  "many layers are taken to bend a little each",
                  "Each pair of layers merges into one, and what is left at the end is one straight line.")
              .mistake(
                  "zigzag",
                  "each layer is taken to add a corner",
                  "A layer without activation has no corner to add: weighted sums of lines are lines."),
          exercise(
                  "3.4",
                  "merge-over-one-input",
                  "Merge 3(2x + 1) − 4 into one weight and one bias.")
              .exactly(new double[] {6, -1}, "weight", "bias")
              .hints(
                  "The 3 multiplies all that stands in the brackets.",
                  "3 × 2x, and 3 × 1. Then the −4 is added.",
                  "The weight is 3 × 2. The bias is 3 × 1 − 4.")
              .mistake(
                  List.of(6, -3),
                  "the 3 does not reach the 1",
                  "The 3 multiplies everything in the brackets, the 1 too.")
              .mistake(
                  List.of(6, -9),
                  "the −4 is multiplied too",
                  "The −4 is added after the multiplication, so nothing multiplies it.")
              .mistake(
                  List.of(6, 3),
                  "the −4 is left out",
                  "3 × 1 is right. The −4 still has to be added.")
              .mistake(List.of(6, 7), "the minus is lost", "The 4 is taken away: 3 × 1 − 4.")
              .mistake(
                  List.of(5, -1),
                  "the weights are added",
                  "One after the other, weights multiply: 3 × 2.")
              .mistake(List.of(5, 0), "the numbers are added", "The 3 multiplies the 2 and the 1.")
              .mistake(
                  List.of(-1, 6),
                  "weight and bias are swapped",
                  "The weight stands before x: it comes first."),
          exercise(
                  "3.5",
                  "size-of-the-product",
                  "A layer of 5 neurons reads 3 inputs, and a layer of 1 neuron reads the 5. How many rows and columns has W₂W₁?")
              .picks(new double[] {1, 3}, "rows", "columns")
              .hints(
                  "W₂W₁ stands for one layer that does what both do.",
                  "A row for each neuron that gives an output, a column for each input.",
                  "One output, three inputs. The 5 neurons between are gone.")
              .mistake(
                  List.of(3, 1),
                  "rows and columns are swapped",
                  "A neuron's weights are a row: one output makes one row.")
              .mistake(
                  List.of(5, 3),
                  "the size of W₁ is taken for that of the product",
                  "5 × 3 is W₁ alone. The product gives what layer 2 gives.")
              .mistake(
                  List.of(1, 5),
                  "the size of W₂ is taken for that of the product",
                  "1 × 5 is W₂ alone. The product reads what layer 1 reads.")
              .mistake(
                  List.of(5, 5),
                  "the neurons between are taken to stay",
                  "A row of W₂ and a column of W₁ have 5 numbers each, and they become one number.")
              .mistake(
                  List.of(3, 5),
                  "W₁ is read sideways",
                  "The product has a row for each output of layer 2, and a column for each input."),
          exercise(
                  "3.6",
                  "multiply-by-hand",
                  "Multiply by hand: W₂W₁ with W₁ = (1 2; 3 4) and W₂ = (0 1; 2 −1).")
              .matrix(BY_HAND.collapse().layers().get(0).weights())
              .start(new Number[][] {{3, null}, {null, null}})
              .hints(
                  "An entry is a row of the left matrix times a column of the right one.",
                  "The left one is W₂. Row 1 of W₂ is (0, 1), column 1 of W₁ is (1, 3).",
                  "Row 1: 0 × 1 + 1 × 3, then 0 × 2 + 1 × 4. Row 2: 2 × 1 − 1 × 3, then 2 × 2 − 1 × 4.")
              .mistake(
                  new double[][] {{4, -1}, {8, -1}},
                  "W₁W₂ is taken for W₂W₁",
                  "The order matters. The matrix that acts second stands on the left: rows of W₂,"
                      + " columns of W₁.")
              .mistake(
                  new double[][] {{0, 2}, {6, -4}},
                  "entry is multiplied by entry",
                  "A product of matrices takes a whole row and a whole column for each entry.")
              .mistake(
                  new double[][] {{1, 3}, {5, 3}},
                  "the matrices are added",
                  "Side by side, layers would add. One after the other, they multiply.")
              .mistake(
                  new double[][] {{3, -1}, {4, 0}},
                  "rows and columns are swapped in the result",
                  "Your numbers are the right ones. Row 1 of W₂ belongs in row 1 of the result.")
              .mistake(
                  new double[][] {{2, 4}, {0, 2}},
                  "row is multiplied by row",
                  "Take the rows of W₂, but the columns of W₁: (1, 3) and (2, 4).")
              .mistake(
                  new double[][] {{3, 4}, {5, 8}},
                  "the minus in W₂ is lost",
                  "Row 2 of W₂ is (2, −1): take 1 × 3 and 1 × 4 away.")
              .mistake(
                  new double[][] {{3, 0}, {0, 0}},
                  "zeros are left in the gaps",
                  "Row 1 of W₂ times column 2 of W₁ is 0 × 2 + 1 × 4. Go on like that."),
          exercise(
                  "3.7",
                  "collapse-with-biases",
                  "Merge W₁ = (1 2; 0 1), b₁ = (1, −1) and W₂ = (2 0; 1 1), b₂ = (1, 2).")
              .layer(WITH_BIASES.collapse().layers().get(0))
              .start(new Layer(new double[2][2], new double[2]))
              .hints(
                  "W₂(W₁x + b₁) + b₂: multiply out, and collect what stands without x.",
                  "W is W₂W₁. What stands without x is W₂b₁ + b₂.",
                  "W₂b₁ is (2 × 1 + 0 × −1, 1 × 1 + 1 × −1). Add b₂ to it.")
              .mistake(
                  merged(2, 1),
                  "b₁ does not pass through W₂",
                  "b₁ + b₂ is not enough: the second layer multiplies everything it reads, b₁ too.")
              .mistake(
                  merged(1, 2), "b₁ is forgotten", "b₁ goes through the second layer: W₂b₁ + b₂.")
              .mistake(
                  merged(2, 0), "b₂ is forgotten", "W₂b₁ is right. The second layer adds b₂ to it.")
              .mistake(
                  merged(4, 3),
                  "b₂ is multiplied by W₂ too",
                  "b₂ is added after W₂, so nothing multiplies it.")
              .mistake(
                  merged(0, 0),
                  "the biases are left out",
                  "W is right. What stands without x is W₂b₁ + b₂.")
              .mistake(
                  new Layer(new double[][] {{4, 2}, {1, 1}}, new double[] {6, 1}),
                  "the layers are swapped",
                  "That is the second layer first. W₂ acts last, so it stands on the left.")
              .mistake(
                  new Layer(new double[][] {{4, 2}, {1, 1}}, new double[] {3, 2}),
                  "W₁W₂ is taken for W₂W₁",
                  "Your b is right. In W the matrix that acts second stands on the left.")
              .mistake(
                  new Layer(new double[][] {{3, 2}, {1, 2}}, new double[] {2, 1}),
                  "the layers are added",
                  "One after the other, layers multiply: W is W₂W₁."),
          exercise(
                  "3.8",
                  "ten-layers-bends",
                  "Ten layers without activation: how many bends do they have?")
              .exactly(0)
              .hints(
                  "What do ten layers without activation merge into?",
                  "Into one layer: W₁₀ … W₂W₁ is one matrix.",
                  "Over one input one layer is a straight line. Count its bends.")
              .mistake(
                  10,
                  "each layer is taken to add a bend",
                  "Without activation a layer is a weighted sum, and a weighted sum of lines is a line.")
              .mistake(
                  9,
                  "each join of two layers is taken for a bend",
                  "At a join one matrix meets the next, and the two merge into one.")
              .mistake(
                  1024,
                  "bends are taken to double with depth",
                  "They can double where there is a bend to begin with. Here there is none.")
              .mistake(
                  1,
                  "the one layer that is left is taken for one bend",
                  "One layer is left, and without activation it is straight."),
          exercise(
                  "3.9",
                  "relu-behind-all-layers",
                  "Ten layers without activation, and one neuron with ReLU behind them all: how many bends at most?")
              .exactly(1)
              .hints(
                  "What do the ten layers without activation merge into?",
                  "Into one layer, so the ReLU reads z = wx + b.",
                  "At how many places can a straight line be 0?")
              .mistake(
                  10,
                  "each layer is taken to add a bend",
                  "The layers have no activation. All ten together are one weighted sum.")
              .mistake(
                  11,
                  "each layer is taken to add a bend",
                  "The layers have no activation. All ten together are one weighted sum.")
              .mistake(
                  0,
                  "the ReLU at the end is taken not to count",
                  "It counts as one neuron's ReLU does: where the line is 0, the graph bends.")
              .mistake(
                  2,
                  "a line is taken to pass 0 twice",
                  "A straight line is 0 at one place at most, and there the ReLU bends."),
          prediction(
                  "3.10",
                  "grid-stays-parallel",
                  "Do the parallel lines of the grid stay parallel after both layers?")
              .word("yes", "no")
              .givenAwayBy("parallel ones parallel", "stay straight", "kept parallel")
              .hints(
                  "One layer without activation first: does it bend a line?",
                  "Equal steps in x become equal steps in W₁x, whatever the starting point.",
                  "Two lines in the same direction get the same new direction, once and once more.")
              .mistake(
                  "no",
                  "shearing is taken for bending",
                  "Squares become slanted, but equal steps stay equal: lines in one direction stay so."));

  private LinearDepthSheet() {}

  /** The right matrix with a bias that may be wrong. */
  private static Layer merged(double... bias) {
    return new Layer(WITH_BIASES.collapse().layers().get(0).weights(), bias);
  }
}
