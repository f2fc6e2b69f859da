package runtime.digits;

/** The parts of a floating-point number and its neighbours, straight from IEEE 754's bits. */
public final class Scaling {

  private static final long SIGN = Long.MIN_VALUE;
  private static final int FLOAT_SIGN = Integer.MIN_VALUE;

  private Scaling() {}

  /** x 2^n, rounded once. NaN, ±0 and ±∞ stay what they are. */
  public static double scalb(double x, int n) {
    if (x == 0 || !(Words.abs(x) < Double.POSITIVE_INFINITY)) {
      return x;
    }
    boolean subnormal = Words.abs(x) < Double.MIN_NORMAL;
    long bits = Double.doubleToRawLongBits(subnormal ? x * 0x1p54 : x);
    long exponent = (bits >> 52 & 0x7ff) - (subnormal ? 54 : 0) + n;
    long rest = bits & 0x800fffff_ffffffffL;
    if (exponent > 2046) {
      return copySign(Double.POSITIVE_INFINITY, x);
    }
    if (exponent > 0) {
      return Double.longBitsToDouble(rest | exponent << 52);
    }
    if (exponent < -54) {
      return copySign(0, x);
    }
    return Double.longBitsToDouble(rest | exponent + 54 << 52) * 0x1p-54;
  }

  /** As for a double. */
  public static float scalb(float x, int n) {
    int enough = n < -300 ? -300 : n > 300 ? 300 : n;
    return (float) scalb((double) x, enough);
  }

  /** The magnitude of one with the sign of the other. */
  public static double copySign(double magnitude, double sign) {
    return Double.longBitsToDouble(
        Double.doubleToRawLongBits(magnitude) & ~SIGN | Double.doubleToRawLongBits(sign) & SIGN);
  }

  /** As for a double. */
  public static float copySign(float magnitude, float sign) {
    return Float.intBitsToFloat(
        Float.floatToRawIntBits(magnitude) & ~FLOAT_SIGN
            | Float.floatToRawIntBits(sign) & FLOAT_SIGN);
  }

  /** 1 with the sign of x; NaN and ±0 stay what they are. */
  public static double signum(double x) {
    return x == 0 || Double.isNaN(x) ? x : copySign(1, x);
  }

  /** As for a double. */
  public static float signum(float x) {
    return x == 0 || Float.isNaN(x) ? x : copySign(1, x);
  }

  /** The exponent; of subnormal numbers and ±0 −1023, of NaN and ±∞ 1024. */
  public static int getExponent(double x) {
    return (int) (Double.doubleToRawLongBits(x) >> 52 & 0x7ff) - 1023;
  }

  /** The exponent; of subnormal numbers and ±0 −127, of NaN and ±∞ 128. */
  public static int getExponent(float x) {
    return (Float.floatToRawIntBits(x) >> 23 & 0xff) - 127;
  }

  /** The distance to the next number away from 0. NaN stays, ±∞ gives ∞. */
  public static double ulp(double x) {
    double magnitude = Words.abs(x);
    if (!(magnitude < Double.POSITIVE_INFINITY)) {
      return magnitude;
    }
    int exponent = getExponent(x);
    return scalb(1.0, (exponent < -1022 ? -1022 : exponent) - 52);
  }

  /** As for a double. */
  public static float ulp(float x) {
    if (Float.isNaN(x)) {
      return x;
    }
    int exponent = getExponent(x);
    return exponent == 128
        ? Float.POSITIVE_INFINITY
        : scalb(1f, (exponent < -126 ? -126 : exponent) - 23);
  }

  /** The next number towards ∞. */
  public static double nextUp(double x) {
    if (!(x < Double.POSITIVE_INFINITY)) {
      return x;
    }
    long bits = Double.doubleToRawLongBits(x + 0.0);
    return Double.longBitsToDouble(bits >= 0 ? bits + 1 : bits - 1);
  }

  /** As for a double. */
  public static float nextUp(float x) {
    if (!(x < Float.POSITIVE_INFINITY)) {
      return x;
    }
    int bits = Float.floatToRawIntBits(x + 0.0f);
    return Float.intBitsToFloat(bits >= 0 ? bits + 1 : bits - 1);
  }

  /** The next number towards −∞. */
  public static double nextDown(double x) {
    return -nextUp(-x);
  }

  /** As for a double. */
  public static float nextDown(float x) {
    return -nextUp(-x);
  }

  /** The next number from the start in a direction; where both are equal, the direction. */
  public static double nextAfter(double start, double direction) {
    if (start < direction) {
      return nextUp(start);
    }
    return start > direction ? nextDown(start) : start == direction ? direction : Double.NaN;
  }

  /** As for a double. */
  public static float nextAfter(float start, double direction) {
    if (start < direction) {
      return nextUp(start);
    }
    return start > direction ? nextDown(start) : start == direction ? (float) direction : Float.NaN;
  }
}
