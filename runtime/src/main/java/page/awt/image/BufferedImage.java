package page.awt.image;

import page.awt.Graphics2D;
import page.awt.Image;

/** A picture of pixels, an int each. */
public class BufferedImage extends Image {
  public static final int TYPE_INT_RGB = 1;
  public static final int TYPE_INT_ARGB = 2;

  private final int width;
  private final int height;
  private final int type;
  private final int[] pixels;

  public BufferedImage(int width, int height, int type) {
    if (type != TYPE_INT_RGB && type != TYPE_INT_ARGB) {
      throw new IllegalArgumentException("Unknown image type " + type);
    }
    if (width <= 0 || height <= 0) {
      throw new IllegalArgumentException(
          "Width (" + width + ") and height (" + height + ") must be > 0");
    }
    this.width = width;
    this.height = height;
    this.type = type;
    pixels = new int[width * height];
  }

  public int getWidth() {
    return width;
  }

  public int getHeight() {
    return height;
  }

  public boolean isOpaque() {
    return type == TYPE_INT_RGB;
  }

  public int getRGB(int x, int y) {
    int pixel = pixels[at(x, y)];
    return isOpaque() ? pixel | 0xFF000000 : pixel;
  }

  public void setRGB(int x, int y, int argb) {
    pixels[at(x, y)] = argb;
  }

  public void setRGB(int x, int y, int w, int h, int[] argb, int offset, int scan) {
    for (int row = 0; row < h; row++) {
      for (int column = 0; column < w; column++) {
        setRGB(x + column, y + row, argb[offset + row * scan + column]);
      }
    }
  }

  private int at(int x, int y) {
    if (x < 0 || y < 0 || x >= width || y >= height) {
      throw new ArrayIndexOutOfBoundsException("Coordinate out of bounds!");
    }
    return y * width + x;
  }

  /** Its data are the pixels themselves. */
  public WritableRaster getRaster() {
    return new WritableRaster(new DataBufferInt(pixels, pixels.length));
  }

  /**
   * @throws UnsupportedOperationException always
   */
  public Graphics2D createGraphics() {
    throw new UnsupportedOperationException("The page paints no pictures of pixels.");
  }
}
