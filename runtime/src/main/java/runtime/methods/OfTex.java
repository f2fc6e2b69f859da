package runtime.methods;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.geom.Rectangle2D;

/** Of XChart's TexRenderer: JLaTeXMath is not in the page, as it is not in the lesson. */
public final class OfTex {

  private OfTex() {}

  public static boolean isTeX(String text) {
    return false;
  }

  /** XChart asks here for the bounds of any text. */
  public static Rectangle2D getBounds(String text, Font font) {
    FontRenderContext context = new FontRenderContext(null, true, false);
    return new TextLayout(text, font, context).getOutline(null).getBounds2D();
  }

  public static void render(
      Graphics2D graphics, String text, double x, double y, Font font, Color color) {
    throw notHere(text);
  }

  public static void renderRotated(
      Graphics2D graphics, String text, double x, double y, Font font, Color color) {
    throw notHere(text);
  }

  private static UnsupportedOperationException notHere(String text) {
    return new UnsupportedOperationException("No formula can be set in this page: " + text);
  }
}
