package neuron.figures;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import neuron.Activation;
import neuron.draw.Axes;
import neuron.draw.Curve;
import neuron.draw.Page;
import neuron.draw.Window;
import neuron.page.Figure;

/** Activations on the left and their slopes on the right, over the same z. */
final class ValuesAndSlopes {

  private static final double GAP = 16;
  private static final double INDENT = 22;

  /** How wide each of the two is, with its axis. */
  static final double WIDTH = (Figure.WIDTH - 2 * Page.SIDE - GAP) / 2;

  /** Where text above the plot on the left begins. */
  static final double LEFT = Page.SIDE + INDENT;

  /** Where text above the plot on the right begins. */
  static final double RIGHT = LEFT + WIDTH + GAP;

  final List<Slope> slopes;
  final CurvePlot values;
  private final CurvePlot rises;

  /**
   * Plots that are not yet painted.
   *
   * @param values which stretch the axis on the left needs
   * @param rises which stretch the axis on the right needs
   */
  ValuesAndSlopes(
      List<Activation> activations,
      Function<List<Curve>, Window> values,
      Function<List<Curve>, Window> rises) {
    slopes = activations.stream().map(Slope::of).toList();
    this.values = CurvePlot.ofValues(activations, values);
    this.rises = CurvePlot.ofSlopes(slopes, rises);
  }

  /**
   * Paints both between two heights; gives back the axes on the left and on the right.
   *
   * @param below paints what lies under the curves of a room
   */
  List<Axes> paint(Graphics2D g, double top, double bottom, BiConsumer<Axes, Rectangle2D> below) {
    Rectangle2D left = new Rectangle2D.Double(Page.SIDE, top, WIDTH, bottom - top);
    Rectangle2D right = new Rectangle2D.Double(Page.SIDE + WIDTH + GAP, top, WIDTH, bottom - top);
    Axes axes = values.paintIn(g, left, each -> below.accept(each, left)).axes();
    Axes slopeAxes = rises.paintIn(g, right, each -> below.accept(each, right)).axes();
    for (int i = 0; i < slopes.size(); i++) {
      slopes.get(i).paintRings(g, slopeAxes, values.looks.get(i));
    }
    return List.of(axes, slopeAxes);
  }
}
