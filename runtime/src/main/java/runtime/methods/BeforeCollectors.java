package runtime.methods;

import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collector;

/** Before methods of {@link java.util.stream.Collectors}: refuses a group without a key. */
public final class BeforeCollectors {

  private BeforeCollectors() {}

  public static <T, K> Function<T, K> groupingBy(
      Function<T, K> key, Supplier<?> map, Collector<?, ?, ?> values) {
    return element ->
        Objects.requireNonNull(key.apply(element), "element cannot be mapped to a null key");
  }
}
