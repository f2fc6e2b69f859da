package neuron;

import static java.lang.Double.POSITIVE_INFINITY;

import java.util.List;
import neuron.notebook.BadInput;
import neuron.notebook.Numbers;

/**
 * The activations of the lesson. Each knows its exact slope, formula, range and source.
 *
 * <p>For z from −750 to 750 values are within 2 ulp (units in the last place) of the true ones, and
 * slopes within 3, or within 2 · 10⁻³²³ where a slope is smaller than any normal double. From z =
 * −2 to 0 the slopes of GELU, SiLU and Mish pass through 0; there they are within 4 · 10⁻¹⁶. All
 * are equal to the last digit on every machine. NaN gives NaN, as value and as slope; ±∞ gives the
 * limit.
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
          z -> orNaN(z, z >= 0 ? 1 : 0),
          z -> orNaN(z, 0));

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
          new Range.Interval(0, true, POSITIVE_INFINITY, false),
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
          new Range.Interval(
              -ExponentialUnit.SELF_NORMALIZING.below(), false, POSITIVE_INFINITY, false),
          "Klambauer, Unterthiner, Mayr and Hochreiter, Self-Normalizing Neural Networks, 2017",
          ExponentialUnit.SELF_NORMALIZING);

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
          new Range.Interval(0, false, POSITIVE_INFINITY, false),
          "Dugas, Bengio, Bélisle, Nadeau and Garcia, Incorporating Second-Order Functional"
              + " Knowledge for Better Option Pricing, 2000",
          Activations::softplus,
          Activations::sigmoid);

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
          new Range.Interval(-0.16997120747990366, true, POSITIVE_INFINITY, false),
          "Hendrycks and Gimpel, Gaussian Error Linear Units (GELUs), 2016",
          Gelu::apply,
          Gelu::slope);

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
          new Range.Interval(-0.2784645427610738, true, POSITIVE_INFINITY, false),
          "Hendrycks and Gimpel, Gaussian Error Linear Units (GELUs), 2016; studied by Elfwing,"
              + " Uchibe and Doya, Sigmoid-Weighted Linear Units for Neural Network Function"
              + " Approximation in Reinforcement Learning, 2017",
          Activations::silu,
          Activations::siluSlope);

  /**
   * z times the tanh of its softplus. It falls to about −0.309 at z ≈ −1.192 and rises from there.
   *
   * <p>Misra, Mish: A Self Regularized Non-Monotonic Activation Function, 2019.
   */
  Activation MISH =
      new NamedActivation(
          "Mish",
          "z · tanh(ln(1 + exp(z)))",
          new Range.Interval(-0.30884341301725043, true, POSITIVE_INFINITY, false),
          "Misra, Mish: A Self Regularized Non-Monotonic Activation Function, 2019",
          Activations::mish,
          Activations::mishSlope);

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
          new Range.Interval(0, false, 1, false),
          "Verhulst, Recherches mathématiques sur la loi d'accroissement de la population, 1845; in"
              + " networks Rumelhart, Hinton and Williams, Learning Representations by"
              + " Back-Propagating Errors, 1986",
          Activations::sigmoid,
          Activations::sigmoidSlope);

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
          new Range.Interval(0, true, 1, true),
          "Howard and others, Searching for MobileNetV3, 2019",
          z -> Math.max(0, Math.min(1, (z + 3) / 6)),
          z -> orNaN(z, z > -3 && z <= 3 ? 1 / 6.0 : 0));

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
          new Range.Interval(-1, false, 1, false),
          "LeCun, Bottou, Orr and Müller, Efficient BackProp, 1998",
          Activations::tanh,
          z -> 4 * sigmoidSlope(2 * z));

  /**
   * Squashes any number into the range between −1 and 1 as tanh does, but nears its ends far more
   * slowly: softsign(9) is 0.9. 0 stays 0, with its sign. Its slope is greatest at 0, where it is
   * 1.
   *
   * <p>Elliott, A Better Activation Function for Artificial Neural Networks, 1993; proposed again
   * by Bergstra, Desjardins, Lamblin and Bengio, Quadratic Polynomials Learn Better Image Features,
   * 2009.
   */
  Activation SOFTSIGN =
      new NamedActivation(
          "softsign",
          "z / (1 + |z|)",
          new Range.Interval(-1, false, 1, false),
          "Elliott, A Better Activation Function for Artificial Neural Networks, 1993; proposed again"
              + " by Bergstra, Desjardins, Lamblin and Bengio, Quadratic Polynomials Learn Better"
              + " Image Features, 2009",
          Activations::softsign,
          z -> 1 / (1 + Math.abs(z)) / (1 + Math.abs(z)));

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
    if (!(slope >= 0 && slope <= 1)) {
      throw new BadInput(
          "A leaky ReLU cannot have the slope %s below 0: choose a slope from 0 to 1, such as 0.01."
              .formatted(slope));
    }
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
    if (!(alpha >= 0 && alpha < POSITIVE_INFINITY)) {
      throw new BadInput(
          "An ELU cannot level off at −α with α = %s: choose a finite α of 0 or more, such as 1."
              .formatted(Numbers.text(alpha)));
    }
    if (alpha == 0) {
      return RELU;
    }
    return new NamedActivation(
        "ELU (α = %s)".formatted(Numbers.text(alpha)),
        alpha == 1
            ? "z if z > 0, else exp(z) − 1"
            : "z if z > 0, else %s · (exp(z) − 1)".formatted(Numbers.text(alpha)),
        new Range.Interval(-alpha, false, POSITIVE_INFINITY, false),
        "Clevert, Unterthiner and Hochreiter, Fast and Accurate Deep Network Learning by"
            + " Exponential Linear Units (ELUs), 2015",
        new ExponentialUnit(1, alpha));
  }

  private static double orNaN(double z, double value) {
    return Double.isNaN(z) ? Double.NaN : value;
  }

  /** The formula as it stands, except where exp(−z) is large: there its rounding would show. */
  private static double sigmoid(double z) {
    if (z >= -3) {
      return 1 / (1 + StrictMath.exp(-z));
    }
    double e = StrictMath.exp(z);
    return e - e * e / (1 + e);
  }

  /** ln(1 + exp(z)) would overflow where z is large, and lose its digits where exp(z) is small. */
  private static double softplus(double z) {
    return Math.max(0, z) + StrictMath.log1p(StrictMath.exp(-Math.abs(z)));
  }

  /** Below 0 as z / (1 + e) · e with e = exp(z), so that nothing large is rounded. */
  private static double silu(double z) {
    if (!(z < 0)) {
      return z / (1 + StrictMath.exp(-z));
    }
    double near = within800(z);
    Twofold divisor = Twofold.sum(1, StrictMath.exp(near));
    return Exp.times(new Twofold(near, 0).over(divisor), near);
  }

  /** e (1 + z + e) / (1 + e)² with e = exp(z), and above 0 the same with exp(−z). */
  private static double siluSlope(double z) {
    double near = within800(z);
    double e = StrictMath.exp(-Math.abs(near));
    if (near > 0) {
      return (1 + e * (1 + near)) / Math.fma(e, e + 2, 1);
    }
    Twofold divisor = Twofold.sum(1, e);
    return Exp.times(Twofold.sum(1, near).plus(e).over(divisor).over(divisor), near);
  }

  /**
   * tanh(ln(1 + e)) is e (e + 2) / (e (e + 2) + 2) with e = exp(z), and above 0 what is missing to
   * 1 by exp(−z).
   */
  private static double mish(double z) {
    double near = within800(z);
    double e = StrictMath.exp(-Math.abs(near));
    if (!(z < 0)) {
      return z / (1 + 2 * e * e / (1 + 2 * e));
    }
    Twofold sum = Twofold.sum(2, e);
    return Exp.times(sum.times(near).over(sum.times(e).plus(2)), near);
  }

  /**
   * Misra's formula for the slope, e (4(z + 1) + e (4z + 6) + 4e² + e³) / (e² + 2e + 2)², with what
   * it tends to on either side, (z + 1) e and 1, taken out.
   */
  private static double mishSlope(double z) {
    double near = within800(z);
    double e = StrictMath.exp(-Math.abs(near));
    if (near > 0) {
      double root = Math.fma(2 * e, e + 1, 1);
      return 1 + 2 * e * e * (2 * near - 1 + 2 * e * (near - 1 - e)) / (root * root);
    }
    double root = Math.fma(e, e + 2, 2);
    double rest = 4 * near + 2 + e * (8 * near + 4 + e * (4 * near + 3 + e * (near + 1)));
    return Exp.times(near + 1 - e * rest / (root * root), near);
  }

  /** Beyond 800 every slope is at its limit, and so is every value below; ∞ · 0 would be NaN. */
  private static double within800(double z) {
    return Math.max(-800, Math.min(800, z));
  }

  /** From 1 on by what is missing to 1, so that infinity is not divided by itself. */
  private static double softsign(double z) {
    double size = Math.abs(z);
    return size < 1 ? z / (1 + size) : Math.copySign(1 - 1 / (1 + size), z);
  }

  /** σ(z)(1 − σ(z)) as e / (1 + e)², so that nothing cancels where σ(z) is nearly 1. */
  private static double sigmoidSlope(double z) {
    double e = StrictMath.exp(-Math.abs(z));
    return e / Math.fma(e, e + 2, 1);
  }

  /** StrictMath.tanh is off by up to 2.2 ulp near 0, Lambert's fraction by 1.2. */
  private static double tanh(double z) {
    if (Math.abs(z) < 0.55) {
      return lambert(z);
    }
    return Math.copySign(1 - 2 / (StrictMath.exp(2 * Math.abs(z)) + 1), z);
  }

  /**
   * tanh z = z / (1 + z² / (3 + z² / (5 + …))), Lambert 1768; the terms up to 15 do for |z| up to
   * 0.55. They are written as one fraction, since a division is slow, and as what z lacks, since
   * that is small and so is its rounding.
   */
  private static double lambert(double z) {
    double s = z * z;
    double above = 675675 + s * (45045 + s * (594 + s));
    double below = 2027025 + s * (945945 + s * (51975 + s * (630 + s)));
    return z * (1 - s * above / below);
  }
}
