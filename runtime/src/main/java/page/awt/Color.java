package page.awt;

/** A colour: red, green, blue and how opaque it is, 0 to 255 each. */
public class Color implements Paint {
  public static final Color WHITE = new Color(255, 255, 255);
  public static final Color LIGHT_GRAY = new Color(192, 192, 192);
  public static final Color GRAY = new Color(128, 128, 128);
  public static final Color DARK_GRAY = new Color(64, 64, 64);
  public static final Color BLACK = new Color(0, 0, 0);
  public static final Color RED = new Color(255, 0, 0);
  public static final Color PINK = new Color(255, 175, 175);
  public static final Color ORANGE = new Color(255, 200, 0);
  public static final Color YELLOW = new Color(255, 255, 0);
  public static final Color GREEN = new Color(0, 255, 0);
  public static final Color MAGENTA = new Color(255, 0, 255);
  public static final Color CYAN = new Color(0, 255, 255);
  public static final Color BLUE = new Color(0, 0, 255);

  private final int argb;

  /** Opaque; the upper eight bits do not count. */
  public Color(int rgb) {
    argb = 0xFF000000 | rgb;
  }

  public Color(int argb, boolean hasAlpha) {
    this.argb = hasAlpha ? argb : 0xFF000000 | argb;
  }

  public Color(int red, int green, int blue) {
    this(red, green, blue, 255);
  }

  public Color(int red, int green, int blue, int alpha) {
    String outside =
        (isPart(alpha) ? "" : " Alpha")
            + (isPart(red) ? "" : " Red")
            + (isPart(green) ? "" : " Green")
            + (isPart(blue) ? "" : " Blue");
    if (!outside.isEmpty()) {
      throw new IllegalArgumentException("Color parameter outside of expected range:" + outside);
    }
    argb = alpha << 24 | red << 16 | green << 8 | blue;
  }

  private static boolean isPart(int value) {
    return value >= 0 && value <= 255;
  }

  public int getRed() {
    return argb >> 16 & 255;
  }

  public int getGreen() {
    return argb >> 8 & 255;
  }

  public int getBlue() {
    return argb & 255;
  }

  public int getAlpha() {
    return argb >>> 24;
  }

  public int getRGB() {
    return argb;
  }

  /** Each part seven tenths of what it is. */
  public Color darker() {
    return new Color(
        (int) (getRed() * 0.7), (int) (getGreen() * 0.7), (int) (getBlue() * 0.7), getAlpha());
  }

  @Override
  public boolean equals(Object o) {
    return o instanceof Color other && argb == other.argb;
  }

  @Override
  public int hashCode() {
    return argb;
  }

  @Override
  public String toString() {
    return "java.awt.Color[r=" + getRed() + ",g=" + getGreen() + ",b=" + getBlue() + "]";
  }
}
