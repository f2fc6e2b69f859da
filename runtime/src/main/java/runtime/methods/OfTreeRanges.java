package runtime.methods;

import java.util.AbstractMap;
import java.util.Comparator;
import java.util.TreeMap;

/** Of parts of a {@link TreeMap}: refuses one that ends before it begins. */
public final class OfTreeRanges {

  private OfTreeRanges() {}

  /** A key that is no bound is compared with itself, as Java does, since it may have no order. */
  public static void check(
      AbstractMap<?, ?> view,
      TreeMap<?, ?> owner,
      Object from,
      boolean hasFrom,
      Object to,
      boolean hasTo) {
    if (hasFrom || hasTo) {
      int order = compare(owner, hasFrom ? from : to, hasTo ? to : from);
      if (order > 0) {
        throw new IllegalArgumentException("fromKey > toKey");
      }
    }
  }

  @SuppressWarnings("unchecked")
  private static int compare(TreeMap<?, ?> owner, Object one, Object other) {
    Comparator<Object> order = (Comparator<Object>) owner.comparator();
    return (order == null ? (Comparator<Object>) (Comparator<?>) Comparator.naturalOrder() : order)
        .compare(one, other);
  }
}
