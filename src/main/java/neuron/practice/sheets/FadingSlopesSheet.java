package neuron.practice.sheets;

import static neuron.Activations.SIGMOID;
import static neuron.Activations.TANH;
import static neuron.practice.answers.Question.exercise;
import static neuron.practice.answers.Question.prediction;
import static neuron.practice.answers.Question.recall;

import neuron.Activation;

/** The exercises of When slopes fade. */
final class FadingSlopesSheet {

  private static final Activation STEEP = z -> SIGMOID.apply(3 * z);

  static final Sheet SHEET =
      Sheet.of(
          "6",
          "When slopes fade",
          recall(
                  "6.a",
                  "last-layer-for-yes-or-no",
                  "A last neuron gives the chance of a yes. Which activation has it?")
              .word("sigmoid", "identity", "ReLU", "tanh")
              .back("5", "For the last layer: ask what the answers are")
              .mistake(
                  "identity",
                  "the range is overlooked",
                  "The identity can say 7 or −3, and a chance cannot.")
              .mistake(
                  "ReLU",
                  "the hidden layers' choice is taken for the last one",
                  "ReLU grows beyond 1, and a chance does not.")
              .mistake(
                  "tanh",
                  "the lower end is overlooked",
                  "Tanh can be negative, and a chance cannot."),
          recall(
                  "6.b",
                  "sum-of-softmax",
                  "Softmax makes chances of ten scores. What do the ten make together?")
              .exactly(1)
              .back("5", "Scores become chances: softmax")
              .mistake(
                  10,
                  "each chance is thought to reach 1",
                  "One of ten is right, so they share what there is.")
              .mistake(
                  100,
                  "the chances are counted in percent",
                  "As parts of a whole: what is 100 % as a number?")
              .mistake(
                  0.1,
                  "one chance is taken for all",
                  "That is one of ten equal chances. Add up all ten."),
          recall("6.c", "slope-of-the-leak", "How steep is a leaky ReLU on the left of 0?")
              .exactly(0.01)
              .back("5", "A gallery of fourteen")
              .mistake(
                  0,
                  "the leak is overlooked",
                  "That is ReLU. A leaky ReLU lets a hundredth through.")
              .mistake(
                  1,
                  "the right side is taken for the left",
                  "On the right it has slope 1. On the left it lets a hundredth through.")
              .mistake(
                  -0.01,
                  "a negative value is taken for a negative slope",
                  "Its values are negative there, and yet it climbs to the right.")
              .mistake(
                  0.1,
                  "a tenth is taken for a hundredth",
                  "It lets a hundredth through, not a tenth."),
          prediction(
                  "6.1",
                  "slope-of-sigmoid-at-0",
                  "How steep is sigmoid at z = 0, where it is steepest?")
              .exactly(0.25)
              .givenAwayBy("(slope|steep|climbs)\\D{0,40}0\\.25(?!\\d)", "a quarter", "0\\.24\\d+")
              .hints(
                  "From z = 0 to z = 2 the slope is about 0.19. At 0 the curve is steeper.",
                  "From z = 0 to z = 1 it climbs by about 0.231, a slope of 0.231.",
                  "From z = 0 to z = 0.5 it climbs by about 0.1225. Divide by 0.5.")
              .mistake(
                  0.5,
                  "the value is taken for the slope",
                  "0.5 is sigmoid at 0. Its slope says how fast it climbs there.")
              .mistake(
                  1,
                  "sigmoid is taken for as steep as ReLU",
                  "It climbs by 1 in all, over the whole axis. No step of 1 climbs by that much.")
              .mistake(
                  0,
                  "the slope far out is taken for the greatest",
                  "Far out sigmoid is flat. In the middle it climbs.")
              .mistake(
                  SIGMOID.apply(1) - SIGMOID.apply(0),
                  "the climb of a whole step is taken for the slope",
                  "From 0 to 1 it climbs by 0.231, and gets flatter on the way. At 0 it is steeper.")
              .mistake(
                  SIGMOID.apply(2) - SIGMOID.apply(0),
                  "the climb is not divided by the step",
                  "That is how much it climbs from 0 to 2. Divide by the step.")
              .mistake(
                  (SIGMOID.apply(2) - SIGMOID.apply(0)) / 2,
                  "the slope between two points is taken for the slope at one",
                  "That is the slope from 0 to 2. On the way the curve gets flatter. At 0 it is"
                      + " steeper.")
              .mistake(
                  0.2,
                  "the slope between two points is taken for the slope at one",
                  "From 0 to 2 the slope is about 0.19. At 0 the curve is clearly steeper."),
          prediction(
                  "6.2",
                  "ten-slopes-of-a-quarter",
                  "Ten layers, each with slope 0.25 and weight 1. What is left of a signal?")
              .word("a millionth", "a fortieth", "a thousandth")
              .hints(
                  "Each layer multiplies what arrives.",
                  "Two layers leave 0.25 · 0.25 = 0.0625, a sixteenth.",
                  "Five layers leave about a thousandth. Then come five more.")
              .mistake(
                  "a fortieth",
                  "the slopes are added up",
                  "Ten times as little would be a fortieth. But each layer takes a quarter of what"
                      + " the one before has left.")
              .mistake(
                  "a thousandth",
                  "half of the layers are forgotten",
                  "Five layers leave a thousandth. The other five take a thousandth of that."),
          prediction(
                  "6.3",
                  "ten-weights-of-eight",
                  "Ten layers, each with slope 0.25 and weight 8. How many times the signal arrives?")
              .exactly(1024)
              .hints(
                  "In each layer multiply by the slope and by the weight.",
                  "0.25 · 8 = 2: each layer doubles the signal.",
                  "Ten doublings: 2, 4, 8, 16, 32, and five more.")
              .mistake(
                  20,
                  "the layers are added up",
                  "Each layer doubles what the one before has made: 2, 4, 8, and on.")
              .mistake(
                  2,
                  "one layer is taken for ten",
                  "That is one layer. The next doubles what arrives there.")
              .mistake(
                  80,
                  "the weights are added up, and the slopes are left out",
                  "Each layer multiplies by 0.25 · 8.")
              .mistake(
                  1073741824,
                  "the slopes are left out",
                  "That is 8 multiplied ten times. Each layer has a slope of 0.25 too.")
              .mistake(
                  512, "one doubling is missing", "That is nine doublings. There are ten layers.")
              .mistake(
                  2048,
                  "one doubling is too many",
                  "That is eleven doublings. There are ten layers.")
              .mistake(
                  1,
                  "slope and weight are thought to cancel",
                  "They would with a weight of 4. 0.25 · 8 is 2.")
              .mistake(
                  0,
                  "small slopes are thought to let any signal fade",
                  "What counts is slope times weight, and 0.25 · 8 is above 1.")
              .mistake(
                  100,
                  "ten is multiplied by itself",
                  "That is 10². Here 2 is multiplied by itself, ten times."),
          exercise("6.4", "slope-of-tanh", "Write the slope of tanh: 1 minus the square of a.")
              .slopeOf(TANH.named("tanh"))
              .start(z -> 1)
              .hints(
                  "a is tanh at z. It stands in the line above.",
                  "The square of a is a * a.",
                  "At z = 0 a is 0, and the slope should be 1. Far out a is 1, and the slope 0.")
              .mistake(
                  z -> 1 - z * z,
                  "z is squared instead of a",
                  "Far out z grows without end, and the slope would fall without end. Square what"
                      + " comes out, not what goes in.")
              .mistake(
                  z -> TANH.apply(z) * TANH.apply(z),
                  "the 1 minus is missing",
                  "That is 0 at z = 0, where tanh is steepest. Take it away from 1.")
              .mistake(
                  z -> 1 - TANH.apply(z),
                  "the square is missing",
                  "Left of 0 that is more than 1, and tanh is never steeper than at 0.")
              .mistake(
                  z -> 1 + TANH.apply(z) * TANH.apply(z),
                  "the sign is turned around",
                  "With a plus the slope grows far out, where tanh is flat.")
              .mistake(
                  z -> TANH.apply(z) * (1 - TANH.apply(z)),
                  "the rule of sigmoid is used for tanh",
                  "a(1 − a) is sigmoid's slope. Tanh has a rule of its own: 1 − a².")
              .mistake(
                  z -> SIGMOID.apply(z) * (1 - SIGMOID.apply(z)),
                  "this is the slope of sigmoid",
                  "Tanh is four times as steep at 0. Take a from TANH, and 1 − a².")
              .mistake(
                  TANH,
                  "the value is taken for the slope",
                  "tanh says how high the curve is. The slope says how fast it climbs."),
          exercise(
                  "6.5",
                  "slope-of-a-steep-sigmoid",
                  "Write the slope of the steep sigmoid, sigmoid(3z).")
              .slopeOf(STEEP.named("sigmoid(3z)"))
              .hints(
                  "Take a = SIGMOID.apply(3 * z), and begin with sigmoid's rule, a(1 − a).",
                  "When z grows by 1, what stands in the brackets grows by 3.",
                  "So the curve climbs three times as fast: 3 * a * (1 - a).")
              .mistake(
                  z -> STEEP.apply(z) * (1 - STEEP.apply(z)),
                  "the inner slope is forgotten",
                  "When z grows by 1, 3z grows by 3. The slope of the inside multiplies.")
              .mistake(
                  z -> 3 * SIGMOID.slope(z),
                  "the slope is taken at z instead of at 3z",
                  "The 3 in front is right. But sigmoid stands at 3z, so take a there.")
              .mistake(
                  SIGMOID::slope,
                  "the 3 is forgotten altogether",
                  "This is the slope of σ(z). Take a at 3z, and multiply by the slope of the inside.")
              .mistake(
                  z -> STEEP.apply(z) * (1 + STEEP.apply(z)),
                  "the minus has become a plus",
                  "σ(1 + σ) grows to 2 on the right, where the curve is flat. It is σ(1 − σ).")
              .mistake(
                  z -> 3 * STEEP.apply(z) * (1 + STEEP.apply(z)),
                  "the minus has become a plus",
                  "3σ(1 + σ) grows to 6 on the right, where the curve is flat. It is 3σ(1 − σ).")
              .mistake(
                  z -> z * (1 - z),
                  "z is put in the place of a",
                  "The rule takes what comes out: a(1 − a), with a = sigmoid(3z).")
              .mistake(
                  z -> 3 * z * (1 - 3 * z),
                  "z is put in the place of a",
                  "The rule takes what comes out: a(1 − a), with a = sigmoid(3z).")
              .mistake(
                  z -> 3 * (1 - STEEP.apply(z) * STEEP.apply(z)),
                  "the rule of tanh is used for sigmoid",
                  "1 − a² is tanh's slope. Sigmoid has a(1 − a).")
              .mistake(
                  STEEP,
                  "the value is taken for the slope",
                  "sigmoid(3z) says how high the curve is. The slope says how fast it climbs."),
          exercise("6.6", "four-ladders", "Which network has which ladder?")
              .picks(new double[] {4, 3, 1, 2}, "A", "B", "C", "D")
              .hints(
                  "One grows on its way back. Where weights are doubled, slope × weight is above 1.",
                  "Two fade for good. How much does each lose in five layers?",
                  "A half kept in each layer leaves a thousandth after ten. A quarter kept leaves a"
                      + " thousandth after five.")
              .mistakeAt(
                  1,
                  1,
                  "He's start is thought to fade like that",
                  "A loses three powers of ten in five layers. He's start keeps most of a signal.")
              .mistakeAt(
                  1,
                  2,
                  "half is taken for a quarter",
                  "Halved weights lose a half in each layer, about 10⁻⁶ in twenty. A loses twice as"
                      + " many powers of ten.")
              .mistakeAt(
                  1, 3, "fading is taken for exploding", "Doubled weights make the signal grow.")
              .mistakeAt(
                  2,
                  1,
                  "growth is overlooked",
                  "B grows on its way back. He's start is made to let a signal neither grow nor fade.")
              .mistakeAt(
                  2,
                  2,
                  "exploding is taken for fading",
                  "B grows. Halved weights let a signal fade.")
              .mistakeAt(
                  2,
                  4,
                  "exploding is taken for fading",
                  "B grows. A slope of 0.25 or less with Glorot's start lets a signal fade.")
              .mistakeAt(
                  3,
                  2,
                  "a small loss is taken for fading",
                  "C is at a tenth or so throughout. Halved weights lose a half in each layer.")
              .mistakeAt(
                  3, 3, "the direction is overlooked", "Doubled weights make the signal grow.")
              .mistakeAt(
                  3,
                  4,
                  "a small loss is taken for fading",
                  "C is at a tenth or so throughout. Sigmoid loses three quarters in each layer.")
              .mistakeAt(
                  4,
                  1,
                  "He's start is thought to fade like that",
                  "D loses seven powers of ten. He's start keeps most of a signal.")
              .mistakeAt(
                  4, 3, "fading is taken for exploding", "Doubled weights make the signal grow.")
              .mistakeAt(
                  4,
                  4,
                  "a quarter is taken for half",
                  "Sigmoid loses three quarters in each layer, 10⁻¹² in twenty. D loses about half as"
                      + " many powers of ten."),
          prediction(
                  "6.7",
                  "eight-dead-relus",
                  "Eight dead ReLUs train on at a small rate. How many wake?")
              .exactly(0)
              .givenAwayBy(
                  "never wakes?\\b",
                  "none (of them )?wakes?",
                  "the same weights: true",
                  "wakes again")
              .hints(
                  "A weight moves by the gradient that reaches it.",
                  "On its way to the weights of a neuron, the gradient is multiplied by the"
                      + " neuron's slope.",
                  "The slope of a dead ReLU is 0 at every point.")
              .mistake(
                  8,
                  "a small rate is thought to repair what a large one broke",
                  "A small step needs a direction. Multiplied by the slope 0, none is left.")
              .mistake(
                  4,
                  "a half is thought to wake by chance",
                  "Nothing is drawn anew. A weight moves by its gradient, and that is 0.")
              .mistake(
                  1,
                  "time is thought to wake a neuron",
                  "Nothing that goes into these ReLUs changes from epoch to epoch, so time does not"
                      + " help."));

  private FadingSlopesSheet() {}
}
