package runtime.methods;

import java.util.Set;

/** Of {@link Set}: those without an element are as those with many. */
public final class OfSet {

  private OfSet() {}

  @SuppressWarnings("unchecked")
  public static <E> Set<E> of() {
    return Set.of((E[]) new Object[0]);
  }
}
