package neuron.practice.answers;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.IntStream;
import neuron.Network;
import neuron.Neuron;

/**
 * A function of two inputs that are 0 or 1, or a network with two inputs and one output. It is
 * compared at the four inputs; one that is right there is looked at between them too, for only
 * straight pieces that join are made by ReLUs.
 */
record FunctionOfTwo(TwoInputs truth) implements Answer {

  private static final double[][] CORNERS = {{0, 0}, {0, 1}, {1, 0}, {1, 1}};
  private static final double JOINED = 0;
  private static final double JUMPS = 1;
  private static final double CURVES = 2;

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
    Double[] corners = limit.values(labels(), i -> f.apply(CORNERS[i][0], CORNERS[i][1]));
    Double[] read = Arrays.copyOf(corners, CORNERS.length + 1);
    read[CORNERS.length] =
        isRight(corners)
            ? limit.values(List.of("inputs between 0 and 1"), i -> between(f))[0]
            : Double.valueOf(JOINED);
    return read;
  }

  private boolean isRight(Double[] corners) {
    return IntStream.range(0, CORNERS.length)
        .allMatch(i -> tolerance().agrees(corners[i], truth.apply(CORNERS[i][0], CORNERS[i][1])));
  }

  private static double between(TwoInputs f) {
    if (BetweenCorners.jumps(f)) {
      return JUMPS;
    }
    return BetweenCorners.curves(f) ? CURVES : JOINED;
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
    throw GivenValue.otherKind(asked(), given);
  }

  @Override
  public String praise(Double[] mine, Double[] truth) {
    return "the four inputs give %s."
        .formatted(AnswerText.list(Arrays.copyOf(mine, CORNERS.length)));
  }

  @Override
  public String difference(Double[] mine, Double[] truth) {
    double between = mine[CORNERS.length];
    if (between == JOINED) {
      return FirstWrongInput.difference(labels(), mine, truth, "should give");
    }
    return "The four inputs give what they should, but between them yours %s: ReLUs make straight pieces that join, so make it of those."
        .formatted(between == JUMPS ? "jumps" : "is curved");
  }

  private static List<String> labels() {
    return List.of("(0, 0)", "(0, 1)", "(1, 0)", "(1, 1)");
  }
}
