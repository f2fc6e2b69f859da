package neuron.practice.answers;

import java.util.Optional;
import neuron.Activation;
import neuron.figures.Figures;
import neuron.page.Figure;

/**
 * One of the fourteen activations, to be known by its curve.
 *
 * @param hidden the true one
 */
public record OneOfTheGallery(Activation hidden) implements Answer {

  /** It forgets which one it is, for its colour would tell. */
  @Override
  public Activation truth() {
    Activation curve = hidden::apply;
    return curve.named("the curve");
  }

  /** The true one without its name. */
  public Figure riddle() {
    return Figures.curve(truth());
  }

  @Override
  public String asked() {
    return "one of the fourteen, such as TANH";
  }

  @Override
  public Tolerance tolerance() {
    return asFunction().tolerance();
  }

  @Override
  public Double[] read(Object given, TimeLimit limit) {
    FunctionOfZ.function(given, asked());
    return asFunction().read(given, limit);
  }

  @Override
  public String praise(Double[] mine, Double[] truth) {
    return "it is %s, a = %s.".formatted(hidden.name(), hidden.formula());
  }

  @Override
  public String difference(Double[] mine, Double[] truth) {
    return asFunction().difference(mine, truth);
  }

  @Override
  public Optional<Figure> drawn(Object given, TimeLimit limit) {
    Activation mine = FunctionOfZ.function(given, asked());
    return Optional.of(Figures.curve(truth(), limit.drawable(mine).named(mine.name())));
  }

  private FunctionOfZ asFunction() {
    return FunctionOfZ.like(truth());
  }
}
