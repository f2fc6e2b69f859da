package neuron.page;

import java.awt.Color;

/** Small figures of few colours for the tests of controls. */
final class Pictures {

  static final int WIDTH = 50;
  static final int HEIGHT = 30;
  static final int PAPER = 0xFCFCFA;
  static final int INK = 0x0072B2;

  private Pictures() {}

  /** A bar of this length on paper; its sentence says how long it is. */
  static Figure bar(int length) {
    return bar(length, WIDTH, HEIGHT);
  }

  static Figure bar(int length, int width, int height) {
    return new Figure(
        "A <bar>",
        "The bar is " + length + " long & \"blue\".",
        width,
        height,
        g -> {
          g.setColor(new Color(PAPER));
          g.fillRect(0, 0, width, height);
          g.setColor(new Color(INK));
          g.fillRect(4, 4, length, 8);
        });
  }

  /** The pixels of a figure as 0xRRGGBB, row after row, two for each CSS pixel. */
  static int[] pixels(Figure figure) {
    int width = 2 * figure.width();
    int height = 2 * figure.height();
    int[] pixels = figure.image(2).getRGB(0, 0, width, height, null, 0, width);
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] &= 0xFFFFFF;
    }
    return pixels;
  }
}
