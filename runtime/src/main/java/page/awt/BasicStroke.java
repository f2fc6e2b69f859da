package page.awt;

import java.util.Arrays;

/** A pen: its width, its ends and corners, and its dashes. */
public class BasicStroke implements Stroke {
  public static final int JOIN_MITER = 0;
  public static final int JOIN_ROUND = 1;
  public static final int JOIN_BEVEL = 2;
  public static final int CAP_BUTT = 0;
  public static final int CAP_ROUND = 1;
  public static final int CAP_SQUARE = 2;

  private final float width;
  private final int cap;
  private final int join;
  private final float miterLimit;
  private final float[] dash;
  private final float dashPhase;

  public BasicStroke() {
    this(1);
  }

  public BasicStroke(float width) {
    this(width, CAP_SQUARE, JOIN_MITER);
  }

  public BasicStroke(float width, int cap, int join) {
    this(width, cap, join, 10, null, 0);
  }

  public BasicStroke(
      float width, int cap, int join, float miterLimit, float[] dash, float dashPhase) {
    refuse(width < 0, "negative width");
    refuse(cap < CAP_BUTT || cap > CAP_SQUARE, "illegal end cap value");
    refuse(join < JOIN_MITER || join > JOIN_BEVEL, "illegal line join value");
    refuse(join == JOIN_MITER && miterLimit < 1, "miter limit < 1");
    if (dash != null) {
      refuse(dashPhase < 0, "negative dash phase");
      boolean hasLength = false;
      for (float length : dash) {
        refuse(length < 0, "negative dash length");
        hasLength |= length > 0;
      }
      refuse(!hasLength, "dash lengths all zero");
    }
    this.width = width;
    this.cap = cap;
    this.join = join;
    this.miterLimit = miterLimit;
    this.dash = dash == null ? null : dash.clone();
    this.dashPhase = dashPhase;
  }

  private static void refuse(boolean isWrong, String why) {
    if (isWrong) {
      throw new IllegalArgumentException(why);
    }
  }

  public float getLineWidth() {
    return width;
  }

  public int getEndCap() {
    return cap;
  }

  public int getLineJoin() {
    return join;
  }

  public float getMiterLimit() {
    return miterLimit;
  }

  public float[] getDashArray() {
    return dash == null ? null : dash.clone();
  }

  public float getDashPhase() {
    return dashPhase;
  }

  @Override
  public Shape createStrokedShape(Shape shape) {
    return new StrokeOutline(this).of(shape);
  }

  @Override
  public boolean equals(Object o) {
    return o instanceof BasicStroke other
        && width == other.width
        && cap == other.cap
        && join == other.join
        && miterLimit == other.miterLimit
        && dashPhase == other.dashPhase
        && Arrays.equals(dash, other.dash);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(new float[] {width, cap, join, miterLimit, dashPhase})
        + Arrays.hashCode(dash);
  }
}
