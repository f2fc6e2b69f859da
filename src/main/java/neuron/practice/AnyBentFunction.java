package neuron.practice;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import neuron.Activation;
import neuron.notebook.Figure;
import neuron.plot.Figures;

/** Any function that is not a straight line: compared as 1 if it bends, 0 if not. */
record AnyBentFunction() implements Answer {

  private static final int REACH = 6;

  @Override
  public Object truth() {
    return (Activation) z -> z * z;
  }

  @Override
  public String asked() {
    return "a function of one number, such as z -> 2 * z";
  }

  @Override
  public Tolerance tolerance() {
    return Tolerance.EXACT;
  }

  @Override
  public Double[] read(Object given, TimeLimit limit) {
    Activation f = FunctionOfZ.function(given, asked());
    Double[] a = limit.values(labels(), i -> f.apply(i - REACH));
    for (int i = 0; i < a.length; i++) {
      if (!Double.isFinite(a[i])) {
        throw new Unusable(
            "At %s your function gives %s: make it give a finite number for every z."
                .formatted(labels().get(i), Given.digits(a[i])));
      }
    }
    boolean bends = IntStream.range(1, a.length - 1).anyMatch(i -> bendsAt(a, i));
    return new Double[] {bends ? 1.0 : 0.0};
  }

  private static boolean bendsAt(Double[] a, int i) {
    double between = (a[i - 1] + a[i + 1]) / 2;
    double size = Math.max(1, Math.max(Math.abs(a[i - 1]), Math.abs(a[i + 1])));
    return Math.abs(a[i] - between) > 1e-9 * size;
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

  private static List<String> labels() {
    return IntStream.rangeClosed(-REACH, REACH).mapToObj(z -> "z = " + Given.digits(z)).toList();
  }
}
