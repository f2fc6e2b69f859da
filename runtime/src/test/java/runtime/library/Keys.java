package runtime.library;

import java.util.SplittableRandom;
import java.util.function.IntFunction;

/** Kinds of keys: each number gives one. */
enum Keys {
  WHOLE(i -> i),
  SPREAD(i -> i * 0x9e3779b9),
  STRIDED(i -> i << 20),
  LONG(i -> i * 0x1_0000_0003L),
  WORDS(i -> "w" + Integer.toString(i * 7919, 36)),
  LETTERS(i -> (char) ('a' + i % 60)),
  WHOLE_DOUBLES(i -> (double) i),
  TENTHS(i -> i / 10.0),
  FLOATS(i -> i / 8f),
  SAME_WORDS(Keys::sameWords),
  FEW_HASHES(i -> new Sorted(i, i % 3)),
  ONE_HASH(i -> new Sorted(i, 77)),
  TWO_BUCKETS(i -> new Sorted(i, i << 10 | i & 1)),
  UNSORTED(i -> new Unsorted(i, i % 40 * 1024)),
  MIXED(
      i ->
          switch (i % 5) {
            case 0 -> i;
            case 1 -> "" + i;
            case 2 -> i / 3.0;
            case 3 -> i % 2 == 0;
            default -> (long) i;
          });

  private final IntFunction<Object> maker;

  Keys(IntFunction<Object> maker) {
    this.maker = maker;
  }

  Object key(int i) {
    return maker.apply(i);
  }

  /** Of two letters each, and so many of the same hash code. */
  private static String sameWords(int i) {
    StringBuilder text = new StringBuilder();
    for (int bit = 0; bit < 9; bit++) {
      text.append((i >> bit & 1) == 0 ? "Aa" : "BB");
    }
    return text.toString();
  }

  Object any(SplittableRandom random, int range) {
    return random.nextInt(60) == 0 ? null : key(random.nextInt(range));
  }

  record Sorted(int number, int hash) implements Comparable<Sorted> {
    @Override
    public int hashCode() {
      return hash;
    }

    @Override
    public int compareTo(Sorted other) {
      return Integer.compare(number, other.number);
    }
  }

  /** Several of them in one bucket, but each with a hash code of its own, or few with one. */
  record Unsorted(int number, int hash) {
    @Override
    public int hashCode() {
      return number < 40 ? hash : hash + number << 12;
    }
  }
}
