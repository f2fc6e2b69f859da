package neuron.film;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * At most 256 colours that stand for all colours of a picture.
 *
 * <p>A picture with no more colours keeps each of them. Otherwise the colours are parted by median
 * cut (Heckbert, "Color image quantization for frame buffer display", 1982), every box weighed by
 * the number of its pixels, and each box is painted in its most frequent colour: so the few flat
 * colours of a chart stay exact, and only the blends at the edges of lines are rounded.
 */
final class Palette {

  static final int LARGEST = 256;

  private final int[] colours;
  private final Map<Integer, Byte> indexOf;

  private Palette(int[] colours, Map<Integer, Byte> indexOf) {
    this.colours = colours;
    this.indexOf = indexOf;
  }

  /**
   * The palette of a picture.
   *
   * @param pixels colours as 0xRRGGBB, anything above that ignored; not empty
   */
  static Palette of(int[] pixels) {
    List<Box> boxes = boxes(histogram(pixels));
    int[] colours = new int[boxes.size()];
    Map<Integer, Byte> indexOf = new HashMap<>();
    for (int i = 0; i < colours.length; i++) {
      colours[i] = boxes.get(i).mostFrequent();
      for (Count count : boxes.get(i).counts) {
        indexOf.put(count.colour, (byte) i);
      }
    }
    return new Palette(colours, indexOf);
  }

  /** The colours of the palette as 0xRRGGBB, 1 to 256. */
  int[] colours() {
    return colours.clone();
  }

  /** For each pixel, which colour of the palette stands for it. */
  byte[] indices(int[] pixels) {
    byte[] indices = new byte[pixels.length];
    int last = -1;
    byte index = 0;
    for (int i = 0; i < pixels.length; i++) {
      int colour = pixels[i] & 0xFFFFFF;
      if (colour != last) {
        index = indexOf.get(colour);
        last = colour;
      }
      indices[i] = index;
    }
    return indices;
  }

  private static List<Box> boxes(List<Count> counts) {
    var boxes = new PriorityQueue<Box>(Comparator.comparing(Box::urgency).reversed());
    boxes.add(Box.of(counts));
    while (boxes.size() < LARGEST && boxes.peek().counts.size() > 1) {
      boxes.addAll(boxes.poll().halves());
    }
    return List.copyOf(boxes);
  }

  /** The colours from the least to the greatest. Counts runs, of which a chart has few. */
  private static List<Count> histogram(int[] pixels) {
    Map<Integer, Integer> counts = new HashMap<>();
    for (int from = 0, to = 0; from < pixels.length; from = to) {
      int colour = pixels[from] & 0xFFFFFF;
      while (to < pixels.length && (pixels[to] & 0xFFFFFF) == colour) {
        to++;
      }
      counts.merge(colour, to - from, Integer::sum);
    }
    return counts.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(count -> new Count(count.getKey(), count.getValue()))
        .toList();
  }

  /** How many pixels have a colour. */
  private record Count(int colour, int pixels) {

    /** The share of red, green or blue, 0 to 255. */
    int channel(int shift) {
      return colour >> shift & 0xFF;
    }
  }

  /**
   * Colours that lie near each other.
   *
   * @param channel where red, green or blue lies in a colour: the one that varies most
   * @param urgency how much is gained by cutting this box: 0 where it holds one colour
   */
  private record Box(List<Count> counts, int channel, double urgency) {

    private static final int[] RED_GREEN_BLUE = {16, 8, 0};

    static Box of(List<Count> counts) {
      int widest = RED_GREEN_BLUE[0];
      for (int channel : RED_GREEN_BLUE) {
        if (spread(counts, channel) > spread(counts, widest)) {
          widest = channel;
        }
      }
      return new Box(counts, widest, spread(counts, widest) * Math.sqrt(pixels(counts)));
    }

    int mostFrequent() {
      return counts.stream().max(Comparator.comparing(Count::pixels)).orElseThrow().colour;
    }

    /** The box cut in two at its median pixel. */
    List<Box> halves() {
      List<Count> sorted = new ArrayList<>(counts);
      sorted.sort(Comparator.comparing(count -> count.channel(channel)));
      long half = pixels(counts) / 2;
      int cut = 0;
      for (long seen = 0; seen <= half && cut < sorted.size() - 1; cut++) {
        seen += sorted.get(cut).pixels;
      }
      return List.of(Box.of(sorted.subList(0, cut)), Box.of(sorted.subList(cut, sorted.size())));
    }

    private static long pixels(List<Count> counts) {
      return counts.stream().mapToLong(Count::pixels).sum();
    }

    private static int spread(List<Count> counts, int channel) {
      var range = counts.stream().mapToInt(count -> count.channel(channel)).summaryStatistics();
      return range.getMax() - range.getMin();
    }
  }
}
