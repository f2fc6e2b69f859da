package runtime.methods;

import java.util.AbstractSet;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import runtime.library.Texts;

/** Before methods of the sets that {@code Set.of} makes: refuses null, and an element twice. */
public final class BeforeFixedSets {

  private BeforeFixedSets() {}

  public static void contains(Set<?> set, Object element) {
    Objects.requireNonNull(element);
  }

  public static void construct(AbstractSet<?> set, Object[] elements) {
    Set<Object> seen = new HashSet<>();
    for (Object element : elements) {
      if (!seen.add(Objects.requireNonNull(element))) {
        throw new IllegalArgumentException(Texts.duplicateElement(element));
      }
    }
  }
}
