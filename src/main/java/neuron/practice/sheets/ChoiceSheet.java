package neuron.practice.sheets;

import static neuron.Activations.ELU;
import static neuron.Activations.GELU;
import static neuron.Activations.HARD_SIGMOID;
import static neuron.Activations.IDENTITY;
import static neuron.Activations.LEAKY_RELU;
import static neuron.Activations.MISH;
import static neuron.Activations.RELU;
import static neuron.Activations.SELU;
import static neuron.Activations.SIGMOID;
import static neuron.Activations.SILU;
import static neuron.Activations.SOFTPLUS;
import static neuron.Activations.SOFTSIGN;
import static neuron.Activations.STEP;
import static neuron.Activations.TANH;
import static neuron.practice.answers.Question.exercise;
import static neuron.practice.answers.Question.prediction;

import neuron.Activation;

/** The exercises of Choosing an activation. */
final class ChoiceSheet {

  private static final Activation STEEP = z -> SIGMOID.apply(3 * z);

  static final Sheet SHEET =
      Sheet.of(
          "5",
          "Choosing an activation",
          prediction("5.1", "draft-5-1", "What is the greatest slope that sigmoid has?")
              .exactly(0.25)
              .hints(
                  "Sigmoid is steepest in its middle, at z = 0.",
                  "From z = −1 to z = 1 it climbs from about 0.27 to about 0.73.",
                  "That is less than 0.5 over a step of 2, so the slope there is about a quarter.")
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
                  "From 0 to 1 it climbs by 0.23, and gets flatter on the way. At 0 it is steeper."),
          prediction("5.2", "draft-5-2", "A signal passes ten slopes of 0.25. What is left of it?")
              .word("a millionth", "a fortieth", "a thousandth")
              .hints(
                  "Each slope multiplies what arrives.",
                  "Two slopes leave 0.25 × 0.25 = 0.0625, a sixteenth.",
                  "Five slopes leave about a thousandth. Then come five more.")
              .mistake(
                  "a fortieth",
                  "the slopes are added up",
                  "Ten times as little would be a fortieth. But each slope takes a quarter of what"
                      + " the one before has left.")
              .mistake(
                  "a thousandth",
                  "half of the slopes are forgotten",
                  "Five slopes leave a thousandth. The other five take a thousandth of that."),
          prediction(
                  "5.3",
                  "draft-5-3",
                  "How much of the gradient reaches layer 1 of the ReLU network?")
              .word("a part", "all", "nearly nothing")
              .hints(
                  "The slope of ReLU is 1 where a neuron is awake, and 0 where it is not.",
                  "Weights multiply on the way too. He draws them so large that they make up for"
                      + " the neurons that sleep, on the average.",
                  "The average is not each network. Look at how far the line falls in twenty layers.")
              .mistake(
                  "all",
                  "a slope of 1 is taken for the whole way",
                  "About half of the neurons have slope 0, and the weights multiply as well. He"
                      + " balances the two on the average, not in each network.")
              .mistake(
                  "nearly nothing",
                  "ReLU is taken for sigmoid",
                  "Sigmoid loses three quarters or more at each layer. An awake ReLU loses nothing."),
          prediction(
                  "5.4", "draft-5-4", "Eight dead ReLUs train on at a small rate. How many wake?")
              .exactly(0)
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
                  1,
                  "time is thought to wake a neuron",
                  "Nothing about a dead ReLU changes from epoch to epoch, so time does not help."),
          exercise("5.5", "draft-5-5", "Write the slope of tanh: 1 minus the square of a.")
              .slopeOf(TANH.named("tanh"))
              .hints(
                  "a is tanh at z. It stands in the line above.",
                  "The square of a is a * a.",
                  "At z = 0 a is 0, and the slope should be 1. Far out a is 1, and the slope 0.")
              .mistake(z -> 1, "the 0 still stands", "Write the square of a in the place of the 0.")
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
                  "tanh says how high the curve is. The slope says how fast it climbs.")
              .solution(
                  """
                  Activation tanhSlope = z -> {
                      double a = TANH.apply(z);
                      return 1 - a * a;
                  };
                  check("5.5", tanhSlope);
                  """),
          exercise("5.6", "draft-5-6", "Write the slope of the steep sigmoid, σ(3z).")
              .slopeOf(STEEP.named("σ(3z)"))
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
                  "The rule takes what comes out: a(1 − a), with a = σ(3z).")
              .mistake(
                  z -> 3 * z * (1 - 3 * z),
                  "z is put in the place of a",
                  "The rule takes what comes out: a(1 − a), with a = σ(3z).")
              .mistake(
                  z -> 3 * (1 - STEEP.apply(z) * STEEP.apply(z)),
                  "the rule of tanh is used for sigmoid",
                  "1 − a² is tanh's slope. Sigmoid has a(1 − a).")
              .mistake(
                  STEEP,
                  "the value is taken for the slope",
                  "σ(3z) says how high the curve is. The slope says how fast it climbs.")
              .solution(
                  """
                  Activation steepSlope = z -> {
                      double a = SIGMOID.apply(3 * z);
                      return 3 * a * (1 - a);
                  };
                  check("5.6", steepSlope);
                  """),
          exercise("5.7", "draft-5-7", "Which one of the fourteen is this curve?")
              .oneOfTheGallery(SILU)
              .hints(
                  "It dips below 0 and comes back. Three of the fourteen do that.",
                  "How deep is the dip? The ranges of GELU, SiLU and Mish begin at −0.17, −0.28 and"
                      + " −0.31.",
                  "Far to the left it nears 0 slowly: at z = −6 it still is about −0.015, which is"
                      + " z times sigmoid.")
              .mistake(
                  GELU,
                  "a dip is taken for the dip of GELU",
                  "GELU falls to −0.17 only, and is back at 0 by z = −3. This one dips deeper and"
                      + " comes back later.")
              .mistake(
                  MISH,
                  "a dip is taken for the dip of Mish",
                  "Mish falls to −0.31. This one stays above −0.28.")
              .mistake(
                  RELU,
                  "the dip is overlooked",
                  "ReLU has a corner at 0 and is never negative. This one is smooth, and dips.")
              .mistake(
                  LEAKY_RELU,
                  "the dip is taken for a leak",
                  "A leaky ReLU falls on and on to the left. This one comes back to 0.")
              .mistake(
                  SOFTPLUS,
                  "the curve is taken for a ReLU that is rounded off",
                  "Softplus is never negative, and passes 0.69 at z = 0. This one passes 0.")
              .mistake(
                  ELU,
                  "the dip is taken for levelling off",
                  "ELU levels off at −1 on the left. This one comes back to 0.")
              .mistake(
                  SELU,
                  "the dip is taken for levelling off",
                  "SELU levels off at −1.76 on the left. This one comes back to 0.")
              .mistake(
                  IDENTITY,
                  "the left side is overlooked",
                  "The identity is straight. This one hardly moves on the left.")
              .mistake(
                  STEP,
                  "the right side is overlooked",
                  "The step jumps to 1 and stays. This one climbs on.")
              .mistake(
                  SIGMOID,
                  "the right side is overlooked",
                  "Sigmoid ends below 1. This one climbs on. Yet it has sigmoid in it.")
              .mistake(
                  HARD_SIGMOID,
                  "the right side is overlooked",
                  "The hard sigmoid ends at 1. This one climbs on.")
              .mistake(
                  TANH, "the right side is overlooked", "Tanh ends below 1. This one climbs on.")
              .mistake(
                  SOFTSIGN,
                  "the right side is overlooked",
                  "Softsign ends below 1. This one climbs on.")
              .solution(
                  """
                  check("5.7", SILU);
                  """),
          exercise("5.8", "draft-5-8", "Which activation for which place?")
              .picks(
                  new double[] {3, 2, 1, 4},
                  "twenty hidden layers",
                  "a chance from 0 to 1",
                  "the price of a house",
                  "a steering angle from −1 to 1")
              .hints(
                  "For a last layer, look at the range: it must hold every answer and no other.",
                  "For hidden layers, look at the slope: it must not fade on its way back.",
                  "A price can be any number. A chance lies between 0 and 1, an angle here between"
                      + " −1 and 1.")
              .mistakeAt(
                  1,
                  1,
                  "depth without a bend",
                  "With the identity twenty layers are one, as notebook 03 shows.")
              .mistakeAt(
                  1,
                  2,
                  "the vanishing slopes are forgotten",
                  "Sigmoid's slope is 0.25 at most. Twenty of them leave nothing for layer 1.")
              .mistakeAt(
                  1,
                  4,
                  "the vanishing slopes are forgotten",
                  "Tanh works while its neurons stay near z = 0. One of the four keeps slope 1 for"
                      + " every positive z.")
              .mistakeAt(
                  2,
                  1,
                  "the range is overlooked",
                  "A chance is never 2. Choose a range from 0 to 1.")
              .mistakeAt(
                  2,
                  3,
                  "the range is overlooked",
                  "ReLU grows beyond 1. Choose a range from 0 to 1.")
              .mistakeAt(
                  2,
                  4,
                  "the range is overlooked",
                  "Tanh can be negative, and a chance cannot. Choose a range from 0 to 1.")
              .mistakeAt(
                  3,
                  2,
                  "every output is squeezed",
                  "A price above 1 is then out of reach. Choose a range that holds every number.")
              .mistakeAt(
                  3,
                  3,
                  "a last layer is given a ReLU out of habit",
                  "No price is negative, but a ReLU at the end can die, and then says 0 for ever."
                      + " Keep the last layer straight.")
              .mistakeAt(
                  3,
                  4,
                  "every output is squeezed",
                  "A price above 1 is then out of reach. Choose a range that holds every number.")
              .mistakeAt(
                  4,
                  1,
                  "the range is overlooked",
                  "The wheel turns no further than −1 and 1. Choose that range.")
              .mistakeAt(
                  4,
                  2,
                  "sigmoid's range is taken for tanh's",
                  "Sigmoid is never negative, so the car never turns left.")
              .mistakeAt(
                  4,
                  3,
                  "the range is overlooked",
                  "ReLU is never negative, so the car never turns left.")
              .solution(
                  """
                  int hidden = 3;
                  int chance = 2;
                  int price = 1;
                  int angle = 4;
                  check("5.8", List.of(hidden, chance, price, angle));
                  """));

  private ChoiceSheet() {}
}
