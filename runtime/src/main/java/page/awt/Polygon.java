package page.awt;

import java.util.Arrays;
import page.awt.geom.AffineTransform;
import page.awt.geom.Path2D;
import page.awt.geom.PathIterator;
import page.awt.geom.Rectangle2D;

/** Points of whole numbers, joined by lines. */
public class Polygon implements Shape {
  public int npoints;
  public int[] xpoints = new int[4];
  public int[] ypoints = new int[4];

  public Polygon() {}

  public Polygon(int[] xs, int[] ys, int count) {
    npoints = count;
    xpoints = Arrays.copyOf(xs, count);
    ypoints = Arrays.copyOf(ys, count);
  }

  public void addPoint(int x, int y) {
    if (npoints == xpoints.length) {
      xpoints = Arrays.copyOf(xpoints, 2 * npoints + 4);
      ypoints = Arrays.copyOf(ypoints, 2 * npoints + 4);
    }
    xpoints[npoints] = x;
    ypoints[npoints++] = y;
  }

  private Path2D path() {
    Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
    for (int i = 0; i < npoints; i++) {
      if (i == 0) {
        path.moveTo(xpoints[i], ypoints[i]);
      } else {
        path.lineTo(xpoints[i], ypoints[i]);
      }
    }
    if (npoints > 0) {
      path.closePath();
    }
    return path;
  }

  @Override
  public Rectangle2D getBounds2D() {
    return path().getBounds2D();
  }

  @Override
  public PathIterator getPathIterator(AffineTransform at) {
    return path().getPathIterator(at);
  }
}
