package neuron.page;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.StreamSupport;
import java.util.zip.InflaterInputStream;
import neuron.film.Film;

/**
 * What a page reads in a {@link Film}.
 *
 * @param head the JSON text
 * @param frames the pixels of each frame, row after row; −1 where it keeps its base
 */
public record DecodedFilm(JsonObject head, List<int[]> frames) {

  private static final int KEPT = -1;

  public static DecodedFilm of(String film) {
    ByteBuffer bytes = ByteBuffer.wrap(inflated(film)).order(ByteOrder.LITTLE_ENDIAN);
    byte[] text = new byte[bytes.getInt()];
    bytes.get(text);
    JsonObject head =
        JsonParser.parseString(new String(text, StandardCharsets.UTF_8)).getAsJsonObject();
    ByteBuffer spans = bytes.slice(bytes.position(), number(head, "spans"));
    ByteBuffer colours = bytes.position(bytes.position() + number(head, "spans")).slice();
    return new DecodedFilm(head, frames(head, spans, colours));
  }

  public int width() {
    return number(head, "width");
  }

  public int height() {
    return number(head, "height");
  }

  public JsonObject words(int frame) {
    return head.getAsJsonArray("frames").get(frame).getAsJsonObject();
  }

  /** A frame over the pixels of its base, row after row. */
  public int[] picture(int frame, int[] base) {
    int[] picture = frames.get(frame).clone();
    for (int i = 0; i < picture.length; i++) {
      picture[i] = picture[i] == KEPT ? base[i] & 0xFFFFFF : picture[i];
    }
    return picture;
  }

  private static List<int[]> frames(JsonObject head, ByteBuffer spans, ByteBuffer colours) {
    int width = number(head, "width");
    int height = number(head, "height");
    int[] palette = palette(head);
    List<int[]> frames = new ArrayList<>();
    for (int i = 0; i < head.getAsJsonArray("frames").size(); i++) {
      int[] kept = new int[width * height];
      Arrays.fill(kept, KEPT);
      frames.add(kept);
    }
    int band = number(head, "band");
    for (int top = 0; top < height; top += band) {
      int rows = Math.min(band, height - top);
      for (int[] frame : frames) {
        int place = 0;
        for (int runs = next(spans); runs > 0; runs--) {
          place += next(spans);
          for (int rest = next(spans); rest > 0; rest--, place++) {
            int row = top + place % rows;
            frame[row * width + place / rows] = palette[colours.get() & 0xFF];
          }
        }
      }
    }
    if (spans.hasRemaining() || colours.hasRemaining()) {
      throw new IllegalStateException("Bytes are left over in the film.");
    }
    return frames;
  }

  private static int[] palette(JsonObject head) {
    return StreamSupport.stream(head.getAsJsonArray("palette").spliterator(), false)
        .map(JsonElement::getAsString)
        .mapToInt(hex -> Integer.parseInt(hex, 16))
        .toArray();
  }

  private static int next(ByteBuffer numbers) {
    int number = 0;
    for (int shift = 0; ; shift += 7) {
      byte seven = numbers.get();
      number |= (seven & 127) << shift;
      if (seven >= 0) {
        return number;
      }
    }
  }

  private static int number(JsonObject head, String name) {
    return head.get(name).getAsInt();
  }

  private static byte[] inflated(String film) {
    byte[] packed = Base64.getDecoder().decode(film);
    try (var stream = new InflaterInputStream(new ByteArrayInputStream(packed))) {
      return stream.readAllBytes();
    } catch (IOException damaged) {
      throw new UncheckedIOException(damaged);
    }
  }
}
