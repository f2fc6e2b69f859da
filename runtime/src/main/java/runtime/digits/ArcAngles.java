package runtime.digits;

/**
 * The inverse functions of sine, cosine and tangent, by fdlibm's {@code e_asin.c}, {@code
 * e_acos.c}, {@code s_atan.c} and {@code e_atan2.c} (Sun Microsystems, 2004; netlib.org/fdlibm).
 */
public final class ArcAngles {

  private static final double PI = 3.14159265358979311600e+00;
  private static final double PI_LOW = 1.2246467991473531772e-16;
  private static final double HALF_PI = 1.57079632679489655800e+00;
  private static final double HALF_PI_LOW = 6.12323399573676603587e-17;
  private static final double QUARTER_PI = 7.85398163397448278999e-01;

  private static final double P0 = 1.66666666666666657415e-01;
  private static final double P1 = -3.25565818622400915405e-01;
  private static final double P2 = 2.01212532134862925881e-01;
  private static final double P3 = -4.00555345006794114027e-02;
  private static final double P4 = 7.91534994289814532176e-04;
  private static final double P5 = 3.47933107596021167570e-05;
  private static final double Q1 = -2.40339491173441421878e+00;
  private static final double Q2 = 2.02094576023350569471e+00;
  private static final double Q3 = -6.88283971605453293030e-01;
  private static final double Q4 = 7.70381505559019352791e-02;

  /** The angles whose tangents are ½, 1, 1½ and ∞. */
  private static final double[] KNOWN = {
    4.63647609000806093515e-01,
    7.85398163397448278999e-01,
    9.82793723247329054082e-01,
    1.57079632679489655800e+00
  };

  private static final double[] KNOWN_LOW = {
    2.26987774529616870924e-17,
    3.06161699786838301793e-17,
    1.39033110312309984516e-17,
    6.12323399573676603587e-17
  };

  private static final double[] A = {
    3.33333333333329318027e-01,
    -1.99999999998764832476e-01,
    1.42857142725034663711e-01,
    -1.11111104054623557880e-01,
    9.09088713343650656196e-02,
    -7.69187620504482999495e-02,
    6.66107313738753120669e-02,
    -5.83357013379057348645e-02,
    4.97687799461593236017e-02,
    -3.65315727442169155270e-02,
    1.62858201153657823623e-02
  };

  private ArcAngles() {}

  /** The angle from −π/2 to π/2 with this sine; below 1 ulp. NaN outside of −1 to 1; ±0 stays. */
  public static double asin(double x) {
    double magnitude = Words.abs(x);
    if (magnitude < 0x1p-27) {
      return x;
    }
    if (magnitude < 0.5) {
      return x + x * ratio(x * x);
    }
    if (magnitude == 1) {
      return x * HALF_PI + x * HALF_PI_LOW;
    }
    if (!(magnitude < 1)) {
      return Double.NaN;
    }
    double t = (1 - magnitude) * 0.5;
    double root = Math.sqrt(t);
    double angle =
        Words.high(magnitude) >= 0x3fef3333
            ? HALF_PI - (2 * (root + root * ratio(t)) - HALF_PI_LOW)
            : asinBySplitRoot(t, root);
    return x > 0 ? angle : -angle;
  }

  private static double asinBySplitRoot(double t, double root) {
    double head = Words.chopped(root);
    double c = (t - head * head) / (root + head);
    double p = 2 * root * ratio(t) - (HALF_PI_LOW - 2 * c);
    return QUARTER_PI - (p - (QUARTER_PI - 2 * head));
  }

  private static double ratio(double t) {
    double p = t * (P0 + t * (P1 + t * (P2 + t * (P3 + t * (P4 + t * P5)))));
    double q = 1 + t * (Q1 + t * (Q2 + t * (Q3 + t * Q4)));
    return p / q;
  }

  /** The angle from 0 to π with this cosine; below 1 ulp. NaN outside of −1 to 1. */
  public static double acos(double x) {
    if (x == 1) {
      return 0;
    }
    if (x == -1) {
      return PI + 2 * HALF_PI_LOW;
    }
    double magnitude = Words.abs(x);
    if (!(magnitude < 1)) {
      return Double.NaN;
    }
    if (Words.high(magnitude) <= 0x3c600000) {
      return HALF_PI + HALF_PI_LOW;
    }
    if (magnitude < 0.5) {
      return HALF_PI - (x - (HALF_PI_LOW - x * ratio(x * x)));
    }
    double z = (1 - magnitude) * 0.5;
    double root = Math.sqrt(z);
    if (x < 0) {
      return PI - 2 * (root + (ratio(z) * root - HALF_PI_LOW));
    }
    double head = Words.chopped(root);
    double c = (z - head * head) / (root + head);
    return 2 * (head + (ratio(z) * root + c));
  }

  /** The angle from −π/2 to π/2 with this tangent; below 1 ulp. NaN and ±0 stay. */
  public static double atan(double x) {
    double magnitude = Words.abs(x);
    if (Double.isNaN(x) || magnitude < 0x1p-29) {
      return x;
    }
    if (magnitude < 0.4375) {
      return x - x * series(x * x);
    }
    if (magnitude >= 0x1p66) {
      return x > 0 ? KNOWN[3] + KNOWN_LOW[3] : -KNOWN[3] - KNOWN_LOW[3];
    }
    double angle = atanAboutKnown(magnitude);
    return x < 0 ? -angle : angle;
  }

  private static double atanAboutKnown(double x) {
    if (x < 0.6875) {
      return beyond(0, (2 * x - 1) / (2 + x));
    }
    if (x < 1.1875) {
      return beyond(1, (x - 1) / (x + 1));
    }
    return x < 2.4375 ? beyond(2, (x - 1.5) / (1 + 1.5 * x)) : beyond(3, -1 / x);
  }

  private static double beyond(int known, double x) {
    return KNOWN[known] - (x * series(x * x) - KNOWN_LOW[known] - x);
  }

  private static double series(double z) {
    double w = z * z;
    double odd = z * (A[0] + w * (A[2] + w * (A[4] + w * (A[6] + w * (A[8] + w * A[10])))));
    double even = w * (A[1] + w * (A[3] + w * (A[5] + w * (A[7] + w * A[9]))));
    return odd + even;
  }

  /**
   * The angle from −π to π at which the point (x, y) lies; the error is below 2 ulp. Zeros and
   * infinities are taken as limits, with their signs; NaN gives NaN.
   */
  public static double atan2(double y, double x) {
    if (Double.isNaN(x) || Double.isNaN(y)) {
      return Double.NaN;
    }
    if (x == 1) {
      return atan(y);
    }
    return Scaling.copySign(angle(Words.abs(y), Words.abs(x), Words.high(x) < 0), y);
  }

  /** From the right, of a point above the axis; to the left of 0, x is the distance from there. */
  private static double angle(double y, double x, boolean left) {
    boolean far = x == Double.POSITIVE_INFINITY;
    boolean high = y == Double.POSITIVE_INFINITY;
    if (far && high) {
      return left ? 3 * QUARTER_PI : QUARTER_PI;
    }
    if (y == 0 || far) {
      return left ? PI : 0;
    }
    if (x == 0 || high) {
      return HALF_PI;
    }
    double z = steepness(Words.high(y) - Words.high(x) >> 20, y / x, left);
    return left ? PI - (z - PI_LOW) : z;
  }

  private static double steepness(int exponent, double quotient, boolean left) {
    if (exponent > 60) {
      return HALF_PI + 0.5 * PI_LOW;
    }
    return left && exponent < -60 ? 0 : atan(quotient);
  }
}
