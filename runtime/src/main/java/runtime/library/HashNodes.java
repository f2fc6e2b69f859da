package runtime.library;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Function;

/** Goes through the nodes of a map, and gives of each what is asked for. */
final class HashNodes<K, V, T> implements Iterator<T> {

  private final HashMap<K, V> map;
  private final Function<HashNode<K, V>, T> part;
  private HashNode<K, V> next;
  private HashNode<K, V> current;
  private int changes;

  HashNodes(HashMap<K, V> map, Function<HashNode<K, V>, T> part) {
    this.map = map;
    this.part = part;
    changes = map.changes;
    next = map.firstNode();
  }

  @Override
  public boolean hasNext() {
    return next != null;
  }

  @Override
  public T next() {
    map.unchangedSince(changes);
    if (next == null) {
      throw new NoSuchElementException();
    }
    current = next;
    next = map.nodeAfter(current);
    return part.apply(current);
  }

  @Override
  public void remove() {
    if (current == null) {
      throw new IllegalStateException();
    }
    map.unchangedSince(changes);
    map.remove(current, false);
    current = null;
    changes = map.changes;
  }
}
