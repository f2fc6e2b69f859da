package runtime.methods;

import java.util.BitSet;

/** Before methods of {@link BitSet}: says which index is none. */
public final class BeforeBitSets {

  private BeforeBitSets() {}

  public static void construct(BitSet bits, int count) {
    if (count < 0) {
      throw new NegativeArraySizeException("nbits < 0: " + count);
    }
  }

  public static void get(BitSet bits, int index) {
    require("bitIndex", index, 0);
  }

  public static void set(BitSet bits, int index) {
    require("bitIndex", index, 0);
  }

  public static void clear(BitSet bits, int index) {
    require("bitIndex", index, 0);
  }

  public static void flip(BitSet bits, int index) {
    require("bitIndex", index, 0);
  }

  public static void get(BitSet bits, int from, int to) {
    requireRange(from, to);
  }

  public static void set(BitSet bits, int from, int to) {
    requireRange(from, to);
  }

  public static void clear(BitSet bits, int from, int to) {
    requireRange(from, to);
  }

  public static void flip(BitSet bits, int from, int to) {
    requireRange(from, to);
  }

  public static void nextSetBit(BitSet bits, int from) {
    require("fromIndex", from, 0);
  }

  public static void nextClearBit(BitSet bits, int from) {
    require("fromIndex", from, 0);
  }

  public static void previousSetBit(BitSet bits, int from) {
    require("fromIndex", from, -1);
  }

  public static void previousClearBit(BitSet bits, int from) {
    require("fromIndex", from, -1);
  }

  private static void requireRange(int from, int to) {
    require("fromIndex", from, 0);
    require("toIndex", to, 0);
    if (from > to) {
      throw new IndexOutOfBoundsException("fromIndex: " + from + " > toIndex: " + to);
    }
  }

  private static void require(String name, int index, int least) {
    if (index < least) {
      throw new IndexOutOfBoundsException(name + " < " + least + ": " + index);
    }
  }
}
