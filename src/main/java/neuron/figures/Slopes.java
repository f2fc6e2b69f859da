package neuron.figures;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import neuron.Activation;
import neuron.draw.Axes;
import neuron.draw.Drawable;
import neuron.draw.Drawing;
import neuron.draw.Window;
import neuron.text.Words;

/**
 * The slopes of one to six activations over the same z, with an open circle where there is none.
 */
final class Slopes implements Drawing {

  private static final double TOP = 46;

  private final List<Slope> slopes;
  final CurvePlot plot;

  Slopes(Activation... f) {
    slopes = Drawable.activations(f).stream().map(Slope::of).toList();
    plot = CurvePlot.ofSlopes(slopes, Window::ofSlopes);
  }

  @Override
  public String title() {
    return slopes.size() == 1
        ? "The slope of " + Words.shortened(plot.names.get(0))
        : "The slopes of " + Words.count(slopes.size()) + " activation functions";
  }

  @Override
  public void paint(Graphics2D g) {
    Axes axes = plot.paint(g, TOP, below -> {}).axes();
    for (int i = 0; i < slopes.size(); i++) {
      slopes.get(i).paintRings(g, axes, plot.looks.get(i));
    }
  }

  @Override
  public String sentence() {
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < slopes.size(); i++) {
      String subject = i == 0 ? "the slope of " : "that of ";
      parts.add(subject + plot.names.get(i) + " " + slopes.get(i).values());
    }
    return "From z = −6 to z = 6, " + Words.list(parts) + ".";
  }
}
