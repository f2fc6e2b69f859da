package neuron.notebook;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One output in several forms, of which a page takes the richest that it can show.
 *
 * @param data the output by MIME type
 * @param metadata what a page should know of a form, by MIME type
 */
record MimeBundle(Map<String, Object> data, Map<String, Object> metadata) {

  static final String HTML = "text/html";
  static final String PNG = "image/png";
  static final String TEXT = "text/plain";

  /**
   * A figure as html with alt text and caption, as a picture, and as its sentence.
   *
   * <p>The html survives in a notebook that is not trusted; the picture serves a page that takes no
   * html; the sentence serves a terminal.
   */
  static MimeBundle of(Figure figure) {
    String picture = Base64.getEncoder().encodeToString(Png.encode(figure.image(Scene.SCALE)));
    return of(html(figure, picture), picture, figure.width(), figure.height(), figure.sentence());
  }

  /** A picture, as html and as PNG in base64, and its sentence. */
  static MimeBundle of(String html, String picture, int width, int height, String sentence) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put(HTML, html);
    data.put(PNG, picture);
    data.put(TEXT, sentence);
    return new MimeBundle(data, Map.of(PNG, Map.of("width", width, "height", height)));
  }

  /** Html without a picture, and the text for a page that takes no html. */
  static MimeBundle of(String html, String text) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put(HTML, html);
    data.put(TEXT, text);
    return new MimeBundle(data, Map.of());
  }

  static MimeBundle of(String text) {
    return new MimeBundle(Map.of(TEXT, text), Map.of());
  }

  private static String html(Figure figure, String picture) {
    return """
        <figure style="margin: 0; max-width: %spx">
        %s
        <figcaption aria-hidden="true">%s</figcaption>
        </figure>
        """
        .formatted(
            figure.width(),
            image(figure.title(), figure.sentence(), figure.width(), figure.height(), picture),
            escaped(figure.sentence()));
  }

  /** An image element that shrinks with its page. */
  static String image(String title, String sentence, int width, int height, String picture) {
    return """
        <img alt="%s. %s" width="%s" height="%s" style="max-width: 100%%; height: auto" src="data:image/png;base64,%s">"""
        .formatted(escaped(title), escaped(sentence), width, height, picture);
  }

  /** Text as it stands in an element or an attribute. */
  static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
