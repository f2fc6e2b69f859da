package neuron.figures;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import neuron.Network;
import neuron.draw.Axes;
import neuron.draw.Drawable;
import neuron.draw.Drawing;
import neuron.draw.Overlay;
import neuron.draw.Theme;
import neuron.text.Numbers;
import neuron.text.Words;

/**
 * Two networks over the same x, the first broad and pale below, the other thin and dashed on top.
 */
final class TwoGraphs implements Drawing {

  private static final int STEPS = 2000;
  private static final BasicStroke DASHED = Theme.dashed(2.2f, 7, 5);

  private final List<String> names;
  private final NetworkCurve first;
  private final NetworkCurve second;
  private final double where;

  /**
   * Two networks with their names.
   *
   * @param names of the one below and of the one on top
   */
  TwoGraphs(List<String> names, Network network, Network other, double from, double to) {
    this.names = names;
    first = new NetworkCurve(network, from, to);
    second = new NetworkCurve(other, from, to);
    where =
        Stream.of(
                first.interval.places(STEPS),
                Arrays.stream(first.bends),
                Arrays.stream(second.bends))
            .flatMapToDouble(places -> places)
            .boxed()
            .reduce((a, b) -> difference(b) > difference(a) ? b : a)
            .orElse(from);
  }

  /** Two networks named by how many layers they have, and by their order if that is the same. */
  static TwoGraphs namedByTheirLayers(Network network, Network other, double from, double to) {
    Drawable.present(network);
    Drawable.present(other);
    List<String> names =
        network.depth() == other.depth()
            ? List.of("the first", "the second")
            : List.of(
                Words.counted(network.depth(), "layer"), Words.counted(other.depth(), "layer"));
    return new TwoGraphs(names, network, other, from, to);
  }

  private double difference(double x) {
    return Math.abs(second.at(x) - first.at(x));
  }

  @Override
  public String title() {
    return "Two networks, y over x";
  }

  @Override
  public void paint(Graphics2D g) {
    Axes axes = first.axes(second.curve);
    axes.paint(g);
    Overlay overlay = new Overlay(first.curve, second.curve, DASHED);
    overlay.paintKey(
        g,
        names.get(0),
        names.get(1),
        Numbers.equation("greatest difference", difference(where)),
        "greatest difference ≈ 8.88 × 10⁻¹⁶");
    overlay.paint(g, axes);
    if (difference(where) > 0) {
      Overlay.paintGap(g, axes, where, first.at(where), second.at(where));
    }
  }

  @Override
  public String sentence() {
    String span = first.span();
    double most = difference(where);
    if (most == 0) {
      return "%s, %s lie on each other, equal to the last bit wherever compared."
          .formatted(span, both());
    }
    return "%s, %s differ by at most %s, at %s."
        .formatted(span, both(), Words.about(most), Numbers.equation("x", where));
  }

  private String both() {
    return names.get(0) + " and " + names.get(1);
  }
}
