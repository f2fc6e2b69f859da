package page.awt;

/** How a line is drawn along an outline. */
public interface Stroke {
  Shape createStrokedShape(Shape shape);
}
