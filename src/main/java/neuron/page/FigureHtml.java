package neuron.page;

import java.awt.image.BufferedImage;
import java.util.Base64;
import neuron.film.Png;
import neuron.kernel.MimeBundle;

/**
 * A figure in the language of a page: a picture that shrinks with its page, and the sentence below.
 *
 * @param attributes those of the element beside its style, as html, each with a space before it
 * @param title what the picture is about
 * @param sentence what the picture shows
 * @param more html that stands below the sentence
 */
record FigureHtml(String attributes, String title, String sentence, String more) {

  /** All forms of a figure with nothing around it. */
  static MimeBundle of(Figure figure) {
    return new FigureHtml("", figure.title(), figure.sentence(), "")
        .with(figure.image(Scene.SCALE), figure.sentence());
  }

  /**
   * All forms of the figure.
   *
   * @param picture with two pixels for each CSS pixel
   * @param text what a page shows that takes neither html nor a picture
   */
  MimeBundle with(BufferedImage picture, String text) {
    int width = picture.getWidth() / Scene.SCALE;
    int height = picture.getHeight() / Scene.SCALE;
    String png = Base64.getEncoder().encodeToString(Png.encode(picture));
    String image =
        """
        <img alt="%s. %s" width="%s" height="%s" style="max-width: 100%%; height: auto" src="data:image/png;base64,%s">"""
            .formatted(MimeBundle.escaped(title), MimeBundle.escaped(sentence), width, height, png);
    return MimeBundle.of(around(image, width), png, width, height, text);
  }

  /** The sentence in the place of a picture. */
  MimeBundle withoutPicture(String text) {
    return MimeBundle.of(around("", Figure.WIDTH), text);
  }

  private String around(String image, int width) {
    return """
        <figure%s style="margin: 0; max-width: %spx">
        %s
        <figcaption aria-hidden="true">%s</figcaption>
        %s</figure>
        """
        .formatted(attributes, width, image, MimeBundle.escaped(sentence), more);
  }
}
