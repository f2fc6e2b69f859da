package neuron.figures;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.BiConsumer;
import neuron.draw.Axes;
import neuron.draw.Curve;
import neuron.draw.Look;
import neuron.draw.Page;
import neuron.draw.Scale;
import neuron.draw.Trace;
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

  private final List<Slope> slopes;
  private final List<Look> looks;
  private final List<Curve> curves;
  private final List<Curve> slopeCurves;

  ValuesAndSlopes(List<Slope> slopes, List<Look> looks) {
    this.slopes = slopes;
    this.looks = looks;
    curves = slopes.stream().map(slope -> Curve.of(slope.sigma())).toList();
    slopeCurves = slopes.stream().map(slope -> Curve.of(slope.function())).toList();
  }

  List<Curve> curves() {
    return curves;
  }

  List<Curve> slopeCurves() {
    return slopeCurves;
  }

  /**
   * Paints both between two heights; gives back the axes on the left and on the right.
   *
   * @param values which stretch the axis on the left shows
   * @param rises which stretch the axis on the right shows
   * @param below paints what lies under the curves of a room
   */
  List<Axes> paint(
      Graphics2D g,
      double top,
      double bottom,
      Window values,
      Window rises,
      BiConsumer<Axes, Rectangle2D> below) {
    Rectangle2D left = new Rectangle2D.Double(Page.SIDE, top, WIDTH, bottom - top);
    Rectangle2D right = new Rectangle2D.Double(Page.SIDE + WIDTH + GAP, top, WIDTH, bottom - top);
    Axes axes = paintPanel(g, left, "a = σ(z)", curves, values, below);
    Axes slopeAxes = paintPanel(g, right, Slope.TITLE, slopeCurves, rises, below);
    for (int i = 0; i < slopes.size(); i++) {
      slopes.get(i).paintRings(g, slopeAxes, looks.get(i));
    }
    return List.of(axes, slopeAxes);
  }

  private Axes paintPanel(
      Graphics2D g,
      Rectangle2D room,
      String vertical,
      List<Curve> curves,
      Window window,
      BiConsumer<Axes, Rectangle2D> below) {
    Axes axes =
        Axes.filling(room, Curve.ACROSS, new Scale.Linear(vertical, window.low(), window.high()));
    axes.paint(g);
    below.accept(axes, room);
    List<Trace> traces = curves.stream().map(curve -> Trace.of(curve, axes)).toList();
    axes.within(g, clipped -> Curves.paintLines(clipped, traces, looks));
    return axes;
  }
}
