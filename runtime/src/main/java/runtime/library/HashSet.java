package runtime.library;

import java.io.Serializable;
import java.util.AbstractSet;
import java.util.Collection;
import java.util.Iterator;
import java.util.Set;

/** {@link java.util.HashSet}, with the order of a JVM's. */
public class HashSet<E> extends AbstractSet<E> implements Set<E>, Cloneable, Serializable {

  private transient HashMap<E, Boolean> map;

  public HashSet() {
    this(new HashMap<>());
  }

  public HashSet(int initialCapacity) {
    this(new HashMap<>(initialCapacity));
  }

  public HashSet(int initialCapacity, float loadFactor) {
    this(new HashMap<>(initialCapacity, loadFactor));
  }

  public HashSet(Collection<? extends E> elements) {
    this(new HashMap<>(capacityFor(elements.size())));
    addAll(elements);
  }

  HashSet(HashMap<E, Boolean> map) {
    this.map = map;
  }

  private static int capacityFor(int count) {
    int capacity = (int) (count / 0.75f) + 1;
    return capacity < 16 ? 16 : capacity;
  }

  @Override
  public int size() {
    return map.size();
  }

  @Override
  public boolean isEmpty() {
    return map.isEmpty();
  }

  @Override
  public boolean contains(Object element) {
    return map.containsKey(element);
  }

  @Override
  public boolean add(E element) {
    return map.put(element, true) == null;
  }

  @Override
  public boolean remove(Object element) {
    return map.remove(element) != null;
  }

  @Override
  public void clear() {
    map.clear();
  }

  @Override
  public Iterator<E> iterator() {
    return map.keySet().iterator();
  }

  @Override
  @SuppressWarnings("unchecked")
  public Object clone() {
    try {
      HashSet<E> copy = (HashSet<E>) super.clone();
      copy.map = (HashMap<E, Boolean>) map.clone();
      return copy;
    } catch (CloneNotSupportedException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
