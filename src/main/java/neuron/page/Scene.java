package neuron.page;

import static neuron.text.Language.say;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Arrays;
import java.util.concurrent.Callable;
import neuron.film.Film;

/**
 * What a function makes of one position: a picture or a text, and what it printed.
 *
 * @param width of the picture in pixels, 0 where there is none
 * @param height of the picture in pixels, 0 where there is none
 * @param pixels colours as 0xRRGGBB, row after row
 * @param title what the picture is about, empty where there is none
 * @param text the sentence of the picture, or what stands in its place
 * @param printed what the function wrote to System.out
 */
record Scene(int width, int height, int[] pixels, String title, String text, String printed) {

  /** Pixels for each CSS pixel, as in every figure. */
  static final int SCALE = 2;

  /** Runs a function; one that fails makes a scene that says so. */
  static Scene of(Callable<?> function, Prints prints) {
    Scene[] scene = new Scene[1];
    String printed =
        prints.caughtFrom(() -> scene[0] = Outcome.of(function, Scene::picture, Scene::text));
    return scene[0].withPrinted(printed);
  }

  boolean hasPicture() {
    return width > 0;
  }

  /**
   * The scene on a page of this size: what is new takes the colour of the corner. A picture that
   * does not fit becomes a text that says so.
   */
  Scene onPageOf(int pageWidth, int pageHeight) {
    if (width == pageWidth && height == pageHeight || !hasPicture()) {
      return this;
    }
    if (width > pageWidth || height > pageHeight) {
      return text(say(
              "The picture here is larger than at the start: let all have %s × %s pixels.",
              pageWidth / SCALE, pageHeight / SCALE))
          .withPrinted(printed);
    }
    int[] page = new int[pageWidth * pageHeight];
    Arrays.fill(page, pixels[0]);
    for (int row = 0; row < height; row++) {
      System.arraycopy(pixels, row * width, page, row * pageWidth, width);
    }
    return new Scene(pageWidth, pageHeight, page, title, text, printed);
  }

  /** The pixels as a film has them. */
  int[] banded() {
    return Film.banded(pixels, width);
  }

  /**
   * A frame of a film.
   *
   * @param base as {@link Film#banded} gives it, of a picture of this size
   */
  Film.Frame frame(int[] base, int baseWidth) {
    Film.Frame frame = Film.Frame.of(base, hasPicture() ? banded() : base, baseWidth);
    frame.words().addProperty("text", text);
    if (hasPicture()) {
      frame.words().addProperty("title", title);
    }
    if (!printed.isEmpty()) {
      frame.words().addProperty("printed", printed);
    }
    return frame;
  }

  BufferedImage image() {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    image.setRGB(0, 0, width, height, pixels, 0, width);
    return image;
  }

  /** The picture as it was drawn, as a figure without what was printed. */
  Figure figure() {
    BufferedImage drawn = image();
    int across = width / SCALE;
    int down = height / SCALE;
    return new Figure(title, text, across, down, g -> g.drawImage(drawn, 0, 0, across, down, null));
  }

  static Scene picture(Figure figure) {
    BufferedImage image = figure.image(SCALE);
    int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] &= 0xFFFFFF;
    }
    return new Scene(
        image.getWidth(), image.getHeight(), pixels, figure.title(), figure.sentence(), "");
  }

  /** A text in the place of a picture. */
  static Scene text(String text) {
    return new Scene(0, 0, new int[0], "", text, "");
  }

  Scene withPrinted(String text) {
    return new Scene(width, height, pixels, title, this.text, text);
  }
}
