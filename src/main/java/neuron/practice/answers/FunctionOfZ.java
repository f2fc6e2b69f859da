package neuron.practice.answers;

import static neuron.text.Language.say;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import neuron.Activation;
import neuron.Network;
import neuron.Neuron;
import neuron.figures.Figures;
import neuron.page.Figure;
import neuron.text.Language;

/**
 * A function of one number.
 *
 * @param truth with the name that the sentences use
 * @param places where it is compared besides the usual inputs
 * @param drawing what is drawn of a function that was handed in
 * @param isDrawnIfRight whether it is drawn also when it is right
 */
record FunctionOfZ(
    Activation truth, double[] places, Function<Activation, Figure> drawing, boolean isDrawnIfRight)
    implements Answer {

  private static final double[] USUAL = {
    0, -0.0, 1, -1, 0.5, -0.5, 2, -3, 6, -6, 0.001, -0.001, 100, -100, 1000, -1000
  };

  /** One like this, drawn beside it. */
  static FunctionOfZ like(Activation truth, double... places) {
    return new FunctionOfZ(truth, places, mine -> Figures.curve(truth, mine), false);
  }

  /** One that differs from a well-known one by a hair below 0, where both are drawn enlarged. */
  static FunctionOfZ nearZero(Activation truth) {
    return new FunctionOfZ(truth, new double[0], mine -> Figures.nearZero(truth, mine), true);
  }

  /**
   * The slope of a function, checked against the numeric one: how much the function grows over a
   * very short step, divided by the step.
   *
   * @param sigma the function, smooth everywhere, with the name that the figure uses
   */
  static FunctionOfZ slopeOf(Activation sigma) {
    Activation withoutItsExactSlope = sigma::apply;
    Activation slope = withoutItsExactSlope::slope;
    return new FunctionOfZ(
        slope.named("the numeric slope"),
        new double[0],
        mine -> Figures.slopes(sigma, new Claim(mine).named(mine.name())),
        false);
  }

  @Override
  public String asked() {
    return say("a function of one number, such as z -> 2 * z");
  }

  @Override
  public Tolerance tolerance() {
    return Tolerance.ROUNDING;
  }

  @Override
  public Double[] read(Object given, TimeLimit limit) {
    Activation f = function(given, asked());
    double[] z = inputs();
    return limit.values(labels(), i -> f.apply(z[i]));
  }

  /** What may stand for a function of one number. */
  static Activation function(Object given, String asked) {
    if (given instanceof Activation f) {
      return f;
    }
    if (given instanceof DoubleUnaryOperator f) {
      return f::applyAsDouble;
    }
    if (given instanceof Network network && network.inputs() == 1 && network.outputs() == 1) {
      return z -> network.forward(z)[0];
    }
    if (given instanceof Neuron neuron && neuron.inputs() == 1) {
      return z -> neuron.activation(z);
    }
    throw GivenValue.otherKind(asked, given);
  }

  @Override
  public String praise(Double[] mine, Double[] truth) {
    return say(
        "yours agrees with %s at %s inputs from −1000 to 1000.",
        say(this.truth.name()), mine.length);
  }

  @Override
  public String difference(Double[] mine, Double[] truth) {
    return FirstWrongInput.difference(
        labels(), mine, truth, say("%s gives", say(this.truth.name())));
  }

  @Override
  public String direction(GivenNumbers mine, Double[] truth, List<Misconception> known) {
    double first = mine.numbers()[0];
    if (!Arrays.stream(mine.numbers()).allMatch(value -> value == first)) {
      return "";
    }
    return first == 0
        ? say("It is 0 for every input.") + " " + say(GivenNumbers.REMINDER)
        : say(
            "It is %s for every input: behind the arrow write the letter that stands before it. Any other is a number that a cell has set.",
            AnswerText.digits(first));
  }

  @Override
  public Optional<Figure> drawn(Object given, TimeLimit limit) {
    Activation mine = limit.drawable(function(given, asked())).named(say("yours"));
    return Optional.of(drawing.apply(mine));
  }

  @Override
  public Optional<Figure> drawnIfRight(Object given, TimeLimit limit) {
    return isDrawnIfRight ? drawn(given, limit) : Optional.empty();
  }

  private double[] inputs() {
    return DoubleStream.concat(Arrays.stream(USUAL), Arrays.stream(places)).toArray();
  }

  private List<String> labels() {
    return Arrays.stream(inputs()).mapToObj(z -> "z = " + label(z)).toList();
  }

  private static String label(double z) {
    return Double.compare(z, -0.0) == 0 ? Language.number("−0.0") : AnswerText.digits(z);
  }

  /** An activation of which nothing is known but a slope. */
  private record Claim(Activation claimed) implements Activation {

    /** Something without a jump and a gap, so that the slope is drawn as it was claimed. */
    @Override
    public double apply(double z) {
      return 0;
    }

    @Override
    public double slope(double z) {
      return claimed.apply(z);
    }
  }
}
