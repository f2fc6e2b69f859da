package runtime.page;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A figure as the page draws it, or a text in its place.
 *
 * @param title what it is about, empty where there is no picture
 * @param sentence what it shows, or the text
 * @param width in CSS pixels, 0 where there is no picture
 * @param height in CSS pixels, 0 where there is no picture
 * @param commands that draw it, in the language of page.awt.Commands
 * @param printed what was printed while it was made
 */
public record Picture(
    String title, String sentence, int width, int height, String commands, String printed) {

  /** A text in the place of a picture. */
  public static Picture text(String text) {
    return new Picture("", text, 0, 0, "", "");
  }

  public Picture withPrinted(String text) {
    return new Picture(title, sentence, width, height, commands, text);
  }

  Map<String, Object> json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("title", title);
    json.put("sentence", sentence);
    json.put("width", width);
    json.put("height", height);
    json.put("commands", commands);
    json.put("printed", printed);
    return json;
  }
}
