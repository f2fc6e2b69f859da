package neuron.figures;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import neuron.Activation;
import neuron.Dataset;
import neuron.Loss;
import neuron.Network;
import neuron.draw.Drawable;
import neuron.draw.Drawing;
import neuron.draw.Scale;
import neuron.text.BadInput;
import neuron.text.Numbers;
import neuron.text.Words;

/** The length of the gradient at each layer of networks, on its way from the last to the first. */
final class Gradients implements Drawing {

  private static final double TOP = 48;

  /** Axes end at a multiple of so many powers of ten below, and hold 10 above. */
  private static final int STEP = 5;

  private final int depth;
  private final List<double[]> norms = new ArrayList<>();
  final DecayPlot plot;

  Gradients(Dataset data, Loss loss, Network... networks) {
    depth = Drawable.equallyDeep(networks);
    List<Activation> activations = new ArrayList<>();
    for (Network network : networks) {
      activations.add(network.layers().get(0).sigma());
      norms.add(backwards(finite(network.gradientNorms(data, loss), activations.size())));
    }
    Scale.Counts across = new Scale.Counts("layer, from the last to the first", depth, 1);
    plot = DecayPlot.named(activations, across, decades(), norms, DecayPlot.LEFT, TOP);
  }

  @Override
  public String title() {
    return "The gradient on its way back, layer by layer";
  }

  @Override
  public void paint(Graphics2D g) {
    plot.paint(g, () -> {});
  }

  private Scale.Decades decades() {
    double[] sizes =
        norms.stream().flatMapToDouble(Arrays::stream).filter(norm -> norm > 0).sorted().toArray();
    double least = sizes.length == 0 ? 1 : sizes[0];
    double most = sizes.length == 0 ? 1 : sizes[sizes.length - 1];
    Scale.Decades tight = Scale.Decades.of("length of the gradient", least, most);
    int low = STEP * Math.floorDiv(Math.min(tight.low(), -1), STEP);
    return new Scale.Decades(tight.title(), low, Math.max(1, tight.high()));
  }

  @Override
  public String sentence() {
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < norms.size(); i++) {
      double[] norm = norms.get(i);
      parts.add(
          "from %s to %s with %s"
              .formatted(Words.about(norm[0]), Words.about(norm[depth - 1]), plot.names.get(i)));
    }
    return "From layer %s back to layer 1, the gradient goes %s."
        .formatted(depth, Words.list(parts));
  }

  private static double[] backwards(double[] norms) {
    return IntStream.range(0, norms.length).mapToDouble(i -> norms[norms.length - 1 - i]).toArray();
  }

  private static double[] finite(double[] norms, int network) {
    for (int i = 0; i < norms.length; i++) {
      if (!Double.isFinite(norms[i])) {
        throw new BadInput(
            "The gradient at layer %s of network %s is %s: give it smaller weights, or an activation with a slope everywhere."
                .formatted(i + 1, network, Numbers.text(norms[i])));
      }
    }
    return norms;
  }
}
