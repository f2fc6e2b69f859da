package runtime.methods;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/** Of {@link Collections}: a set that may have null, unlike those that {@code Set.of} makes. */
public final class OfCollections {

  private OfCollections() {}

  public static <T> Set<T> singleton(T element) {
    Set<T> one = new HashSet<>();
    one.add(element);
    return Collections.unmodifiableSet(one);
  }
}
