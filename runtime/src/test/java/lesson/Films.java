package lesson;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.InflaterInputStream;

/** What a notebook stores of its figures with one control, as a kernel has made it. */
final class Films {

  private static final Pattern FILM = Pattern.compile("data-film>(.*?)</script>", Pattern.DOTALL);

  private Films() {}

  /** The sentence at each position of each figure, one figure after the other. */
  static List<List<String>> sentences(Path notebook) throws IOException {
    List<List<String>> all = new ArrayList<>();
    JsonObject file = JsonParser.parseString(Files.readString(notebook)).getAsJsonObject();
    for (JsonElement cell : file.getAsJsonArray("cells")) {
      Matcher film = FILM.matcher(html(cell.getAsJsonObject()));
      while (film.find()) {
        all.add(sentences(film.group(1)));
      }
    }
    return all;
  }

  private static String html(JsonObject cell) {
    StringBuilder html = new StringBuilder();
    if (cell.has("outputs")) {
      for (JsonElement output : cell.getAsJsonArray("outputs")) {
        JsonObject data = output.getAsJsonObject().getAsJsonObject("data");
        if (data != null && data.has("text/html")) {
          html.append(text(data.get("text/html")));
        }
      }
    }
    return html.toString();
  }

  private static String text(JsonElement lines) {
    if (lines.isJsonPrimitive()) {
      return lines.getAsString();
    }
    StringBuilder text = new StringBuilder();
    lines.getAsJsonArray().forEach(line -> text.append(line.getAsString()));
    return text.toString();
  }

  /** The first frame of a film is its background. */
  private static List<String> sentences(String film) throws IOException {
    byte[] packed = Base64.getMimeDecoder().decode(film);
    byte[] bytes = new InflaterInputStream(new ByteArrayInputStream(packed)).readAllBytes();
    int length = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getInt();
    String head = new String(bytes, Integer.BYTES, length, StandardCharsets.UTF_8);
    return JsonParser.parseString(head).getAsJsonObject().getAsJsonArray("frames").asList().stream()
        .skip(1)
        .map(frame -> frame.getAsJsonObject().get("text").getAsString())
        .toList();
  }
}
