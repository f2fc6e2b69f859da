package runtime.methods;

import java.math.BigDecimal;

/** Before {@link BigDecimal#valueOf(double)}: says what is no number. */
public final class BeforeDecimalsOfDoubles {

  private BeforeDecimalsOfDoubles() {}

  public static void valueOf(double x) {
    if (!Double.isFinite(x)) {
      String text = Double.toString(Math.abs(x));
      throw new NumberFormatException(BeforeBigDecimal.strange(text.charAt(0), text.length()));
    }
  }
}
