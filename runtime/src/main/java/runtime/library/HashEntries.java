package runtime.library;

import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.function.Consumer;

/** The keys of a map with their values. */
final class HashEntries<K, V> extends AbstractSet<Map.Entry<K, V>> {

  private final HashMap<K, V> map;

  HashEntries(HashMap<K, V> map) {
    this.map = map;
  }

  @Override
  public int size() {
    return map.size();
  }

  @Override
  public Iterator<Map.Entry<K, V>> iterator() {
    return new HashNodes<>(map, node -> node);
  }

  @Override
  public boolean contains(Object object) {
    if (!(object instanceof Map.Entry<?, ?> entry)) {
      return false;
    }
    HashNode<K, V> node = map.find(entry.getKey());
    return node != null && node.equals(entry);
  }

  @Override
  public boolean remove(Object object) {
    return object instanceof Map.Entry<?, ?> entry && map.remove(entry.getKey(), entry.getValue());
  }

  @Override
  public void clear() {
    map.clear();
  }

  @Override
  public void forEach(Consumer<? super Map.Entry<K, V>> action) {
    HashMap.required(action);
    map.eachNode(action::accept);
  }
}
