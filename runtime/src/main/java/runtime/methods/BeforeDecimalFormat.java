package runtime.methods;

import java.text.DecimalFormat;

/** Before methods of {@link DecimalFormat}, which XChart makes without a pattern. */
public final class BeforeDecimalFormat {

  private static final String AS_MANY_DIGITS_AS_THERE_ARE = "#,##0.################";

  private BeforeDecimalFormat() {}

  /** TeaVM takes no empty pattern. */
  public static String applyPattern(DecimalFormat format, String pattern) {
    return pattern.isEmpty() ? AS_MANY_DIGITS_AS_THERE_ARE : pattern;
  }
}
