package runtime.methods;

import java.util.Comparator;
import runtime.library.Texts;

/**
 * Before methods of {@link java.util.Arrays} that take a part of an array: refuses a part that the
 * array has not, before anything is changed.
 */
public final class BeforeArrays {

  private BeforeArrays() {}

  public static void fill(boolean[] array, int from, int to, boolean value) {
    requireRange(array.length, from, to);
  }

  public static void fill(byte[] array, int from, int to, byte value) {
    requireRange(array.length, from, to);
  }

  public static void fill(char[] array, int from, int to, char value) {
    requireRange(array.length, from, to);
  }

  public static void fill(short[] array, int from, int to, short value) {
    requireRange(array.length, from, to);
  }

  public static void fill(int[] array, int from, int to, int value) {
    requireRange(array.length, from, to);
  }

  public static void fill(long[] array, int from, int to, long value) {
    requireRange(array.length, from, to);
  }

  public static void fill(float[] array, int from, int to, float value) {
    requireRange(array.length, from, to);
  }

  public static void fill(double[] array, int from, int to, double value) {
    requireRange(array.length, from, to);
  }

  public static void fill(Object[] array, int from, int to, Object value) {
    requireRange(array.length, from, to);
  }

  public static void sort(byte[] array, int from, int to) {
    requireRange(array.length, from, to);
  }

  public static void sort(char[] array, int from, int to) {
    requireRange(array.length, from, to);
  }

  public static void sort(short[] array, int from, int to) {
    requireRange(array.length, from, to);
  }

  public static void sort(int[] array, int from, int to) {
    requireRange(array.length, from, to);
  }

  public static void sort(long[] array, int from, int to) {
    requireRange(array.length, from, to);
  }

  public static void sort(float[] array, int from, int to) {
    requireRange(array.length, from, to);
  }

  public static void sort(double[] array, int from, int to) {
    requireRange(array.length, from, to);
  }

  public static void sort(Object[] array, int from, int to) {
    requireRange(array.length, from, to);
  }

  public static void sort(Object[] array, int from, int to, Comparator<?> order) {
    requireRange(array.length, from, to);
  }

  public static void copyOfRange(boolean[] array, int from, int to) {
    requireCopy(array.length, "boolean", from, to);
  }

  public static void copyOfRange(byte[] array, int from, int to) {
    requireCopy(array.length, "byte", from, to);
  }

  public static void copyOfRange(char[] array, int from, int to) {
    requireCopy(array.length, "char", from, to);
  }

  public static void copyOfRange(short[] array, int from, int to) {
    requireCopy(array.length, "short", from, to);
  }

  public static void copyOfRange(int[] array, int from, int to) {
    requireCopy(array.length, "int", from, to);
  }

  public static void copyOfRange(long[] array, int from, int to) {
    requireCopy(array.length, "long", from, to);
  }

  public static void copyOfRange(float[] array, int from, int to) {
    requireCopy(array.length, "float", from, to);
  }

  public static void copyOfRange(double[] array, int from, int to) {
    requireCopy(array.length, "double", from, to);
  }

  public static void copyOfRange(Object[] array, int from, int to) {
    requireCopy(array.length, "object array", from, to);
  }

  public static void copyOf(Object[] array, int length) {
    if (length < 0) {
      throw new NegativeArraySizeException(Texts.negativeLength(length));
    }
  }

  public static void stream(int[] array, int from, int to) {
    requireStream(array.length, from, to);
  }

  public static void stream(long[] array, int from, int to) {
    requireStream(array.length, from, to);
  }

  public static void stream(double[] array, int from, int to) {
    requireStream(array.length, from, to);
  }

  public static void stream(Object[] array, int from, int to) {
    requireStream(array.length, from, to);
  }

  /** A range that goes on beyond the array is copied, but none that begins there. */
  private static void requireCopy(int length, String elements, int from, int to) {
    if (from > to) {
      return;
    }
    if (from < 0) {
      throw new ArrayIndexOutOfBoundsException(Texts.copySource(from, elements, length));
    }
    if (from > length) {
      throw new ArrayIndexOutOfBoundsException(Texts.copyLength(length - from));
    }
  }

  private static void requireStream(int length, int from, int to) {
    if (from > to) {
      throw new ArrayIndexOutOfBoundsException("origin(" + from + ") > fence(" + to + ")");
    }
    requireRange(length, from, to);
  }

  private static void requireRange(int length, int from, int to) {
    if (from > to) {
      throw new IllegalArgumentException(Texts.reversed(from, to));
    }
    if (from < 0 || to > length) {
      throw new ArrayIndexOutOfBoundsException(Texts.arrayIndex(from < 0 ? from : to));
    }
  }
}
