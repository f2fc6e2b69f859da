package runtime.library;

/**
 * The red-black tree over a bucket of many keys, ordered by hash, then by the keys themselves where
 * they can be compared. The bucket stays a list too, in the order that iteration shows: a new node
 * follows the one below which it hangs, and the root comes first.
 */
final class HashTree {

  private HashTree() {}

  /** Makes a tree of a list, and gives the list's new first node. */
  static <K, V> HashNode<K, V> plant(HashNode<K, V> first) {
    HashPlace<K, V> root = null;
    for (HashNode<K, V> node = first; node != null; node = node.next) {
      HashPlace<K, V> place = new HashPlace<>(node);
      node.place = place;
      if (root != null) {
        hang(place, parentFor(root, node));
      }
      root = RedBlack.afterInsertion(place);
    }
    return rootFirst(first, root);
  }

  /** Leaves only the list. */
  static <K, V> void fell(HashNode<K, V> first) {
    for (HashNode<K, V> node = first; node != null; node = node.next) {
      node.place = null;
    }
  }

  static <K, V> HashNode<K, V> find(HashNode<K, V> first, int hash, Object key) {
    return find(RedBlack.root(first.place), hash, key);
  }

  private static <K, V> HashNode<K, V> find(HashPlace<K, V> start, int hash, Object key) {
    HashPlace<K, V> place = start;
    while (place != null) {
      HashNode<K, V> node = place.node;
      if (node.holds(hash, key)) {
        return node;
      }
      int side = side(hash, key, node);
      if (side == 0) {
        HashNode<K, V> found = find(place.right, hash, key);
        if (found != null) {
          return found;
        }
      }
      place = side > 0 ? place.right : place.left;
    }
    return null;
  }

  /** Adds a node whose key is not there, and gives the list's new first node. */
  static <K, V> HashNode<K, V> add(HashNode<K, V> first, HashNode<K, V> node) {
    HashPlace<K, V> place = new HashPlace<>(node);
    node.place = place;
    HashPlace<K, V> parent = parentFor(RedBlack.root(first.place), node);
    node.next = parent.node.next;
    parent.node.next = node;
    hang(place, parent);
    return rootFirst(first, RedBlack.afterInsertion(place));
  }

  /**
   * Takes a node out, and gives the list's new first node.
   *
   * @param mayChange whether the order of the others may change; not so while iterating
   */
  static <K, V> HashNode<K, V> remove(
      HashNode<K, V> first, HashNode<K, V> node, boolean mayChange) {
    HashPlace<K, V> root = RedBlack.root(first.place);
    HashNode<K, V> rest = unlinked(first, node);
    if (rest == null) {
      return null;
    }
    if (mayChange && isSmall(root)) {
      fell(rest);
      return rest;
    }
    HashPlace<K, V> newRoot = RedBlack.removed(root, node.place);
    return mayChange ? rootFirst(rest, newRoot) : rest;
  }

  private static boolean isSmall(HashPlace<?, ?> root) {
    return root.right == null || root.left == null || root.left.left == null;
  }

  private static <K, V> HashPlace<K, V> parentFor(HashPlace<K, V> root, HashNode<K, V> node) {
    HashPlace<K, V> place = root;
    while (true) {
      HashPlace<K, V> below = goesLeft(node, place.node) ? place.left : place.right;
      if (below == null) {
        return place;
      }
      place = below;
    }
  }

  private static <K, V> void hang(HashPlace<K, V> place, HashPlace<K, V> parent) {
    place.parent = parent;
    if (goesLeft(place.node, parent.node)) {
      parent.left = place;
    } else {
      parent.right = place;
    }
  }

  private static boolean goesLeft(HashNode<?, ?> node, HashNode<?, ?> other) {
    int side = side(node.hash, node.key, other);
    if (side != 0 || node.key == null) {
      return side <= 0;
    }
    return other.key != null && className(node).compareTo(className(other)) <= 0;
  }

  private static String className(HashNode<?, ?> node) {
    return node.key.getClass().getName();
  }

  @SuppressWarnings("unchecked")
  private static int side(int hash, Object key, HashNode<?, ?> other) {
    if (hash != other.hash) {
      return hash < other.hash ? -1 : 1;
    }
    if (key instanceof Comparable<?> comparable
        && other.key != null
        && other.key.getClass() == key.getClass()) {
      return ((Comparable<Object>) comparable).compareTo(other.key);
    }
    return 0;
  }

  private static <K, V> HashNode<K, V> rootFirst(HashNode<K, V> first, HashPlace<K, V> root) {
    HashNode<K, V> node = root.node;
    if (node == first) {
      return first;
    }
    HashNode<K, V> rest = unlinked(first, node);
    node.next = rest;
    return node;
  }

  private static <K, V> HashNode<K, V> unlinked(HashNode<K, V> first, HashNode<K, V> node) {
    if (node == first) {
      return first.next;
    }
    HashNode<K, V> previous = first;
    while (previous.next != node) {
      previous = previous.next;
    }
    previous.next = node.next;
    return first;
  }
}
