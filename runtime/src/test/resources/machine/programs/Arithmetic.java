import java.util.Locale;

class Arithmetic {

  static int[] ints = {0, 1, -1, 7, -13, 31, 33, 65536, Integer.MAX_VALUE, Integer.MIN_VALUE};
  static long[] longs = {0, 1, -1, 63, 65, 1L << 40, -7L << 35, Long.MAX_VALUE, Long.MIN_VALUE};
  static double[] doubles = {
    0,
    -0.0,
    1.5,
    -2.5,
    1e10,
    -1e10,
    1e300,
    Double.MIN_VALUE,
    Double.NaN,
    Double.POSITIVE_INFINITY,
    Double.NEGATIVE_INFINITY
  };
  static float[] floats = {0, -0f, 1.5f, -2.5f, 3e9f, -1e38f, Float.NaN, Float.POSITIVE_INFINITY};

  static void intOperators() {
    for (int a : ints) {
      for (int b : ints) {
        System.out.println((a + b) + " " + (a - b) + " " + (a * b) + " " + (a & b) + " " + (a | b));
        System.out.println((a ^ b) + " " + (a << b) + " " + (a >> b) + " " + (a >>> b));
        if (b != 0) {
          System.out.println((a / b) + " " + (a % b));
        }
        System.out.println(
            (a < b) + " " + (a <= b) + " " + (a == b) + (a > b) + (a >= b) + (a != b));
      }
      System.out.println(-a + " " + ~a + " " + (a < 0) + (a <= 0) + (a > 0) + (a >= 0) + (a == 0));
    }
  }

  static void longOperators() {
    for (long a : longs) {
      for (long b : longs) {
        System.out.println((a + b) + " " + (a - b) + " " + (a * b) + " " + (a & b) + " " + (a | b));
        System.out.println((a ^ b) + " " + (a << b) + " " + (a >> b) + " " + (a >>> (int) b));
        if (b != 0) {
          System.out.println((a / b) + " " + (a % b));
        }
        System.out.println((a < b) + " " + (a <= b) + " " + (a == b) + (a > b));
      }
      System.out.println(-a + " " + ~a);
    }
  }

  static void doubleOperators() {
    for (double a : doubles) {
      for (double b : doubles) {
        System.out.println((a + b) + " " + (a - b) + " " + (a * b) + " " + (a / b) + " " + (a % b));
        System.out.println((a < b) + " " + (a <= b) + " " + (a == b) + (a > b) + (a >= b));
      }
      System.out.println(-a);
    }
  }

  static void floatOperators() {
    for (float a : floats) {
      for (float b : floats) {
        System.out.println((a + b) + " " + (a - b) + " " + (a * b) + " " + (a / b) + " " + (a % b));
        System.out.println((a < b) + " " + (a <= b) + " " + (a == b) + (a > b) + (a >= b));
      }
      System.out.println(-a);
    }
  }

  static void casts() {
    for (double a : doubles) {
      System.out.println((int) a + " " + (long) a + " " + (float) a + " " + (byte) a + (short) a);
      System.out.println((int) (char) a);
    }
    for (float a : floats) {
      System.out.println((int) a + " " + (long) a + " " + (double) a + " " + (byte) a);
    }
    for (long a : longs) {
      System.out.println((int) a + " " + (float) a + " " + (double) a + " " + (short) a);
    }
    for (int a : ints) {
      System.out.println((byte) a + " " + (short) a + " " + (int) (char) a + " " + (float) a);
      System.out.println((long) a + " " + (double) a);
    }
  }

  static void compound() {
    int i = 7;
    i += 3.7;
    i <<= 33;
    i -= 'a';
    byte b = 127;
    b++;
    b += 200;
    short s = (short) 40000;
    s >>>= 1;
    char c = 'x';
    c += 1;
    long l = 1;
    l <<= 40;
    l++;
    float f = 1;
    f /= 3;
    double d = i++ + ++i;
    d %= 3.5;
    System.out.println(i + " " + b + " " + s + " " + c + " " + l + " " + f + " " + d);
    System.out.println((char) (c + 1) + 1 + "" + (c + 1));
  }

  static void constants() {
    System.out.println(Integer.MAX_VALUE + 1);
    System.out.println(5 + 200 + 40000 + 100000 + 10000000000L + 1.5f + 2.5);
    System.out.println(1f + 2f + " " + 0L + 1L + " " + 0.0 + 1.0 + " " + 2.0f);
    System.out.println(Math.PI * Math.sqrt(2) + " " + Math.floorMod(-7, 3) + Math.max(1L, 2L));
  }

  static void divideByZero() {
    int a = 3;
    int b = a - 3;
    System.out.println("before");
    System.out.println(a / b);
  }

  static void longRemainderByZero() {
    long a = 3;
    System.out.println(a % (a - 3));
  }

  static void ofNumbersInText() {
    System.out.printf(Locale.ROOT, "%d %.3f %s %c %b%n", 3, 2.0 / 3, "x", 'y', true);
    System.out.println(String.format(Locale.ROOT, "%5d|%-5s|%05.1f", 42, "ab", 3.14159));
  }

  static void bitTricks() {
    int x = 0b1011_0110;
    System.out.println(
        Integer.bitCount(x) + " " + (x & -x) + " " + Integer.toBinaryString(x >>> 2));
    System.out.println(Long.toHexString(0xCAFEBABEL << 8 ^ 0xFF) + " " + (x ^ x << 1 | 3));
  }

  static void manyLocals() {
    long l0 = 1, l1 = 2, l2 = 3;
    double d0 = 1.5, d1 = 2.5, d2 = 3.5;
    float f0 = 0.5f, f1 = 1.25f, f2 = 4;
    int i0 = 1, i1 = 2, i2 = 3, i3 = 4;
    l0 += l1 * l2;
    d0 -= d1 / d2;
    f0 *= f1 - f2;
    i0 = i1 * i2 - i3;
    System.out.println(l0 + " " + l1 + " " + l2 + " " + d0 + d1 + d2 + f0 + f1 + f2 + i0 + i1);
  }

  static boolean count(int[] calls, boolean result) {
    calls[0]++;
    return result;
  }

  static void shortCircuit() {
    int[] calls = new int[1];
    boolean a = count(calls, false) && count(calls, true) || count(calls, true);
    boolean b = count(calls, true) | count(calls, true) & count(calls, false) ^ true;
    System.out.println(a + " " + b + " " + !a + " " + calls[0] + " " + (a ? 1 : 2.0));
  }
}
