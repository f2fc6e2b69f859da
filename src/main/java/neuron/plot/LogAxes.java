package neuron.plot;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

/** Axes on which each power of ten takes the same room. They reach from power to power. */
final class LogAxes {

  private static final double MOST_LABELS = 8;
  private static final double LABEL_ROOM = 22;

  private final Rectangle2D box;
  private final Decades across;
  private final Decades up;

  LogAxes(Rectangle2D box, Decades across, Decades up) {
    this.box = box;
    this.across = across;
    this.up = up;
  }

  /** Whole powers of ten, from one exponent to another. */
  record Decades(String title, int low, int high) {

    /** The powers of ten that hold values from smallest to largest. */
    static Decades of(String title, double smallest, double largest) {
      int low = (int) Math.floor(Math.log10(smallest) + 1e-9);
      int high = (int) Math.ceil(Math.log10(largest) - 1e-9);
      return new Decades(title, low, Math.max(high, low + 1));
    }

    double share(double exponent) {
      return (exponent - low) / (high - low);
    }

    /** From label to label. */
    int step() {
      return (int) Math.ceil((high - low) / MOST_LABELS);
    }

    boolean minor() {
      return step() == 1;
    }
  }

  double x(double exponent) {
    return box.getMinX() + across.share(exponent) * box.getWidth();
  }

  double y(double exponent) {
    return box.getMaxY() - up.share(exponent) * box.getHeight();
  }

  Rectangle2D box() {
    return box;
  }

  void paint(Graphics2D g) {
    g.setColor(Theme.GRID);
    g.setStroke(new BasicStroke(0.5f));
    paintMinor(g);
    g.setStroke(new BasicStroke(1.6f));
    for (int k = across.low; k <= across.high; k += across.step()) {
      g.setColor(Theme.GRID);
      g.draw(new Line2D.Double(x(k), box.getMinY(), x(k), box.getMaxY()));
      Label.centredAt(x(k), box.getMaxY() + 16, power(k), Theme.regular(12), Theme.MUTED).paint(g);
    }
    for (int k = up.low; k <= up.high; k += up.step()) {
      g.setColor(Theme.GRID);
      g.draw(new Line2D.Double(box.getMinX(), y(k), box.getMaxX(), y(k)));
      Label.rightAt(box.getMinX() - 9, y(k), power(k), Theme.regular(12), Theme.MUTED).paint(g);
    }
    paintTitles(g);
  }

  /** The lines of 2 to 9 between two powers of ten. */
  private void paintMinor(Graphics2D g) {
    for (int digit = 2; digit < 10; digit++) {
      for (int k = across.low; across.minor() && k < across.high; k++) {
        double x = x(k + Math.log10(digit));
        g.draw(new Line2D.Double(x, box.getMinY(), x, box.getMaxY()));
      }
      for (int k = up.low; up.minor() && k < up.high; k++) {
        double y = y(k + Math.log10(digit));
        g.draw(new Line2D.Double(box.getMinX(), y, box.getMaxX(), y));
      }
    }
  }

  private void paintTitles(Graphics2D g) {
    Label.centredAt(
            box.getCenterX(),
            box.getMaxY() + 16 + LABEL_ROOM,
            across.title,
            Theme.regular(13),
            Theme.INK)
        .paint(g);
    Graphics2D turned = (Graphics2D) g.create();
    turned.transform(
        AffineTransform.getQuadrantRotateInstance(-1, box.getMinX() - 62, box.getCenterY()));
    Label.centredAt(box.getMinX() - 62, box.getCenterY(), up.title, Theme.regular(13), Theme.INK)
        .paint(turned);
    turned.dispose();
  }

  /** 10⁻², 1, 10, 10³. */
  private static String power(int k) {
    return k == 0 || k == 1 ? (k == 0 ? "1" : "10") : "10" + Words.raised(k);
  }
}
