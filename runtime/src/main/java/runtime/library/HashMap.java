package runtime.library;

import java.io.Serializable;
import java.util.AbstractMap;
import java.util.Collection;
import java.util.ConcurrentModificationException;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

/** {@link java.util.HashMap}, with the order of a JVM's. */
public class HashMap<K, V> extends AbstractMap<K, V> implements Map<K, V>, Cloneable, Serializable {

  private static final float USUAL_LOAD = 0.75f;

  transient HashTable<K, V> table;
  transient int changes;

  public HashMap() {
    table = new HashTable<>(-1, USUAL_LOAD);
  }

  public HashMap(int initialCapacity) {
    this(initialCapacity, USUAL_LOAD);
  }

  /**
   * @throws IllegalArgumentException if the capacity is negative or the load factor not positive
   */
  public HashMap(int initialCapacity, float loadFactor) {
    if (initialCapacity < 0) {
      throw new IllegalArgumentException("Illegal initial capacity: " + initialCapacity);
    }
    if (!(loadFactor > 0)) {
      throw new IllegalArgumentException("Illegal load factor: " + loadFactor);
    }
    table = new HashTable<>(initialCapacity, loadFactor);
  }

  public HashMap(Map<? extends K, ? extends V> other) {
    this();
    addAll(other);
  }

  final void addAll(Map<? extends K, ? extends V> other) {
    int count = other.size();
    if (count == 0) {
      return;
    }
    table.reserve(count);
    for (Map.Entry<? extends K, ? extends V> entry : other.entrySet()) {
      set(entry.getKey(), entry.getValue(), false);
    }
  }

  /** Called when a node was used, added or taken out: a linked map keeps its own order. */
  void used(HashNode<K, V> node) {}

  void added(HashNode<K, V> node) {}

  void addedFully() {}

  void removed(HashNode<K, V> node) {}

  /** The node that iteration begins with, and the one that follows. */
  HashNode<K, V> firstNode() {
    return table.size == 0 ? null : firstFrom(0);
  }

  HashNode<K, V> nodeAfter(HashNode<K, V> node) {
    return node.next != null ? node.next : firstFrom((node.hash & table.length() - 1) + 1);
  }

  private HashNode<K, V> firstFrom(int start) {
    for (int i = start; i < table.length(); i++) {
      if (table.first(i) != null) {
        return table.first(i);
      }
    }
    return null;
  }

  @Override
  public int size() {
    return table.size;
  }

  @Override
  public boolean isEmpty() {
    return table.size == 0;
  }

  final HashNode<K, V> find(Object key) {
    return table.find(HashNode.spread(key), key);
  }

  @Override
  public V get(Object key) {
    return getOrDefault(key, null);
  }

  @Override
  public V getOrDefault(Object key, V other) {
    HashNode<K, V> node = find(key);
    if (node == null) {
      return other;
    }
    used(node);
    return node.value;
  }

  @Override
  public boolean containsKey(Object key) {
    return find(key) != null;
  }

  @Override
  public boolean containsValue(Object value) {
    for (HashNode<K, V> node = firstNode(); node != null; node = nodeAfter(node)) {
      if (HashNode.same(value, node.value)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public V put(K key, V value) {
    return set(key, value, false);
  }

  @Override
  public V putIfAbsent(K key, V value) {
    return set(key, value, true);
  }

  @Override
  public void putAll(Map<? extends K, ? extends V> other) {
    addAll(other);
  }

  private V set(K key, V value, boolean onlyIfAbsent) {
    int hash = HashNode.spread(key);
    HashNode<K, V> node = table.find(hash, key);
    if (node != null) {
      V old = node.value;
      if (!onlyIfAbsent || old == null) {
        node.value = value;
      }
      used(node);
      return old;
    }
    HashNode<K, V> fresh = new HashNode<>(hash, key, value);
    added(fresh);
    table.append(fresh);
    changes++;
    addedFully();
    return null;
  }

  @Override
  public V remove(Object key) {
    HashNode<K, V> node = find(key);
    if (node == null) {
      return null;
    }
    remove(node, true);
    return node.value;
  }

  @Override
  public boolean remove(Object key, Object value) {
    HashNode<K, V> node = find(key);
    if (node == null || !HashNode.same(value, node.value)) {
      return false;
    }
    remove(node, true);
    return true;
  }

  final void remove(HashNode<K, V> node, boolean mayChange) {
    table.remove(node, mayChange);
    changes++;
    removed(node);
  }

  @Override
  public void clear() {
    changes++;
    table.clear();
  }

  @Override
  public V replace(K key, V value) {
    HashNode<K, V> node = find(key);
    if (node == null) {
      return null;
    }
    V old = node.setValue(value);
    used(node);
    return old;
  }

  @Override
  public boolean replace(K key, V oldValue, V newValue) {
    HashNode<K, V> node = find(key);
    if (node == null || !HashNode.same(oldValue, node.value)) {
      return false;
    }
    node.value = newValue;
    used(node);
    return true;
  }

  @Override
  public V computeIfAbsent(K key, Function<? super K, ? extends V> function) {
    required(function);
    int hash = HashNode.spread(key);
    table.growIfBeyond();
    HashNode<K, V> node = table.find(hash, key);
    if (node != null && node.value != null) {
      used(node);
      return node.value;
    }
    int before = changes;
    V value = function.apply(key);
    unchangedSince(before);
    if (value != null) {
      keep(hash, key, value, node);
    }
    return value;
  }

  @Override
  public V computeIfPresent(K key, BiFunction<? super K, ? super V, ? extends V> function) {
    required(function);
    HashNode<K, V> node = find(key);
    if (node == null || node.value == null) {
      return null;
    }
    int before = changes;
    V value = function.apply(key, node.value);
    unchangedSince(before);
    return keepOrRemove(HashNode.spread(key), key, value, node);
  }

  @Override
  public V compute(K key, BiFunction<? super K, ? super V, ? extends V> function) {
    required(function);
    int hash = HashNode.spread(key);
    table.growIfBeyond();
    HashNode<K, V> node = table.find(hash, key);
    int before = changes;
    V value = function.apply(key, node == null ? null : node.value);
    unchangedSince(before);
    return keepOrRemove(hash, key, value, node);
  }

  @Override
  public V merge(K key, V value, BiFunction<? super V, ? super V, ? extends V> function) {
    required(value);
    required(function);
    int hash = HashNode.spread(key);
    table.growIfBeyond();
    HashNode<K, V> node = table.find(hash, key);
    if (node == null || node.value == null) {
      return keepOrRemove(hash, key, value, node);
    }
    int before = changes;
    V merged = function.apply(node.value, value);
    unchangedSince(before);
    return keepOrRemove(hash, key, merged, node);
  }

  private V keepOrRemove(int hash, K key, V value, HashNode<K, V> node) {
    if (value != null) {
      keep(hash, key, value, node);
    } else if (node != null) {
      remove(node, true);
    }
    return value;
  }

  private void keep(int hash, K key, V value, HashNode<K, V> node) {
    if (node != null) {
      node.value = value;
      used(node);
      return;
    }
    HashNode<K, V> fresh = new HashNode<>(hash, key, value);
    added(fresh);
    table.prepend(fresh);
    changes++;
    addedFully();
  }

  static void required(Object object) {
    if (object == null) {
      throw new NullPointerException();
    }
  }

  final void unchangedSince(int before) {
    if (changes != before) {
      throw new ConcurrentModificationException();
    }
  }

  /** To the end, even if the map changes on the way: then it says so afterwards. */
  final void eachNode(Consumer<HashNode<K, V>> action) {
    int before = changes;
    for (HashNode<K, V> node = firstNode(); node != null; node = nodeAfter(node)) {
      action.accept(node);
    }
    unchangedSince(before);
  }

  @Override
  public void forEach(BiConsumer<? super K, ? super V> action) {
    required(action);
    eachNode(node -> action.accept(node.key, node.value));
  }

  @Override
  public void replaceAll(BiFunction<? super K, ? super V, ? extends V> function) {
    required(function);
    eachNode(node -> node.value = function.apply(node.key, node.value));
  }

  @Override
  public Set<K> keySet() {
    return new HashKeys<>(this);
  }

  @Override
  public Collection<V> values() {
    return new HashValues<>(this);
  }

  @Override
  public Set<Map.Entry<K, V>> entrySet() {
    return new HashEntries<>(this);
  }

  @Override
  @SuppressWarnings("unchecked")
  public Object clone() {
    try {
      HashMap<K, V> copy = (HashMap<K, V>) super.clone();
      copy.startAsCopyOf(this);
      return copy;
    } catch (CloneNotSupportedException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  void startAsCopyOf(HashMap<K, V> other) {
    table = other.table.emptyCopy();
    changes = 0;
    addAll(other);
  }
}
