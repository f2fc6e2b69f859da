package neuron.draw;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import neuron.text.Words;

/**
 * Axes on which each power of ten takes the same room: upwards, and across too unless that counts
 * whole numbers. They reach from power to power.
 */
public final class LogAxes {

  private static final double MOST_LABELS = 8;
  private static final double LABEL_ROOM = 22;

  private final Rectangle2D box;
  private final Ruler across;
  private final Decades up;

  public LogAxes(Rectangle2D box, Ruler across, Decades up) {
    this.box = box;
    this.across = across;
    this.up = up;
  }

  /** What an axis says, from its low end to its high end. */
  sealed interface Ruler permits Decades, Counts {

    String title();

    int low();

    int high();

    /** Where the labels stand. */
    IntStream labelled();

    /** The label at a place. */
    String text(int place);

    /** Where thin lines stand between the labels. */
    DoubleStream between();

    /** How far along the axis a place is, 0 to 1. */
    default double share(double place) {
      return (place - low()) / (high() - low());
    }
  }

  /** Whole numbers, equally far apart, upwards or downwards. */
  public record Counts(String title, int low, int high) implements Ruler {

    @Override
    public IntStream labelled() {
      int least = Math.min(low, high);
      int most = Math.max(low, high);
      int step = (int) Window.round(Math.ceil((most - least) / MOST_LABELS));
      return IntStream.rangeClosed(least, most).filter(k -> k == least || k % step == 0);
    }

    @Override
    public String text(int count) {
      return Integer.toString(count);
    }

    @Override
    public DoubleStream between() {
      return DoubleStream.empty();
    }
  }

  /** Whole powers of ten, from one exponent to another; a place is an exponent. */
  public record Decades(String title, int low, int high) implements Ruler {

    /** The powers of ten that hold values from smallest to largest. */
    public static Decades of(String title, double smallest, double largest) {
      int low = (int) Math.floor(Math.log10(smallest) + 1e-9);
      int high = (int) Math.ceil(Math.log10(largest) - 1e-9);
      return new Decades(title, low, Math.max(high, low + 1));
    }

    @Override
    public IntStream labelled() {
      return IntStream.rangeClosed(low, high).filter(k -> (k - low) % step() == 0);
    }

    /** 10⁻², 1, 10, 10³. */
    @Override
    public String text(int k) {
      return k == 0 || k == 1 ? (k == 0 ? "1" : "10") : "10" + Words.raised(k);
    }

    /** The places of 2 to 9 between two powers of ten, unless they would be too close. */
    @Override
    public DoubleStream between() {
      return IntStream.range(low, step() == 1 ? high : low)
          .boxed()
          .flatMapToDouble(k -> IntStream.range(2, 10).mapToDouble(digit -> k + Math.log10(digit)));
    }

    private int step() {
      return (int) Math.ceil((high - low) / MOST_LABELS);
    }
  }

  public double x(double place) {
    return box.getMinX() + across.share(place) * box.getWidth();
  }

  public double y(double exponent) {
    return box.getMaxY() - up.share(exponent) * box.getHeight();
  }

  public Rectangle2D box() {
    return box;
  }

  public void paint(Graphics2D g) {
    g.setColor(Theme.GRID);
    g.setStroke(new BasicStroke(0.5f));
    across.between().forEach(place -> paintUpright(g, x(place)));
    up.between().forEach(place -> paintLevel(g, y(place)));
    g.setStroke(new BasicStroke(1.6f));
    across.labelled().forEach(place -> paintUpright(g, x(place)));
    up.labelled().forEach(place -> paintLevel(g, y(place)));
    paintLabels(g);
    paintTitles(g);
  }

  private void paintUpright(Graphics2D g, double x) {
    g.draw(new Line2D.Double(x, box.getMinY(), x, box.getMaxY()));
  }

  private void paintLevel(Graphics2D g, double y) {
    g.draw(new Line2D.Double(box.getMinX(), y, box.getMaxX(), y));
  }

  private void paintLabels(Graphics2D g) {
    Font font = Theme.regular(12);
    double below = box.getMaxY() + 16;
    double left = box.getMinX() - 9;
    across
        .labelled()
        .mapToObj(k -> Label.centredAt(x(k), below, across.text(k), font, Theme.MUTED))
        .forEach(label -> label.paint(g));
    up.labelled()
        .mapToObj(k -> Label.rightAt(left, y(k), up.text(k), font, Theme.MUTED))
        .forEach(label -> label.paint(g));
  }

  private void paintTitles(Graphics2D g) {
    Label.centredAt(
            box.getCenterX(),
            box.getMaxY() + 16 + LABEL_ROOM,
            across.title(),
            Theme.regular(13),
            Theme.INK)
        .paint(g);
    Graphics2D turned = (Graphics2D) g.create();
    turned.transform(
        AffineTransform.getQuadrantRotateInstance(-1, box.getMinX() - 62, box.getCenterY()));
    Label.centredAt(box.getMinX() - 62, box.getCenterY(), up.title(), Theme.regular(13), Theme.INK)
        .paint(turned);
    turned.dispose();
  }
}
