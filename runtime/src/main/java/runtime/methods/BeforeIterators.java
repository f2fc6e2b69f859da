package runtime.methods;

import java.util.Iterator;
import java.util.NoSuchElementException;

/** Before {@code next} of a list's iterator: throws what Java throws at the end. */
public final class BeforeIterators {

  private BeforeIterators() {}

  public static void next(Iterator<?> iterator) {
    if (!iterator.hasNext()) {
      throw new NoSuchElementException();
    }
  }
}
