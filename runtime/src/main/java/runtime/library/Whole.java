package runtime.library;

import java.math.BigInteger;
import java.math.RoundingMode;
import runtime.digits.Nearest;

/** What a class library may do otherwise with a {@link BigInteger} than a JVM. */
public final class Whole {

  private Whole() {}

  public static double doubleValue(BigInteger whole) {
    double magnitude = Nearest.toDouble(whole.abs(), 0, false);
    return whole.signum() < 0 ? -magnitude : magnitude;
  }

  public static float floatValue(BigInteger whole) {
    float magnitude = Nearest.toFloat(whole.abs(), 0, false);
    return whole.signum() < 0 ? -magnitude : magnitude;
  }

  /** Of the magnitude's words of 32 bits, the first one first. */
  public static int hashCode(BigInteger whole) {
    byte[] bytes = whole.abs().toByteArray();
    int hash = 0;
    int word = 0;
    for (int i = 0; i < bytes.length; i++) {
      word = word << 8 | bytes[i] & 0xff;
      if ((bytes.length - 1 - i) % 4 == 0) {
        hash = 31 * hash + word;
        word = 0;
      }
    }
    return whole.signum() * hash;
  }

  /** How many decimal digits it has; 1 for zero. */
  static int digits(BigInteger whole) {
    BigInteger magnitude = whole.abs();
    int digits = (int) (whole.bitLength() * 30103L / 100_000);
    BigInteger power = tenTo(digits);
    while (magnitude.compareTo(power) >= 0) {
      power = power.multiply(BigInteger.TEN);
      digits++;
    }
    return digits == 0 ? 1 : digits;
  }

  static BigInteger tenTo(int exponent) {
    return BigInteger.TEN.pow(exponent);
  }

  /** The greatest whole number whose square is not greater; by Newton's method, from above. */
  static BigInteger root(BigInteger square) {
    if (square.signum() == 0) {
      return square;
    }
    BigInteger root = BigInteger.ONE.shiftLeft((square.bitLength() + 1) / 2);
    while (true) {
      BigInteger next = root.add(square.divide(root)).shiftRight(1);
      if (next.compareTo(root) >= 0) {
        return root;
      }
      root = next;
    }
  }

  /**
   * A quotient, rounded to a whole number.
   *
   * @throws ArithmeticException if rounding is not allowed and necessary
   */
  static BigInteger quotient(BigInteger dividend, BigInteger divisor, RoundingMode rounding) {
    BigInteger[] parts = dividend.divideAndRemainder(divisor);
    if (parts[1].signum() == 0) {
      return parts[0];
    }
    int sign = dividend.signum() * divisor.signum();
    int half = parts[1].abs().shiftLeft(1).compareTo(divisor.abs());
    boolean away =
        switch (rounding) {
          case UP -> true;
          case DOWN -> false;
          case CEILING -> sign > 0;
          case FLOOR -> sign < 0;
          case HALF_UP -> half >= 0;
          case HALF_DOWN -> half > 0;
          case HALF_EVEN -> half > 0 || half == 0 && parts[0].testBit(0);
          case UNNECESSARY -> throw new ArithmeticException("Rounding necessary");
        };
    return away ? parts[0].add(BigInteger.valueOf(sign)) : parts[0];
  }
}
