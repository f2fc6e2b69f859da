package runtime.methods;

import java.util.Collection;
import java.util.List;

/** Of {@link List}: a copy of one or two elements is a list as {@code List.of} makes it of them. */
public final class OfList {

  private OfList() {}

  public static <E> List<E> copyOf(Collection<? extends E> elements) {
    @SuppressWarnings("unchecked")
    E[] all = (E[]) elements.toArray();
    return switch (all.length) {
      case 1 -> List.of(all[0]);
      case 2 -> List.of(all[0], all[1]);
      default -> List.of(all);
    };
  }
}
