package neuron.figures;

import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import neuron.draw.Axes;
import neuron.draw.Drawable;
import neuron.draw.Drawing;
import neuron.draw.Label;
import neuron.draw.LineNames;
import neuron.draw.Scale;
import neuron.draw.Theme;
import neuron.draw.Trace;
import neuron.text.Numbers;

/** A straight line through the middle, and the step that says how steep it is. */
final class PlainLine implements Drawing {

  private static final Rectangle2D PLOT = new Rectangle2D.Double(92, 46, 500, 250);
  private static final double UP = 4;
  private static final double ACROSS = 8;

  /** A longer side of the step would leave the plot. */
  private static final double LONGEST = 3;

  private final double rise;

  PlainLine(double rise) {
    this.rise = Drawable.finite("The rise of the line", rise);
  }

  @Override
  public String title() {
    return "A straight line";
  }

  @Override
  public String sentence() {
    if (rise == 0) {
      return "The line is flat: for each 1 to the right it goes neither up nor down.";
    }
    return "For each 1 to the right, the line goes %s by %s."
        .formatted(rise > 0 ? "up" : "down", Numbers.text(Math.abs(rise)));
  }

  @Override
  public void paint(Graphics2D g) {
    Axes axes = axes();
    axes.paint(g);
    Point2D start = new Point2D.Double(-ACROSS, -ACROSS * rise);
    Point2D end = new Point2D.Double(ACROSS, ACROSS * rise);
    axes.paintLine(g, axes.trace(List.of(start, end)), Theme.INK, 2.5f);
    if (Math.abs(rise) <= LONGEST) {
      axes.paintLine(g, Trace.of(step(axes), PLOT), Theme.BLUE, 2f);
      paintNumbers(g, axes);
    }
  }

  /** One unit is as long upwards as to the right. */
  Axes axes() {
    return Axes.around(
        PLOT,
        new Scale.Linear("to the right", -ACROSS, ACROSS, 2),
        new Scale.Linear("up", -UP, UP, 2));
  }

  private Path2D step(Axes axes) {
    Path2D step = new Path2D.Double();
    step.moveTo(axes.x(0), axes.y(0));
    step.lineTo(axes.x(1), axes.y(0));
    step.lineTo(axes.x(1), axes.y(rise));
    return step;
  }

  private void paintNumbers(Graphics2D g, Axes axes) {
    double below = rise < 0 ? -14 : 14;
    Label.centredAt(axes.x(0.5), axes.y(0) + below, "1", LineNames.FONT, Theme.BLUE)
        .paintOnPaper(g);
    Label.leftAt(axes.x(1) + 10, axes.y(rise / 2), Numbers.text(rise), LineNames.FONT, Theme.BLUE)
        .paintOnPaper(g);
  }
}
