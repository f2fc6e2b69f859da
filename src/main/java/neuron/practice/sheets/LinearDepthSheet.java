package neuron.practice.sheets;

import static neuron.practice.answers.Question.exercise;
import static neuron.practice.answers.Question.prediction;

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
          prediction(
                  "3.1",
                  "draft-3-1",
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
                  "You added what both make of x. The second layer reads what the first one gives."),
          prediction("3.2", "draft-3-2", "Which one matrix does W₁ first and then W₂?")
              .word("W2W1", "W1W2", "W1+W2")
              .hints(
                  "Write both steps down: first W₁x, then W₂ in front of it.",
                  "W₂(W₁x): now move the brackets, and keep the order of the letters.",
                  "(W₂W₁)x. The one that acts first stands next to x.")
              .mistake(
                  "W1W2",
                  "the product is written in the order of reading",
                  "The matrix that acts first stands next to x, so it is on the right.")
              .mistake(
                  "W1+W2",
                  "one after the other is taken for side by side",
                  "The sum of the two is for layers that both read x. Here the second reads the first."),
          prediction(
                  "3.3",
                  "draft-3-3",
                  "Of 100 random pairs of layers, in how many do the last bits differ?")
              .about(63, 10)
              .hints(
                  "On paper both ways are equal. A double rounds after every step.",
                  "The two ways take different steps, so they round at different places.",
                  "Some pairs round alike by luck. More than half do not.")
              .mistake(
                  0,
                  "doubles are taken for exact",
                  "Equal on paper is not equal in doubles: the two ways round at different places.")
              .mistake(
                  100,
                  "rounding is taken to hit every time",
                  "Often both ways round to the same double, so a good part agrees to the last bit."),
          prediction(
                  "3.4",
                  "draft-3-4",
                  "Which shape does a network of 50 layers without activation draw?")
              .word("line", "curve", "zigzag")
              .hints(
                  "Two layers can be written as one. Then there are 49.",
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
          prediction(
                  "3.5",
                  "draft-3-5",
                  "Do the parallel lines of the grid stay parallel after W₁ and W₂?")
              .word("yes", "no")
              .hints(
                  "One layer without activation first: does it bend a line?",
                  "Equal steps in x become equal steps in W₁x, whatever the starting point.",
                  "Two lines in the same direction get the same new direction, once and once more.")
              .mistake(
                  "no",
                  "shearing is taken for bending",
                  "Squares become slanted, but equal steps stay equal: lines in one direction stay so."),
          exercise(
                  "3.6",
                  "draft-3-6",
                  "Multiply by hand: W₂W₁ with W₁ = (1 2; 3 4) and W₂ = (0 1; 2 −1).")
              .matrix(BY_HAND.collapse().layers().get(0).weights())
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
              .solution(
                  """
                  double[][] product = {{3, 4}, {-1, 0}};
                  check("3.6", product);
                  """),
          exercise(
                  "3.7",
                  "draft-3-7",
                  "Merge W₁ = (1 2; 0 1), b₁ = (1, −1) and W₂ = (2 0; 1 1), b₂ = (1, 2).")
              .layer(WITH_BIASES.collapse().layers().get(0))
              .hints(
                  "W₂(W₁x + b₁) + b₂: multiply out, and collect what stands without x.",
                  "W is W₂W₁. What stands without x is W₂b₁ + b₂.",
                  "W₂b₁ is (2 × 1 + 0 × −1, 1 × 1 + 1 × −1). Add b₂ to it.")
              .mistake(
                  new Layer(new double[2][2], new double[2]),
                  "the zeros still stand",
                  "Write four weights and two biases in their place.")
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
              .solution(
                  """
                  double[][] W = {{2, 4}, {1, 3}};
                  double[] bias = {3, 2};
                  check("3.7", new Layer(W, bias));
                  """),
          exercise(
                  "3.8", "draft-3-8", "Ten layers without activation: how many bends do they have?")
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
                  "One layer is left, and without activation it is straight.")
              .solution(
                  """
                  check("3.8", 0);
                  """));

  private LinearDepthSheet() {}

  /** The right matrix with a bias that may be wrong. */
  private static Layer merged(double... bias) {
    return new Layer(WITH_BIASES.collapse().layers().get(0).weights(), bias);
  }
}
