package runtime.digits;

/** To whole numbers, from degrees to radians, and what is left after a division. */
public final class Rounding {

  /** From here on every double is whole. */
  private static final double ALL_WHOLE = 0x1p52;

  private static final double RADIANS_PER_DEGREE = 0.017453292519943295;
  private static final double DEGREES_PER_RADIAN = 57.29577951308232;

  private Rounding() {}

  /** The greatest whole number that is not above x. NaN, ±0 and ±∞ stay what they are. */
  public static double floor(double x) {
    if (!(Words.abs(x) < ALL_WHOLE)) {
      return x;
    }
    double whole = (long) x;
    return Scaling.copySign(whole > x ? whole - 1 : whole, x);
  }

  /** The least whole number that is not below x; −0 for what lies between −1 and 0. */
  public static double ceil(double x) {
    return -floor(-x);
  }

  /** The nearest whole number, and of two the even one. NaN, ±0 and ±∞ stay what they are. */
  public static double rint(double x) {
    double magnitude = Words.abs(x);
    return magnitude < ALL_WHOLE ? Scaling.copySign(magnitude + ALL_WHOLE - ALL_WHOLE, x) : x;
  }

  /**
   * The nearest whole number, and of two the greater. NaN gives 0, what is too far the farthest.
   */
  public static long round(double x) {
    if (!(Words.abs(x) < ALL_WHOLE)) {
      return (long) x;
    }
    double below = floor(x);
    return (long) below + (x - below >= 0.5 ? 1 : 0);
  }

  /**
   * The nearest whole number, and of two the greater. NaN gives 0, what is too far the farthest.
   */
  public static int round(float x) {
    if (!(x > Integer.MIN_VALUE && x < Integer.MAX_VALUE)) {
      return (int) x;
    }
    return (int) round((double) x);
  }

  /** The quotient of whole numbers, rounded towards −∞. */
  public static long floorDiv(long x, long y) {
    long quotient = x / y;
    return (x ^ y) < 0 && quotient * y != x ? quotient - 1 : quotient;
  }

  /** What is left after {@link #floorDiv}; it has the sign of y. */
  public static long floorMod(long x, long y) {
    long rest = x % y;
    return (rest ^ y) < 0 && rest != 0 ? rest + y : rest;
  }

  /** An angle in radians, by one product. */
  public static double toRadians(double degrees) {
    return degrees * RADIANS_PER_DEGREE;
  }

  /** An angle in degrees, by one product. */
  public static double toDegrees(double radians) {
    return radians * DEGREES_PER_RADIAN;
  }
}
