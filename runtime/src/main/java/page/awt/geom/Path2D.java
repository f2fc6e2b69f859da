package page.awt.geom;

import java.util.Arrays;
import page.awt.Shape;

/** An outline of lines and curves. */
public abstract class Path2D implements Shape {
  public static final int WIND_EVEN_ODD = PathIterator.WIND_EVEN_ODD;
  public static final int WIND_NON_ZERO = PathIterator.WIND_NON_ZERO;

  /** How many numbers each kind of piece has. */
  private static final int[] NUMBERS = {2, 2, 4, 6, 0};

  public static class Double extends Path2D {
    public Double() {
      this(WIND_NON_ZERO);
    }

    public Double(int rule) {
      super(rule);
    }

    public Double(Shape shape) {
      this(shape, null);
    }

    public Double(Shape shape, AffineTransform at) {
      super(shape.getPathIterator(at));
    }
  }

  private final int rule;
  private byte[] kinds = new byte[16];
  private double[] numbers = new double[32];
  private int pieces;
  private int used;

  Path2D(int rule) {
    this.rule = rule;
  }

  Path2D(PathIterator outline) {
    this(outline.getWindingRule());
    addAll(outline, false);
  }

  private void add(int kind, double... c) {
    if (kind != PathIterator.SEG_MOVETO && pieces == 0) {
      throw new IllegalStateException("missing initial moveto in path definition");
    }
    if (pieces == kinds.length) {
      kinds = Arrays.copyOf(kinds, 2 * pieces);
    }
    if (used + 6 > numbers.length) {
      numbers = Arrays.copyOf(numbers, 2 * numbers.length);
    }
    kinds[pieces++] = (byte) kind;
    System.arraycopy(c, 0, numbers, used, NUMBERS[kind]);
    used += NUMBERS[kind];
  }

  private boolean endsWith(int kind) {
    return pieces > 0 && kinds[pieces - 1] == kind;
  }

  public void moveTo(double x, double y) {
    if (endsWith(PathIterator.SEG_MOVETO)) {
      pieces--;
      used -= 2;
    }
    add(PathIterator.SEG_MOVETO, x, y);
  }

  public void lineTo(double x, double y) {
    add(PathIterator.SEG_LINETO, x, y);
  }

  public void quadTo(double x1, double y1, double x2, double y2) {
    add(PathIterator.SEG_QUADTO, x1, y1, x2, y2);
  }

  public void curveTo(double x1, double y1, double x2, double y2, double x3, double y3) {
    add(PathIterator.SEG_CUBICTO, x1, y1, x2, y2, x3, y3);
  }

  public void closePath() {
    if (!endsWith(PathIterator.SEG_CLOSE)) {
      add(PathIterator.SEG_CLOSE);
    }
  }

  public void reset() {
    pieces = 0;
    used = 0;
  }

  public int getWindingRule() {
    return rule;
  }

  /** Where the next piece begins; null while there is none. */
  public Point2D getCurrentPoint() {
    if (pieces == 0) {
      return null;
    }
    int end = used;
    if (endsWith(PathIterator.SEG_CLOSE)) {
      for (int i = pieces - 2; i > 0 && kinds[i] != PathIterator.SEG_MOVETO; i--) {
        end -= NUMBERS[kinds[i]];
      }
    }
    return new Point2D.Double(numbers[end - 2], numbers[end - 1]);
  }

  public void append(Shape shape, boolean connect) {
    append(shape.getPathIterator(null), connect);
  }

  public void append(PathIterator outline, boolean connect) {
    addAll(outline, connect);
  }

  private void addAll(PathIterator outline, boolean connect) {
    boolean joins = connect && pieces > 0;
    double[] c = new double[6];
    for (; !outline.isDone(); outline.next()) {
      int kind = outline.currentSegment(c);
      if (kind == PathIterator.SEG_MOVETO && joins) {
        join(c[0], c[1]);
      } else if (kind == PathIterator.SEG_MOVETO) {
        moveTo(c[0], c[1]);
      } else if (kind == PathIterator.SEG_CLOSE) {
        closePath();
      } else {
        add(kind, c);
      }
      joins = false;
    }
  }

  /** A line to where the next outline begins, but for where it would have no length. */
  private void join(double x, double y) {
    boolean isThere = numbers[used - 2] == x && numbers[used - 1] == y;
    if (!isThere || endsWith(PathIterator.SEG_CLOSE)) {
      lineTo(x, y);
    }
  }

  /** Around all points, those too that only pull at a curve. */
  @Override
  public Rectangle2D getBounds2D() {
    if (used == 0) {
      return new Rectangle2D.Double();
    }
    double left = numbers[0];
    double right = left;
    double top = numbers[1];
    double bottom = top;
    for (int i = 2; i < used; i += 2) {
      left = Math.min(left, numbers[i]);
      right = Math.max(right, numbers[i]);
      top = Math.min(top, numbers[i + 1]);
      bottom = Math.max(bottom, numbers[i + 1]);
    }
    return new Rectangle2D.Double(left, top, right - left, bottom - top);
  }

  @Override
  public PathIterator getPathIterator(AffineTransform at) {
    return new Walk(at);
  }

  private final class Walk implements PathIterator {
    private final AffineTransform at;
    private int piece;
    private int number;

    Walk(AffineTransform at) {
      this.at = at;
    }

    @Override
    public int getWindingRule() {
      return rule;
    }

    @Override
    public boolean isDone() {
      return piece >= pieces;
    }

    @Override
    public void next() {
      number += NUMBERS[kinds[piece++]];
    }

    @Override
    public int currentSegment(double[] points) {
      int count = NUMBERS[kinds[piece]];
      if (at == null) {
        System.arraycopy(numbers, number, points, 0, count);
      } else {
        at.transform(numbers, number, points, 0, count / 2);
      }
      return kinds[piece];
    }
  }
}
