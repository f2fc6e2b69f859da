package page.awt;

/** Wishes for how a picture is painted. */
public class RenderingHints {

  /** What can be wished for. */
  public static final class Key {
    private Key() {}
  }

  public static final Key KEY_ANTIALIASING = new Key();
  public static final Object VALUE_ANTIALIAS_ON = "Antialiased rendering mode";
  public static final Object VALUE_ANTIALIAS_OFF = "Nonantialiased rendering mode";

  public static final Key KEY_TEXT_ANTIALIASING = new Key();
  public static final Object VALUE_TEXT_ANTIALIAS_ON = "Antialiased text mode";

  public static final Key KEY_FRACTIONALMETRICS = new Key();
  public static final Object VALUE_FRACTIONALMETRICS_ON = "Fractional text metrics mode";

  public static final Key KEY_INTERPOLATION = new Key();
  public static final Object VALUE_INTERPOLATION_NEAREST_NEIGHBOR =
      "Nearest Neighbor image interpolation mode";
  public static final Object VALUE_INTERPOLATION_BILINEAR = "Bilinear image interpolation mode";
  public static final Object VALUE_INTERPOLATION_BICUBIC = "Bicubic image interpolation mode";

  public static final Key KEY_STROKE_CONTROL = new Key();
  public static final Object VALUE_STROKE_PURE = "Pure stroke conversion for accurate paths";

  private RenderingHints() {}
}
