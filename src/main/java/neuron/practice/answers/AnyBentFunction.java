package neuron.practice.answers;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import neuron.Activation;
import neuron.figures.Figures;
import neuron.page.Figure;

/** Any function that is not a straight line: compared as 1 if it bends, 0 if not. */
record AnyBentFunction() implements Answer {

  private static final int REACH = 6;

  /** The whole numbers, and places between them that no period of a simple function falls on. */
  private static final double[] PLACES =
      DoubleStream.concat(
              IntStream.rangeClosed(-REACH, REACH).asDoubleStream(),
              IntStream.rangeClosed(-16, 16).mapToDouble(i -> i * 0.37))
          .sorted()
          .distinct()
          .toArray();

  @Override
  public Object truth() {
    return (Activation) z -> z * z;
  }

  @Override
  public String asked() {
    return "a function of one number, such as z -> 2 * z";
  }

  @Override
  public Double[] read(Object given, TimeLimit limit) {
    Activation f = FunctionOfZ.function(given, asked());
    List<String> labels =
        Arrays.stream(PLACES).mapToObj(z -> "z = " + AnswerText.digits(z)).toList();
    Double[] a = limit.values(labels, i -> f.apply(PLACES[i]));
    Double[] again = limit.valuesAgain(labels, i -> f.apply(PLACES[i]));
    for (int i = 0; i < a.length; i++) {
      if (!Double.isFinite(a[i])) {
        throw new Unusable(
            "At %s your function gives %s: make it give a finite number for every z."
                .formatted(labels.get(i), AnswerText.digits(a[i])));
      }
      if (!a[i].equals(again[i])) {
        throw new Unusable(
            "At %s your function gives %s once and %s another time: make it depend on z alone."
                .formatted(labels.get(i), AnswerText.digits(a[i]), AnswerText.digits(again[i])));
      }
    }
    return new Double[] {bends(a) ? 1.0 : 0.0};
  }

  /** Whether any value is off the straight line between the two at the ends. */
  private static boolean bends(Double[] a) {
    double first = a[0];
    double last = a[a.length - 1];
    double size = Math.max(1, Math.max(Math.abs(first), Math.abs(last)));
    return IntStream.range(0, a.length)
        .anyMatch(
            i -> {
              double share = (PLACES[i] + REACH) / (2.0 * REACH);
              return Math.abs(a[i] - (1 - share) * first - share * last) > 1e-9 * size;
            });
  }

  @Override
  public String praise(Double[] mine, Double[] truth) {
    return "your function is not a straight line, so it can serve as an activation.";
  }

  @Override
  public String difference(Double[] mine, Double[] truth) {
    return "From z = −6 to z = 6 your function is a straight line.";
  }

  @Override
  public Optional<Figure> drawn(Object given, TimeLimit limit) {
    return Optional.of(
        Figures.curve(limit.drawable(FunctionOfZ.function(given, asked())).named("yours")));
  }
}
