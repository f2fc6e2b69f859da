package neuron;

import java.util.function.DoubleUnaryOperator;
import neuron.text.BadInput;

/**
 * An activation that knows what it is called and where it comes from.
 *
 * @param function what it computes; equal functions are the same activation under any name
 */
record NamedActivation(String name, String formula, Range range, String source, Activation function)
    implements Activation {

  NamedActivation {
    BadInput.when(
        name == null || name.isBlank(),
        "An activation cannot be named %s: give it a name of at least one letter.",
        name == null ? "null" : "\"" + name + "\"");
  }

  NamedActivation(
      String name,
      String formula,
      Range range,
      String source,
      DoubleUnaryOperator value,
      DoubleUnaryOperator slope) {
    this(name, formula, range, source, new WithSlope(value, slope));
  }

  /** A function with its exact slope. */
  private record WithSlope(DoubleUnaryOperator value, DoubleUnaryOperator derivative)
      implements Activation {

    @Override
    public double apply(double z) {
      return value.applyAsDouble(z);
    }

    @Override
    public double slope(double z) {
      return derivative.applyAsDouble(z);
    }
  }

  /** What an activation computes, without a name. */
  static Activation function(Activation sigma) {
    return sigma instanceof NamedActivation named ? named.function : sigma;
  }

  @Override
  public double apply(double z) {
    return function.apply(z);
  }

  @Override
  public double slope(double z) {
    return function.slope(z);
  }

  @Override
  public Activation named(String newName) {
    return new NamedActivation(newName, formula, range, source, function);
  }

  @Override
  public String toString() {
    return name;
  }
}
