package page.awt;

import page.awt.font.FontRenderContext;
import page.awt.geom.AffineTransform;
import page.awt.image.ImageObserver;

/** Paints outlines, under a transform. */
public abstract class Graphics2D extends Graphics {

  public abstract void draw(Shape shape);

  public abstract void fill(Shape shape);

  public abstract boolean drawImage(Image image, AffineTransform at, ImageObserver observer);

  public abstract void clip(Shape shape);

  public abstract Paint getPaint();

  public abstract void setPaint(Paint paint);

  public abstract Stroke getStroke();

  public abstract void setStroke(Stroke stroke);

  public abstract Object getRenderingHint(RenderingHints.Key key);

  public abstract void setRenderingHint(RenderingHints.Key key, Object value);

  public abstract AffineTransform getTransform();

  public abstract void setTransform(AffineTransform at);

  public abstract void transform(AffineTransform at);

  public abstract void translate(double x, double y);

  public abstract void rotate(double radians);

  public abstract void scale(double x, double y);

  public abstract FontRenderContext getFontRenderContext();
}
