package neuron.draw;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.stream.DoubleStream;

/**
 * Axes that XChart does not draw as they are wanted: powers of ten, which it rules from 2 to 9
 * however many there are, and calls 0 below 10⁻¹²; whole numbers downwards, of which it leaves out
 * the last; and a plot whose place and size are given.
 */
final class OwnAxes extends Axes {

  static final Size LARGE = new Size(12, 16, 9, 1.6f);
  static final Size SMALL = new Size(11, 13, 8, 1f);

  private static final double TITLE_BELOW = 38;
  private static final double TITLE_BESIDE = 62;

  private final Rectangle2D box;
  private final Size size;

  /**
   * How large the axes are drawn.
   *
   * @param letters the size of the tick labels
   * @param below how far the tick labels of the horizontal axis stand below the plot
   * @param beside how far those of the vertical axis stand on its left
   */
  record Size(double letters, double below, double beside, float line) {}

  OwnAxes(Rectangle2D box, Scale across, Scale up, Size size) {
    super(across, up);
    this.box = box;
    this.size = size;
  }

  @Override
  public Rectangle2D box() {
    return box;
  }

  @Override
  public void paint(Graphics2D g) {
    g.setStroke(new BasicStroke(0.5f));
    paintLines(g, across.between(), up.between());
    g.setStroke(new BasicStroke(size.line));
    paintLines(g, across.ticks(), up.ticks());
    across.ticks().forEach(tick -> paintLabelBelow(g, tick));
    if (!isSquare()) {
      up.ticks().forEach(tick -> paintLabelBeside(g, tick));
    }
    if (size.equals(LARGE)) {
      paintTitle(g, TITLE_BELOW);
      paintTitleBeside(g);
    }
  }

  /**
   * Where two lines cross, the later one is seen: those of a square take turns, and in a small plot
   * the line of 0 lies below all others.
   */
  private void paintLines(Graphics2D g, DoubleStream uprights, DoubleStream levels) {
    if (isSquare()) {
      uprights.forEach(
          tick -> {
            paintUpright(g, tick);
            paintLevel(g, tick);
          });
    } else if (size.equals(LARGE)) {
      uprights.forEach(tick -> paintUpright(g, tick));
      levels.forEach(tick -> paintLevel(g, tick));
    } else {
      levels.forEach(tick -> paintLevel(g, tick));
      uprights.forEach(tick -> paintUpright(g, tick));
    }
  }

  private void paintUpright(Graphics2D g, double tick) {
    double x = x(tick);
    g.setColor(across.colour(tick));
    g.draw(new Line2D.Double(x, box.getMinY(), x, box.getMaxY()));
  }

  private void paintLevel(Graphics2D g, double tick) {
    double y = y(tick);
    g.setColor(up.colour(tick));
    g.draw(new Line2D.Double(box.getMinX(), y, box.getMaxX(), y));
  }

  private boolean isSquare() {
    return across.equals(up);
  }

  private void paintLabelBelow(Graphics2D g, double tick) {
    double below = box.getMaxY() + size.below;
    Label.centredAt(x(tick), below, across.text(tick), Theme.regular(size.letters), Theme.MUTED)
        .paint(g);
  }

  private void paintLabelBeside(Graphics2D g, double tick) {
    double left = box.getMinX() - size.beside;
    Label.rightAt(left, y(tick), up.text(tick), Theme.regular(size.letters), Theme.MUTED).paint(g);
  }

  private void paintTitleBeside(Graphics2D g) {
    double x = box.getMinX() - TITLE_BESIDE;
    Graphics2D turned = (Graphics2D) g.create();
    turned.transform(AffineTransform.getQuadrantRotateInstance(-1, x, box.getCenterY()));
    Label.centredAt(x, box.getCenterY(), up.title(), Theme.regular(13), Theme.INK).paint(turned);
    turned.dispose();
  }
}
