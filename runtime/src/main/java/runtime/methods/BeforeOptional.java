package runtime.methods;

import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import runtime.library.Texts;

/** Before methods of {@link Optional} and its like: says what is missing. */
public final class BeforeOptional {

  private BeforeOptional() {}

  public static void get(Optional<?> value) {
    require(value.isPresent());
  }

  public static void orElseThrow(Optional<?> value) {
    require(value.isPresent());
  }

  public static void getAsDouble(OptionalDouble value) {
    require(value.isPresent());
  }

  public static void orElseThrow(OptionalDouble value) {
    require(value.isPresent());
  }

  public static void getAsInt(OptionalInt value) {
    require(value.isPresent());
  }

  public static void orElseThrow(OptionalInt value) {
    require(value.isPresent());
  }

  public static void getAsLong(OptionalLong value) {
    require(value.isPresent());
  }

  public static void orElseThrow(OptionalLong value) {
    require(value.isPresent());
  }

  private static void require(boolean isPresent) {
    if (!isPresent) {
      throw new NoSuchElementException(Texts.NO_VALUE);
    }
  }
}
