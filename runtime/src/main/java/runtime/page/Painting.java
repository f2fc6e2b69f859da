package runtime.page;

import java.util.function.Consumer;
import page.awt.PageGraphics;

/** Has something painted for the page. */
public final class Painting {

  private Painting() {}

  /**
   * What a painter paints, in the language of page.awt.Commands.
   *
   * @param painter takes a java.awt.Graphics2D, which this class knows as page.awt's
   */
  @SuppressWarnings("unchecked")
  public static String commands(Consumer<?> painter) {
    PageGraphics graphics = new PageGraphics();
    ((Consumer<Object>) painter).accept(graphics);
    return graphics.commands();
  }
}
