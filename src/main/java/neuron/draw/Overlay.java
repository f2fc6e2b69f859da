package neuron.draw;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;

/**
 * One curve broad and pale, another on top of it, and the place where they are farthest apart.
 *
 * @param stroke of the one on top
 */
public record Overlay(Curve below, Curve above, BasicStroke stroke) {

  private static final double RING = 6;

  public void paint(Graphics2D g, Axes axes) {
    axes.within(
        g,
        clipped -> {
          Theme.draw(clipped, Trace.of(below, axes).path(), Key.PALE, Key.BROAD);
          Theme.draw(clipped, Trace.of(above, axes).path(), Theme.INK, stroke);
        });
  }

  /**
   * Paints what is what.
   *
   * @param gap says how far apart they are at most
   * @param usual a text that is as wide as any usual one of these
   */
  public void paintKey(Graphics2D g, String nameBelow, String nameAbove, String gap, String usual) {
    new Key()
        .line(nameBelow, Key.PALE, Key.BROAD)
        .line(nameAbove, Theme.INK, stroke)
        .ring(gap, usual, Theme.VERMILLION)
        .paint(g);
  }

  /** A ring on the curve on top, a bar from there to the one below, and a dashed line down to x. */
  public static void paintGap(Graphics2D g, Axes axes, double x, double below, double above) {
    double px = axes.x(x);
    double ring = axes.y(above);
    double other = axes.y(below);
    double foot = axes.box().getMaxY();
    Axes.paintDropLine(g, px, Math.min(foot, Math.max(ring + RING, other)), foot, Theme.VERMILLION);
    g.setColor(Theme.VERMILLION);
    if (Math.abs(other - ring) > RING) {
      g.setStroke(Theme.round(3.2f));
      g.draw(new Line2D.Double(px, ring + Math.signum(other - ring) * RING, px, other));
    }
    g.setStroke(new BasicStroke(2f));
    g.draw(Mark.CIRCLE.at(px, ring, RING));
  }
}
