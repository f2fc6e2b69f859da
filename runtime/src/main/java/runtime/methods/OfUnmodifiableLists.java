package runtime.methods;

import java.util.Iterator;
import java.util.List;
import runtime.library.FixedIterator;

/** Of lists that nothing changes: nothing is taken out while they are gone through. */
public final class OfUnmodifiableLists {

  private OfUnmodifiableLists() {}

  public static <E> Iterator<E> iterator(List<E> list) {
    return new FixedIterator<>(list, null);
  }
}
