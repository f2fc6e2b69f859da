package neuron.figures;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import neuron.Epoch;
import neuron.Loss;
import neuron.Network;
import neuron.Split;
import neuron.draw.Axes;
import neuron.draw.Check;
import neuron.draw.Label;
import neuron.draw.LineNames;
import neuron.draw.Page;
import neuron.draw.Theme;
import neuron.page.Figure;
import neuron.text.Numbers;
import neuron.text.Words;

/**
 * A training from moment to moment: on the left where the network parts the two classes, on the
 * right the loss so far.
 *
 * <p>All that stays is made once, so that a figure is quick to make and to paint while the training
 * goes on.
 */
final class Learning {

  private static final Rectangle2D MAP = new Rectangle2D.Double(36, 62, 228, 228);
  private static final Rectangle2D PLOT = new Rectangle2D.Double(330, 62, 216, 228);
  private static final double ABOVE = 15;
  private static final double AXIS = 32;
  private static final double KEY = 53;

  private final Loss loss;
  private final int epochs;
  private final Cloud cloud;
  private final Axes axes;

  /**
   * Prepares what stays.
   *
   * @param data points of two numbers, of two classes
   * @param loss what the network is trained by
   * @param epochs how many are planned, 1 or more
   */
  Learning(Split data, Loss loss, int epochs) {
    Check.twoClasses(data);
    this.loss = loss;
    this.epochs = epochs;
    cloud = new Cloud(data);
    axes = Axes.square(MAP, cloud.scale());
  }

  /**
   * The picture of one moment.
   *
   * @param network as it is now: two inputs, one output
   * @param course every epoch from 0 to now
   */
  Figure figure(Network network, List<Epoch> course) {
    DecisionMap map = new DecisionMap(network, loss.threshold(network), cloud.scale());
    LossPlot plot = new LossPlot(course, epochs, PLOT);
    Epoch now = course.get(course.size() - 1);
    return Page.figure(
        "Epoch %s of %s".formatted(now.number(), epochs),
        sentence(now),
        g -> {
          cloud.paint(g, axes, Optional.of(map));
          axes.paintTitle(g, AXIS);
          plot.paint(g);
          paintWords(g, now);
        });
  }

  private static void paintWords(Graphics2D g, Epoch now) {
    Label.leftAt(MAP.getMinX(), MAP.getMinY() - ABOVE, right(now), LineNames.FONT, Theme.INK)
        .paint(g);
    Label.leftAt(PLOT.getMinX(), PLOT.getMinY() - ABOVE, losses(now), LineNames.FONT, Theme.INK)
        .paint(g);
    double y = MAP.getMaxY() + KEY;
    double x = Cloud.paintKey(g, MAP.getMinX(), y, Kind.ZERO, false, "class 0");
    x = Cloud.paintKey(g, x, y, Kind.ONE, false, "class 1");
    Label.leftAt(x, y, "hollow: held out", LineNames.FONT, Theme.MUTED).paint(g);
  }

  private static String right(Epoch now) {
    return "%s right, held out %s"
        .formatted(
            Numbers.percent(now.training().accuracy()), Numbers.percent(now.heldOut().accuracy()));
  }

  private static String losses(Epoch now) {
    return "loss %s, held out %s"
        .formatted(Numbers.text(now.training().loss()), Numbers.text(now.heldOut().loss()));
  }

  private String sentence(Epoch now) {
    return "%s, the loss is %s on the training points and %s on those held out; the network has %s and %s of them right."
        .formatted(
            when(now.number()),
            Words.about(now.training().loss()),
            Words.about(now.heldOut().loss()),
            Numbers.percent(now.training().accuracy()),
            Numbers.percent(now.heldOut().accuracy()));
  }

  private String when(int number) {
    return number == 0
        ? "Before the first of %s".formatted(Words.counted(epochs, "epoch"))
        : "After epoch %s of %s".formatted(number, epochs);
  }
}
