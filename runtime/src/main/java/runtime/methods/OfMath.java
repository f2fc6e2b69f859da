package runtime.methods;

import runtime.digits.Remainder;
import runtime.digits.Scaling;

/** What {@link Math} names otherwise than {@code runtime.digits}. */
public final class OfMath {

  private OfMath() {}

  public static double IEEEremainder(double x, double y) {
    return Remainder.nearest(x, y);
  }

  /** Of StrictMath: what is not a number has no sign. */
  public static double copySign(double magnitude, double sign) {
    return Scaling.copySign(magnitude, sign == sign ? sign : 1);
  }

  public static float copySign(float magnitude, float sign) {
    return Scaling.copySign(magnitude, sign == sign ? sign : 1);
  }
}
