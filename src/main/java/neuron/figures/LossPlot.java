package neuron.figures;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.ToDoubleFunction;
import neuron.Epoch;
import neuron.draw.Axes;
import neuron.draw.Label;
import neuron.draw.LineNames;
import neuron.draw.Scale;
import neuron.draw.Theme;
import neuron.draw.Window;

/** The loss over the epochs so far, on axes that reach to the last one planned. */
final class LossPlot {

  /** So many places are enough for a line of this width. */
  private static final int MOST_PLACES = 220;

  private static final Color HELD_OUT = Theme.PURPLE;
  private static final BasicStroke SOLID = Theme.round(2.2f);
  private static final BasicStroke DASHED = Theme.dashed(2.2f, 6, 4);

  private static final int STEPS = 5;
  private static final double FROM_END = 9;
  private static final double TITLE = 32;

  private final List<Epoch> course;
  private final int epochs;
  private final double top;
  private final Axes axes;

  /**
   * A plot whose top follows the greatest loss in large steps, so that it seldom moves.
   *
   * @param course every epoch from 0 to now
   * @param epochs how many are planned, 1 or more
   * @param box its right margin must hold a name
   */
  LossPlot(List<Epoch> course, int epochs, Rectangle2D box) {
    this.course = course;
    this.epochs = epochs;
    double greatest =
        course.stream()
            .mapToDouble(epoch -> Math.max(epoch.training().loss(), epoch.heldOut().loss()))
            .max()
            .orElse(0);
    top = greatest > 0 ? Window.round(greatest) : 1;
    axes =
        Axes.small(
            box,
            new Scale.Counts("epoch", 0, epochs, STEPS),
            new Scale.Linear("loss", 0, top, top / STEPS));
  }

  void paint(Graphics2D g) {
    axes.paint(g);
    axes.paintTitle(g, TITLE);
    paint(g, DASHED, HELD_OUT, LossPlot::heldOut);
    paint(g, SOLID, Theme.INK, LossPlot::training);
    names().forEach(name -> name.paintOnPaper(g));
  }

  private static double training(Epoch epoch) {
    return epoch.training().loss();
  }

  private static double heldOut(Epoch epoch) {
    return epoch.heldOut().loss();
  }

  private void paint(
      Graphics2D g, BasicStroke stroke, Color colour, ToDoubleFunction<Epoch> value) {
    Path2D path = new Path2D.Double();
    path.moveTo(x(course.get(0)), axes.y(value.applyAsDouble(course.get(0))));
    int every = 1 + epochs / MOST_PLACES;
    for (int i = every; i < course.size(); i += every) {
      path.lineTo(x(course.get(i)), axes.y(value.applyAsDouble(course.get(i))));
    }
    path.lineTo(x(now()), axes.y(value.applyAsDouble(now())));
    Theme.draw(g, path, colour, stroke);
  }

  /** The name of each line behind its end, where no line has come yet. */
  List<Label> names() {
    double training = axes.y(training(now()));
    double heldOut = axes.y(heldOut(now()));
    double[] middles =
        LineNames.parted(
            new double[] {Math.min(training, heldOut), Math.max(training, heldOut)},
            axes.box().getMinY(),
            axes.box().getMaxY() - FROM_END);
    int upper = training < heldOut ? 0 : 1;
    double x = x(now()) + FROM_END;
    return List.of(
        Label.leftAt(x, middles[upper], "training", LineNames.FONT, Theme.INK),
        Label.leftAt(x, middles[1 - upper], "held out", LineNames.FONT, HELD_OUT));
  }

  /** The loss at the upper end of the axis. */
  double top() {
    return top;
  }

  private Epoch now() {
    return course.get(course.size() - 1);
  }

  private double x(Epoch epoch) {
    return axes.x(epoch.number());
  }
}
