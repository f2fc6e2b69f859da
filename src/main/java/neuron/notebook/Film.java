package neuron.notebook;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Pictures as they differ from a base, in one compressed stream, as the page's module reads it.
 *
 * <p>A picture is cut into bands of {@value #BAND} rows, and within a band its pixels are taken
 * column after column: so a word, or a mark, is one long run of pixels that is the same wherever it
 * stands in its line, and compresses to almost nothing the second time.
 *
 * <p>The stream, in zlib's format (RFC 1950) and base64: the length of a JSON text in four bytes,
 * the lowest first; the JSON text; the spans of the {@link Patch} of every band and frame, all
 * frames of the first band before the second; then in the same order a byte for each pixel, which
 * counts in the palette. The JSON has the pictures' width and height, the rows of a band, the bytes
 * that the spans take, the palette, and for every frame what is said with it.
 */
final class Film {

  private static final int BAND = 32;

  private Film() {}

  /**
   * A picture and what is said with it.
   *
   * @param bands from the top
   */
  record Frame(List<Patch> bands, JsonObject words) {

    /**
     * A picture without words.
     *
     * @param base as {@link Film#banded} gives it
     * @param picture likewise
     */
    static Frame of(int[] base, int[] picture, int width) {
      List<Patch> bands = new ArrayList<>();
      for (int from = 0; from < picture.length; from += BAND * width) {
        int to = Math.min(from + BAND * width, picture.length);
        bands.add(Patch.between(base, picture, from, to));
      }
      return new Frame(bands, new JsonObject());
    }

    /** A scene on a page of the base's size. */
    static Frame of(int[] base, Scene scene, int width) {
      Frame frame = of(base, scene.hasPicture() ? banded(scene) : base, width);
      frame.words.addProperty("text", scene.text());
      if (scene.hasPicture()) {
        frame.words.addProperty("title", scene.title());
      }
      if (!scene.printed().isEmpty()) {
        frame.words.addProperty("printed", scene.printed());
      }
      return frame;
    }
  }

  /**
   * The stream.
   *
   * @param width of every picture, in pixels
   * @param height of every picture, in pixels
   * @param level how hard to compress, 1 (fast) to 9 (small)
   */
  static String of(List<Frame> frames, int width, int height, int level) {
    List<Patch> patches = bandAfterBand(frames);
    Palette palette = Palette.of(colours(patches));
    ByteArrayOutputStream spans = new ByteArrayOutputStream();
    ByteArrayOutputStream pixels = new ByteArrayOutputStream();
    for (Patch patch : patches) {
      spans.writeBytes(patch.spans());
      pixels.writeBytes(palette.indices(patch.colours()));
    }
    JsonObject head = new JsonObject();
    head.addProperty("width", width);
    head.addProperty("height", height);
    head.addProperty("band", BAND);
    head.addProperty("spans", spans.size());
    head.add("palette", hex(palette.colours()));
    JsonArray words = new JsonArray();
    frames.forEach(frame -> words.add(frame.words));
    head.add("frames", words);
    byte[] text = head.toString().getBytes(StandardCharsets.UTF_8);
    return compressed(level, length(text), text, spans.toByteArray(), pixels.toByteArray());
  }

  /** The pixels of a scene, band after band, and in each column after column. */
  static int[] banded(Scene scene) {
    return banded(scene.pixels(), scene.width());
  }

  /** Pixels that lie row after row, band after band, and in each column after column. */
  static int[] banded(int[] pixels, int width) {
    int height = width == 0 ? 0 : pixels.length / width;
    int[] banded = new int[pixels.length];
    for (int top = 0; top < height; top += BAND) {
      int rows = Math.min(BAND, height - top);
      for (int row = 0; row < rows; row++) {
        for (int x = 0; x < width; x++) {
          banded[top * width + x * rows + row] = pixels[(top + row) * width + x];
        }
      }
    }
    return banded;
  }

  /**
   * What most pictures agree on: the part that stays as things move over it.
   *
   * @param pictures one or more of the same size
   */
  static int[] background(List<int[]> pictures) {
    int[] background = pictures.get(0).clone();
    for (int i = 0; i < background.length; i++) {
      int most = 0;
      for (int[] candidate : pictures) {
        int votes = 0;
        for (int[] picture : pictures) {
          votes += picture[i] == candidate[i] ? 1 : 0;
        }
        if (votes > most) {
          most = votes;
          background[i] = candidate[i];
        }
        if (2 * most >= pictures.size()) {
          break;
        }
      }
    }
    return background;
  }

  private static List<Patch> bandAfterBand(List<Frame> frames) {
    List<Patch> patches = new ArrayList<>();
    for (int band = 0; band < frames.get(0).bands.size(); band++) {
      for (Frame frame : frames) {
        patches.add(frame.bands.get(band));
      }
    }
    return patches;
  }

  /** All colours, black among them: a palette has at least one. */
  private static int[] colours(List<Patch> patches) {
    int[] all = new int[1 + patches.stream().mapToInt(patch -> patch.colours().length).sum()];
    int end = 1;
    for (Patch patch : patches) {
      System.arraycopy(patch.colours(), 0, all, end, patch.colours().length);
      end += patch.colours().length;
    }
    return all;
  }

  private static JsonArray hex(int[] colours) {
    JsonArray palette = new JsonArray();
    Arrays.stream(colours)
        .forEach(colour -> palette.add(String.format(Locale.ROOT, "%06x", colour)));
    return palette;
  }

  private static byte[] length(byte[] text) {
    byte[] length = new byte[Integer.BYTES];
    for (int i = 0; i < length.length; i++) {
      length[i] = (byte) (text.length >> Byte.SIZE * i);
    }
    return length;
  }

  private static String compressed(int level, byte[]... parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Deflater deflater = new Deflater(level);
    try (var stream = new DeflaterOutputStream(bytes, deflater)) {
      for (byte[] part : parts) {
        stream.write(part);
      }
    } catch (IOException impossibleInMemory) {
      throw new UncheckedIOException(impossibleInMemory);
    } finally {
      deflater.end();
    }
    return Base64.getEncoder().encodeToString(bytes.toByteArray());
  }
}
