package neuron.practice.sheets;

import static neuron.Activations.RELU;
import static neuron.Activations.STEP;
import static neuron.practice.answers.Question.exercise;
import static neuron.practice.answers.Question.prediction;

import java.util.List;
import neuron.Activation;
import neuron.Layer;
import neuron.Network;

/** The exercises of One bend changes everything. */
final class OneBendSheet {

  private static final Network LESSON =
      new Network(
          new Layer(new double[][] {{1, 2}, {-1, 1}}, new double[2], RELU),
          new Layer(new double[][] {{2, 1}, {0, -1}}, new double[2]));

  private static final Activation BEND = x -> 3 * RELU.apply(x - 2);
  private static final Activation RAMP = x -> 4 * RELU.apply(x - 1) - 4 * RELU.apply(x - 1.25);

  static final Sheet SHEET =
      Sheet.of(
          "4",
          "One bend changes everything",
          prediction(
                  "4.1",
                  "draft-4-1",
                  "With ReLU between W₁ and W₂, what comes out for x = (−2, −3)?")
              .exactly(LESSON.forward(-2, -3), "first number", "second number")
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
                  "ReLU stands between the two layers: it acts on W₁x, which is (−8, −1)."),
          prediction(
                  "4.2",
                  "draft-4-2",
                  "Put identity in the place of three ReLUs: how many bends are left?")
              .exactly(0)
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
                  "draft-4-3",
                  "How many of the four XOR points can one straight line get right?")
              .exactly(3)
              .hints(
                  "Draw the four corners of a square and try to cut it.",
                  "Equal colours lie across from each other. A line can cut off one corner.",
                  "Cutting off one corner leaves exactly one point on the wrong side.")
              .mistake(
                  4,
                  "XOR is taken for a question of the right line",
                  "Each colour holds two opposite corners. A line that parts them would cross itself.")
              .mistake(
                  2,
                  "half is taken for the best",
                  "Any line through the middle gets two. One that cuts off a corner gets one more."),
          prediction("4.4", "draft-4-4", "What is y = h₁ − 2h₂ at x = (1, 1)?")
              .exactly(0)
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
          prediction(
                  "4.5",
                  "draft-4-5",
                  "Twice as many ReLUs: which part of the greatest error is left?")
              .about(0.25, 0.05)
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
                  "The error is divided by this number. What is left is the part below the line."),
          prediction(
                  "4.6",
                  "draft-4-6",
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
          exercise(
                  "4.7",
                  "draft-4-7",
                  "Place a bend: flat at 0 up to x = 2, then climbing by 3 for each 1.")
              .functionOfX(BEND.named("the asked one"), 2, 2.5, 3, 4, -2, 2.0 / 3)
              .hints(
                  "A ReLU bends where what stands in its brackets is 0.",
                  "RELU.apply(x - 2) bends at x = 2 and climbs by 1.",
                  "Multiply what comes out of it, and nothing in the brackets.")
              .mistake(
                  RELU,
                  "the bend is still at 0",
                  "Subtract inside the brackets what x is where the bend should be.")
              .mistake(
                  x -> RELU.apply(x - 2),
                  "the slope is forgotten",
                  "The bend is in its place. To the right of it the line should climb three times as fast.")
              .mistake(
                  x -> 3 * RELU.apply(x + 2),
                  "the sign of the bias is turned around",
                  "x + 2 is 0 at x = −2. For a bend at 2 the bias is negative.")
              .mistake(
                  x -> RELU.apply(3 * x - 2),
                  "the bend moves with the weight",
                  "3x − 2 is 0 at two thirds. Multiply after the ReLU, or multiply the bias too.")
              .mistake(
                  x -> 3 * RELU.apply(x) - 2,
                  "the shift stands outside the ReLU",
                  "Outside it lowers the whole curve. Inside it moves the bend.")
              .mistake(
                  x -> RELU.apply(x - 2) + 3,
                  "the slope is added instead of multiplied",
                  "+ 3 lifts the whole curve. A slope multiplies.")
              .mistake(
                  x -> 3 * (x - 2),
                  "there is no bend",
                  "Right of 2 this is right. Left of 2 the ReLU is missing that makes it flat.")
              .mistake(
                  x -> 3 * RELU.apply(2 - x),
                  "left and right are swapped",
                  "2 − x is positive left of 2. Put x first.")
              .solution(
                  """
                  Activation bend = x -> 3 * RELU.apply(x - 2);
                  check("4.7", bend);
                  """),
          exercise(
                  "4.8",
                  "draft-4-8",
                  "Build a step: 0 up to x = 1, straight up to 1 at x = 1.25, then 1.")
              .functionOfX(RAMP.named("the asked one"), 1.125, 1.25, 1.5, 3)
              .hints(
                  "Two bends, so two ReLUs: the first starts the climb, the second ends it.",
                  "From 1 to 1.25 it climbs by 1, so the slope is 4: 4 * RELU.apply(x - 1).",
                  "Take 4 * RELU.apply(x - 1.25) away, and the two slopes cancel.")
              .mistake(
                  x -> 4 * RELU.apply(x - 1),
                  "the climb does not end",
                  "A second ReLU has to take the slope away again from x = 1.25 on.")
              .mistake(
                  x -> 4 * RELU.apply(x - 1) + 4 * RELU.apply(x - 1.25),
                  "the second ReLU is added",
                  "Added, it doubles the slope. Subtracted, it cancels the slope.")
              .mistake(
                  x -> RELU.apply(x - 1) - RELU.apply(x - 1.25),
                  "the slope is too small",
                  "With slope 1 it climbs by 0.25 only. It has a quarter of 1 in which to climb by 1.")
              .mistake(
                  x -> RELU.apply(x - 1) - RELU.apply(x - 2),
                  "the climb takes too long",
                  "It starts at the right place and ends at 2. Steeper, and the second bend at 1.25.")
              .mistake(
                  x -> 4 * RELU.apply(x) - 4 * RELU.apply(x - 0.25),
                  "the step stands at 0",
                  "The shape is right. Move both bends to the right by 1.")
              .mistake(
                  x -> 0,
                  "5 / 4 is taken for 1.25",
                  "Java divides whole numbers to a whole number, 5 / 4 to 1: both bends then sit at 1. Write 1.25.")
              .mistake(
                  x -> STEP.apply(x - 1),
                  "a jump is taken for a step of ReLUs",
                  "No sum of ReLUs jumps. It climbs straight, as steep as you like.")
              .mistake(
                  x -> 4 * RELU.apply(x - 1) - RELU.apply(x - 1.25),
                  "the slopes do not cancel",
                  "After 1.25 a slope of 4 − 1 is left. Give both ReLUs the same weight.")
              .solution(
                  """
                  Activation ramp = x -> 4 * RELU.apply(x - 1) - 4 * RELU.apply(x - 1.25);
                  check("4.8", ramp);
                  """),
          exercise(
                  "4.9",
                  "draft-4-9",
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
                  "h₂ is x₁ + x₂ − 1. Its −1 belongs to it without ReLU too.")
              .solution(
                  """
                  double[] broken = {2, 1, 1, 0};
                  check("4.9", broken);
                  """),
          exercise(
                  "4.10",
                  "draft-4-10",
                  "Turn XOR around, with ReLUs: 1 where the two inputs are equal, else 0.")
              .function((x1, x2) -> 1 - RELU.apply(x1 + x2) + 2 * RELU.apply(x1 + x2 - 1))
              .hints(
                  "Where XOR is 0 this is 1, and the other way round.",
                  "That is 1 − XOR. Write y = h₁ − 2h₂ below the minus.",
                  "1 − h₁ + 2h₂, with h₁ = RELU.apply(x1 + x2) and h₂ = RELU.apply(x1 + x2 - 1).")
              .mistake(
                  (x1, x2) -> x1 == x2 ? 0 : 1,
                  "this is XOR itself",
                  "Turn it around: take it away from 1.")
              .mistake(
                  (x1, x2) -> x1 == x2 ? 0 : -1,
                  "the 1 is missing",
                  "The signs are turned, and the output layer still needs the bias 1.")
              .mistake(
                  (x1, x2) -> 1 - x1 - x2,
                  "the second neuron is left out",
                  "1 − h₁ gives −1 at (1, 1). h₂ has to lift it by 2.")
              .mistake(
                  (x1, x2) -> 1 - RELU.apply(x1 + x2) - 2 * RELU.apply(x1 + x2 - 1),
                  "only one sign is turned",
                  "1 − (h₁ − 2h₂) turns both signs: 1 − h₁ + 2h₂.")
              .mistake(
                  (x1, x2) -> x1 * x2,
                  "AND is taken for equal",
                  "(0, 0) are equal too, so they give 1.")
              .solution(
                  """
                  check("4.10", (x1, x2) ->
                      1 - RELU.apply(x1 + x2) + 2 * RELU.apply(x1 + x2 - 1));
                  """));

  private OneBendSheet() {}
}
