package runtime.library;

import java.util.Arrays;

/** The buckets of a map: which there are, and in which order their nodes come. */
final class HashTable<K, V> {

  private static final int MOST = 1 << 30;
  private static final int USUAL = 16;
  private static final int LIST_MOST = 8;
  private static final int TREE_LEAST = 6;
  private static final int LEAST_FOR_TREES = 64;

  private HashNode<K, V>[] buckets;
  private final float loadFactor;

  /** At which size the table grows; before there is one, its length, or 0 for the usual. */
  private int threshold;

  int size;

  HashTable(int capacity, float loadFactor) {
    this.loadFactor = loadFactor;
    this.threshold = capacity < 0 ? 0 : powerOfTwo(capacity);
  }

  private static int powerOfTwo(int atLeast) {
    int power = 1;
    while (power < atLeast && power < MOST) {
      power <<= 1;
    }
    return power;
  }

  int length() {
    return buckets == null ? 0 : buckets.length;
  }

  HashNode<K, V> first(int index) {
    return buckets[index];
  }

  HashTable<K, V> emptyCopy() {
    return new HashTable<>(-1, loadFactor);
  }

  HashNode<K, V> find(int hash, Object key) {
    if (buckets == null) {
      return null;
    }
    HashNode<K, V> first = buckets[hash & buckets.length - 1];
    if (first == null || first.holds(hash, key)) {
      return first;
    }
    if (first.place != null) {
      return HashTree.find(first, hash, key);
    }
    HashNode<K, V> node = first.next;
    while (node != null && !node.holds(hash, key)) {
      node = node.next;
    }
    return node;
  }

  /** Makes room for so many at once. */
  void reserve(int count) {
    if (buckets == null) {
      float length = count / loadFactor + 1.0F;
      int needed = length < MOST ? (int) length : MOST;
      if (needed > threshold) {
        threshold = powerOfTwo(needed);
      }
      return;
    }
    while (count > threshold && buckets.length < MOST) {
      grow();
    }
  }

  /** Grows if the table is already beyond its threshold. */
  void growIfBeyond() {
    if (buckets == null || size > threshold) {
      grow();
    }
  }

  /** Adds a new node at the end of its bucket, and grows if there are then too many. */
  void append(HashNode<K, V> node) {
    if (buckets == null) {
      grow();
    }
    int index = node.hash & buckets.length - 1;
    HashNode<K, V> first = buckets[index];
    if (first == null) {
      buckets[index] = node;
    } else if (first.place != null) {
      buckets[index] = HashTree.add(first, node);
    } else {
      appendToList(first, node);
    }
    size++;
    if (size > threshold) {
      grow();
    }
  }

  private void appendToList(HashNode<K, V> first, HashNode<K, V> node) {
    int count = 1;
    HashNode<K, V> last = first;
    while (last.next != null) {
      last = last.next;
      count++;
    }
    last.next = node;
    if (count >= LIST_MOST) {
      plant(node.hash);
    }
  }

  /** Adds a new node at the head of its bucket, as the functions that compute a value do. */
  void prepend(HashNode<K, V> node) {
    int index = node.hash & buckets.length - 1;
    HashNode<K, V> first = buckets[index];
    size++;
    if (first != null && first.place != null) {
      buckets[index] = HashTree.add(first, node);
      return;
    }
    node.next = first;
    buckets[index] = node;
    int others = 0;
    for (HashNode<K, V> other = first; other != null; other = other.next) {
      others++;
    }
    if (others >= LIST_MOST - 1) {
      plant(node.hash);
    }
  }

  private void plant(int hash) {
    if (buckets.length < LEAST_FOR_TREES) {
      grow();
      return;
    }
    int index = hash & buckets.length - 1;
    buckets[index] = HashTree.plant(buckets[index]);
  }

  /**
   * Takes a node out.
   *
   * @param mayChange whether the order of the others may change; not so while iterating
   */
  void remove(HashNode<K, V> node, boolean mayChange) {
    int index = node.hash & buckets.length - 1;
    HashNode<K, V> first = buckets[index];
    size--;
    if (node.place != null) {
      buckets[index] = HashTree.remove(first, node, mayChange);
    } else if (node == first) {
      buckets[index] = node.next;
    } else {
      HashNode<K, V> previous = first;
      while (previous.next != node) {
        previous = previous.next;
      }
      previous.next = node.next;
    }
  }

  void clear() {
    if (buckets != null && size > 0) {
      Arrays.fill(buckets, null);
      size = 0;
    }
  }

  private void grow() {
    HashNode<K, V>[] old = buckets;
    int oldLength = length();
    if (oldLength >= MOST) {
      threshold = Integer.MAX_VALUE;
      return;
    }
    int length = oldLength > 0 ? 2 * oldLength : threshold > 0 ? threshold : USUAL;
    boolean doubles = oldLength >= USUAL && length < MOST && threshold > 0;
    threshold = doubles ? 2 * threshold : thresholdFor(length);
    buckets = newBuckets(length);
    for (int i = 0; i < oldLength; i++) {
      if (old[i] != null) {
        split(old[i], i, oldLength);
      }
    }
  }

  private int thresholdFor(int length) {
    float product = length * loadFactor;
    return length < MOST && product < MOST ? (int) product : Integer.MAX_VALUE;
  }

  @SuppressWarnings("unchecked")
  private static <K, V> HashNode<K, V>[] newBuckets(int length) {
    return (HashNode<K, V>[]) new HashNode<?, ?>[length];
  }

  /** Parts a bucket in two, each in the order of before; a single node stays as it is. */
  private void split(HashNode<K, V> first, int index, int bit) {
    if (first.next == null) {
      buckets[first.hash & buckets.length - 1] = first;
      return;
    }
    boolean wasTree = first.place != null;
    HashNode<K, V> low = null;
    HashNode<K, V> high = null;
    HashNode<K, V> lowLast = null;
    HashNode<K, V> highLast = null;
    int lowCount = 0;
    int highCount = 0;
    HashNode<K, V> next;
    for (HashNode<K, V> node = first; node != null; node = next) {
      next = node.next;
      node.next = null;
      if ((node.hash & bit) == 0) {
        low = low == null ? node : low;
        if (lowLast != null) {
          lowLast.next = node;
        }
        lowLast = node;
        lowCount++;
      } else {
        high = high == null ? node : high;
        if (highLast != null) {
          highLast.next = node;
        }
        highLast = node;
        highCount++;
      }
    }
    buckets[index] = wasTree ? parted(low, lowCount, high != null) : low;
    buckets[index + bit] = wasTree ? parted(high, highCount, low != null) : high;
  }

  private static <K, V> HashNode<K, V> parted(HashNode<K, V> first, int count, boolean others) {
    if (count <= TREE_LEAST) {
      HashTree.fell(first);
      return first;
    }
    return others ? HashTree.plant(first) : first;
  }
}
