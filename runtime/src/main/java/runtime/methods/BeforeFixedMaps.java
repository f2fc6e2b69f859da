package runtime.methods;

import java.util.AbstractMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import runtime.library.Texts;

/** Before methods of the maps that {@code Map.of} makes: refuses null, and a key twice. */
public final class BeforeFixedMaps {

  private BeforeFixedMaps() {}

  public static void get(Map<?, ?> map, Object key) {
    Objects.requireNonNull(key);
  }

  public static void containsKey(Map<?, ?> map, Object key) {
    Objects.requireNonNull(key);
  }

  public static void containsValue(Map<?, ?> map, Object value) {
    Objects.requireNonNull(value);
  }

  public static void construct(AbstractMap<?, ?> map, Map.Entry<?, ?>[] entries) {
    Set<Object> seen = new HashSet<>();
    for (Map.Entry<?, ?> entry : entries) {
      if (!seen.add(entry.getKey())) {
        throw new IllegalArgumentException(Texts.duplicateKey(entry.getKey()));
      }
    }
  }
}
