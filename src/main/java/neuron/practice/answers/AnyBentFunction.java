package neuron.practice.answers;

import static neuron.text.Language.say;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import neuron.Activation;
import neuron.figures.Figures;
import neuron.page.Figure;

/**
 * Any function that can serve as an activation: neither a straight line nor another polynomial, and
 * with one value for each z. It is compared by its degree, which is none if it can serve.
 *
 * <p>What no polynomial can do, with few neurons or with many, is the theorem of Leshno, Lin,
 * Pinkus and Schocken, Multilayer Feedforward Networks With a Nonpolynomial Activation Function Can
 * Approximate Any Function, 1993.
 */
record AnyBentFunction() implements Answer {

  private static final int REACH = 6;
  private static final int HIGHEST_DEGREE = 8;
  private static final double CAN_SERVE = -1;

  /** How much larger than the rounding of the values a difference of them is that counts. */
  private static final double ROUNDING = 64 * Math.ulp(1.0);

  /** How near a polynomial comes to its own values far away. */
  private static final double NEAR = 1e-6;

  /** The whole numbers from −6 to 6. */
  private static final double[] WHOLE =
      IntStream.rangeClosed(-REACH, REACH).asDoubleStream().toArray();

  /** Places between them that no period of a simple function falls on, and others far away. */
  private static final double[] OTHERS =
      DoubleStream.concat(
              IntStream.rangeClosed(-16, 16).mapToDouble(i -> i * 0.37),
              DoubleStream.of(10.3, 31.7, 100.9, 307.1, 1000.3)
                  .flatMap(far -> DoubleStream.of(-far, far)))
          .toArray();

  private static final double[] PLACES =
      DoubleStream.concat(Arrays.stream(WHOLE), Arrays.stream(OTHERS)).toArray();

  @Override
  public Object truth() {
    return (Activation) z -> Math.abs(z);
  }

  @Override
  public String asked() {
    return say("a function of one number, such as z -> 2 * z");
  }

  @Override
  public Double[] read(Object given, TimeLimit limit) {
    Activation f = FunctionOfZ.function(given, asked());
    List<String> labels =
        Arrays.stream(PLACES).mapToObj(z -> "z = " + AnswerText.digits(z)).toList();
    Double[] a = limit.values(labels, i -> f.apply(PLACES[i]));
    Double[] again = limit.valuesAgain(labels, i -> f.apply(PLACES[i]));
    for (int i = 0; i < a.length; i++) {
      if (!Double.isFinite(a[i]) && Math.abs(PLACES[i]) <= REACH) {
        throw new Unusable(
            say(
                "At %s your function gives %s: make it give a finite number for every z.",
                labels.get(i), AnswerText.digits(a[i])));
      }
      if (!a[i].equals(again[i])) {
        throw new Unusable(
            say(
                "At %s your function gives %s once and %s another time: make it depend on z alone.",
                labels.get(i), AnswerText.digits(a[i]), AnswerText.digits(again[i])));
      }
    }
    return new Double[] {degree(Arrays.stream(a).mapToDouble(value -> value).toArray())};
  }

  /** The degree of the polynomial that goes through all values, or −1 if none of a low one does. */
  private static double degree(double[] a) {
    double[] leading = leadingDifferences(Arrays.copyOf(a, WHOLE.length));
    if (leading.length > HIGHEST_DEGREE + 1) {
      return CAN_SERVE;
    }
    for (int i = WHOLE.length; i < a.length; i++) {
      double there = interpolated(leading, PLACES[i]);
      if (!(Math.abs(a[i] - there) <= NEAR * Math.max(size(a), Math.abs(there)))) {
        return CAN_SERVE;
      }
    }
    return Math.max(0, leading.length - 1);
  }

  private static double size(double[] a) {
    return Arrays.stream(a, 0, WHOLE.length).map(Math::abs).max().orElseThrow();
  }

  /**
   * The first of the values, of their differences, of the differences of those, until all are 0.
   */
  private static double[] leadingDifferences(double[] values) {
    double[] leading = new double[values.length];
    double rounding = ROUNDING * size(values);
    double[] row = values;
    for (int order = 0; order < values.length; order++) {
      double least = rounding;
      if (Arrays.stream(row).allMatch(difference -> Math.abs(difference) <= least)) {
        return Arrays.copyOf(leading, order);
      }
      leading[order] = row[0];
      row = differences(row);
      rounding *= 2;
    }
    return leading;
  }

  private static double[] differences(double[] row) {
    return IntStream.range(1, row.length).mapToDouble(i -> row[i] - row[i - 1]).toArray();
  }

  /** Newton's polynomial through the whole numbers. */
  private static double interpolated(double[] leading, double z) {
    double sum = 0;
    double factor = 1;
    for (int order = 0; order < leading.length; order++) {
      sum += leading[order] * factor;
      factor *= (z + REACH - order) / (order + 1);
    }
    return sum;
  }

  @Override
  public String praise(Double[] mine, Double[] truth) {
    return say(
        "your function is neither a straight line nor another polynomial, so it can serve as an"
            + " activation.");
  }

  @Override
  public String difference(Double[] mine, Double[] truth) {
    int degree = mine[0].intValue();
    return switch (degree) {
      case 0 -> say("Your function gives the same number for every z.");
      case 1 -> say("Your function is a straight line.");
      default -> say("Your function bends, but it is a polynomial, of degree %s.", degree);
    };
  }

  @Override
  public String direction(GivenNumbers mine, Double[] truth, List<Misconception> known) {
    return say(
        "However many neurons a layer has, what it adds up of them is a polynomial of that"
            + " degree at most, and none is flat first and climbs then. Make a choice with ? and"
            + " :, or try Math.abs.");
  }

  @Override
  public Optional<Figure> drawnIfRight(Object given, TimeLimit limit) {
    return drawn(given, limit);
  }

  @Override
  public Optional<Figure> drawn(Object given, TimeLimit limit) {
    return Optional.of(
        Figures.curve(limit.drawable(FunctionOfZ.function(given, asked())).named(say("yours"))));
  }
}
