package neuron;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import neuron.notebook.BadInput;

/**
 * A network: layers in a row, each reading what the one before gives.
 *
 * @param layers one or more; each takes as many numbers as the one before gives
 */
public record Network(List<Layer> layers) {

  /**
   * Checks and copies the list.
   *
   * @throws BadInput if there is no layer, one is null, or two neighbours do not fit
   */
  public Network {
    if (layers == null || layers.isEmpty()) {
      throw new BadInput(
          "A network needs at least one layer, but got %s: give it one."
              .formatted(layers == null ? "null" : "none"));
    }
    for (int i = 0; i < layers.size(); i++) {
      requireLayer(layers.get(i), i + 1);
    }
    for (int i = 1; i < layers.size(); i++) {
      requireFit(layers.get(i - 1), layers.get(i), i + 1);
    }
    layers = List.copyOf(layers);
  }

  /**
   * A network of these layers, the first to last in the order in which x passes them.
   *
   * @throws BadInput if there is no layer, one is null, or two neighbours do not fit
   */
  public Network(Layer... layers) {
    this(layers == null ? null : Arrays.asList(layers));
  }

  /** How many numbers the network takes. */
  public int inputs() {
    return layers.get(0).inputs();
  }

  /** How many numbers it gives. */
  public int outputs() {
    return layers.get(depth() - 1).outputs();
  }

  /** How many layers it has. */
  public int depth() {
    return layers.size();
  }

  /**
   * What comes out of the last layer when x goes into the first.
   *
   * @param x as many finite numbers as {@link #inputs()}
   * @return as many numbers as {@link #outputs()}; NaN or infinite where an activation gives NaN or
   *     a sum is too large for a double
   * @throws BadInput if x is null, has another length, or holds NaN or infinity
   */
  public double[] forward(double... x) {
    Check.inputs("This network takes " + Check.count(inputs(), "number"), x, inputs());
    double[] a = x;
    for (Layer layer : layers) {
      a = layer.pass(a);
    }
    return a;
  }

  /**
   * The same network with each run of layers without activation merged into one: W₂(W₁x + b₁) + b₂
   * = (W₂W₁)x + (W₂b₁ + b₂).
   *
   * <p>Every other layer stays exactly as it is. Without activation means {@link
   * Activations#IDENTITY}; what a lambda does cannot be known. Outputs differ in their last bits at
   * most, because doubles round; with small integers they are equal.
   *
   * @throws BadInput if a merged weight or bias is too large for a double
   */
  public Network collapse() {
    List<Layer> merged = new ArrayList<>();
    for (Layer layer : layers) {
      int last = merged.size() - 1;
      if (last >= 0 && merged.get(last).isLinear() && layer.isLinear()) {
        merged.set(last, layer.after(merged.get(last)));
      } else {
        merged.add(layer);
      }
    }
    return new Network(merged);
  }

  /** The layers in order: {@code 2 inputs → 3 outputs, ReLU; 3 inputs → 1 output, identity}. */
  @Override
  public String toString() {
    return layers.stream().map(Layer::toString).collect(Collectors.joining("; "));
  }

  private static void requireLayer(Layer layer, int position) {
    if (layer == null) {
      throw new BadInput("Layer %d is null: give the network a layer there.".formatted(position));
    }
  }

  private static void requireFit(Layer before, Layer layer, int position) {
    if (layer.inputs() != before.outputs()) {
      throw new BadInput(
          "Layer %d takes %s, but layer %d gives %d: give layer %d rows of %s."
              .formatted(
                  position,
                  Check.count(layer.inputs(), "number"),
                  position - 1,
                  before.outputs(),
                  position,
                  Check.count(before.outputs(), "weight")));
    }
  }
}
