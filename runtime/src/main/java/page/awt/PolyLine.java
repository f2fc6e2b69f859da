package page.awt;

import java.util.ArrayList;
import java.util.List;
import page.awt.geom.PathIterator;

/** Points joined by lines; of a closed one the last is the first again. No two in a row are one. */
record PolyLine(List<double[]> points, boolean isClosed) {

  /** The lines of an outline, each curve as so many. */
  static List<PolyLine> of(Shape shape, int linesACurve) {
    List<PolyLine> lines = new ArrayList<>();
    List<double[]> points = new ArrayList<>();
    double[] c = new double[6];
    for (PathIterator it = shape.getPathIterator(null); !it.isDone(); it.next()) {
      int kind = it.currentSegment(c);
      if (kind == PathIterator.SEG_CLOSE) {
        double[] first = points.get(0);
        add(points, first[0], first[1]);
        lines.add(new PolyLine(points, points.size() > 2));
        points = new ArrayList<>(List.of(first));
      } else if (kind == PathIterator.SEG_MOVETO) {
        lines.add(new PolyLine(points, false));
        points = new ArrayList<>(List.of(new double[] {c[0], c[1]}));
      } else {
        curve(points, kind, c, kind == PathIterator.SEG_LINETO ? 1 : linesACurve);
      }
    }
    lines.add(new PolyLine(points, false));
    lines.removeIf(line -> line.points.size() < 2);
    return lines;
  }

  private static void add(List<double[]> points, double x, double y) {
    double[] last = points.get(points.size() - 1);
    if (last[0] != x || last[1] != y) {
      points.add(new double[] {x, y});
    }
  }

  /** Bernstein's polynomials, of a line, a parabola or a cubic. */
  private static void curve(List<double[]> points, int degree, double[] c, int lines) {
    double[] from = points.get(points.size() - 1);
    for (int k = 1; k <= lines; k++) {
      double t = (double) k / lines;
      double[] weights = {1, 0, 0, 0};
      for (int round = 1; round <= degree; round++) {
        for (int i = round; i >= 0; i--) {
          weights[i] = weights[i] * (1 - t) + (i == 0 ? 0 : weights[i - 1] * t);
        }
      }
      double x = weights[0] * from[0];
      double y = weights[0] * from[1];
      for (int i = 1; i <= degree; i++) {
        x += weights[i] * c[2 * i - 2];
        y += weights[i] * c[2 * i - 1];
      }
      add(points, x, y);
    }
  }

  /** Its parts under the ink of a pattern of ink and gaps. */
  List<PolyLine> dashes(float[] pattern, double phase) {
    int part = 0;
    double left = pattern[0] - phase;
    while (left <= 0) {
      left += pattern[++part % pattern.length];
    }
    List<PolyLine> dashes = new ArrayList<>();
    List<double[]> dash = new ArrayList<>(List.of(points.get(0)));
    for (int i = 1; i < points.size(); i++) {
      double[] from = points.get(i - 1);
      double[] to = points.get(i);
      double length = Math.sqrt(square(to[0] - from[0]) + square(to[1] - from[1]));
      double done = 0;
      for (; length - done > left; left = pattern[part % pattern.length]) {
        done += left;
        double x = from[0] + (to[0] - from[0]) * done / length;
        double y = from[1] + (to[1] - from[1]) * done / length;
        finish(dashes, dash, part++, x, y);
        dash = new ArrayList<>(List.of(new double[] {x, y}));
      }
      left -= length - done;
      add(dash, to[0], to[1]);
    }
    double[] last = points.get(points.size() - 1);
    finish(dashes, dash, part, last[0], last[1]);
    return dashes;
  }

  private static double square(double value) {
    return value * value;
  }

  private static void finish(
      List<PolyLine> dashes, List<double[]> dash, int part, double x, double y) {
    add(dash, x, y);
    boolean isInk = part % 2 == 0;
    if (isInk && dash.size() > 1) {
      dashes.add(new PolyLine(dash, false));
    }
  }
}
