package browser;

/**
 * How a reader looks at a page.
 *
 * @param width of the window, in CSS pixels
 * @param scale how many pixels of the screen are one CSS pixel
 */
public record Look(boolean isDark, int width, int scale) {

  static final int HEIGHT = 800;

  public static final Look USUAL = new Look(false, 900, 1);

  public Look dark() {
    return new Look(true, width, scale);
  }

  public Look wide(int cssPixels) {
    return new Look(isDark, cssPixels, scale);
  }

  public Look scaled(int pixels) {
    return new Look(isDark, width, pixels);
  }
}
