package page.awt;

import page.awt.image.ImageObserver;

/** Paints; of the older half of the interface what is reached. */
public abstract class Graphics {

  public abstract Graphics create();

  public abstract void dispose();

  public abstract Color getColor();

  public abstract void setColor(Color color);

  public abstract Font getFont();

  public abstract void setFont(Font font);

  public abstract Shape getClip();

  public abstract void setClip(Shape clip);

  public abstract void translate(int x, int y);

  public abstract void drawLine(int x1, int y1, int x2, int y2);

  public abstract void fillRect(int x, int y, int width, int height);

  public abstract void fillPolygon(Polygon polygon);

  public abstract boolean drawImage(
      Image image, int x, int y, int width, int height, ImageObserver observer);
}
