package runtime.library;

import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import runtime.digits.DoubleReader;

/**
 * A decimal: unscaled × 10^−scale. It has what a class library may do otherwise with a {@link
 * java.math.BigDecimal} than a JVM; after the Javadoc of that class.
 */
public record Scaled(BigInteger unscaled, int scale) {

  private static final String[] ZEROS = {"0", "0.00", "0.0"};

  public int precision() {
    return Whole.digits(unscaled);
  }

  public double doubleValue() {
    return DoubleReader.parseDouble(unscaled + "E" + -(long) scale);
  }

  public float floatValue() {
    return DoubleReader.parseFloat(unscaled + "E" + -(long) scale);
  }

  @Override
  public int hashCode() {
    return 31 * Whole.hashCode(unscaled) + scale;
  }

  /** Canonical: with an exponent where there would be many zeros. */
  @Override
  public String toString() {
    String digits = unscaled.abs().toString();
    long exponent = digits.length() - 1 - (long) scale;
    if (scale >= 0 && exponent >= -6) {
      return toPlainString();
    }
    String point = digits.length() > 1 ? "." : "";
    return sign() + digits.charAt(0) + point + digits.substring(1) + exponent(exponent);
  }

  /** With exponents that are multiples of three. */
  public String toEngineeringString() {
    String digits = unscaled.abs().toString();
    long exponent = digits.length() - 1 - (long) scale;
    if (scale >= 0 && exponent >= -6) {
      return toPlainString();
    }
    int more = (int) ((exponent % 3 + 3) % 3);
    long triple = exponent - more;
    if (unscaled.signum() == 0) {
      return ZEROS[more] + exponent(more == 0 ? triple : triple + 3);
    }
    int whole = more + 1;
    String text =
        whole >= digits.length()
            ? digits + "0".repeat(whole - digits.length())
            : digits.substring(0, whole) + "." + digits.substring(whole);
    return sign() + text + exponent(triple);
  }

  public String toPlainString() {
    String digits = unscaled.abs().toString();
    if (scale <= 0) {
      return unscaled.signum() == 0 ? "0" : sign() + digits + "0".repeat(-scale);
    }
    String padded = "0".repeat(Math.max(0, scale + 1 - digits.length())) + digits;
    int point = padded.length() - scale;
    return sign() + padded.substring(0, point) + "." + padded.substring(point);
  }

  private String sign() {
    return unscaled.signum() < 0 ? "-" : "";
  }

  private static String exponent(long exponent) {
    return exponent == 0 ? "" : (exponent > 0 ? "E+" : "E") + exponent;
  }

  /**
   * @throws ArithmeticException if the divisor is zero, or rounding not allowed and necessary
   */
  public Scaled divide(Scaled divisor, int newScale, RoundingMode rounding) {
    if (divisor.unscaled.signum() == 0) {
      throw new ArithmeticException(Texts.DIVISION_BY_ZERO);
    }
    long shift = (long) newScale + divisor.scale - scale;
    BigInteger up = shift > 0 ? tens(unscaled, shift) : unscaled;
    BigInteger down = shift < 0 ? tens(divisor.unscaled, -shift) : divisor.unscaled;
    return new Scaled(Whole.quotient(up, down, rounding), newScale);
  }

  /**
   * The quotient with so many digits; zeros at its end go where it is exact.
   *
   * @throws ArithmeticException if the divisor is zero, or rounding not allowed and necessary
   */
  public Scaled divide(Scaled divisor, MathContext digits) {
    if (digits.getPrecision() == 0) {
      return divide(divisor);
    }
    notByZero(divisor);
    long preferred = (long) scale - divisor.scale;
    if (unscaled.signum() == 0) {
      return new Scaled(BigInteger.ZERO, inRange(preferred));
    }
    int precision = digits.getPrecision();
    long newScale = preferred + precision + divisor.precision() - precision() + 2;
    BigInteger[] parts = parts(divisor, newScale - preferred);
    Scaled rounded = rounded(parts[0], parts[1].signum() != 0, newScale, digits);
    boolean exact = rounded.times(divisor).compareTo(this) == 0;
    return exact ? rounded.stripped(preferred) : rounded;
  }

  private BigInteger[] parts(Scaled divisor, long shift) {
    BigInteger up = shift > 0 ? tens(unscaled, shift) : unscaled;
    BigInteger down = shift < 0 ? tens(divisor.unscaled, -shift) : divisor.unscaled;
    return up.divideAndRemainder(down);
  }

  /**
   * The exact quotient.
   *
   * @throws ArithmeticException if the divisor is zero or the quotient has no end
   */
  public Scaled divide(Scaled divisor) {
    notByZero(divisor);
    long preferred = (long) scale - divisor.scale;
    if (unscaled.signum() == 0) {
      return new Scaled(BigInteger.ZERO, inRange(preferred));
    }
    BigInteger common = unscaled.gcd(divisor.unscaled);
    BigInteger up = unscaled.divide(common);
    BigInteger down = divisor.unscaled.divide(common);
    int more = 0;
    BigInteger[] parts = up.divideAndRemainder(down);
    int most = down.bitLength();
    while (parts[1].signum() != 0) {
      if (more > most) {
        throw new ArithmeticException(
            "Non-terminating decimal expansion; no exact representable decimal result.");
      }
      more++;
      parts = tens(up, more).divideAndRemainder(down);
    }
    return new Scaled(parts[0], inRange(preferred + more));
  }

  private void notByZero(Scaled divisor) {
    if (divisor.unscaled.signum() == 0) {
      throw new ArithmeticException(
          unscaled.signum() == 0 ? "Division undefined" : "Division by zero");
    }
  }

  /**
   * The square root with so many digits, of which zeros at the end go: those beyond the preferred
   * scale, half that of this one.
   *
   * @throws ArithmeticException of a negative number, or if an exact root is asked for and there is
   *     none
   */
  public Scaled sqrt(MathContext digits) {
    if (unscaled.signum() < 0) {
      throw new ArithmeticException("Attempted square root of negative BigDecimal");
    }
    int preferred = scale / 2;
    if (unscaled.signum() == 0) {
      return new Scaled(BigInteger.ZERO, preferred);
    }
    boolean onlyExact =
        digits.getPrecision() == 0 || digits.getRoundingMode() == RoundingMode.UNNECESSARY;
    int precision = digits.getPrecision() == 0 ? precision() / 2 + 1 : digits.getPrecision();
    long newScale = precision + 2 + ((long) scale - precision() >> 1);
    long shift = 2 * newScale - scale;
    BigInteger square =
        shift >= 0 ? tens(unscaled, shift) : unscaled.divide(tens(BigInteger.ONE, -shift));
    BigInteger root = Whole.root(square);
    boolean more = new Scaled(root, inRange(newScale)).squared().compareTo(this) != 0;
    RoundingMode rounding = onlyExact ? RoundingMode.DOWN : digits.getRoundingMode();
    Scaled rounded = rounded(root, more, newScale, new MathContext(precision, rounding));
    if (onlyExact && rounded.squared().compareTo(this) != 0) {
      throw new ArithmeticException("Computed square root not exact.");
    }
    return rounded.stripped(Integer.MIN_VALUE).padded(preferred, precision);
  }

  private Scaled squared() {
    return times(this);
  }

  private Scaled times(Scaled factor) {
    return new Scaled(unscaled.multiply(factor.unscaled), inRange((long) scale + factor.scale));
  }

  private int compareTo(Scaled other) {
    long shift = (long) scale - other.scale;
    BigInteger left = shift < 0 ? tens(unscaled, -shift) : unscaled;
    BigInteger right = shift > 0 ? tens(other.unscaled, shift) : other.unscaled;
    return left.compareTo(right);
  }

  /** Rounds to so many digits what is at least two longer, or a little greater than that. */
  private static Scaled rounded(BigInteger start, boolean more, long scale, MathContext digits) {
    BigInteger tenfold = start.multiply(BigInteger.TEN);
    if (more) {
      tenfold = tenfold.add(BigInteger.valueOf(start.signum()));
    }
    int tooMany = Whole.digits(tenfold) - digits.getPrecision();
    BigInteger kept = Whole.quotient(tenfold, Whole.tenTo(tooMany), digits.getRoundingMode());
    long newScale = scale + 1 - tooMany;
    if (Whole.digits(kept) > digits.getPrecision()) {
      kept = kept.divide(BigInteger.TEN);
      newScale--;
    }
    return new Scaled(kept, inRange(newScale));
  }

  /** Without zeros at the end, as long as the scale is above the preferred one. */
  private Scaled stripped(long preferred) {
    BigInteger digits = unscaled;
    long newScale = scale;
    while (newScale > preferred) {
      BigInteger[] parts = digits.divideAndRemainder(BigInteger.TEN);
      if (parts[1].signum() != 0) {
        break;
      }
      digits = parts[0];
      newScale--;
    }
    return new Scaled(digits, inRange(newScale));
  }

  /** With zeros at the end up to the preferred scale, as far as the digits allow. */
  private Scaled padded(int preferred, int digits) {
    int more = Math.min(preferred - scale, digits - precision());
    return more > 0 ? new Scaled(tens(unscaled, more), scale + more) : this;
  }

  private static BigInteger tens(BigInteger whole, long count) {
    return whole.multiply(Whole.tenTo(inRange(count)));
  }

  private static int inRange(long scale) {
    return (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, scale));
  }
}
