package neuron.draw;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.TextLayout;
import java.awt.geom.Rectangle2D;

/**
 * A word or number at its place in a figure.
 *
 * <p>It is measured without a screen and drawn as outlines, so that it stands at the same place at
 * every scale.
 *
 * @param x the left edge
 * @param middle the height of the middle of its capitals
 */
public record Label(String text, Font font, Color colour, double x, double middle) {

  private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
  private static final double HALF_CAPITAL = 0.36;
  private static final double HALF_LINE = 0.62;

  public static Label leftAt(double x, double middle, String text, Font font, Color colour) {
    return new Label(text, font, colour, x, middle);
  }

  public static Label centredAt(double x, double middle, String text, Font font, Color colour) {
    return new Label(text, font, colour, x - width(text, font) / 2, middle);
  }

  public static Label rightAt(double x, double middle, String text, Font font, Color colour) {
    return new Label(text, font, colour, x - width(text, font), middle);
  }

  /** A label centred at x in the largest of the sizes that keeps it within a width. */
  public static Label fitted(
      double x, double middle, String text, Font font, Color colour, double width) {
    return centredAt(x, middle, text, fitting(text, font, width), colour);
  }

  /** A label that begins at x, in the largest of the sizes that keeps it within a width. */
  public static Label leftFitted(
      double x, double middle, String text, Font font, Color colour, double width) {
    return leftAt(x, middle, text, fitting(text, font, width), colour);
  }

  private static Font fitting(String text, Font font, double width) {
    double share = Math.min(1, width / width(text, font));
    return font.deriveFont((float) Math.max(8, font.getSize2D() * share));
  }

  public static double width(String text, Font font) {
    return text.isEmpty() ? 0 : new TextLayout(text, font, EXACT).getAdvance();
  }

  public double width() {
    return width(text, font);
  }

  public Label movedTo(double newX, double newMiddle) {
    return new Label(text, font, colour, newX, newMiddle);
  }

  /** The label moved sideways as little as needed to stand between two edges. */
  public Label between(double left, double right) {
    return movedTo(Math.max(left, Math.min(x, right - width())), middle);
  }

  /** The room the letters take, with their ascenders and descenders. */
  public Rectangle2D box() {
    double half = font.getSize2D() * HALF_LINE;
    return new Rectangle2D.Double(x, middle - half, width(), 2 * half);
  }

  /** Every letter begins at a whole pixel, so that it looks the same wherever it stands. */
  public void paint(Graphics2D g) {
    double baseline = Pixel.snapped(g, middle + font.getSize2D() * HALF_CAPITAL);
    GlyphVector letters =
        font.layoutGlyphVector(
            EXACT, text.toCharArray(), 0, text.length(), Font.LAYOUT_LEFT_TO_RIGHT);
    g.setColor(colour);
    for (int i = 0; i < letters.getNumGlyphs(); i++) {
      double exact = letters.getGlyphPosition(i).getX();
      double left = Pixel.snapped(g, x) + Pixel.snapped(g, exact) - exact;
      g.fill(letters.getGlyphOutline(i, (float) left, (float) baseline));
    }
  }

  /** The label on a patch of paper, for where it may lie on a line. */
  public void paintOnPaper(Graphics2D g) {
    Rectangle2D box = box();
    g.setColor(Theme.PAPER);
    g.fill(new Rectangle2D.Double(box.getX() - 3, box.getY(), box.getWidth() + 6, box.getHeight()));
    paint(g);
  }
}
