package neuron;

import org.apache.commons.numbers.gamma.Erf;
import org.apache.commons.numbers.gamma.Erfcx;

/**
 * What the activations of the lesson compute, and their slopes, in the order of the gallery. Those
 * of straight pieces with a kink at 0 are each a {@link Kink}.
 *
 * <p>Where the formula on paper would lose digits, it is written so that nothing large cancels,
 * mostly with e = exp(−|z|), which is never large. Powers of e are those of {@link StrictMath},
 * which are equal on every machine; those of {@link Math} need not be.
 */
final class Formulas {

  /** So far from 0 each value and slope is at its limit, and 0 · ∞, which is NaN, is not met. */
  private static final double FAR = 800;

  private static final double ROOT_OF_TWO = Math.sqrt(2);
  private static final double ROOT_OF_TWO_PI = Math.sqrt(2 * Math.PI);

  private Formulas() {}

  static double step(double z) {
    return orNaN(z, z >= 0 ? 1 : 0);
  }

  static double stepSlope(double z) {
    return orNaN(z, 0);
  }

  /**
   * What ELU and SELU share: a straight line above 0, and an exponential that levels off below.
   *
   * @param above the slope above 0
   * @param below how far it falls at most, which is also the slope on the left of 0
   */
  record ExponentialUnit(double above, double below) implements Activation {

    /** λ and λα, for which mean 0 and variance 1 go through unchanged. */
    static final ExponentialUnit SELF_NORMALIZING =
        new ExponentialUnit(1.0507009873554804934, 1.7580993408473768599);

    @Override
    public double apply(double z) {
      return z > 0 ? above * z : below * StrictMath.expm1(z);
    }

    @Override
    public double slope(double z) {
      return z > 0 ? above : below * StrictMath.exp(z);
    }
  }

  /** ln(1 + exp(z)) would overflow where z is large, and lose its digits where exp(z) is small. */
  static double softplus(double z) {
    return Math.max(0, z) + StrictMath.log1p(StrictMath.exp(-Math.abs(z)));
  }

  /** z · Φ(z), with the share Φ of the bell curve to the left; above 0 by what is missing to z. */
  static double gelu(double z) {
    double t = Math.min(Math.abs(z), FAR);
    double root = rootOfBell(t);
    double tail = t * mills(t) * root * root;
    return z < 0 ? -tail : z - tail;
  }

  /** Φ(z) + z · exp(−z² / 2) / √(2π); above 0 by what is more than 1. */
  static double geluSlope(double z) {
    double t = Math.min(Math.abs(z), FAR);
    double root = rootOfBell(t);
    double tail = (t / ROOT_OF_TWO_PI - mills(t)) * root * root;
    return z > 0 ? 1 + tail : -tail;
  }

  /**
   * The ratio of Mills, Φ(−t) / exp(−t² / 2), for t from 0 on. Below 0.7 not by erfcx, which takes
   * a power of {@link Math} there.
   */
  private static double mills(double t) {
    double x = t / ROOT_OF_TWO;
    return t < 0.7 ? (1 - Erf.value(x)) / 2 * StrictMath.exp(x * x) : Erfcx.value(x) / 2;
  }

  /**
   * exp(−t² / 4), the root of exp(−t² / 2), which is a normal double where that no longer is. What
   * t² loses by rounding is made up for, since exp would magnify it.
   */
  private static double rootOfBell(double t) {
    double square = t * t;
    double lost = Math.fma(t, t, -square);
    double root = StrictMath.exp(-square / 4);
    return root - root * lost / 4;
  }

  /** z / (1 + exp(−z)), below 0 with exp(z). */
  static double silu(double z) {
    double near = Math.max(-FAR, z);
    double e = StrictMath.exp(-Math.abs(near));
    return (near < 0 ? near * e : near) / (1 + e);
  }

  /** σ(z)(1 + z(1 − σ(z))) for the sigmoid σ. */
  static double siluSlope(double z) {
    double near = near(z);
    double e = StrictMath.exp(-Math.abs(near));
    return (near > 0 ? 1 + e * (1 + near) : e * (1 + near + e)) / squareOfOnePlus(e);
  }

  /** tanh(ln(1 + e)) is e(2 + e) / (2 + e(2 + e)); above 0 by what is missing to 1. */
  static double mish(double z) {
    double near = Math.max(-FAR, z);
    double e = StrictMath.exp(-Math.abs(near));
    return near < 0 ? near * e * (2 + e) / (2 + e * (2 + e)) : near / (1 + 2 * e * e / (1 + 2 * e));
  }

  /** Misra's formula for the slope; above 0 by what is more than 1. */
  static double mishSlope(double z) {
    double near = near(z);
    double e = StrictMath.exp(-Math.abs(near));
    if (near > 0) {
      double root = 1 + 2 * e * (1 + e);
      return 1 + 2 * e * e * (2 * near - 1 + 2 * e * (near - 1 - e)) / (root * root);
    }
    double root = 2 + e * (2 + e);
    return e * (4 * (near + 1) + e * (4 * near + 6 + e * (4 + e))) / (root * root);
  }

  /** The formula as it stands, except where exp(−z) is large: there its rounding would show. */
  static double sigmoid(double z) {
    if (z >= -3) {
      return 1 / (1 + StrictMath.exp(-z));
    }
    double e = StrictMath.exp(z);
    return e - e * e / (1 + e);
  }

  /** σ(z)(1 − σ(z)) as e / (1 + e)², so that nothing cancels where σ(z) is nearly 1. */
  static double sigmoidSlope(double z) {
    double e = StrictMath.exp(-Math.abs(z));
    return e / squareOfOnePlus(e);
  }

  static double hardSigmoid(double z) {
    return Math.max(0, Math.min(1, (z + 3) / 6));
  }

  static double hardSigmoidSlope(double z) {
    return orNaN(z, z > -3 && z <= 3 ? 1 / 6.0 : 0);
  }

  /** Where z is small by Lambert's fraction, since 1 − 2 / (exp(2|z|) + 1) would cancel there. */
  static double tanh(double z) {
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

  /** tanh(z) is 2σ(2z) − 1 for the sigmoid σ. */
  static double tanhSlope(double z) {
    return 4 * sigmoidSlope(2 * z);
  }

  /** From 1 on by what is missing to 1, so that infinity is not divided by itself. */
  static double softsign(double z) {
    double size = Math.abs(z);
    return size < 1 ? z / (1 + size) : Math.copySign(1 - 1 / (1 + size), z);
  }

  static double softsignSlope(double z) {
    return 1 / (1 + Math.abs(z)) / (1 + Math.abs(z));
  }

  private static double squareOfOnePlus(double e) {
    return Math.fma(e, e + 2, 1);
  }

  private static double near(double z) {
    return Math.max(-FAR, Math.min(FAR, z));
  }

  private static double orNaN(double z, double value) {
    return Double.isNaN(z) ? Double.NaN : value;
  }
}
