package page.awt;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import page.awt.font.FontRenderContext;
import page.awt.font.TextOutline;
import page.awt.geom.AffineTransform;
import page.awt.geom.Line2D;
import page.awt.geom.Path2D;
import page.awt.geom.Rectangle2D;
import page.awt.image.BufferedImage;
import page.awt.image.ImageObserver;

/** Writes what is painted as commands, for the page to show. */
public final class PageGraphics extends Graphics2D {
  private final Commands commands;
  private final Map<RenderingHints.Key, Object> hints = new HashMap<>();
  private AffineTransform at = new AffineTransform();
  private Clip clip = new Clip(List.of());
  private Paint paint = Color.WHITE;
  private Color color = Color.WHITE;
  private Stroke stroke = new BasicStroke();
  private Font font = new Font(Font.DIALOG, Font.PLAIN, 12);

  /** For a picture on which nothing is painted yet. */
  public PageGraphics() {
    this(new Commands());
  }

  private PageGraphics(Commands commands) {
    this.commands = commands;
  }

  /** What was painted so far, in the language of {@link Commands}. */
  public String commands() {
    return commands.text();
  }

  @Override
  public Graphics create() {
    PageGraphics copy = new PageGraphics(commands);
    copy.hints.putAll(hints);
    copy.at = getTransform();
    copy.clip = clip;
    copy.paint = paint;
    copy.color = color;
    copy.stroke = stroke;
    copy.font = font;
    return copy;
  }

  @Override
  public void dispose() {}

  @Override
  public Color getColor() {
    return color;
  }

  @Override
  public void setColor(Color newColor) {
    setPaint(newColor);
  }

  @Override
  public Paint getPaint() {
    return paint;
  }

  @Override
  public void setPaint(Paint newPaint) {
    if (newPaint != null) {
      paint = newPaint;
    }
    if (newPaint instanceof Color newColor) {
      color = newColor;
    }
  }

  @Override
  public Font getFont() {
    return font;
  }

  @Override
  public void setFont(Font newFont) {
    if (newFont != null) {
      font = newFont;
    }
  }

  @Override
  public Stroke getStroke() {
    return stroke;
  }

  @Override
  public void setStroke(Stroke newStroke) {
    if (newStroke == null) {
      throw new IllegalArgumentException("null Stroke");
    }
    stroke = newStroke;
  }

  @Override
  public Object getRenderingHint(RenderingHints.Key key) {
    return hints.get(key);
  }

  @Override
  public void setRenderingHint(RenderingHints.Key key, Object value) {
    hints.put(key, value);
  }

  private boolean wants(RenderingHints.Key key, Object value) {
    return hints.get(key) == value;
  }

  @Override
  public AffineTransform getTransform() {
    return new AffineTransform(at);
  }

  @Override
  public void setTransform(AffineTransform newTransform) {
    at = new AffineTransform(newTransform);
  }

  @Override
  public void transform(AffineTransform more) {
    at.concatenate(more);
  }

  @Override
  public void translate(int x, int y) {
    at.translate(x, y);
  }

  @Override
  public void translate(double x, double y) {
    at.translate(x, y);
  }

  @Override
  public void rotate(double radians) {
    at.rotate(radians);
  }

  @Override
  public void scale(double x, double y) {
    at.scale(x, y);
  }

  @Override
  public Shape getClip() {
    return clip.moved(at.inverse()).asShape();
  }

  @Override
  public void setClip(Shape newClip) {
    clip = new Clip(List.of());
    if (newClip != null) {
      clip(newClip);
    }
  }

  @Override
  public void clip(Shape shape) {
    clip = clip.within(shape, at);
  }

  @Override
  public FontRenderContext getFontRenderContext() {
    return new FontRenderContext(
        at,
        wants(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON),
        wants(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON));
  }

  private void prepare(AffineTransform transform) {
    commands.clip(clip);
    commands.transform(transform);
    commands.smoothEdges(wants(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON));
  }

  @Override
  public void fill(Shape shape) {
    if (shape instanceof TextOutline text) {
      fillLetters(text);
    } else {
      prepare(at);
      commands.paint(paint);
      commands.fill(shape);
    }
  }

  private void fillLetters(TextOutline text) {
    prepare(text.moved().then(at));
    commands.paint(paint);
    for (int i = 0; i < text.glyphs().length; i++) {
      Path2D outline = text.letters().outline(text.glyphs()[i]);
      if (outline.getCurrentPoint() != null) {
        commands.letter(outline, text.grain(), text.x()[i], text.y());
      }
    }
  }

  @Override
  public void draw(Shape shape) {
    if (stroke instanceof BasicStroke pen) {
      prepare(at);
      commands.paint(paint);
      commands.pen(pen);
      commands.stroke(shape);
    } else {
      fill(stroke.createStrokedShape(shape));
    }
  }

  @Override
  public void drawLine(int x1, int y1, int x2, int y2) {
    draw(new Line2D.Double(x1, y1, x2, y2));
  }

  @Override
  public void fillRect(int x, int y, int width, int height) {
    fill(new Rectangle2D.Double(x, y, width, height));
  }

  @Override
  public void fillPolygon(Polygon polygon) {
    fill(polygon);
  }

  @Override
  public boolean drawImage(
      Image image, int x, int y, int width, int height, ImageObserver observer) {
    BufferedImage pixels = (BufferedImage) image;
    AffineTransform place = AffineTransform.getTranslateInstance(x, y);
    place.scale((double) width / pixels.getWidth(), (double) height / pixels.getHeight());
    return drawImage(image, place, observer);
  }

  @Override
  public boolean drawImage(Image image, AffineTransform place, ImageObserver observer) {
    prepare(place.then(at));
    Object between = hints.get(RenderingHints.KEY_INTERPOLATION);
    boolean isSmooth =
        between == RenderingHints.VALUE_INTERPOLATION_BILINEAR
            || between == RenderingHints.VALUE_INTERPOLATION_BICUBIC;
    commands.image((BufferedImage) image, isSmooth);
    return true;
  }
}
