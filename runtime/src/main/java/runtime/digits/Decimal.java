package runtime.digits;

/**
 * The shortest decimal from which a floating-point number can be read back, and of the shortest the
 * nearest to it; one with a single digit gives way to the nearest with two. That is what Java
 * writes since JDK 19. By Schubfach (Raffaello Giulietti, "The Schubfach way to render doubles",
 * 2020).
 *
 * @param digits the decimal digits, without zeros at either end; "0" for zero
 * @param point how many of them stand before the decimal point: 0.digits × 10^point
 */
record Decimal(String digits, int point) {

  static final Decimal ZERO = new Decimal("0", 1);

  private static final int LEAST_DOUBLE = -1074;
  private static final int LEAST_FLOAT = -149;
  private static final long RADIX_63 = Long.MAX_VALUE;

  /** Of a finite number; the sign does not count. */
  static Decimal of(double x) {
    long bits = Double.doubleToRawLongBits(x);
    long fraction = bits & 0xfffff_ffffffffL;
    int exponent = (int) (bits >>> 52) & 0x7ff;
    if (exponent > 0) {
      boolean irregular = fraction == 0 && exponent > 1;
      return shortest(fraction | 1L << 52, exponent - 1 + LEAST_DOUBLE, irregular);
    }
    return subnormal(fraction, LEAST_DOUBLE, 3);
  }

  /** Of a finite number; the sign does not count. */
  static Decimal of(float x) {
    int bits = Float.floatToRawIntBits(x);
    int fraction = bits & 0x7fffff;
    int exponent = bits >>> 23 & 0xff;
    if (exponent > 0) {
      boolean irregular = fraction == 0 && exponent > 1;
      return shortest(fraction | 1 << 23, exponent - 1 + LEAST_FLOAT, irregular);
    }
    return subnormal(fraction, LEAST_FLOAT, 8);
  }

  /** What is below the bound is multiplied by 10, so that there are two digits to choose from. */
  private static Decimal subnormal(long c, int q, int bound) {
    if (c == 0) {
      return ZERO;
    }
    if (c >= bound) {
      return shortest(c, q, false);
    }
    Decimal tenfold = shortest(10 * c, q, false);
    return new Decimal(tenfold.digits, tenfold.point - 1);
  }

  /**
   * The shortest decimal of c 2^q.
   *
   * @param irregular whether the number below is at half the distance of the one above
   */
  private static Decimal shortest(long c, int q, boolean irregular) {
    int k = irregular ? log10OfThreeQuarters(q) : log10OfPowerOf2(q);
    Tens tens = Tens.of(-k);
    int shift = q + Tens.log2OfPowerOf10(-k) + 2;
    long middle = scaled(tens, 4 * c << shift);
    long lower = scaled(tens, 4 * c - (irregular ? 1 : 2) << shift) + (c & 1);
    long upper = scaled(tens, 4 * c + 2 << shift) - (c & 1);
    return of(nearest(middle, lower, upper), k);
  }

  /** Of the whole numbers between lower / 4 and upper / 4 the one that is best. */
  private static long nearest(long middle, long lower, long upper) {
    long s = middle >> 2;
    if (s >= 100) {
      long below = s / 10 * 10;
      long above = below + 10;
      boolean belowFits = lower <= below << 2;
      if (belowFits != above << 2 <= upper) {
        return belowFits ? below : above;
      }
    }
    boolean fits = lower <= s << 2;
    if (fits != s + 1 << 2 <= upper) {
      return fits ? s : s + 1;
    }
    long fromHalfway = middle - (2 * s + 1 << 1);
    return fromHalfway < 0 || fromHalfway == 0 && (s & 1) == 0 ? s : s + 1;
  }

  private static Decimal of(long whole, int exponent) {
    String digits = Long.toString(whole);
    return trimmed(digits, exponent + digits.length());
  }

  /** Of a decimal without a sign, such as 12.50 or 1.25E+1. */
  static Decimal read(String text) {
    int e = text.indexOf('E');
    String mantissa = e < 0 ? text : text.substring(0, e);
    int dot = mantissa.indexOf('.');
    String digits = dot < 0 ? mantissa : mantissa.substring(0, dot) + mantissa.substring(dot + 1);
    int zeros = 0;
    while (zeros < digits.length() && digits.charAt(zeros) == '0') {
      zeros++;
    }
    int whole = dot < 0 ? mantissa.length() : dot;
    int exponent = e < 0 ? 0 : Integer.parseInt(text.substring(e + 1));
    return trimmed(digits.substring(zeros), whole - zeros + exponent);
  }

  /** The product's upper part, with its last bit set if anything was cut off. */
  private static long scaled(Tens tens, long c) {
    long middle = tens.high() * c;
    long carried = (middle >>> 1) + upperProduct(tens.low(), c);
    long upper = upperProduct(tens.high(), c) + (carried >>> 63);
    return upper | (carried & RADIX_63) + RADIX_63 >>> 63;
  }

  /** The upper 64 bits of a product of numbers below 2^63. */
  private static long upperProduct(long a, long b) {
    long aLow = a & 0xffffffffL;
    long bLow = b & 0xffffffffL;
    long aHigh = a >>> 32;
    long bHigh = b >>> 32;
    long across = aHigh * bLow + (aLow * bLow >>> 32);
    long otherwise = aLow * bHigh + (across & 0xffffffffL);
    return aHigh * bHigh + (across >>> 32) + (otherwise >>> 32);
  }

  private static int log10OfPowerOf2(int q) {
    return (int) (q * 661_971_961_083L >> 41);
  }

  private static int log10OfThreeQuarters(int q) {
    return (int) (q * 661_971_961_083L - 274_743_187_321L >> 41);
  }

  /** Rounds half up, as {@link Format} does, to so many digits after the decimal point. */
  Decimal rounded(int decimals) {
    long kept = (long) point + decimals;
    if (kept >= digits.length()) {
      return this;
    }
    if (kept < 0) {
      return ZERO;
    }
    int length = (int) kept;
    if (digits.charAt(length) < '5') {
      return trimmed(digits.substring(0, length), point);
    }
    int last = length - 1;
    while (last >= 0 && digits.charAt(last) == '9') {
      last--;
    }
    if (last < 0) {
      return new Decimal("1", point + 1);
    }
    char next = (char) (digits.charAt(last) + 1);
    return new Decimal(digits.substring(0, last) + next, point);
  }

  /** Rounds half up to so many digits. */
  Decimal withDigits(int count) {
    return rounded(count - point);
  }

  private static Decimal trimmed(String digits, int point) {
    int length = digits.length();
    while (length > 0 && digits.charAt(length - 1) == '0') {
      length--;
    }
    return length == 0 ? ZERO : new Decimal(digits.substring(0, length), point);
  }

  boolean isZero() {
    return digits.equals("0");
  }

  /** The digits with the decimal point among them, and exactly so many after it. */
  String plain(int decimals) {
    StringBuilder text = new StringBuilder();
    if (point <= 0) {
      text.append('0');
    }
    for (int i = 0; i < point; i++) {
      text.append(digitAt(i));
    }
    if (decimals > 0) {
      text.append('.');
    }
    for (int i = 0; i < decimals; i++) {
      text.append(digitAt((long) point + i));
    }
    return text.toString();
  }

  private char digitAt(long i) {
    return i < 0 || i >= digits.length() ? '0' : digits.charAt((int) i);
  }
}
