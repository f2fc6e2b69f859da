package neuron.practice.sheets;

import static neuron.Activations.RELU;
import static neuron.practice.answers.Question.exercise;
import static neuron.practice.answers.Question.prediction;
import static neuron.practice.answers.Question.recall;

import java.util.List;
import neuron.Interval;
import neuron.Layer;
import neuron.Network;

/** The exercises of One bend changes everything. */
final class OneBendSheet {

  private static final Network LESSON =
      new Network(
          new Layer(new double[][] {{1, 2}, {-1, 1}}, new double[2], RELU),
          new Layer(new double[][] {{2, 1}, {0, -1}}, new double[2]));

  static final Sheet SHEET =
      Sheet.of(
          "4",
          "One bend changes everything",
          recall("4.a", "order-of-the-product", "Which one matrix does W₁ first and then W₂?")
              .word("W2W1", "W1W2", "W1+W2")
              .mistake(
                  "W1W2",
                  "the product is written in the order of reading",
                  "The matrix that acts first stands next to x, so it is on the right.")
              .mistake(
                  "W1+W2",
                  "one after the other is taken for side by side",
                  "The sum is for layers that both read x. Here the second reads the first.")
              .back("3", "One layer that does the same"),
          recall(
                  "4.b",
                  "bias-of-two-merged",
                  "Layer 1 makes 2x + 1 of x, and layer 2 takes that times 3 and adds 5. Which bias has the one layer that does both?")
              .exactly(8)
              .mistake(
                  6,
                  "the 3 does not reach the 1",
                  "1 + 5 is not enough: the second layer multiplies everything it reads, the 1 too.")
              .mistake(
                  5,
                  "the first bias is left out",
                  "The 1 goes through the second layer: 3 × 1 + 5.")
              .mistake(3, "the second bias is left out", "3 × 1 is right. The 5 is added to it.")
              .mistake(
                  18, "the 5 is multiplied too", "The 5 is added last, so nothing multiplies it.")
              .mistake(
                  11,
                  "the 2 is taken for the bias",
                  "6 + 5 has the weight in it. The bias is 3 × 1 + 5.")
              .back("3", "Biases too"),
          recall(
                  "4.c",
                  "bends-of-twenty-layers",
                  "How many bends has the graph of twenty layers without activation?")
              .exactly(0)
              .mistake(
                  20,
                  "each layer is taken to add a bend",
                  "Without activation all twenty merge into one layer, and its graph is straight.")
              .mistake(
                  19,
                  "each join of two layers is taken for a bend",
                  "At a join one matrix meets the next, and the two merge into one.")
              .mistake(
                  1,
                  "the one layer that is left is taken for one bend",
                  "One layer is left, and without activation it is straight.")
              .back("3", "Fifty layers in the middle"),
          prediction(
                  "4.1",
                  "relu-between-negative-input",
                  "With ReLU between W₁ and W₂, what comes out for x = (−2, −3)?")
              .exactly(LESSON.forward(-2, -3), "first number", "second number")
              .givenAwayBy("ReLU makes \\(0, 0\\)", "comes out \\(0, 0\\)", "\\[0\\.0, 0\\.0\\]$")
              .hints(
                  "First W₁x, then ReLU on each of its numbers, then W₂.",
                  "W₁x is (−8, −1). Both are negative.",
                  "ReLU makes (0, 0) of it. What does any matrix make of (0, 0)?")
              .mistake(
                  List.of(-17, 1),
                  "the network is taken for one matrix",
                  "A matrix turns the sign of its output with the sign of x. ReLU stops (−8, −1) on the way.")
              .mistake(
                  List.of(17, -1),
                  "ReLU is taken for the absolute value",
                  "ReLU does not turn a sign around. What is negative becomes 0.")
              .mistake(
                  List.of(0, 1),
                  "ReLU is put at the end",
                  "ReLU stands between the two layers: it acts on W₁x, which is (−8, −1).")
              .mistake(
                  List.of(-8, -1),
                  "the second layer is left out",
                  "(−8, −1) is W₁x. ReLU and the second layer still follow."),
          prediction(
                  "4.2",
                  "hat-without-relu",
                  "Put identity in the place of three ReLUs: how many bends are left?")
              .exactly(0)
              .givenAwayBy(
                  "three to none",
                  "no bends? (?:is|are) left",
                  "none (?:is|are) left",
                  "no bends, one")
              .hints(
                  "Where does a bend come from, the weights or the activation?",
                  "A ReLU bends where its z passes 0. Identity passes z on as it is.",
                  "What is left is a sum of three straight lines.")
              .mistake(
                  3,
                  "the bends are looked for in the weights",
                  "The weights say where a bend sits. The activation makes it, and identity makes none.")
              .mistake(
                  1,
                  "one bend is taken to stay",
                  "All three ReLUs are gone, and a sum of straight lines is a straight line.")
              .mistake(
                  2,
                  "the hat is taken to keep its feet",
                  "All three ReLUs are gone, and a sum of straight lines is a straight line."),
          prediction(
                  "4.3",
                  "most-xor-points-by-a-line",
                  "How many of the four XOR points can one straight line get right?")
              .exactly(3)
              .givenAwayBy(
                  "(?:three|3) of (?:the )?(?:four|4|points)", "one (?:point )?on the wrong side")
              .hints(
                  "Draw the four corners of a square and try to cut it.",
                  "Equal colours lie across from each other. A line can cut off one corner.",
                  "Cutting off one corner leaves exactly one point on the wrong side.")
              .mistake(
                  4,
                  "XOR is taken for a question of the right line",
                  "Each colour holds two opposite corners. A line that parts them would cross itself.")
              .mistake(
                  0,
                  "no point is counted",
                  "Most lines get two right. If it comes of 3 / 4: Java makes 0 of that, and a number of points is asked.")
              .mistake(
                  0.75,
                  "a share is taken for a number of points",
                  "That share is right. How many of four points is it?")
              .mistake(
                  2,
                  "half is taken for the best",
                  "Any line through the middle gets two. One that cuts off a corner gets one more."),
          prediction("4.4", "two-relus-at-one-one", "What is y = h₁ − 2h₂ at x = (1, 1)?")
              .exactly(0)
              .givenAwayBy("0, 1, 1,? (?:and )?0", "\\[1\\.0, 1\\.0\\] gives 0", "2 − 2 × 1")
              .hints(
                  "h₁ is ReLU(x₁ + x₂), h₂ is ReLU(x₁ + x₂ − 1). Work both out first.",
                  "x₁ + x₂ is 2, so h₁ is 2 and h₂ is 1.",
                  "2 − 2 × 1.")
              .mistake(
                  2, "the second neuron is left out", "2 is h₁ alone. h₂ is 1 here and counts −2.")
              .mistake(1, "the weight 2 is lost", "2 − 1 takes h₂ once. It counts twice: h₁ − 2h₂.")
              .mistake(
                  -2,
                  "the bias of h₂ is forgotten",
                  "h₂ has the bias −1: ReLU(1 + 1 − 1) is 1, not 2.")
              .mistake(4, "the minus is lost", "2 + 2 × 1 adds h₂. It is taken away: h₁ − 2h₂."),
          exercise(
                  "4.5", "place-a-bend", "Place a bend: flat at 0 up to x = 2, then climbing by 3.")
              .reluNetwork(one(1, -2, 3), Interval.closed(0, 4), 2.5, 4, 2.0 / 3)
              .start(one(1, 0, 1))
              .hints(
                  "A ReLU bends where what it reads is 0. It reads x + b.",
                  "With b = −2 it bends at x = 2, and climbs by 1.",
                  "The second layer multiplies what comes out of it: by 3.")
              .mistake(
                  one(1, 0, 3),
                  "the bend is still at 0",
                  "Give the first layer a bias, so that x + b is 0 where the bend should be.")
              .mistake(
                  one(1, -2, 1),
                  "the slope is forgotten",
                  "The bend is in its place. To the right of it the line should climb three times as fast.")
              .mistake(
                  one(1, 2, 3),
                  "the sign of the bias is turned around",
                  "x + 2 is 0 at x = −2. For a bend at 2 the bias is negative.")
              .mistake(
                  one(1, 2, 1),
                  "the sign of the bias is turned around",
                  "x + 2 is 0 at x = −2. For a bend at 2 the bias is negative.")
              .mistake(
                  one(3, -2, 1),
                  "the bend moves with the weight",
                  "3x − 2 is 0 at two thirds. Multiply after the ReLU, or multiply the bias too.")
              .mistake(
                  lifted(one(1, 0, 3), -2),
                  "the shift stands behind the ReLU",
                  "The bias of the second layer lowers the whole graph. That of the first moves the bend.")
              .mistake(
                  lifted(one(1, 0, 1), -2),
                  "the shift stands behind the ReLU",
                  "The bias of the second layer lowers the whole graph. That of the first moves the bend.")
              .mistake(
                  lifted(one(1, -2, 1), 3),
                  "the slope is added instead of multiplied",
                  "A bias of 3 lifts the whole graph. A slope is a weight.")
              .mistake(
                  one(1, -2, 3).linear(),
                  "there is no bend",
                  "Right of 2 this is right. Left of 2 the ReLU is missing that makes it flat.")
              .mistake(
                  one(-1, 2, 3),
                  "left and right are swapped",
                  "2 − x is positive left of 2. Let the weight be 1, and the bias −2."),
          exercise(
                  "4.6",
                  "absolute-value",
                  "Build |x|, which is x without its sign, from two ReLUs.")
              .reluNetwork(two(1, 0, -1, 0, 1, 1), Interval.closed(-2, 2))
              .start(two(1, 0, 0, 0, 1, 0))
              .hints(
                  "For x above 0 the first ReLU gives |x| already. What is |x| below 0?",
                  "Below 0 |x| is −x, so the second ReLU reads −x: its weight is −1.",
                  "Add both: the second layer has the weights 1 and 1.")
              .mistake(
                  two(1, 0, 1, 0, 1, 1),
                  "both ReLUs look to the right",
                  "Left of 0 both give 0. Turn the second around with the weight −1.")
              .mistake(
                  two(1, 0, -1, 0, 1, -1),
                  "the left half is taken away",
                  "ReLU(x) − ReLU(−x) is x itself. Add the second.")
              .mistake(
                  two(1, 0, -1, 0, -1, -1),
                  "the whole is turned around",
                  "That is −|x|: both weights of the second layer are 1.")
              .mistake(
                  two(1, 0, 1, 0, 1, -1),
                  "the two cancel",
                  "ReLU(x) − ReLU(x) is 0, and without ReLU x − x is. The minus belongs inside: the second ReLU reads −x.")
              .mistake(
                  two(1, 0, -1, 0, 0, 1),
                  "the right half is lost",
                  "That is the left half alone. Both halves count, each with weight 1."),
          exercise(
                  "4.7",
                  "build-a-step",
                  "Build a step: 0 up to x = 1, straight up to 1 at x = 1.25, then 1.")
              .reluNetwork(step(-1, -1.25, 4, -4), Interval.closed(0.5, 2), 1.125, 1.25, 1.5)
              .hints(
                  "Two bends, so two ReLUs: the first starts the climb, the second ends it.",
                  "They read x − 1 and x − 1.25. From 1 to 1.25 it climbs by 1, so the slope is 4.",
                  "The second layer has the weights 4 and −4: behind 1.25 the two slopes cancel.")
              .mistake(
                  one(1, -1, 4),
                  "the climb does not end",
                  "A second ReLU has to take the slope away again from x = 1.25 on.")
              .mistake(
                  step(-1, -1.25, 4, 4),
                  "the second ReLU is added",
                  "Added, it doubles the slope. Subtracted, it cancels the slope.")
              .mistake(
                  step(-1, -1.25, 1, -1),
                  "the slope is too small",
                  "With slope 1 it climbs by 0.25 only. It has a quarter of 1 in which to climb by 1.")
              .mistake(
                  step(-1, -2, 1, -1),
                  "the climb takes too long",
                  "It starts at the right place and ends at 2. Steeper, and the second bend at 1.25.")
              .mistake(
                  step(0, -0.25, 4, -4),
                  "the step stands at 0",
                  "The shape is right. Move both bends to the right by 1.")
              .mistake(
                  step(1, 1.25, 4, -4),
                  "the signs of the biases are turned around",
                  "x + 1 is 0 at x = −1. For bends at 1 and 1.25 the biases are negative.")
              .mistake(
                  step(-1, -1, 4, -4),
                  "5 / 4 is taken for 1.25",
                  "Java divides whole numbers to a whole number, 5 / 4 to 1: both bends then sit at 1. Write 1.25.")
              .mistake(
                  step(-1, -1.25, 4, -1),
                  "the slopes do not cancel",
                  "After 1.25 a slope of 4 − 1 is left. Give both ReLUs the same weight, one with a minus.")
              .mistake(
                  step(-1, -1.25, 0.25, -0.25),
                  "the slope is turned upside down",
                  "It climbs by 1 within 0.25: the slope is 1 divided by 0.25."),
          exercise(
                  "4.8",
                  "xor-without-relu",
                  "Break XOR: with identity for ReLU, what does y give for the four inputs?")
              .exactly(new double[] {2, 1, 1, 0}, "(0, 0)", "(0, 1)", "(1, 0)", "(1, 1)")
              .hints(
                  "Without ReLU, h₁ is x₁ + x₂ and h₂ is x₁ + x₂ − 1, negative or not.",
                  "At (0, 0) h₁ is 0 and h₂ is −1.",
                  "y = s − 2(s − 1) = 2 − s, with s = x₁ + x₂.")
              .mistake(
                  List.of(0, 1, 1, 0),
                  "the ReLU is still there",
                  "At (0, 0) identity passes h₂ = −1 on, and −2 × −1 is not 0.")
              .mistake(
                  List.of(-2, 1, 1, 0),
                  "two minuses make a minus",
                  "At (0, 0) h₂ is −1, and −2 × −1 is +2.")
              .mistake(
                  List.of(0, 1, 1, 2),
                  "the second neuron is left out",
                  "That is h₁ alone. h₂ counts −2.")
              .mistake(
                  List.of(1, 1, 1, 1), "the weight 2 is lost", "h₂ counts twice: y = h₁ − 2h₂.")
              .mistake(
                  List.of(0, -1, -1, -2),
                  "the bias of h₂ is forgotten",
                  "h₂ is x₁ + x₂ − 1. Its −1 belongs to it without ReLU too."),
          exercise(
                  "4.9",
                  "xor-turned-around",
                  "Turn XOR around, with ReLUs: 1 where the two inputs are equal, else 0.")
              .reluNetwork(ofXor(-1, 2, 1))
              .start(ofXor(1, -2, 0))
              .hints(
                  "Where XOR is 0 this is 1, and the other way round.",
                  "That is 1 − XOR: turn both weights of the second layer, and give it a bias.",
                  "1 − (h₁ − 2h₂) = 1 − h₁ + 2h₂: the weights −1 and 2, the bias 1.")
              .mistake(
                  ofXor(-1, 2, 0),
                  "the 1 is missing",
                  "The signs are turned, and the second layer still needs the bias 1.")
              .mistake(
                  ofXor(-1, 0, 1),
                  "the second neuron is left out",
                  "1 − h₁ gives −1 at (1, 1). h₂ has to lift it by 2.")
              .mistake(
                  ofXor(-1, -2, 1),
                  "only one sign is turned",
                  "1 − (h₁ − 2h₂) turns both signs: 1 − h₁ + 2h₂.")
              .mistake(
                  ofXor(1, -2, 1),
                  "the signs are not turned",
                  "1 + XOR lifts it. Take XOR away from 1: turn both weights.")
              .mistake(
                  ofXor(1, -2, -1),
                  "XOR is lowered",
                  "XOR − 1 is 0 where XOR is 1. Turn it around: 1 − XOR.")
              .mistake(
                  ofXor(0, 1, 0),
                  "AND is taken for equal",
                  "(0, 0) are equal too, so they give 1."),
          prediction(
                  "4.10",
                  "twice-the-relus-on-a-sine",
                  "On the sine, from 80 ReLUs to 160: which part of the greatest error is left?")
              .about(0.25, 0.05)
              .givenAwayBy("a quarter", "n⁻²", "power −2", "0\\.2[45]\\d*")
              .hints(
                  "Between two bends the sine is followed by a straight piece of half the length.",
                  "How far a curve strays from a chord grows with the square of the length.",
                  "Half the length, squared.")
              .mistake(
                  0.5,
                  "half the length is taken for half the error",
                  "A chord of half the length strays less than half as far: the error goes with the square.")
              .mistake(
                  0.125,
                  "one power too many",
                  "The error of a chord goes with the square of its length, not with the cube.")
              .mistake(
                  4,
                  "the improvement is taken for what is left",
                  "The error shrinks to a fourth: what is left of it is 1 divided by your number.")
              .mistake(
                  2,
                  "the number of ReLUs is taken for the error",
                  "ReLUs double, the error shrinks. Which part of it is left, a number below 1?")
              .mistake(
                  25,
                  "hundredths are taken for a part",
                  "25 % is 0.25: write the part as a number below 1."),
          prediction(
                  "4.11",
                  "twelve-tents",
                  "A tent map through itself, 12 deep: how many straight pieces?")
              .exactly(4096)
              .hints(
                  "One tent has two pieces. Send a tent through a tent and count.",
                  "Each piece runs over the whole tent and becomes two.",
                  "Twelve times doubled: 2¹².")
              .mistake(
                  24,
                  "each layer is taken to add two pieces",
                  "Each layer doubles what is there: 2, 4, 8, … It multiplies, it does not add.")
              .mistake(
                  144,
                  "the square is taken for the power",
                  "12² is 144. Doubling twelve times is 2¹².")
              .mistake(
                  13,
                  "each layer is taken to add one bend",
                  "Each layer puts a bend into every piece that is there.")
              .mistake(
                  2048,
                  "one doubling is missing",
                  "One tent has two pieces already, so depth 12 doubles twelve times.")
              .mistake(
                  4095,
                  "bends are counted instead of pieces",
                  "Between 4095 bends there is one piece more."),
          prediction(
                  "4.12",
                  "hat-through-itself",
                  "A hat with 3 bends goes through itself once. How many bends has what comes out?")
              .exactly(3)
              .givenAwayBy(
                  "(?:three|3),? as before",
                  "(?:still|again) (?:three|3)\\b",
                  "bends nothing",
                  "upside down")
              .hints(
                  "Which numbers come out of the first hat?",
                  "Numbers from 0 to 1. Look at the hat between 0 and 1.",
                  "There it is one straight piece, 1 − x. What does that do to bends?")
              .mistake(
                  6,
                  "bends are taken to double with depth",
                  "They double where each piece runs over bends of the next hat. Here no piece does.")
              .mistake(
                  9,
                  "bends are taken to multiply with depth",
                  "They multiply where each piece runs over all bends of the next hat. Here no piece does.")
              .mistake(
                  7,
                  "the tent's rule is taken for the hat",
                  "The tent gives numbers that run over its own bend. The hat's run over none.")
              .mistake(
                  0,
                  "the second hat is taken to undo the first",
                  "It turns the first upside down: bends stay bends.")
              .mistake(
                  1,
                  "the feet of the hat are taken to vanish",
                  "Over 0 to 1 the second hat is 1 − x: every bend of the first stays."));

  private OneBendSheet() {}

  /** y = v · ReLU(wx + b). */
  private static Network one(double w, double b, double v) {
    return new Network(
        new Layer(new double[][] {{w}}, new double[] {b}, RELU),
        new Layer(new double[][] {{v}}, new double[] {0}));
  }

  /** y = v₁ · ReLU(w₁x + b₁) + v₂ · ReLU(w₂x + b₂). */
  private static Network two(double w1, double b1, double w2, double b2, double v1, double v2) {
    return new Network(
        new Layer(new double[][] {{w1}, {w2}}, new double[] {b1, b2}, RELU),
        new Layer(new double[][] {{v1, v2}}, new double[] {0}));
  }

  /** y = v₁ · ReLU(x + b₁) + v₂ · ReLU(x + b₂). */
  private static Network step(double b1, double b2, double v1, double v2) {
    return two(1, b1, 1, b2, v1, v2);
  }

  /** A network with a bias added at its end. */
  private static Network lifted(Network network, double b) {
    return network.then(new Network(new Layer(new double[][] {{1}}, new double[] {b})));
  }

  /** y = v₁h₁ + v₂h₂ + b, with the h₁ and h₂ that XOR is made of. */
  private static Network ofXor(double v1, double v2, double b) {
    return new Network(
        new Layer(new double[][] {{1, 1}, {1, 1}}, new double[] {0, -1}, RELU),
        new Layer(new double[][] {{v1, v2}}, new double[] {b}));
  }
}
