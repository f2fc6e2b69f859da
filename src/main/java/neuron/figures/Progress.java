package neuron.figures;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import neuron.Epoch;
import neuron.Loss;
import neuron.Network;
import neuron.Split;
import neuron.draw.Drawing;
import neuron.draw.Label;
import neuron.draw.LineNames;
import neuron.draw.Theme;
import neuron.text.Numbers;
import neuron.text.Words;

/**
 * How far a training has come: on the left where the network parts the two classes, on the right
 * the loss so far.
 */
final class Progress implements Drawing {

  private static final Rectangle2D MAP = new Rectangle2D.Double(36, 62, 228, 228);
  private static final Rectangle2D PLOT = new Rectangle2D.Double(330, 62, 216, 228);
  private static final double ABOVE = 15;
  private static final double AXIS = 32;
  private static final double KEY = 53;

  private final int epochs;
  private final Epoch now;
  private final ScatterPlot points;
  private final DecisionMap map;
  private final LossPlot plot;

  /**
   * The picture of one moment.
   *
   * @param data points of two numbers, of two classes
   * @param loss what the network is trained by
   * @param network as it is now: two inputs, one output
   * @param course every epoch from 0 to now
   * @param epochs how many are planned, 1 or more
   */
  Progress(Split data, Loss loss, Network network, List<Epoch> course, int epochs) {
    this.epochs = epochs;
    now = course.get(course.size() - 1);
    points = new ScatterPlot(data, MAP);
    map = new DecisionMap(network, loss.threshold(network), points.scale);
    plot = new LossPlot(course, epochs, PLOT);
  }

  @Override
  public String title() {
    return "Epoch %s of %s".formatted(now.number(), epochs);
  }

  @Override
  public void paint(Graphics2D g) {
    points.paint(g, Optional.of(map));
    points.axes.paintTitle(g, AXIS);
    plot.paint(g);
    paintWords(g);
  }

  private void paintWords(Graphics2D g) {
    Label.leftAt(MAP.getMinX(), MAP.getMinY() - ABOVE, right(), LineNames.FONT, Theme.INK).paint(g);
    Label.leftAt(PLOT.getMinX(), PLOT.getMinY() - ABOVE, losses(), LineNames.FONT, Theme.INK)
        .paint(g);
    double y = MAP.getMaxY() + KEY;
    double x = ScatterPlot.paintKey(g, MAP.getMinX(), y, 0, false, "class 0");
    x = ScatterPlot.paintKey(g, x, y, 1, false, "class 1");
    Label.leftAt(x, y, "hollow: held out", LineNames.FONT, Theme.MUTED).paint(g);
  }

  private String right() {
    return "%s right, held out %s"
        .formatted(
            Numbers.percent(now.training().accuracy()), Numbers.percent(now.heldOut().accuracy()));
  }

  private String losses() {
    return "loss %s, held out %s"
        .formatted(Numbers.text(now.training().loss()), Numbers.text(now.heldOut().loss()));
  }

  @Override
  public String sentence() {
    return "%s, the loss is %s on the training points and %s on those held out; the network has %s and %s of them right."
        .formatted(
            when(),
            Words.about(now.training().loss()),
            Words.about(now.heldOut().loss()),
            Numbers.percent(now.training().accuracy()),
            Numbers.percent(now.heldOut().accuracy()));
  }

  private String when() {
    return now.number() == 0
        ? "Before the first of %s".formatted(Words.counted(epochs, "epoch"))
        : "After epoch %s of %s".formatted(now.number(), epochs);
  }
}
