package runtime.methods;

import runtime.digits.Remainder;
import runtime.library.Texts;

/** Operators of Java that WebAssembly has not, or has otherwise. */
public final class OfBackend {

  /** Longer arrays end a page: a browser has less room for them than a JVM. */
  private static final int LONGEST = 1 << 26;

  private OfBackend() {}

  public static double remainder(double x, double y) {
    return Remainder.truncated(x, y);
  }

  /** Of two floats, the rest is a float, and exact as a double. */
  public static float remainder(float x, float y) {
    return (float) Remainder.truncated(x, y);
  }

  /** The least number divided by −1 is itself. */
  public static int quotient(int x, int y) {
    if (y == 0) {
      throw byZero();
    }
    return y == -1 ? -x : x / y;
  }

  public static long quotient(long x, long y) {
    if (y == 0) {
      throw byZero();
    }
    return y == -1 ? -x : x / y;
  }

  public static int rest(int x, int y) {
    if (y == 0) {
      throw byZero();
    }
    return x % y;
  }

  public static long rest(long x, long y) {
    if (y == 0) {
      throw byZero();
    }
    return x % y;
  }

  private static ArithmeticException byZero() {
    return new ArithmeticException(Texts.DIVISION_BY_ZERO);
  }

  /** The length of an array to be made. */
  public static int length(int length) {
    if (length < 0) {
      throw new NegativeArraySizeException(Texts.negativeLength(length));
    }
    if (length > LONGEST) {
      throw new OutOfMemoryError("Java heap space");
    }
    return length;
  }

  /** An index of an array. */
  public static int index(int index, int length) {
    if (index < 0 || index >= length) {
      throw outOfBounds(index, length);
    }
    return index;
  }

  private static ArrayIndexOutOfBoundsException outOfBounds(int index, int length) {
    return new ArrayIndexOutOfBoundsException(Texts.index(index, length));
  }
}
