package neuron.film;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/**
 * The pixels of a part of a picture that differ from a base.
 *
 * @param spans where they are: the number of runs, then for each how many pixels to skip and how
 *     many to paint, all as numbers of seven bits a byte, the lowest first
 * @param colours their colours as 0xRRGGBB, in the same order
 */
record Patch(byte[] spans, int[] colours) {

  /** Runs closer than this are painted as one: another run costs more than a few pixels. */
  private static final int JOINED = 8;

  /** The pixels from one place up to another. */
  static Patch between(int[] base, int[] pixels, int from, int to) {
    ByteArrayOutputStream spans = new ByteArrayOutputStream();
    ByteArrayOutputStream runs = new ByteArrayOutputStream();
    int[] colours = new int[64];
    int count = 0;
    int number = 0;
    int end = from;
    for (int start = next(base, pixels, from, to); start < to; number++) {
      int stop = start;
      int following = start;
      while (following < to && following - stop < JOINED) {
        stop = following + 1;
        following = next(base, pixels, stop, to);
      }
      write(runs, start - end);
      write(runs, stop - start);
      if (count + stop - start > colours.length) {
        colours = Arrays.copyOf(colours, Math.max(2 * colours.length, count + stop - start));
      }
      System.arraycopy(pixels, start, colours, count, stop - start);
      count += stop - start;
      end = stop;
      start = following;
    }
    write(spans, number);
    spans.writeBytes(runs.toByteArray());
    return new Patch(spans.toByteArray(), Arrays.copyOf(colours, count));
  }

  private static int next(int[] base, int[] pixels, int from, int to) {
    int skipped = Arrays.mismatch(base, from, to, pixels, from, to);
    return skipped < 0 ? to : from + skipped;
  }

  private static void write(ByteArrayOutputStream bytes, int number) {
    int rest = number;
    while (rest > 127) {
      bytes.write(rest & 127 | 128);
      rest >>>= 7;
    }
    bytes.write(rest);
  }
}
