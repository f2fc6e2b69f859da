package neuron;

import ch.obermuhlner.math.big.BigDecimalMath;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Activations and their slopes to some forty digits, by the formulas of the papers and the exp and
 * log of big-math.
 */
final class Truth {

  static final MathContext DIGITS = new MathContext(50);

  private static final BigDecimal ONE = BigDecimal.ONE;
  private static final BigDecimal TWO = BigDecimal.valueOf(2);
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal ALPHA = new BigDecimal(0.3);

  /** As Klambauer and others give them in the code that goes with their paper. */
  private static final BigDecimal SELU_LAMBDA = new BigDecimal("1.0507009873554804934193349852946");

  private static final BigDecimal SELU_ALPHA = new BigDecimal("1.6732632423543772848170429916717");

  private static final BigDecimal ROOT_OF_TWO_PI =
      TWO.multiply(BigDecimalMath.pi(DIGITS)).sqrt(DIGITS);

  /** Φ takes longest, and values and slopes are compared at the same places. */
  private static final Map<BigDecimal, BigDecimal> SHARES = new ConcurrentHashMap<>();

  private Truth() {}

  static BigDecimal elu(BigDecimal z) {
    return eluOf(ONE, z);
  }

  static BigDecimal eluSlope(BigDecimal z) {
    return eluSlopeOf(ONE, z);
  }

  static BigDecimal eluOfThreeTenths(BigDecimal z) {
    return eluOf(ALPHA, z);
  }

  static BigDecimal eluSlopeOfThreeTenths(BigDecimal z) {
    return eluSlopeOf(ALPHA, z);
  }

  static BigDecimal selu(BigDecimal z) {
    return SELU_LAMBDA.multiply(eluOf(SELU_ALPHA, z));
  }

  static BigDecimal seluSlope(BigDecimal z) {
    return SELU_LAMBDA.multiply(eluSlopeOf(SELU_ALPHA, z));
  }

  private static BigDecimal eluOf(BigDecimal alpha, BigDecimal z) {
    return z.signum() > 0 ? z : alpha.multiply(exp(z).subtract(ONE));
  }

  private static BigDecimal eluSlopeOf(BigDecimal alpha, BigDecimal z) {
    return z.signum() > 0 ? ONE : alpha.multiply(exp(z));
  }

  /** ln(1 + e) is e where e² is past the last digit. */
  static BigDecimal softplus(BigDecimal z) {
    BigDecimal e = exp(z);
    if (z.intValue() < -40) {
      return e.subtract(e.multiply(e).divide(TWO));
    }
    return z.intValue() > 200 ? z : BigDecimalMath.log(ONE.add(e), new MathContext(80));
  }

  static BigDecimal gelu(BigDecimal z) {
    return z.multiply(leftOf(z));
  }

  static BigDecimal geluSlope(BigDecimal z) {
    return leftOf(z).add(z.multiply(bell(z)), DIGITS);
  }

  static BigDecimal silu(BigDecimal z) {
    return z.multiply(sigmoid(z));
  }

  static BigDecimal siluSlope(BigDecimal z) {
    return sigmoid(z).add(z.multiply(sigmoidSlope(z)));
  }

  static BigDecimal mish(BigDecimal z) {
    return z.multiply(tanhOfSoftplus(z));
  }

  static BigDecimal mishSlope(BigDecimal z) {
    BigDecimal tanh = tanhOfSoftplus(z);
    BigDecimal tanhSlope = ONE.subtract(tanh.multiply(tanh));
    return tanh.add(z.multiply(tanhSlope).multiply(sigmoid(z)));
  }

  static BigDecimal sigmoid(BigDecimal z) {
    return ONE.divide(ONE.add(exp(z.negate())), DIGITS);
  }

  static BigDecimal sigmoidSlope(BigDecimal z) {
    BigDecimal e = exp(z.abs().negate());
    return e.divide(ONE.add(e).pow(2), DIGITS);
  }

  static BigDecimal hardSigmoid(BigDecimal z) {
    BigDecimal ramp = z.divide(new BigDecimal(6), DIGITS).add(HALF);
    return ramp.min(ONE).max(BigDecimal.ZERO);
  }

  static BigDecimal tanh(BigDecimal z) {
    BigDecimal e = exp(z.multiply(TWO));
    return e.subtract(ONE).divide(e.add(ONE), DIGITS);
  }

  static BigDecimal tanhSlope(BigDecimal z) {
    return sigmoidSlope(z.multiply(TWO)).multiply(new BigDecimal(4));
  }

  static BigDecimal softsign(BigDecimal z) {
    return z.divide(ONE.add(z.abs()), DIGITS);
  }

  static BigDecimal softsignSlope(BigDecimal z) {
    return ONE.divide(ONE.add(z.abs()).pow(2), DIGITS);
  }

  /** tanh(ln y) = (y² − 1) / (y² + 1), where y² − 1 is e² + 2e. */
  private static BigDecimal tanhOfSoftplus(BigDecimal z) {
    BigDecimal e = exp(z);
    BigDecimal more = e.multiply(e.add(TWO));
    return more.divide(more.add(TWO), DIGITS);
  }

  /** The bell curve φ(z) = exp(−z² / 2) / √(2π). */
  static BigDecimal bell(BigDecimal z) {
    return exp(z.multiply(z).divide(TWO).negate()).divide(ROOT_OF_TWO_PI, DIGITS);
  }

  /** The share Φ(z) of the bell curve to the left of z, rounded: exactly it has 122,000 digits. */
  static BigDecimal leftOf(BigDecimal z) {
    return SHARES.computeIfAbsent(z, Truth::shareLeftOf);
  }

  private static BigDecimal shareLeftOf(BigDecimal z) {
    if (z.abs().compareTo(new BigDecimal(4)) < 0) {
      return HALF.add(bell(z).multiply(series(z)));
    }
    BigDecimal tail = bell(z).divide(laplace(z.abs()), DIGITS);
    return z.signum() < 0 ? tail : ONE.subtract(tail, DIGITS);
  }

  /** z + z³ / 3 + z⁵ / (3 · 5) + …, which is (Φ(z) − 1/2) / φ(z). */
  private static BigDecimal series(BigDecimal z) {
    BigDecimal square = z.multiply(z, DIGITS);
    BigDecimal term = z;
    BigDecimal sum = z;
    for (int odd = 3; odd < 320; odd += 2) {
      term = term.multiply(square).divide(new BigDecimal(odd), DIGITS);
      sum = sum.add(term);
    }
    return sum;
  }

  /** t + 1 / (t + 2 / (t + 3 / …)), Laplace 1805, which is φ(t) / Φ(−t), for t from 4 on. */
  private static BigDecimal laplace(BigDecimal t) {
    BigDecimal fraction = t;
    for (int k = t.intValue() < 10 ? 600 : 100; k > 0; k--) {
      fraction = t.add(new BigDecimal(k).divide(fraction, DIGITS));
    }
    return fraction;
  }

  private static BigDecimal exp(BigDecimal z) {
    return BigDecimalMath.exp(z, DIGITS);
  }
}
