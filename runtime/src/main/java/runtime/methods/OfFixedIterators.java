package runtime.methods;

import java.util.Iterator;

/** Of iterators of streams, and of what {@code Set.of} and {@code Map.of} make. */
public final class OfFixedIterators {

  private OfFixedIterators() {}

  public static void remove(Iterator<?> elements) {
    throw new UnsupportedOperationException("remove");
  }
}
