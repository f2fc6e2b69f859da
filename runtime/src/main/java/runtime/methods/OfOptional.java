package runtime.methods;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Of {@link Optional} and its like: their texts. */
public final class OfOptional {

  private OfOptional() {}

  public static String toString(Optional<?> value) {
    return value.isPresent() ? "Optional[" + value.get() + "]" : "Optional.empty";
  }

  public static String toString(OptionalDouble value) {
    return value.isPresent()
        ? "OptionalDouble[" + value.getAsDouble() + "]"
        : "OptionalDouble.empty";
  }

  public static String toString(OptionalInt value) {
    return value.isPresent() ? "OptionalInt[" + value.getAsInt() + "]" : "OptionalInt.empty";
  }

  public static String toString(OptionalLong value) {
    return value.isPresent() ? "OptionalLong[" + value.getAsLong() + "]" : "OptionalLong.empty";
  }
}
