package page.awt;

import java.util.List;
import page.awt.geom.Path2D;

/**
 * What a pen covers, as pieces that lie over each other and all turn the same way: filled by the
 * nonzero rule they are one.
 *
 * <p>A piece for each line, each corner and each end, as the strokes of SVG are described (W3C,
 * "Scalable Vector Graphics 2", 13.5.8 "Computing the shape of the stroke"). Curves become lines
 * first.
 */
final class StrokeOutline {
  private static final int LINES_A_CURVE = 32;
  private static final int CORNERS_OF_A_CIRCLE = 32;

  private final BasicStroke pen;
  private final double half;
  private final Path2D covered = new Path2D.Double(Path2D.WIND_NON_ZERO);

  StrokeOutline(BasicStroke pen) {
    this.pen = pen;
    half = pen.getLineWidth() / 2.0;
  }

  Path2D of(Shape shape) {
    for (PolyLine line : PolyLine.of(shape, LINES_A_CURVE)) {
      if (pen.getDashArray() == null) {
        cover(line);
      } else {
        line.dashes(pen.getDashArray(), pen.getDashPhase()).forEach(this::cover);
      }
    }
    return covered;
  }

  private void cover(PolyLine line) {
    List<double[]> p = line.points();
    int lines = p.size() - 1;
    for (int i = 0; i < lines; i++) {
      strip(p.get(i), p.get(i + 1));
      boolean isLast = i == lines - 1;
      if (!isLast || line.isClosed()) {
        corner(p.get(i), p.get(i + 1), isLast ? p.get(1) : p.get(i + 2));
      }
    }
    if (!line.isClosed() && lines > 0) {
      end(p.get(1), p.get(0));
      end(p.get(lines - 1), p.get(lines));
    }
  }

  private void strip(double[] a, double[] b) {
    double[] n = across(a, b);
    polygon(
        a[0] + n[0],
        a[1] + n[1],
        b[0] + n[0],
        b[1] + n[1],
        b[0] - n[0],
        b[1] - n[1],
        a[0] - n[0],
        a[1] - n[1]);
  }

  /** Half the width, at right angles to a line. */
  private double[] across(double[] a, double[] b) {
    double dx = b[0] - a[0];
    double dy = b[1] - a[1];
    double length = Math.sqrt(dx * dx + dy * dy);
    return new double[] {-dy * half / length, dx * half / length};
  }

  private void corner(double[] a, double[] b, double[] c) {
    if (pen.getLineJoin() == BasicStroke.JOIN_ROUND) {
      circle(b);
      return;
    }
    double[] n = across(a, b);
    double[] m = across(b, c);
    double turn = n[0] * m[1] - n[1] * m[0];
    double side = turn > 0 ? -1 : 1;
    double x1 = b[0] + side * n[0];
    double y1 = b[1] + side * n[1];
    double x2 = b[0] + side * m[0];
    double y2 = b[1] + side * m[1];
    double cosine = (n[0] * m[0] + n[1] * m[1]) / (half * half);
    double reach = Math.sqrt(2 / (1 + cosine));
    if (pen.getLineJoin() == BasicStroke.JOIN_MITER && reach <= pen.getMiterLimit()) {
      double k = side / (1 + cosine);
      polygon(b[0], b[1], x1, y1, b[0] + k * (n[0] + m[0]), b[1] + k * (n[1] + m[1]), x2, y2);
    } else {
      polygon(b[0], b[1], x1, y1, x2, y2);
    }
  }

  private void end(double[] from, double[] to) {
    if (pen.getEndCap() == BasicStroke.CAP_ROUND) {
      circle(to);
    } else if (pen.getEndCap() == BasicStroke.CAP_SQUARE) {
      double[] n = across(from, to);
      strip(to, new double[] {to[0] + n[1], to[1] - n[0]});
    }
  }

  private void circle(double[] middle) {
    double[] corners = new double[2 * CORNERS_OF_A_CIRCLE];
    for (int i = 0; i < CORNERS_OF_A_CIRCLE; i++) {
      double angle = 2 * Math.PI * i / CORNERS_OF_A_CIRCLE;
      corners[2 * i] = middle[0] + half * Math.cos(angle);
      corners[2 * i + 1] = middle[1] + half * Math.sin(angle);
    }
    polygon(corners);
  }

  /** Against the clock is turned round. */
  private void polygon(double... c) {
    double area = 0;
    for (int i = 0; i < c.length; i += 2) {
      int next = (i + 2) % c.length;
      area += c[i] * c[next + 1] - c[next] * c[i + 1];
    }
    for (int k = 0; k < c.length; k += 2) {
      int i = area >= 0 ? k : c.length - 2 - k;
      if (k == 0) {
        covered.moveTo(c[i], c[i + 1]);
      } else {
        covered.lineTo(c[i], c[i + 1]);
      }
    }
    covered.closePath();
  }
}
