package neuron.kernel;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One output in several forms, of which a page takes the richest that it can show.
 *
 * @param data the output by MIME type
 * @param metadata what a page should know of a form, by MIME type
 */
public record MimeBundle(Map<String, Object> data, Map<String, Object> metadata) {

  public static final String HTML = "text/html";
  public static final String PNG = "image/png";
  public static final String TEXT = "text/plain";

  /** A picture, as html and as PNG in base64, and its sentence. */
  public static MimeBundle of(String html, String picture, int width, int height, String sentence) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put(HTML, html);
    data.put(PNG, picture);
    data.put(TEXT, sentence);
    return new MimeBundle(data, Map.of(PNG, Map.of("width", width, "height", height)));
  }

  /** Html without a picture, and the text for a page that takes no html. */
  public static MimeBundle of(String html, String text) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put(HTML, html);
    data.put(TEXT, text);
    return new MimeBundle(data, Map.of());
  }

  public static MimeBundle of(String text) {
    return new MimeBundle(Map.of(TEXT, text), Map.of());
  }

  /** Text as it stands in an element or an attribute. */
  public static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
