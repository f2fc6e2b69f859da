package neuron;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A network that learns by backpropagation, Rumelhart, Hinton and Williams, 1986. */
final class LearningNetwork {

  private final Loss loss;
  private final LearningLayer[] layers;
  private final double[] slopes;

  LearningNetwork(Network network, Loss loss) {
    this.loss = loss;
    int last = network.depth() - 1;
    layers = new LearningLayer[network.depth()];
    for (int i = 0; i < layers.length; i++) {
      Layer layer = network.layers().get(i);
      layers[i] = new LearningLayer(layer, i == last ? loss.last(layer) : layer.sigma());
    }
    slopes = new double[network.outputs()];
  }

  /** What the loss sees of x, in an array that the next call overwrites. */
  double[] forward(double[] x) {
    double[] a = x;
    for (LearningLayer layer : layers) {
      a = layer.forward(a);
    }
    return a;
  }

  /** Adds one point to the gradient: forward through the layers, then backward. */
  void learn(double[] x, int label) {
    loss.gradient(forward(x), label, slopes);
    double[] back = slopes;
    for (int i = layers.length - 1; i >= 0; i--) {
      back = layers[i].backward(back);
    }
  }

  /** For each layer the length of ∂L/∂z, as a mean over the points. */
  double[] gradientNorms(Dataset data) {
    double[] sums = new double[layers.length];
    for (int i = 0; i < data.size(); i++) {
      learn(data.point(i), data.label(i));
      for (int k = 0; k < sums.length; k++) {
        sums[k] += layers[k].deltaNorm();
      }
    }
    return Arrays.stream(sums).map(sum -> sum / data.size()).toArray();
  }

  /** One way down for each layer. */
  Optimizer.Descent[] start(Optimizer optimizer) {
    return Arrays.stream(layers)
        .map(layer -> optimizer.start(layer.size()))
        .toArray(Optimizer.Descent[]::new);
  }

  /** One step by the mean gradient of so many points. */
  void step(Optimizer.Descent[] descents, int points) {
    for (int i = 0; i < layers.length; i++) {
      layers[i].step(descents[i], points);
    }
  }

  void clearGradient() {
    for (LearningLayer layer : layers) {
      layer.clearGradient();
    }
  }

  /** The greatest size of a weight or bias; NaN if one is NaN. */
  double greatest() {
    double greatest = 0;
    for (LearningLayer layer : layers) {
      greatest = Math.max(greatest, layer.greatest());
    }
    return greatest;
  }

  LearningLayer[] layers() {
    return layers;
  }

  /** Remembers the numbers of this moment for {@link #network}. */
  void keep() {
    for (LearningLayer layer : layers) {
      layer.keep();
    }
  }

  /** The network with the numbers that were kept last. */
  Network network() {
    List<Layer> learned = new ArrayList<>();
    for (LearningLayer layer : layers) {
      learned.add(layer.layer());
    }
    return new Network(learned);
  }
}
