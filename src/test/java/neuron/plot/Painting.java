package neuron.plot;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.function.Function;
import neuron.notebook.Figure;

/** What the tests of figures look at. */
final class Painting {

  private Painting() {}

  /** What a painter gives back after it painted a picture of the lesson's size. */
  static <T> T painted(Function<Graphics2D, T> painter) {
    BufferedImage image =
        new BufferedImage(Figure.WIDTH, Figure.HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    try {
      return painter.apply(g);
    } finally {
      g.dispose();
    }
  }

  static int[] pixels(BufferedImage image) {
    return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
  }

  /** The contrast of two colours, 1 to 21, as WCAG 2.2 defines it. */
  static double contrast(Color one, Color other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(Color colour) {
    return 0.2126 * linear(colour.getRed())
        + 0.7152 * linear(colour.getGreen())
        + 0.0722 * linear(colour.getBlue());
  }

  private static double linear(int channel) {
    double share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
