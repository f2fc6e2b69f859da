package runtime.library;

import java.util.Map;

/** A key with its value, in the list of its bucket. */
final class HashNode<K, V> implements Map.Entry<K, V> {

  final int hash;
  final K key;
  V value;

  /** The next of the bucket. */
  HashNode<K, V> next;

  /** Its place in the bucket's tree, if there is one. */
  HashPlace<K, V> place;

  /** Its neighbours in the order of a {@link LinkedHashMap}. */
  HashNode<K, V> before;

  HashNode<K, V> after;

  HashNode(int hash, K key, V value) {
    this.hash = hash;
    this.key = key;
    this.value = value;
  }

  /** The hash code with its upper half mixed into the lower: tables use the lower bits only. */
  static int spread(Object key) {
    if (key == null) {
      return 0;
    }
    int h = key.hashCode();
    return h ^ h >>> 16;
  }

  boolean holds(int otherHash, Object otherKey) {
    return hash == otherHash && (key == otherKey || otherKey != null && otherKey.equals(key));
  }

  @Override
  public K getKey() {
    return key;
  }

  @Override
  public V getValue() {
    return value;
  }

  @Override
  public V setValue(V newValue) {
    V old = value;
    value = newValue;
    return old;
  }

  @Override
  public boolean equals(Object other) {
    return other == this
        || other instanceof Map.Entry<?, ?> entry
            && same(key, entry.getKey())
            && same(value, entry.getValue());
  }

  static boolean same(Object a, Object b) {
    return a == b || a != null && a.equals(b);
  }

  @Override
  public int hashCode() {
    return (key == null ? 0 : key.hashCode()) ^ (value == null ? 0 : value.hashCode());
  }

  @Override
  public String toString() {
    return key + "=" + value;
  }
}
