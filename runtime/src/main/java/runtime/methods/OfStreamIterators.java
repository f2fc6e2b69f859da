package runtime.methods;

import java.util.Iterator;

/** Of iterators of streams: nothing is taken out. */
public final class OfStreamIterators {

  private OfStreamIterators() {}

  public static void remove(Iterator<?> elements) {
    throw new UnsupportedOperationException("remove");
  }
}
