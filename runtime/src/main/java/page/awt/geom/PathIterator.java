package page.awt.geom;

/** Walks along an outline, a piece at a time. */
public interface PathIterator {

  int WIND_EVEN_ODD = 0;
  int WIND_NON_ZERO = 1;

  int SEG_MOVETO = 0;
  int SEG_LINETO = 1;
  int SEG_QUADTO = 2;
  int SEG_CUBICTO = 3;
  int SEG_CLOSE = 4;

  int getWindingRule();

  boolean isDone();

  void next();

  /** Writes the points of the piece, and gives back its kind. */
  int currentSegment(double[] points);
}
