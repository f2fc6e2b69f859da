package neuron.practice.answers;

import java.util.List;
import java.util.Optional;
import neuron.Activation;
import neuron.figures.Figures;
import neuron.page.Figure;

/**
 * The slope of a function, checked against the numeric one: how much the function grows over a very
 * short step, divided by the step.
 *
 * @param sigma the function, smooth everywhere, with the name that the figure uses
 */
record SlopeOf(Activation sigma) implements Answer {

  /** It forgets the exact slope, if there is one. */
  @Override
  public Activation truth() {
    Activation numeric = sigma::apply;
    Activation slope = numeric::slope;
    return slope.named("the numeric slope");
  }

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
    Activation mine = limit.drawable(FunctionOfZ.function(given, asked()));
    return Optional.of(Figures.slopes(sigma, new Claim(mine).named("yours")));
  }

  private FunctionOfZ asFunction() {
    return new FunctionOfZ(truth(), new double[0]);
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
