package runtime.methods;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collector;
import runtime.library.Texts;

/** Of {@link java.util.stream.Collectors}. */
public final class OfCollectors {

  private OfCollectors() {}

  public static <T, K, V> Collector<T, ?, Map<K, V>> toMap(
      Function<? super T, ? extends K> key, Function<? super T, ? extends V> value) {
    return Collector.of(
        HashMap::new,
        (map, element) -> put(map, key.apply(element), value.apply(element)),
        (some, more) -> {
          more.forEach((k, v) -> put(some, k, v));
          return some;
        });
  }

  private static <K, V> void put(Map<K, V> map, K key, V value) {
    V former = map.putIfAbsent(key, Objects.requireNonNull(value));
    if (former != null) {
      throw new IllegalStateException(Texts.duplicateKey(key, former, value));
    }
  }
}
