package runtime.library;

import java.util.Map;

/** {@link java.util.LinkedHashMap}: keys in the order in which they came, or were last used. */
public class LinkedHashMap<K, V> extends HashMap<K, V> {

  private transient HashNode<K, V> eldest;
  private transient HashNode<K, V> youngest;
  private final boolean byUse;

  public LinkedHashMap() {
    byUse = false;
  }

  public LinkedHashMap(int initialCapacity) {
    super(initialCapacity);
    byUse = false;
  }

  public LinkedHashMap(int initialCapacity, float loadFactor) {
    this(initialCapacity, loadFactor, false);
  }

  /**
   * @param byUse whether a key that is used becomes the last
   */
  public LinkedHashMap(int initialCapacity, float loadFactor, boolean byUse) {
    super(initialCapacity, loadFactor);
    this.byUse = byUse;
  }

  public LinkedHashMap(Map<? extends K, ? extends V> other) {
    this();
    addAll(other);
  }

  /** Whether the eldest key is to go, now that a new one came: asked after each. */
  protected boolean removeEldestEntry(Map.Entry<K, V> candidate) {
    return false;
  }

  @Override
  HashNode<K, V> firstNode() {
    return eldest;
  }

  @Override
  HashNode<K, V> nodeAfter(HashNode<K, V> node) {
    return node.after;
  }

  @Override
  void used(HashNode<K, V> node) {
    if (byUse && node != youngest) {
      removed(node);
      added(node);
      changes++;
    }
  }

  @Override
  void added(HashNode<K, V> node) {
    node.before = youngest;
    node.after = null;
    if (youngest == null) {
      eldest = node;
    } else {
      youngest.after = node;
    }
    youngest = node;
  }

  @Override
  void addedFully() {
    if (eldest != null && removeEldestEntry(eldest)) {
      remove(eldest.key);
    }
  }

  @Override
  void removed(HashNode<K, V> node) {
    if (node.before == null) {
      eldest = node.after;
    } else {
      node.before.after = node.after;
    }
    if (node.after == null) {
      youngest = node.before;
    } else {
      node.after.before = node.before;
    }
    node.before = null;
    node.after = null;
  }

  @Override
  public void clear() {
    super.clear();
    eldest = null;
    youngest = null;
  }

  @Override
  void startAsCopyOf(HashMap<K, V> other) {
    eldest = null;
    youngest = null;
    super.startAsCopyOf(other);
  }
}
