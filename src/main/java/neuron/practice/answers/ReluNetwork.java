package neuron.practice.answers;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import neuron.Activations;
import neuron.Interval;
import neuron.Layer;
import neuron.Network;
import neuron.figures.Figures;
import neuron.page.Figure;
import neuron.text.Words;

/**
 * A network of ReLUs that gives what another one gives. No function counts, for nobody sees whether
 * there is a ReLU in it.
 *
 * @param truth of one or two inputs, with one output
 * @param inputs where both are compared
 * @param shown which part of the axis is drawn; null for a network of two inputs
 */
record ReluNetwork(Network truth, List<double[]> inputs, Interval shown) implements Answer {

  private static final double[] USUAL = {
    0, 1, -1, 0.5, -0.5, 2, -2, 3, -3, 6, -6, 100, -100, 1000, -1000
  };
  private static final double FAR = 1000;
  private static final double[][] CORNERS = {{0, 0}, {0, 1}, {1, 0}, {1, 1}};

  /** A network of one input, compared at the usual places, at these, and at each of its bends. */
  static ReluNetwork ofOne(Network truth, Interval shown, double... places) {
    List<double[]> inputs =
        DoubleStream.concat(Arrays.stream(USUAL), Arrays.stream(places))
            .mapToObj(x -> new double[] {x})
            .toList();
    return new ReluNetwork(truth, inputs, shown);
  }

  /** A network of two inputs, compared where they are 0 or 1. */
  static ReluNetwork ofTwo(Network truth) {
    return new ReluNetwork(truth, List.of(CORNERS), null);
  }

  private boolean isOfOne() {
    return truth.inputs() == 1;
  }

  @Override
  public String asked() {
    return "a network of ReLUs";
  }

  @Override
  public Tolerance tolerance() {
    return Tolerance.ROUNDING;
  }

  @Override
  public Double[] read(Object given, TimeLimit limit) {
    Network network = network(given);
    Stream<Double> values = inputs.stream().map(x -> network.forward(x)[0]);
    Stream<Double> between = isOfOne() ? Stream.of(worstAtABend(network)) : Stream.empty();
    return Stream.concat(values, between).toArray(Double[]::new);
  }

  /** By how much it is off at the worst of its bends. Between them it is straight. */
  private double worstAtABend(Network network) {
    return Arrays.stream(network.bends(-FAR, FAR))
        .map(x -> Math.abs(network.forward(x)[0] - truth.forward(x)[0]))
        .max()
        .orElse(0);
  }

  private Network network(Object given) {
    if (given instanceof Layer layer) {
      return checked(new Network(layer));
    }
    if (given instanceof Network network) {
      return checked(network);
    }
    throw new Unusable(
        "This asks for a network of ReLUs, but got %s: build new Network(…) of layers, and give RELU to the one that bends."
            .formatted(GivenValue.kind(given)));
  }

  private Network checked(Network network) {
    if (network.inputs() != truth.inputs() || network.outputs() != 1) {
      throw new Unusable(
          "This asks for a network with %s and 1 output, but yours has %s and %s: look at the rows of its matrices."
              .formatted(
                  Words.counted(truth.inputs(), "input"),
                  Words.counted(network.inputs(), "input"),
                  Words.counted(network.outputs(), "output")));
    }
    for (int i = 0; i < network.depth(); i++) {
      requireRelu(network.layers().get(i), i + 1);
    }
    return network;
  }

  private static void requireRelu(Layer layer, int place) {
    if (!layer.sigma().isSameAs(Activations.RELU)
        && !layer.sigma().isSameAs(Activations.IDENTITY)) {
      throw new Unusable(
          "This asks for a network of ReLUs, but layer %s of yours has %s: put RELU in its place, or leave it out."
              .formatted(place, layer.sigma().name()));
    }
  }

  @Override
  public String praise(Double[] mine, Double[] truth) {
    return isOfOne()
        ? "yours agrees with the asked one at %s inputs from −1000 to 1000, and at each bend."
            .formatted(inputs.size())
        : "the four inputs give %s.".formatted(AnswerText.list(mine));
  }

  @Override
  public String difference(Double[] mine, Double[] truth) {
    String difference =
        FirstWrongInput.difference(
            labels(),
            Arrays.copyOf(mine, inputs.size()),
            truth,
            isOfOne() ? "the asked one gives" : "should give");
    return difference.isEmpty() ? "At one of its bends yours is off the asked one." : difference;
  }

  @Override
  public Optional<Figure> drawn(Object given, TimeLimit limit) {
    return Optional.ofNullable(shown)
        .map(x -> Figures.askedAndYours(truth, network(given), x.from(), x.to()));
  }

  private List<String> labels() {
    return inputs.stream()
        .map(x -> isOfOne() ? "x = " + AnswerText.digits(x[0]) : AnswerText.list(x))
        .toList();
  }
}
