package neuron.practice;

import java.util.List;
import java.util.function.DoubleBinaryOperator;
import neuron.Network;
import neuron.Neuron;

/** A function of two inputs that are 0 or 1, or a network with two inputs and one output. */
record FunctionOfTwo(TwoInputs truth) implements Answer {

  private static final double[][] CORNERS = {{0, 0}, {0, 1}, {1, 0}, {1, 1}};

  @Override
  public String asked() {
    return "a function of two inputs, such as (x1, x2) -> x1 + x2";
  }

  @Override
  public Tolerance tolerance() {
    return Tolerance.ROUNDING;
  }

  @Override
  public Double[] read(Object given, TimeLimit limit) {
    TwoInputs f = function(given);
    return limit.values(labels(), i -> f.apply(CORNERS[i][0], CORNERS[i][1]));
  }

  private TwoInputs function(Object given) {
    if (given instanceof TwoInputs f) {
      return f;
    }
    if (given instanceof DoubleBinaryOperator f) {
      return f::applyAsDouble;
    }
    if (given instanceof Network network && network.inputs() == 2 && network.outputs() == 1) {
      return (x1, x2) -> network.forward(x1, x2)[0];
    }
    if (given instanceof Neuron neuron && neuron.inputs() == 2) {
      return (x1, x2) -> neuron.activation(x1, x2);
    }
    throw Given.otherKind(asked(), given);
  }

  @Override
  public String praise(Double[] mine, Double[] truth) {
    return "the four inputs give %s.".formatted(Given.list(mine));
  }

  @Override
  public String difference(Double[] mine, Double[] truth) {
    return Cases.difference(labels(), mine, truth, "should give");
  }

  private static List<String> labels() {
    return List.of("(0, 0)", "(0, 1)", "(1, 0)", "(1, 1)");
  }
}
