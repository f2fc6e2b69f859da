package runtime.digits;

/**
 * How many quarter turns an angle is, and what is left: x = n π/2 + rest, with |rest| at most π/4
 * as a sum of two doubles. By fdlibm's {@code e_rem_pio2.c} and {@code k_rem_pio2.c} (Sun
 * Microsystems, 2004; netlib.org/fdlibm); for large angles that is the method of Payne and Hanek
 * ("Radian reduction for trigonometric functions", 1983), which multiplies by just those bits of
 * 2/π that count.
 *
 * @param n the quarter turns; only the last two bits count
 * @param high the rest
 * @param low what is missing in {@code high}
 */
record QuarterTurns(int n, double high, double low) {

  private static final double PER_HALF_PI = 6.36619772367581382433e-01;

  /** π/2 in pieces of 33 bits, and after each, what is missing. */
  private static final double[] HALF_PI = {
    1.57079632673412561417e+00, 6.07710050630396597660e-11, 2.02226624871116645580e-21
  };

  private static final double[] HALF_PI_TAIL = {
    6.07710050650619224932e-11, 2.02226624879595063154e-21, 8.47842766036889956997e-32
  };

  /** π/2 in pieces of 24 bits. */
  private static final double[] HALF_PI_BY_24 = {
    1.57079625129699707031e+00,
    7.54978941586159635335e-08,
    5.39030252995776476554e-15,
    3.28200341580791294123e-22,
    1.27065575308067607349e-29,
    1.22933308981111328932e-36,
    2.73370053816464559624e-44,
    2.16741683877804819444e-51
  };

  /** The digits of 2/π to the base of 2^24. */
  private static final int[] TWO_PER_PI = {
    0xA2F983, 0x6E4E44, 0x1529FC, 0x2757D1, 0xF534DD, 0xC0DB62, 0x95993C, 0x439041, 0xFE5163,
    0xABDEBB, 0xC561B7, 0x246E3A, 0x424DD2, 0xE00649, 0x2EEA09, 0xD1921C, 0xFE1DEB, 0x1CB129,
    0xA73EE8, 0x8235F5, 0x2EBB44, 0x84E99C, 0x7026B4, 0x5F7E41, 0x3991D6, 0x398353, 0x39F49C,
    0x845F8B, 0xBDF928, 0x3B1FF8, 0x97FFDE, 0x05980F, 0xEF2F11, 0x8B5A0A, 0x6D1F6D, 0x367ECF,
    0x27CB09, 0xB74F46, 0x3F669E, 0x5FEA2D, 0x7527BA, 0xC7EBE5, 0xF17B3D, 0x0739F7, 0x8A5292,
    0xEA6BFB, 0x5FB11F, 0x8D5D08, 0x560330, 0x46FC7B, 0x6BABF0, 0xCFBC20, 0x9AF436, 0x1DA9E3,
    0x91615E, 0xE61B08, 0x659985, 0x5F14A0, 0x68408D, 0xFFD880, 0x4D7327, 0x310606, 0x1556CA,
    0x73A8C9, 0x60E27B, 0xC08C6B
  };

  private static final double BASE = 0x1p24;

  /** Of the digits of the product, those that are needed at least. */
  private static final int DIGITS = 4;

  /** Of a finite angle whose magnitude is above π/4. */
  static QuarterTurns of(double x) {
    double magnitude = Words.abs(x);
    QuarterTurns turns =
        Words.high(magnitude) <= 0x413921fb ? ofMedium(magnitude) : ofLarge(magnitude);
    return x < 0 ? new QuarterTurns(-turns.n, -turns.high, -turns.low) : turns;
  }

  /**
   * Subtracts n π/2 to 33 + 53 bits, and to more where the rest is small: a step is not enough
   * where it cancels more than 16 bits, two are not where they cancel more than 49. A single
   * quarter turn does with two.
   */
  private static QuarterTurns ofMedium(double x) {
    int n = Words.high(x) < 0x4002d97c ? 1 : (int) (x * PER_HALF_PI + 0.5);
    double r = x - n * HALF_PI[0];
    double w = n * HALF_PI_TAIL[0];
    boolean far = n < 32 && Words.high(x) != Words.high(n * 1.5707963267948966);
    int steps = far ? 0 : n == 1 ? 1 : 2;
    for (int step = 1; step <= steps && lostBits(x, r - w) > (step == 1 ? 16 : 49); step++) {
      double before = r;
      w = n * HALF_PI[step];
      r = before - w;
      w = n * HALF_PI_TAIL[step] - (before - r - w);
    }
    return new QuarterTurns(n, r - w, r - (r - w) - w);
  }

  private static int lostBits(double x, double rest) {
    return (Words.high(x) >> 20) - (Words.high(rest) >> 20 & 0x7ff);
  }

  /** Takes x as up to three digits to the base of 2^24, the first a whole number. */
  private static QuarterTurns ofLarge(double x) {
    int exponent = (Words.high(x) >> 20) - 1046;
    double z = Words.withHigh(x, Words.high(x) - (exponent << 20));
    double[] digits = new double[3];
    for (int i = 0; i < 2; i++) {
      digits[i] = (int) z;
      z = (z - digits[i]) * BASE;
    }
    digits[2] = z;
    int count = 3;
    while (digits[count - 1] == 0) {
      count--;
    }
    return new Product(digits, count, exponent).turns();
  }

  /** The digits times those of 2/π; whole turns are left out. */
  private static final class Product {
    private final double[] x;
    private final int last;
    private final int first;

    /** Where the binary point stands, seen from the last digit. */
    private int point;

    private final double[] q = new double[20];
    private final int[] digits = new int[20];
    private int n;
    private int half;

    Product(double[] x, int count, int exponent) {
      this.x = x;
      last = count - 1;
      first = Math.max(0, (exponent - 3) / 24);
      point = exponent - 24 * (first + 1);
    }

    QuarterTurns turns() {
      int top = DIGITS;
      for (int i = 0; i <= top; i++) {
        q[i] = sumAt(i);
      }
      double z = fraction(top);
      while (z == 0 && isZeroFrom(DIGITS, top)) {
        int more = 1;
        while (digits[DIGITS - more] == 0) {
          more++;
        }
        for (int i = top + 1; i <= top + more; i++) {
          q[i] = sumAt(i);
        }
        top += more;
        z = fraction(top);
      }
      return timesHalfPi(withLast(z, top));
    }

    private double sumAt(int i) {
      double sum = 0;
      for (int j = 0; j <= last; j++) {
        int at = first + i - j;
        sum += x[j] * (at < 0 ? 0 : TWO_PER_PI[at]);
      }
      return sum;
    }

    private boolean isZeroFrom(int from, int to) {
      for (int i = from; i < to; i++) {
        if (digits[i] != 0) {
          return false;
        }
      }
      return true;
    }

    /** Finds the digits and n, and what is left above the digits; 1 less that, if above a half. */
    private double fraction(int top) {
      double z = q[top];
      for (int i = 0, j = top; j > 0; i++, j--) {
        double carry = (int) (0x1p-24 * z);
        digits[i] = (int) (z - BASE * carry);
        z = q[j - 1] + carry;
      }
      z = Scaling.scalb(z, point);
      z -= 8 * Rounding.floor(z * 0.125);
      n = (int) z;
      z -= n;
      half = 0;
      if (point > 0) {
        int upper = digits[top - 1] >> 24 - point;
        n += upper;
        digits[top - 1] -= upper << 24 - point;
        half = digits[top - 1] >> 23 - point;
      } else if (point == 0) {
        half = digits[top - 1] >> 23;
      } else if (z >= 0.5) {
        half = 2;
      }
      return half > 0 ? complement(z, top) : z;
    }

    private double complement(double z, int top) {
      n++;
      boolean carried = false;
      for (int i = 0; i < top; i++) {
        int digit = digits[i];
        if (carried) {
          digits[i] = 0xffffff - digit;
        } else if (digit != 0) {
          carried = true;
          digits[i] = 0x1000000 - digit;
        }
      }
      if (point > 0) {
        digits[top - 1] &= (1 << 24 - point) - 1;
      }
      if (half != 2) {
        return z;
      }
      return carried ? 1 - z - Scaling.scalb(1.0, point) : 1 - z;
    }

    /** Puts what is left above the digits among them, and says which is the uppermost. */
    private int withLast(double z, int top) {
      int uppermost = top;
      if (z == 0) {
        do {
          uppermost--;
          point -= 24;
        } while (digits[uppermost] == 0);
        return uppermost;
      }
      double shifted = Scaling.scalb(z, -point);
      if (shifted < BASE) {
        digits[uppermost] = (int) shifted;
        return uppermost;
      }
      double carry = (int) (0x1p-24 * shifted);
      digits[uppermost] = (int) (shifted - BASE * carry);
      point += 24;
      digits[uppermost + 1] = (int) carry;
      return uppermost + 1;
    }

    private QuarterTurns timesHalfPi(int top) {
      double scale = Scaling.scalb(1.0, point);
      for (int i = top; i >= 0; i--) {
        q[i] = scale * digits[i];
        scale *= 0x1p-24;
      }
      double[] parts = new double[top + 1];
      for (int i = top; i >= 0; i--) {
        for (int k = 0; k <= DIGITS && k <= top - i; k++) {
          parts[top - i] += HALF_PI_BY_24[k] * q[i + k];
        }
      }
      double high = 0;
      for (int i = top; i >= 0; i--) {
        high += parts[i];
      }
      double low = parts[0] - high;
      for (int i = 1; i <= top; i++) {
        low += parts[i];
      }
      return half == 0 ? new QuarterTurns(n, high, low) : new QuarterTurns(n, -high, -low);
    }
  }
}
