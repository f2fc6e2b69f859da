package neuron.practice.answers;

import java.util.List;
import java.util.Optional;
import neuron.Activation;
import neuron.figures.Figures;
import neuron.page.Figure;

/**
 * A function of z that differs from a well-known one by a hair below 0: both are drawn enlarged
 * there, also when it is right.
 *
 * @param truth with the name that the sentences and the figure use
 */
record FunctionNearZero(Activation truth) implements Answer {

  @Override
  public String asked() {
    return asFunction().asked();
  }

  @Override
  public Tolerance tolerance() {
    return asFunction().tolerance();
  }

  @Override
  public Double[] read(Object given, TimeLimit limit) {
    return asFunction().read(given, limit);
  }

  @Override
  public String praise(Double[] mine, Double[] truth) {
    return asFunction().praise(mine, truth);
  }

  @Override
  public String difference(Double[] mine, Double[] truth) {
    return asFunction().difference(mine, truth);
  }

  @Override
  public String direction(GivenNumbers mine, Double[] truth, List<Misconception> known) {
    return asFunction().direction(mine, truth, known);
  }

  @Override
  public Optional<Figure> drawn(Object given, TimeLimit limit) {
    Activation mine = limit.drawable(FunctionOfZ.function(given, asked())).named("yours");
    return Optional.of(Figures.nearZero(truth, mine));
  }

  @Override
  public Optional<Figure> drawnIfRight(Object given, TimeLimit limit) {
    return drawn(given, limit);
  }

  private FunctionOfZ asFunction() {
    return new FunctionOfZ(truth, new double[0]);
  }
}
