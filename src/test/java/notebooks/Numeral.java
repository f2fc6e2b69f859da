package notebooks;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A number as it is written in a text.
 *
 * @param text how it is written
 * @param value its value
 * @param decimals how many digits stand after its point
 * @param goesOn whether an ellipsis says that more digits follow
 */
record Numeral(String text, BigDecimal value, int decimals, boolean goesOn) {

  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  /**
   * A sign counts only where it cannot be a subtraction. A version such as 1.2.345 is no number.
   */
  private static final Pattern WRITTEN =
      Pattern.compile(
          "((?<![\\w.)}\\]])[-−])?(?<![\\w.])(\\d+(?:\\.(\\d+))?)"
              + "(?:[eE]([-−+]?\\d+)|\\s*(?:×|\\\\times|\\\\cdot|·)\\s*10(?:\\^\\{?([-−]?\\d+)\\}?|([⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+)))?"
              + "(?!\\.?\\d)(\\s*(?:…|\\.\\.\\.|\\\\l?dots))?");

  /** The numbers of a text, in order. */
  static List<Numeral> in(String text) {
    return WRITTEN.matcher(text).results().map(Numeral::of).toList();
  }

  private static Numeral of(MatchResult written) {
    String sign = written.group(1) == null ? "" : "-";
    return new Numeral(
        written.group(),
        new BigDecimal(sign + written.group(2)).scaleByPowerOfTen(exponent(written)),
        written.group(3) == null ? 0 : written.group(3).length(),
        written.group(7) != null);
  }

  private static int exponent(MatchResult written) {
    for (int group = 4; group <= 6; group++) {
      if (written.group(group) != null) {
        return Integer.parseInt(plain(written.group(group)));
      }
    }
    return 0;
  }

  private static String plain(String exponent) {
    StringBuilder plain = new StringBuilder();
    for (char each : exponent.toCharArray()) {
      int superscript = SUPERSCRIPTS.indexOf(each);
      plain.append(superscript >= 0 ? String.valueOf(superscript) : String.valueOf(each));
    }
    return plain.toString().replaceAll("[−⁻]", "-");
  }

  /** Whether this is how another number is written with fewer digits, or with the same. */
  boolean isShortFor(Numeral exact) {
    BigDecimal unit = BigDecimal.ONE.scaleByPowerOfTen(-value.scale());
    BigDecimal rest = exact.value.abs().subtract(value.abs());
    if (exact.value.signum() * value.signum() < 0) {
      return false;
    }
    if (goesOn) {
      return rest.signum() >= 0 && rest.compareTo(unit) < 0;
    }
    return rest.abs().multiply(BigDecimal.valueOf(2)).compareTo(unit) <= 0;
  }
}
