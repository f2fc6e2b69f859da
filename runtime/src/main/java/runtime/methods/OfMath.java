package runtime.methods;

import runtime.digits.Remainder;

/** What {@link Math} names otherwise than {@code runtime.digits}. */
public final class OfMath {

  private OfMath() {}

  public static double IEEEremainder(double x, double y) {
    return Remainder.nearest(x, y);
  }
}
