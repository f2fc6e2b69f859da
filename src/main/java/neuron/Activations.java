package neuron;

import static java.lang.Double.POSITIVE_INFINITY;

import java.util.List;
import neuron.notebook.BadInput;
import neuron.notebook.Numbers;

/**
 * The activations of the lesson. Each knows its exact slope, formula, range and source.
 *
 * <p>For z from −750 to 750 values are within 2 ulp (units in the last place) of the true ones and
 * slopes within 3, or within 2 · 10⁻³²³ where a slope is smaller than any normal double. They are
 * equal to the last digit on every machine. NaN gives NaN, as value and as slope; ±∞ gives the
 * limit. At a kink the slope is the one on the left, at a jump it is 0.
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
          z -> z,
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
          z -> Math.max(0, z),
          new Kink(0));

  /**
   * A ReLU that lets a hundredth of the negative through, so −0.0 stays −0.0. Slope 1 above 0, and
   * 0.01 at 0 and below.
   *
   * <p>Maas, Hannun and Ng, Rectifier Nonlinearities Improve Neural Network Acoustic Models, 2013.
   */
  Activation LEAKY_RELU = leakyRelu(0.01).named("leaky ReLU");

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

  /** All the constants, in the order in which the lesson meets them. */
  static List<Activation> all() {
    return List.of(IDENTITY, STEP, RELU, LEAKY_RELU, SIGMOID, TANH);
  }

  /**
   * A leaky ReLU with the slope of your choice at 0 and below.
   *
   * <p>Maas, Hannun and Ng, Rectifier Nonlinearities Improve Neural Network Acoustic Models, 2013.
   *
   * @param slope from 0, which gives {@link #RELU} itself, to 1, a straight line
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
        z -> Math.max(slope * z, z),
        new Kink(slope));
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

  /** σ(z)(1 − σ(z)) as e / (1 + e)², so that nothing cancels where σ(z) is nearly 1. */
  private static double sigmoidSlope(double z) {
    double e = StrictMath.exp(-Math.abs(z));
    return e / Math.fma(e, e + 2, 1);
  }

  /** StrictMath.tanh is off by up to 2.2 ulp near 0, Lambert's continued fraction by 1.5. */
  private static double tanh(double z) {
    if (Math.abs(z) < 0.55) {
      return lambert(z);
    }
    return Math.copySign(1 - 2 / (StrictMath.exp(2 * Math.abs(z)) + 1), z);
  }

  /**
   * tanh z = z / (1 + z² / (3 + z² / (5 + …))), Lambert 1768; eight terms do for |z| up to 0.55.
   */
  private static double lambert(double z) {
    double rest = 0;
    for (int odd = 17; odd > 1; odd -= 2) {
      rest = z * z / (odd + rest);
    }
    return z / (1 + rest);
  }
}
