package neuron.practice.answers;

import java.util.List;

/** A method that makes z of any number of weights and inputs. */
record FunctionOfWeights(WeightedSum truth) implements Answer {

  private record Case(double[] w, double[] x, double b) {

    @Override
    public String toString() {
      return "w = %s, x = %s and b = %s"
          .formatted(AnswerText.list(w), AnswerText.list(x), AnswerText.digits(b));
    }
  }

  private static final List<Case> CASES =
      List.of(
          new Case(new double[] {0.5, -1}, new double[] {2, 3}, 1),
          new Case(new double[] {4}, new double[] {3}, -2),
          new Case(new double[] {1, 2, 3}, new double[] {4, 5, 6}, 0.5),
          new Case(new double[] {-1, 0, 1, 2}, new double[] {1, 1, 2, 0.5}, 0));

  @Override
  public String asked() {
    return "your method, as (w, x, b) -> weightedSum(w, x, b)";
  }

  @Override
  public Tolerance tolerance() {
    return Tolerance.ROUNDING;
  }

  @Override
  public Double[] read(Object given, TimeLimit limit) {
    if (!(given instanceof WeightedSum f)) {
      throw GivenValue.otherKind(asked(), given);
    }
    return limit.values(
        labels(),
        i -> f.apply(CASES.get(i).w().clone(), CASES.get(i).x().clone(), CASES.get(i).b()));
  }

  @Override
  public String praise(Double[] mine, Double[] truth) {
    return "yours is right for %s neurons with one to four inputs.".formatted(mine.length);
  }

  @Override
  public String difference(Double[] mine, Double[] truth) {
    return FirstWrongInput.difference(labels(), mine, truth, "z is");
  }

  private static List<String> labels() {
    return CASES.stream().map(Case::toString).toList();
  }
}
