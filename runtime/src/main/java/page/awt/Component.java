package page.awt;

/** A part of a window: there is none in the page. */
public abstract class Component {
  public void repaint() {}
}
