package neuron.figures;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.util.Arrays;
import java.util.stream.Stream;
import neuron.Network;
import neuron.draw.Axes;
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

  private final NetworkCurve first;
  private final NetworkCurve second;
  private final double where;

  TwoGraphs(Network network, Network other, double from, double to) {
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
        "the first",
        "the second",
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
      return span + ", the two graphs lie on each other, equal to the last bit wherever compared.";
    }
    return "%s, the two graphs differ by at most %s, at %s."
        .formatted(span, Words.about(most), Numbers.equation("x", where));
  }
}
