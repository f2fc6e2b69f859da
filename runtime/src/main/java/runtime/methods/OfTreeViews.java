package runtime.methods;

import java.util.AbstractMap.SimpleImmutableEntry;
import java.util.Comparator;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NoSuchElementException;

/** Of parts of a TreeMap, and of what goes through it from its end: TeaVM's find no neighbours. */
public final class OfTreeViews {

  private OfTreeViews() {}

  public static <K, V> Map.Entry<K, V> lowerEntry(NavigableMap<K, V> view, Object key) {
    return copy(below(view, key, false));
  }

  public static <K, V> K lowerKey(NavigableMap<K, V> view, Object key) {
    return key(below(view, key, false));
  }

  public static <K, V> Map.Entry<K, V> floorEntry(NavigableMap<K, V> view, Object key) {
    return copy(below(view, key, true));
  }

  public static <K, V> K floorKey(NavigableMap<K, V> view, Object key) {
    return key(below(view, key, true));
  }

  public static <K, V> Map.Entry<K, V> ceilingEntry(NavigableMap<K, V> view, Object key) {
    return copy(above(view, key, true));
  }

  public static <K, V> K ceilingKey(NavigableMap<K, V> view, Object key) {
    return key(above(view, key, true));
  }

  public static <K, V> Map.Entry<K, V> higherEntry(NavigableMap<K, V> view, Object key) {
    return copy(above(view, key, false));
  }

  public static <K, V> K higherKey(NavigableMap<K, V> view, Object key) {
    return key(above(view, key, false));
  }

  public static <K, V> Map.Entry<K, V> firstEntry(NavigableMap<K, V> view) {
    return copy(first(view));
  }

  public static <K, V> Map.Entry<K, V> lastEntry(NavigableMap<K, V> view) {
    return copy(first(view.descendingMap()));
  }

  public static <K, V> K firstKey(NavigableMap<K, V> view) {
    return present(first(view)).getKey();
  }

  public static <K, V> K lastKey(NavigableMap<K, V> view) {
    return present(first(view.descendingMap())).getKey();
  }

  private static <K, V> Map.Entry<K, V> first(NavigableMap<K, V> view) {
    for (Map.Entry<K, V> entry : view.entrySet()) {
      return entry;
    }
    return null;
  }

  private static <K, V> Map.Entry<K, V> below(NavigableMap<K, V> view, Object key, boolean orAt) {
    Map.Entry<K, V> last = null;
    for (Map.Entry<K, V> entry : view.entrySet()) {
      int order = compare(view, entry.getKey(), key);
      if (order > 0 || order == 0 && !orAt) {
        break;
      }
      last = entry;
    }
    return last;
  }

  private static <K, V> Map.Entry<K, V> above(NavigableMap<K, V> view, Object key, boolean orAt) {
    for (Map.Entry<K, V> entry : view.entrySet()) {
      int order = compare(view, entry.getKey(), key);
      if (order > 0 || order == 0 && orAt) {
        return entry;
      }
    }
    return null;
  }

  /** TeaVM's comparator of a natural order from its end compares nothing. */
  @SuppressWarnings("unchecked")
  private static int compare(NavigableMap<?, ?> view, Object one, Object other) {
    Comparator<Object> order = (Comparator<Object>) view.comparator();
    if (order == null) {
      return ((Comparable<Object>) one).compareTo(other);
    }
    return view.descendingMap().comparator() == null
        ? ((Comparable<Object>) other).compareTo(one)
        : order.compare(one, other);
  }

  private static <K, V> Map.Entry<K, V> present(Map.Entry<K, V> entry) {
    if (entry == null) {
      throw new NoSuchElementException();
    }
    return entry;
  }

  private static <K, V> Map.Entry<K, V> copy(Map.Entry<K, V> entry) {
    return entry == null ? null : new SimpleImmutableEntry<>(entry);
  }

  private static <K> K key(Map.Entry<K, ?> entry) {
    return entry == null ? null : entry.getKey();
  }
}
