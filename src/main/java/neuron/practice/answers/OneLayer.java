package neuron.practice.answers;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import neuron.Activations;
import neuron.Layer;
import neuron.Network;

/** A layer without activation: its matrix and its bias. */
record OneLayer(Layer truth) implements Answer {

  @Override
  public String asked() {
    return "a layer, new Layer(W, b)";
  }

  @Override
  public Double[] read(Object given, TimeLimit limit) {
    Layer layer = layer(given);
    if (layer.inputs() != truth.inputs() || layer.outputs() != truth.outputs()) {
      throw new Unusable(
          "This asks for a layer with %s inputs and %s outputs, but yours has %s and %s: look at the rows of W."
              .formatted(truth.inputs(), truth.outputs(), layer.inputs(), layer.outputs()));
    }
    if (!layer.sigma().isSameAs(Activations.IDENTITY)) {
      throw new Unusable(
          "This asks for a layer without activation, but yours has %s: leave it out."
              .formatted(layer.sigma().name()));
    }
    return DoubleStream.concat(
            Arrays.stream(layer.weights()).flatMapToDouble(Arrays::stream),
            Arrays.stream(layer.bias()))
        .boxed()
        .toArray(Double[]::new);
  }

  private Layer layer(Object given) {
    if (given instanceof Network network) {
      if (network.depth() > 1) {
        throw new Unusable(
            "This asks for one layer, but yours is a network of %s: merge them into one."
                .formatted(network.depth()));
      }
      return network.layers().get(0);
    }
    if (given instanceof Layer layer) {
      return layer;
    }
    throw GivenValue.otherKind(asked(), given);
  }

  @Override
  public String praise(Double[] mine, Double[] truth) {
    return "W and b are right.";
  }

  @Override
  public String direction(GivenNumbers mine, Double[] truth, List<Misconception> known) {
    return FirstWrongEntry.direction(mine.numbers(), truth, this::place);
  }

  private String place(int i) {
    int weights = truth.inputs() * truth.outputs();
    return i < weights
        ? "row %s, column %s of W".formatted(i / truth.inputs() + 1, i % truth.inputs() + 1)
        : "number %s of b".formatted(i - weights + 1);
  }
}
