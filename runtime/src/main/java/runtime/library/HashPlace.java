package runtime.library;

/** A node's place in the tree of its bucket. */
final class HashPlace<K, V> {

  final HashNode<K, V> node;
  HashPlace<K, V> parent;
  HashPlace<K, V> left;
  HashPlace<K, V> right;
  boolean red;

  HashPlace(HashNode<K, V> node) {
    this.node = node;
  }

  static boolean isRed(HashPlace<?, ?> place) {
    return place != null && place.red;
  }
}
