package page.awt;

import java.util.ArrayList;
import java.util.List;
import page.awt.geom.AffineTransform;
import page.awt.geom.Path2D;
import page.awt.geom.PathIterator;
import page.awt.geom.Rectangle2D;

/**
 * What lies within several outlines.
 *
 * <p>Upright rectangles become one; other outlines stay beside each other, since whatever shows the
 * picture can intersect them itself.
 */
record Clip(List<Shape> parts) implements Shape {

  /** Within all of this, and within an outline that is given under a transform. */
  Clip within(Shape shape, AffineTransform at) {
    Clip clip = this;
    List<Shape> added = shape instanceof Clip given ? given.parts : List.of(shape);
    for (Shape part : added) {
      clip = clip.withPart(moved(part, at));
    }
    return clip;
  }

  private Clip withPart(Shape part) {
    List<Shape> all = new ArrayList<>(parts);
    Shape added = part;
    for (Shape old : parts) {
      if (old instanceof Rectangle2D a && added instanceof Rectangle2D b) {
        all.remove(old);
        Rectangle2D both = a.createIntersection(b);
        added =
            new Rectangle2D.Double(
                both.getX(),
                both.getY(),
                Math.max(0, both.getWidth()),
                Math.max(0, both.getHeight()));
      }
    }
    all.add(added);
    return new Clip(all);
  }

  Clip moved(AffineTransform at) {
    return new Clip(parts.stream().map(part -> moved(part, at)).toList());
  }

  private static Shape moved(Shape part, AffineTransform at) {
    boolean isUpright =
        at.getShearX() == 0 && at.getShearY() == 0 || at.getScaleX() == 0 && at.getScaleY() == 0;
    Path2D path = new Path2D.Double(part, at);
    return part instanceof Rectangle2D && isUpright ? path.getBounds2D() : path;
  }

  /** Null for no limits, an outline where there is one; else the parts together. */
  Shape asShape() {
    return parts.isEmpty() ? null : parts.size() == 1 ? parts.get(0) : this;
  }

  @Override
  public boolean contains(double x, double y) {
    return parts.stream().allMatch(part -> part.contains(x, y));
  }

  @Override
  public Rectangle2D getBounds2D() {
    return parts.stream().map(Shape::getBounds2D).reduce(Rectangle2D::createIntersection).get();
  }

  /**
   * @throws UnsupportedOperationException always
   */
  @Override
  public PathIterator getPathIterator(AffineTransform at) {
    throw new UnsupportedOperationException(
        "A clip of several outlines can be set again, and has no outline of its own here.");
  }
}
