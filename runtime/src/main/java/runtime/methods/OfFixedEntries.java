package runtime.methods;

import java.util.Map;

/** Of the entries that {@code Map.entry} makes, and of those in {@code Map.of}. */
public final class OfFixedEntries {

  private OfFixedEntries() {}

  public static <V> V setValue(Map.Entry<?, V> entry, Object value) {
    throw new UnsupportedOperationException("not supported");
  }
}
