package neuron.figures;

import static neuron.text.Language.say;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import neuron.Activation;
import neuron.draw.Curve;
import neuron.draw.Drawable;
import neuron.draw.Drawing;
import neuron.draw.Window;
import neuron.text.Words;

/** The graphs of one to six activations over the same z. */
final class Curves implements Drawing {

  final CurvePlot plot;

  Curves(Activation... f) {
    plot = CurvePlot.ofValues(Drawable.activations(f), Window::of);
  }

  @Override
  public String title() {
    List<String> names = plot.names;
    return names.size() == 1
        ? Words.capitalised(names.get(0))
        : say("%s activation functions", Words.capitalised(Words.count(names.size())));
  }

  @Override
  public void paint(Graphics2D g) {
    plot.paint(g, 46, axes -> {});
  }

  @Override
  public String sentence() {
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < plot.names.size(); i++) {
      Activation f = plot.functions.get(i);
      parts.add(plot.names.get(i) + " " + Curve.inWords(f, Curve.poles(f)));
    }
    return say("From z = −6 to z = 6, %s.", Words.list(parts));
  }
}
