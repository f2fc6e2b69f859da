package runtime.build.cells;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;

/**
 * What a cell printed, showed and threw.
 *
 * @param text one output after the other; a figure by its sentence
 * @param pictures of its figures, in their order
 */
record Said<P>(String text, List<P> pictures) {

  /**
   * A picture in a page.
   *
   * @param width in CSS pixels
   * @param height in CSS pixels
   * @param commands that draw it
   */
  record Drawn(int width, int height, String commands) {}

  /** Outputs that were stored or heard on a JVM, with their pictures as PNG. */
  static Said<byte[]> onAJvm(List<Outputs.Output> outputs) {
    return new Said<>(
        told(outputs.stream().map(Outputs.Output::text).toList()),
        outputs.stream().map(Outputs.Output::picture).filter(png -> png.length > 0).toList());
  }

  /** Outputs in a page, as Java tells them to its script. */
  static Said<Drawn> inAPage(List<JsonObject> told) {
    List<JsonObject> outputs = new ArrayList<>();
    told.forEach(output -> add(output, outputs));
    return new Said<>(
        told(outputs.stream().map(Said::text).toList()),
        outputs.stream().filter(Said::isPicture).map(Said::drawn).toList());
  }

  /** What has the place of an earlier output stands there. */
  private static void add(JsonObject output, List<JsonObject> outputs) {
    for (int i = 0; i < outputs.size() && output.has("place"); i++) {
      if (output.get("place").equals(outputs.get(i).get("place"))) {
        outputs.set(i, output);
        return;
      }
    }
    outputs.add(output);
  }

  private static String text(JsonObject output) {
    if (!output.get("kind").getAsString().equals("figure")) {
      return output.get("text").getAsString();
    }
    String printed = output.get("printed").getAsString();
    String sentence = output.get("sentence").getAsString();
    return printed.isEmpty() ? sentence : sentence + "\n" + printed;
  }

  private static boolean isPicture(JsonObject output) {
    return output.get("kind").getAsString().equals("figure") && output.get("width").getAsInt() > 0;
  }

  private static Drawn drawn(JsonObject figure) {
    return new Drawn(
        figure.get("width").getAsInt(),
        figure.get("height").getAsInt(),
        figure.get("commands").getAsString());
  }

  private static String told(List<String> texts) {
    StringBuilder told = new StringBuilder();
    texts.forEach(text -> told.append(text).append(text.endsWith("\n") ? "" : "\n"));
    return told.toString();
  }
}
