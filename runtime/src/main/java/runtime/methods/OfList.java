package runtime.methods;

import java.util.Collection;
import java.util.List;

/** Of {@link List}: those of few elements are as those of many. */
public final class OfList {

  private OfList() {}

  public static <E> List<E> of() {
    return all();
  }

  public static <E> List<E> of(E one) {
    return all(one);
  }

  public static <E> List<E> of(E one, E other) {
    return all(one, other);
  }

  public static <E> List<E> copyOf(Collection<? extends E> elements) {
    return all(elements.toArray());
  }

  @SuppressWarnings("unchecked")
  private static <E> List<E> all(Object... elements) {
    return List.of((E[]) elements);
  }
}
