package notebooks;

import java.awt.image.BufferedImage;

/**
 * How far two pictures of one size are apart, as a reader sees it.
 *
 * <p>The pictures are compared in overlapping blocks of 8 × 8 pixels, four pixels apart, each by
 * its mean red, green and blue; the block that differs most decides. JDK 17 and 25 draw a chart the
 * same to the pixel; another system may smooth an edge otherwise, which hardly moves a mean. A
 * marker that moves by one CSS pixel (two pixels, as figures are drawn at twice their size) moves
 * the means at its edge by 50 levels of 255, and one changed digit moves them by 20. A share of all
 * changed pixels could not tell: a marker that moves across the whole figure changes less than a
 * thousandth of them.
 */
public final class PictureDifference {

  /** The largest difference that counts as the same picture, in levels of 255. */
  public static final int TOLERANCE = 16;

  private static final int BLOCK = 8;
  private static final int STEP = 4;

  private PictureDifference() {}

  /**
   * The largest difference between the means of two blocks at the same place, 0 to 255.
   *
   * @throws IllegalArgumentException if the sizes differ
   */
  public static int between(BufferedImage one, BufferedImage other) {
    if (one.getWidth() != other.getWidth() || one.getHeight() != other.getHeight()) {
      throw new IllegalArgumentException(
          "Pictures of %d × %d and %d × %d pixels cannot be compared."
              .formatted(one.getWidth(), one.getHeight(), other.getWidth(), other.getHeight()));
    }
    int largest = 0;
    for (int y = 0; y == 0 || y + BLOCK <= one.getHeight(); y += STEP) {
      for (int x = 0; x == 0 || x + BLOCK <= one.getWidth(); x += STEP) {
        largest = Math.max(largest, inBlock(one, other, x, y));
      }
    }
    return largest;
  }

  private static int inBlock(BufferedImage one, BufferedImage other, int left, int top) {
    int right = Math.min(left + BLOCK, one.getWidth());
    int bottom = Math.min(top + BLOCK, one.getHeight());
    int red = 0;
    int green = 0;
    int blue = 0;
    for (int y = top; y < bottom; y++) {
      for (int x = left; x < right; x++) {
        int a = one.getRGB(x, y);
        int b = other.getRGB(x, y);
        red += (a >> 16 & 0xFF) - (b >> 16 & 0xFF);
        green += (a >> 8 & 0xFF) - (b >> 8 & 0xFF);
        blue += (a & 0xFF) - (b & 0xFF);
      }
    }
    int pixels = (right - left) * (bottom - top);
    return Math.max(Math.abs(red), Math.max(Math.abs(green), Math.abs(blue))) / pixels;
  }
}
