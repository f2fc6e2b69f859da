package runtime.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;

/** Functions and constants that a formula in a field may use: of {@link Math}, and those added. */
final class MathNames {

  private static final Map<String, DoubleUnaryOperator> ADDED = new HashMap<>();

  private MathNames() {}

  static void add(String name, DoubleUnaryOperator function) {
    ADDED.put(name, function);
  }

  /** The value, null if there is no such name. */
  static Number value(String name, List<Number> arguments) {
    DoubleUnaryOperator added = ADDED.get(name);
    if (added != null && arguments.size() == 1) {
      return added.applyAsDouble(arguments.get(0).doubleValue());
    }
    if (!name.startsWith("Math.")) {
      return null;
    }
    String bare = name.substring("Math.".length());
    return switch (arguments.size()) {
      case 0 -> constant(bare);
      case 1 -> ofOne(bare, arguments.get(0));
      case 2 -> ofTwo(bare, arguments.get(0), arguments.get(1));
      default -> null;
    };
  }

  private static Number constant(String name) {
    if (name.equals("E")) {
      return Math.E;
    }
    return name.equals("PI") ? (Number) Math.PI : null;
  }

  private static Number ofOne(String name, Number x) {
    double value = x.doubleValue();
    if (name.equals("exp")) {
      return Math.exp(value);
    }
    if (name.equals("log")) {
      return Math.log(value);
    }
    if (name.equals("sqrt")) {
      return Math.sqrt(value);
    }
    if (name.equals("tanh")) {
      return Math.tanh(value);
    }
    return name.equals("abs") ? Arithmetic.product(value < 0 ? -1 : 1, x) : null;
  }

  private static Number ofTwo(String name, Number x, Number y) {
    if (name.equals("pow")) {
      return Math.pow(x.doubleValue(), y.doubleValue());
    }
    if (name.equals("max")) {
      return x.doubleValue() >= y.doubleValue() ? x : y;
    }
    return name.equals("min") ? (x.doubleValue() <= y.doubleValue() ? x : y) : null;
  }
}
