package runtime.machine;

/** The instructions that compute (JVMS 6.5, from iadd to dcmpg, without iinc). */
final class Numbers {

  private static final String BY_ZERO = "/ by zero";

  private Numbers() {}

  /** Applies one to the topmost operands, and gives where the next one would lie. */
  static int apply(int op, long[] n, int top) {
    return switch (op) {
      case 96, 100, 104, 108, 112, 120, 122, 124, 126, 128, 130 -> ints(op, n, top);
      case 97, 101, 105, 109, 113, 121, 123, 125, 127, 129, 131 -> longs(op, n, top);
      case 98, 102, 106, 110, 114 -> floats(op, n, top);
      case 99, 103, 107, 111, 115 -> doubles(op, n, top);
      case 116, 117, 118, 119 -> negated(op, n, top);
      default -> op < 148 ? converted(op, n, top) : compared(op, n, top);
    };
  }

  private static int ints(int op, long[] n, int top) {
    int a = (int) n[top - 2];
    int b = (int) n[top - 1];
    n[top - 2] =
        switch (op) {
          case 96 -> a + b;
          case 100 -> a - b;
          case 104 -> a * b;
          case 108 -> a / divisor(b);
          case 112 -> a % divisor(b);
          case 120 -> a << b;
          case 122 -> a >> b;
          case 124 -> a >>> b;
          case 126 -> a & b;
          case 128 -> a | b;
          default -> a ^ b;
        };
    return top - 1;
  }

  private static int divisor(int b) {
    if (b == 0) {
      throw new ArithmeticException(BY_ZERO);
    }
    return b;
  }

  private static long divisor(long b) {
    if (b == 0) {
      throw new ArithmeticException(BY_ZERO);
    }
    return b;
  }

  private static int longs(int op, long[] n, int top) {
    boolean isShift = op >= 121 && op <= 125;
    int first = top - (isShift ? 3 : 4);
    long a = n[first];
    long b = n[first + 2];
    n[first] =
        switch (op) {
          case 97 -> a + b;
          case 101 -> a - b;
          case 105 -> a * b;
          case 109 -> a / divisor(b);
          case 113 -> a % divisor(b);
          case 121 -> a << b;
          case 123 -> a >> b;
          case 125 -> a >>> b;
          case 127 -> a & b;
          case 129 -> a | b;
          default -> a ^ b;
        };
    return first + 2;
  }

  private static int floats(int op, long[] n, int top) {
    float a = Float.intBitsToFloat((int) n[top - 2]);
    float b = Float.intBitsToFloat((int) n[top - 1]);
    float result =
        switch (op) {
          case 98 -> a + b;
          case 102 -> a - b;
          case 106 -> a * b;
          case 110 -> a / b;
          default -> a % b;
        };
    n[top - 2] = Float.floatToRawIntBits(result);
    return top - 1;
  }

  private static int doubles(int op, long[] n, int top) {
    double a = Double.longBitsToDouble(n[top - 4]);
    double b = Double.longBitsToDouble(n[top - 2]);
    double result =
        switch (op) {
          case 99 -> a + b;
          case 103 -> a - b;
          case 107 -> a * b;
          case 111 -> a / b;
          default -> a % b;
        };
    n[top - 4] = Double.doubleToRawLongBits(result);
    return top - 2;
  }

  private static int negated(int op, long[] n, int top) {
    switch (op) {
      case 116 -> n[top - 1] = -(int) n[top - 1];
      case 117 -> n[top - 2] = -n[top - 2];
      case 118 -> putFloat(n, top - 1, -floatAt(n, top - 1));
      default -> putDouble(n, top - 2, -doubleAt(n, top - 2));
    }
    return top;
  }

  private static int converted(int op, long[] n, int top) {
    boolean fromTwo = op >= 136 && op <= 138 || op >= 142 && op <= 144;
    int at = top - (fromTwo ? 2 : 1);
    switch (op) {
      case 133 -> n[at] = (int) n[at];
      case 134 -> putFloat(n, at, (int) n[at]);
      case 135 -> putDouble(n, at, (int) n[at]);
      case 136 -> n[at] = (int) n[at];
      case 137 -> putFloat(n, at, n[at]);
      case 138 -> putDouble(n, at, n[at]);
      case 139 -> n[at] = (int) floatAt(n, at);
      case 140 -> n[at] = (long) floatAt(n, at);
      case 141 -> putDouble(n, at, floatAt(n, at));
      case 142 -> n[at] = (int) doubleAt(n, at);
      case 143 -> n[at] = (long) doubleAt(n, at);
      case 144 -> putFloat(n, at, (float) doubleAt(n, at));
      case 145 -> n[at] = (byte) n[at];
      case 146 -> n[at] = (char) n[at];
      default -> n[at] = (short) n[at];
    }
    boolean toTwo =
        switch (op) {
          case 133, 135, 138, 140, 141, 143 -> true;
          default -> false;
        };
    return at + (toTwo ? 2 : 1);
  }

  private static int compared(int op, long[] n, int top) {
    boolean isFloat = op == 149 || op == 150;
    int first = top - (isFloat ? 2 : 4);
    n[first] =
        switch (op) {
          case 148 -> Long.compare(n[first], n[first + 2]);
          case 149 -> order(floatAt(n, first), floatAt(n, first + 1), -1);
          case 150 -> order(floatAt(n, first), floatAt(n, first + 1), 1);
          case 151 -> order(doubleAt(n, first), doubleAt(n, first + 2), -1);
          default -> order(doubleAt(n, first), doubleAt(n, first + 2), 1);
        };
    return first + 1;
  }

  private static int order(double a, double b, int ifNaN) {
    return a < b ? -1 : a > b ? 1 : a == b ? 0 : ifNaN;
  }

  private static float floatAt(long[] n, int at) {
    return Float.intBitsToFloat((int) n[at]);
  }

  private static void putFloat(long[] n, int at, float value) {
    n[at] = Float.floatToRawIntBits(value);
  }

  private static double doubleAt(long[] n, int at) {
    return Double.longBitsToDouble(n[at]);
  }

  private static void putDouble(long[] n, int at, double value) {
    n[at] = Double.doubleToRawLongBits(value);
  }
}
