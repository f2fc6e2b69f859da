package neuron;

import java.util.function.DoubleUnaryOperator;
import neuron.notebook.BadInput;

/** An activation that knows what it is called and where it comes from. NaN goes through it. */
record NamedActivation(
    String name,
    String formula,
    Range range,
    String source,
    DoubleUnaryOperator function,
    DoubleUnaryOperator derivative)
    implements Activation {

  NamedActivation {
    if (name == null || name.isBlank()) {
      throw new BadInput(
          "An activation cannot be named %s: give it a name of at least one letter."
              .formatted(name == null ? "null" : "\"" + name + "\""));
    }
  }

  @Override
  public double apply(double z) {
    return function.applyAsDouble(z);
  }

  @Override
  public double slope(double z) {
    return derivative.applyAsDouble(z);
  }

  /** The very same function and slope, so that a network can still be read exactly. */
  @Override
  public Activation named(String newName) {
    return new NamedActivation(newName, formula, range, source, function, derivative);
  }

  @Override
  public String toString() {
    return name;
  }
}
