package neuron.draw;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import neuron.page.Figure;

/** The paper of every figure, with its title on top. */
public final class Page {

  /** The margin on the left and on the right. */
  public static final double SIDE = 16;

  private static final double BOTTOM = 10;
  private static final Rectangle2D PAPER =
      new Rectangle2D.Double(0, 0, Figure.WIDTH, Figure.HEIGHT);
  private static final double TITLE = 25;

  private Page() {}

  /** All of the page below a height, but for the margins. */
  public static Rectangle2D room(double top) {
    return new Rectangle2D.Double(SIDE, top, Figure.WIDTH - 2 * SIDE, Figure.HEIGHT - BOTTOM - top);
  }

  static void paint(Graphics2D g, String title) {
    Theme.fill(g, PAPER, Theme.PAPER);
    Label.centredAt(PAPER.getCenterX(), TITLE, title, Theme.strong(16), Theme.INK).paint(g);
  }
}
