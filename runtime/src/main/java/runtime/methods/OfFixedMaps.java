package runtime.methods;

import java.util.Map;
import java.util.function.BiFunction;

/** Of the maps that {@code Map.of} makes: nothing changes them. */
public final class OfFixedMaps {

  private OfFixedMaps() {}

  public static <K, V> void replaceAll(
      Map<K, V> map, BiFunction<? super K, ? super V, ? extends V> function) {
    throw new UnsupportedOperationException();
  }
}
