package runtime.library;

import java.util.Collection;

/** {@link java.util.LinkedHashSet}: elements in the order in which they came. */
public class LinkedHashSet<E> extends HashSet<E> {

  public LinkedHashSet() {
    super(new LinkedHashMap<>());
  }

  public LinkedHashSet(int initialCapacity) {
    super(new LinkedHashMap<>(initialCapacity));
  }

  public LinkedHashSet(int initialCapacity, float loadFactor) {
    super(new LinkedHashMap<>(initialCapacity, loadFactor));
  }

  public LinkedHashSet(Collection<? extends E> elements) {
    this();
    addAll(elements);
  }
}
