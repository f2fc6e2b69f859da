package neuron;

import static java.lang.Double.POSITIVE_INFINITY;

import java.util.List;
import neuron.text.BadInput;
import neuron.text.Numbers;

/**
 * The activations of the lesson. Each knows its exact slope, formula, range and source.
 *
 * <p>From z = −700 to 700 values and slopes are within 8 ulp (units in the last place) of the true
 * ones. From z = −2 to 0 the slopes of GELU, SiLU and Mish pass through 0; there they are within 4
 * · 10⁻¹⁶. All are equal to the last digit on every machine.
 *
 * <p>Below −708 and above 708 exp(−|z|) is smaller than any normal double and loses digits, until
 * it is 0 from 746 on. What is made of it alone, such as sigmoid on the left and its slope on both
 * sides, is there within 4 · 10⁻³²¹ of the true value, and then 0; everything else stays within 8
 * ulp, and nothing overflows on the way. NaN gives NaN, as value and as slope; ±∞ gives the limit.
 *
 * <p>At a kink the slope is the one on the left, at a jump it is 0. ReLU, leaky ReLU, SELU and an
 * ELU whose α is not 1 have a kink at z = 0, the hard sigmoid has one at −3 and one at 3, and the
 * step jumps at 0. Everywhere else the slope is the derivative.
 */
public interface Activations {

  /**
   * No activation: a = z, so −0.0 stays −0.0. Slope 1 everywhere.
   *
   * <p>Widrow and Hoff, Adaptive Switching Circuits, 1960.
   */
  Activation IDENTITY =
      new NamedActivation(
          "identity",
          "z",
          Range.REALS,
          "Widrow and Hoff, Adaptive Switching Circuits, 1960",
          new Kink(1));

  /**
   * All or nothing: 1 from 0 upwards, −0.0 included, and 0 below. Slope 0 everywhere, at the jump
   * too.
   *
   * <p>McCulloch and Pitts, A Logical Calculus of the Ideas Immanent in Nervous Activity, 1943.
   */
  Activation STEP =
      new NamedActivation(
          "step",
          "1 if z ≥ 0, else 0",
          new Range.TwoValues(0, 1),
          "McCulloch and Pitts, A Logical Calculus of the Ideas Immanent in Nervous Activity, 1943",
          Formulas::step,
          Formulas::stepSlope);

  /**
   * The rectified linear unit keeps what is positive and turns the rest, −0.0 included, into 0.0.
   * Slope 1 above 0, and 0 at 0 and below.
   *
   * <p>Fukushima, Visual Feature Extraction by a Multilayered Network of Analog Threshold Elements,
   * 1969; named by Nair and Hinton, Rectified Linear Units Improve Restricted Boltzmann Machines,
   * 2010.
   */
  Activation RELU =
      new NamedActivation(
          "ReLU",
          "max(0, z)",
          new Interval(0, true, POSITIVE_INFINITY, false),
          "Fukushima, Visual Feature Extraction by a Multilayered Network of Analog Threshold"
              + " Elements, 1969; named by Nair and Hinton, Rectified Linear Units Improve"
              + " Restricted Boltzmann Machines, 2010",
          new Kink(0));

  /**
   * A ReLU that lets a hundredth of the negative through, so −0.0 stays −0.0. Slope 1 above 0, and
   * 0.01 at 0 and below.
   *
   * <p>Maas, Hannun and Ng, Rectifier Nonlinearities Improve Neural Network Acoustic Models, 2013.
   */
  Activation LEAKY_RELU = leakyRelu(0.01).named("leaky ReLU");

  /**
   * The exponential linear unit keeps what is positive and lets the rest level off at −1. With this
   * α = 1 it has no kink: its slope is 1 from 0 upwards, and exp(z) below.
   *
   * <p>Clevert, Unterthiner and Hochreiter, Fast and Accurate Deep Network Learning by Exponential
   * Linear Units (ELUs), 2015.
   */
  Activation ELU = elu(1).named("ELU");

  /**
   * The scaled exponential linear unit: an ELU whose two numbers are such that activations with
   * mean 0 and variance 1 keep both from layer to layer. Slope λ ≈ 1.051 above 0, and λα · exp(z)
   * at 0 and below, where λα ≈ 1.758.
   *
   * <p>Klambauer, Unterthiner, Mayr and Hochreiter, Self-Normalizing Neural Networks, 2017.
   */
  Activation SELU =
      new NamedActivation(
          "SELU",
          "λ · z if z > 0, else λ · α · (exp(z) − 1), with λ ≈ 1.051 and α ≈ 1.673",
          new Interval(
              -Formulas.ExponentialUnit.SELF_NORMALIZING.below(), false, POSITIVE_INFINITY, false),
          "Klambauer, Unterthiner, Mayr and Hochreiter, Self-Normalizing Neural Networks, 2017",
          Formulas.ExponentialUnit.SELF_NORMALIZING);

  /**
   * A ReLU whose corner is rounded off. It is ln 2 ≈ 0.693 at 0, and its slope is the sigmoid.
   *
   * <p>Dugas, Bengio, Bélisle, Nadeau and Garcia, Incorporating Second-Order Functional Knowledge
   * for Better Option Pricing, 2000.
   */
  Activation SOFTPLUS =
      new NamedActivation(
          "softplus",
          "ln(1 + exp(z))",
          new Interval(0, false, POSITIVE_INFINITY, false),
          "Dugas, Bengio, Bélisle, Nadeau and Garcia, Incorporating Second-Order Functional"
              + " Knowledge for Better Option Pricing, 2000",
          Formulas::softplus,
          Formulas::sigmoid);

  /**
   * The Gaussian error linear unit: z times the chance that a standard normal number is below z. It
   * falls to about −0.170 at z ≈ −0.752 and rises from there.
   *
   * <p>This is the exact one, by erf. The approximations by tanh or sigmoid, which some libraries
   * offer, differ from it in the third or fourth decimal, or in the second.
   *
   * <p>Hendrycks and Gimpel, Gaussian Error Linear Units (GELUs), 2016.
   */
  Activation GELU =
      new NamedActivation(
          "GELU",
          "z · (1 + erf(z / √2)) / 2",
          new Interval(-0.16997120747990366, true, POSITIVE_INFINITY, false),
          "Hendrycks and Gimpel, Gaussian Error Linear Units (GELUs), 2016",
          Formulas::gelu,
          Formulas::geluSlope);

  /**
   * The sigmoid linear unit, z times its sigmoid, also called swish. It falls to about −0.278 at z
   * ≈ −1.278 and rises from there.
   *
   * <p>Hendrycks and Gimpel, Gaussian Error Linear Units (GELUs), 2016, who name it; studied by
   * Elfwing, Uchibe and Doya, Sigmoid-Weighted Linear Units for Neural Network Function
   * Approximation in Reinforcement Learning, 2017.
   */
  Activation SILU =
      new NamedActivation(
          "SiLU",
          "z / (1 + exp(−z))",
          new Interval(-0.2784645427610738, true, POSITIVE_INFINITY, false),
          "Hendrycks and Gimpel, Gaussian Error Linear Units (GELUs), 2016; studied by Elfwing,"
              + " Uchibe and Doya, Sigmoid-Weighted Linear Units for Neural Network Function"
              + " Approximation in Reinforcement Learning, 2017",
          Formulas::silu,
          Formulas::siluSlope);

  /**
   * z times the tanh of its softplus. It falls to about −0.309 at z ≈ −1.192 and rises from there.
   *
   * <p>Misra, Mish: A Self Regularized Non-Monotonic Activation Function, 2019.
   */
  Activation MISH =
      new NamedActivation(
          "Mish",
          "z · tanh(ln(1 + exp(z)))",
          new Interval(-0.30884341301725043, true, POSITIVE_INFINITY, false),
          "Misra, Mish: A Self Regularized Non-Monotonic Activation Function, 2019",
          Formulas::mish,
          Formulas::mishSlope);

  /**
   * The logistic function squashes any number into the range between 0 and 1. Its slope is greatest
   * at 0, where it is 0.25. σ(−∞) is 0 and σ(∞) is 1; from about 37 upwards the nearest double is
   * 1.0 too.
   *
   * <p>Verhulst, Recherches mathématiques sur la loi d'accroissement de la population, 1845; in
   * networks Rumelhart, Hinton and Williams, Learning Representations by Back-Propagating Errors,
   * 1986.
   */
  Activation SIGMOID =
      new NamedActivation(
          "sigmoid",
          "1 / (1 + exp(−z))",
          new Interval(0, false, 1, false),
          "Verhulst, Recherches mathématiques sur la loi d'accroissement de la population, 1845; in"
              + " networks Rumelhart, Hinton and Williams, Learning Representations by"
              + " Back-Propagating Errors, 1986",
          Formulas::sigmoid,
          Formulas::sigmoidSlope);

  /**
   * A sigmoid of three straight pieces: 0 up to z = −3, 1 from z = 3 on, and a ramp between. Slope
   * 1/6 above −3 up to and with 3, and 0 elsewhere.
   *
   * <p>Howard and others, Searching for MobileNetV3, 2019. That of Courbariaux, Bengio and David,
   * BinaryConnect, 2015, climbs from z = −1 to 1 instead.
   */
  Activation HARD_SIGMOID =
      new NamedActivation(
          "hard sigmoid",
          "max(0, min(1, (z + 3) / 6))",
          new Interval(0, true, 1, true),
          "Howard and others, Searching for MobileNetV3, 2019",
          Formulas::hardSigmoid,
          Formulas::hardSigmoidSlope);

  /**
   * The hyperbolic tangent squashes any number into the range between −1 and 1, and 0 stays 0, with
   * its sign. Its slope is greatest at 0, where it is 1. tanh(±∞) is ±1; from about 19 upwards the
   * nearest double is 1.0 too.
   *
   * <p>LeCun, Bottou, Orr and Müller, Efficient BackProp, 1998.
   */
  Activation TANH =
      new NamedActivation(
          "tanh",
          "(exp(z) − exp(−z)) / (exp(z) + exp(−z))",
          new Interval(-1, false, 1, false),
          "LeCun, Bottou, Orr and Müller, Efficient BackProp, 1998",
          Formulas::tanh,
          Formulas::tanhSlope);

  /**
   * Squashes any number into the range between −1 and 1 as tanh does, but nears its ends far more
   * slowly: softsign(9) is 0.9. 0 stays 0, with its sign. Its slope is greatest at 0, where it is
   * 1.
   *
   * <p>Elliott, A Better Activation Function for Artificial Neural Networks, 1993.
   */
  Activation SOFTSIGN =
      new NamedActivation(
          "softsign",
          "z / (1 + |z|)",
          new Interval(-1, false, 1, false),
          "Elliott, A Better Activation Function for Artificial Neural Networks, 1993",
          Formulas::softsign,
          Formulas::softsignSlope);

  /** All the constants, in the order of the gallery: first those like ReLU, then the squashing. */
  static List<Activation> all() {
    return List.of(
        IDENTITY,
        STEP,
        RELU,
        LEAKY_RELU,
        ELU,
        SELU,
        SOFTPLUS,
        GELU,
        SILU,
        MISH,
        SIGMOID,
        HARD_SIGMOID,
        TANH,
        SOFTSIGN);
  }

  /**
   * A leaky ReLU with the slope of your choice at 0 and below.
   *
   * <p>Maas, Hannun and Ng, Rectifier Nonlinearities Improve Neural Network Acoustic Models, 2013,
   * with the slope 0.01.
   *
   * @param slope from 0, which gives {@link #RELU} itself, to 1, the straight line of {@link
   *     #IDENTITY}
   * @throws BadInput if the slope is not from 0 to 1
   */
  static Activation leakyRelu(double slope) {
    BadInput.when(
        !(slope >= 0 && slope <= 1),
        "A leaky ReLU cannot have the slope %s below 0: choose a slope from 0 to 1, such as 0.01.",
        slope);
    if (slope == 0) {
      return RELU;
    }
    return new NamedActivation(
        "leaky ReLU (slope %s)".formatted(Numbers.text(slope)),
        "max(%s · z, z)".formatted(Numbers.text(slope)),
        Range.REALS,
        "Maas, Hannun and Ng, Rectifier Nonlinearities Improve Neural Network Acoustic Models,"
            + " 2013",
        new Kink(slope));
  }

  /**
   * An ELU that levels off at −α. Its slope at 0 and below is α · exp(z), so that it has a kink at
   * 0 unless α is 1.
   *
   * <p>Clevert, Unterthiner and Hochreiter, Fast and Accurate Deep Network Learning by Exponential
   * Linear Units (ELUs), 2015.
   *
   * @param alpha 0, which gives {@link #RELU} itself, or any finite number above
   * @throws BadInput if α is negative, infinite or NaN
   */
  static Activation elu(double alpha) {
    BadInput.when(
        !(alpha >= 0 && alpha < POSITIVE_INFINITY),
        "An ELU cannot level off at −α with α = %s: choose a finite α of 0 or more, such as 1.",
        Numbers.text(alpha));
    if (alpha == 0) {
      return RELU;
    }
    return new NamedActivation(
        "ELU (α = %s)".formatted(Numbers.text(alpha)),
        alpha == 1
            ? "z if z > 0, else exp(z) − 1"
            : "z if z > 0, else %s · (exp(z) − 1)".formatted(Numbers.text(alpha)),
        new Interval(-alpha, false, POSITIVE_INFINITY, false),
        "Clevert, Unterthiner and Hochreiter, Fast and Accurate Deep Network Learning by"
            + " Exponential Linear Units (ELUs), 2015",
        new Formulas.ExponentialUnit(1, alpha));
  }
}
