package runtime.methods;

import java.util.Map;
import runtime.library.EmptyMap;

/** Of {@link Map}: those without an entry. */
public final class OfMap {

  private OfMap() {}

  public static <K, V> Map<K, V> of() {
    return new EmptyMap<>();
  }

  @SuppressWarnings("unchecked")
  public static <K, V> Map<K, V> copyOf(Map<? extends K, ? extends V> map) {
    if (map.isEmpty()) {
      return new EmptyMap<>();
    }
    return Map.ofEntries((Map.Entry<K, V>[]) map.entrySet().toArray(new Map.Entry<?, ?>[0]));
  }
}
