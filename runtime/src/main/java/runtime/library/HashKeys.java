package runtime.library;

import java.util.AbstractSet;
import java.util.Iterator;
import java.util.function.Consumer;

/** The keys of a map. */
final class HashKeys<K, V> extends AbstractSet<K> {

  private final HashMap<K, V> map;

  HashKeys(HashMap<K, V> map) {
    this.map = map;
  }

  @Override
  public int size() {
    return map.size();
  }

  @Override
  public Iterator<K> iterator() {
    return new HashNodes<>(map, HashNode::getKey);
  }

  @Override
  public boolean contains(Object key) {
    return map.containsKey(key);
  }

  @Override
  public boolean remove(Object key) {
    boolean there = map.containsKey(key);
    map.remove(key);
    return there;
  }

  @Override
  public void clear() {
    map.clear();
  }

  @Override
  public void forEach(Consumer<? super K> action) {
    HashMap.required(action);
    map.eachNode(node -> action.accept(node.key));
  }
}
