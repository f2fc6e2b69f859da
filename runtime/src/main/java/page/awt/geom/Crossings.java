package page.awt.geom;

/**
 * How often an outline crosses the ray from a point to the right, upwards less downwards.
 *
 * <p>Only differences from the point count, so it stands at the origin here. A curve lies within
 * the hull of its control points: where these are all above, below or left of the ray nothing
 * crosses, where they are all right of it only the ends count, and otherwise the curve is halved
 * (Farin, "Curves and Surfaces for CAGD", on de Casteljau's algorithm).
 */
public final class Crossings {

  private static final int DEEPEST = 48;

  private Crossings() {}

  /** Whether a point is inside an outline; what is open is closed by a line. */
  public static boolean contain(PathIterator outline, double x, double y) {
    boolean everyOther = outline.getWindingRule() == PathIterator.WIND_EVEN_ODD;
    int count = 0;
    double[] c = new double[6];
    double[] start = new double[2];
    double[] last = new double[2];
    for (; !outline.isDone(); outline.next()) {
      int kind = outline.currentSegment(c);
      if (kind == PathIterator.SEG_MOVETO || kind == PathIterator.SEG_CLOSE) {
        count += ofLine(last[0] - x, last[1] - y, start[0] - x, start[1] - y);
      }
      if (kind == PathIterator.SEG_MOVETO) {
        start[0] = c[0];
        start[1] = c[1];
      } else if (kind != PathIterator.SEG_CLOSE) {
        count += ofCurve(asCubic(kind, last, c, x, y), 0);
      }
      int end = kind == PathIterator.SEG_CLOSE ? -1 : 2 * Math.max(1, kind) - 2;
      last[0] = end < 0 ? start[0] : c[end];
      last[1] = end < 0 ? start[1] : c[end + 1];
    }
    count += ofLine(last[0] - x, last[1] - y, start[0] - x, start[1] - y);
    return everyOther ? count % 2 != 0 : count != 0;
  }

  private static double[] asCubic(int kind, double[] last, double[] c, double x, double y) {
    double[] p = new double[2 * kind + 2];
    for (int i = 0; i < p.length; i += 2) {
      p[i] = (i == 0 ? last[0] : c[i - 2]) - x;
      p[i + 1] = (i == 0 ? last[1] : c[i - 1]) - y;
    }
    return p;
  }

  private static int ofLine(double x0, double y0, double x1, double y1) {
    if (y0 < 0 == y1 < 0) {
      return 0;
    }
    double at = x0 - y0 * (x1 - x0) / (y1 - y0);
    return at <= 0 ? 0 : y0 < 0 ? 1 : -1;
  }

  private static int ofCurve(double[] p, int depth) {
    boolean above = true;
    boolean below = true;
    boolean left = true;
    boolean right = true;
    for (int i = 0; i < p.length; i += 2) {
      left &= p[i] <= 0;
      right &= p[i] > 0;
      above &= p[i + 1] < 0;
      below &= p[i + 1] >= 0;
    }
    if (above || below || left) {
      return 0;
    }
    if (right || depth == DEEPEST || p.length == 4) {
      return ofLine(p[0], p[1], p[p.length - 2], p[p.length - 1]);
    }
    double[] second = p.clone();
    double[] first = firstHalf(second);
    return ofCurve(first, depth + 1) + ofCurve(second, depth + 1);
  }

  /** Gives back the first half and leaves the second. */
  private static double[] firstHalf(double[] p) {
    double[] first = new double[p.length];
    for (int i = 0; i < p.length; i += 2) {
      first[i] = p[0];
      first[i + 1] = p[1];
      for (int k = 0; k < p.length - 2 - i; k++) {
        p[k] = (p[k] + p[k + 2]) / 2;
      }
    }
    return first;
  }
}
