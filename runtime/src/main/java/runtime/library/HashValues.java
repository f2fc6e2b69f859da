package runtime.library;

import java.util.AbstractCollection;
import java.util.Iterator;
import java.util.function.Consumer;

/** The values of a map. */
final class HashValues<K, V> extends AbstractCollection<V> {

  private final HashMap<K, V> map;

  HashValues(HashMap<K, V> map) {
    this.map = map;
  }

  @Override
  public int size() {
    return map.size();
  }

  @Override
  public Iterator<V> iterator() {
    return new HashNodes<>(map, HashNode::getValue);
  }

  @Override
  public boolean contains(Object value) {
    return map.containsValue(value);
  }

  @Override
  public void clear() {
    map.clear();
  }

  @Override
  public void forEach(Consumer<? super V> action) {
    HashMap.required(action);
    map.eachNode(node -> action.accept(node.value));
  }
}
