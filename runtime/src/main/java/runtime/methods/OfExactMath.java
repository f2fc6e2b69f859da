package runtime.methods;

import runtime.library.Texts;

/** Of {@link Math}, what tells when a result does not fit. */
public final class OfExactMath {

  private OfExactMath() {}

  public static int addExact(int x, int y) {
    return exact((long) x + y);
  }

  public static int subtractExact(int x, int y) {
    return exact((long) x - y);
  }

  public static int multiplyExact(int x, int y) {
    return exact((long) x * y);
  }

  public static int incrementExact(int x) {
    return exact(x + 1L);
  }

  public static int decrementExact(int x) {
    return exact(x - 1L);
  }

  public static int negateExact(int x) {
    return exact(-(long) x);
  }

  public static int toIntExact(long x) {
    return exact(x);
  }

  public static int absExact(int x) {
    requireAbsolute(x != Integer.MIN_VALUE, "Integer");
    return Math.abs(x);
  }

  public static long absExact(long x) {
    requireAbsolute(x != Long.MIN_VALUE, "Long");
    return Math.abs(x);
  }

  private static void requireAbsolute(boolean isThere, String type) {
    if (!isThere) {
      throw new ArithmeticException(
          "Overflow to represent absolute value of " + type + ".MIN_VALUE");
    }
  }

  public static long multiplyFull(int x, int y) {
    return (long) x * y;
  }

  private static int exact(long x) {
    if (x != (int) x) {
      throw new ArithmeticException(Texts.INT_OVERFLOW);
    }
    return (int) x;
  }

  public static long addExact(long x, long y) {
    long sum = x + y;
    return exact(sum, ((x ^ sum) & (y ^ sum)) >= 0);
  }

  public static long subtractExact(long x, long y) {
    long difference = x - y;
    return exact(difference, ((x ^ y) & (x ^ difference)) >= 0);
  }

  public static long multiplyExact(long x, long y) {
    long product = x * y;
    boolean isExact = x == 0 || product / x == y && !(x == -1 && y == Long.MIN_VALUE);
    return exact(product, isExact);
  }

  public static long multiplyExact(long x, int y) {
    return multiplyExact(x, (long) y);
  }

  public static long incrementExact(long x) {
    return exact(x + 1, x != Long.MAX_VALUE);
  }

  public static long decrementExact(long x) {
    return exact(x - 1, x != Long.MIN_VALUE);
  }

  public static long negateExact(long x) {
    return exact(-x, x != Long.MIN_VALUE);
  }

  private static long exact(long x, boolean isExact) {
    if (!isExact) {
      throw new ArithmeticException(Texts.LONG_OVERFLOW);
    }
    return x;
  }
}
