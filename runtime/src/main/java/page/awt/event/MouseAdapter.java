package page.awt.event;

/** Hears nothing: pictures in the page are still. */
public abstract class MouseAdapter {
  public void mouseMoved(MouseEvent event) {}
}
