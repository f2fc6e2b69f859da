package neuron.page;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.function.Consumer;
import neuron.kernel.Kernel;
import neuron.kernel.MimeBundle;
import neuron.text.BadInput;

/**
 * A picture with a title and one sentence that says what it shows, with its numbers.
 *
 * <p>As the last expression of a cell, or given to {@link Notebook#show}, it appears on the page.
 * The sentence is its caption and what a screen reader speaks.
 *
 * @param title what the picture is about, in a few words; not blank
 * @param sentence what the picture shows, with its numbers; not blank
 * @param width in CSS pixels, 1 to 4000
 * @param height in CSS pixels, 1 to 4000
 * @param painter draws the picture in a box of {@code width} × {@code height}; its background must
 *     be opaque, so that it reads on a light page and on a dark one
 */
public record Figure(
    String title, String sentence, int width, int height, Consumer<Graphics2D> painter) {

  /** The width of the lesson's figures, in CSS pixels. */
  public static final int WIDTH = 640;

  /** The height of the lesson's figures, in CSS pixels. */
  public static final int HEIGHT = 360;

  private static final int LARGEST_SIDE = 4000;

  static {
    Kernel.current().render(Figure.class, Figure::output);
  }

  /**
   * Checks what it is given.
   *
   * @throws BadInput if a text is blank, a side is out of range or the painter is null
   */
  public Figure {
    requireText("title", title);
    requireText("sentence", sentence);
    requireSide("width", width);
    requireSide("height", height);
    BadInput.when(
        painter == null, "A figure needs a painter that draws it, but it is null: give it one.");
  }

  /**
   * The picture in pixels.
   *
   * @param scale pixels for each CSS pixel, 1 to 4; 2 is sharp on a dense screen
   * @throws BadInput if the scale is out of range
   */
  public BufferedImage image(int scale) {
    BadInput.when(
        scale < 1 || scale > 4,
        "A figure cannot be drawn at scale %s: choose a scale from 1 to 4.",
        scale);
    BufferedImage image =
        new BufferedImage(width * scale, height * scale, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    try {
      graphics.scale(scale, scale);
      paint(graphics);
    } finally {
      graphics.dispose();
    }
    return image;
  }

  /** Paints the picture with smooth edges and letters. */
  void paint(Graphics2D graphics) {
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    painter.accept(graphics);
  }

  /**
   * The figure as html with alt text and caption, as a picture, and as its sentence.
   *
   * <p>The html survives in a notebook that is not trusted; the picture serves a page that takes no
   * html; the sentence serves a terminal.
   */
  MimeBundle output() {
    return FigureHtml.of(this);
  }

  /** The sentence, for a page that cannot show pictures. */
  @Override
  public String toString() {
    return sentence;
  }

  private static void requireText(String name, String text) {
    BadInput.when(
        text == null || text.isBlank(),
        "The %s of a figure is blank: write what the picture shows.",
        name);
  }

  private static void requireSide(String name, int pixels) {
    BadInput.when(
        pixels < 1 || pixels > LARGEST_SIDE,
        "A figure cannot have a %s of %s: choose 1 to %s pixels.",
        name,
        pixels,
        LARGEST_SIDE);
  }
}
