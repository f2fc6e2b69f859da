package runtime.methods;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** Of the lists that {@code List.of} makes: they have no null, and nothing changes them. */
public final class OfFixedLists {

  private OfFixedLists() {}

  public static boolean contains(List<?> list, Object element) {
    return indexOf(list, element) >= 0;
  }

  public static int indexOf(List<?> list, Object element) {
    Objects.requireNonNull(element);
    int at = 0;
    while (at < list.size() && !element.equals(list.get(at))) {
      at++;
    }
    return at < list.size() ? at : -1;
  }

  public static int lastIndexOf(List<?> list, Object element) {
    Objects.requireNonNull(element);
    int at = list.size() - 1;
    while (at >= 0 && !element.equals(list.get(at))) {
      at--;
    }
    return at;
  }

  public static <E> boolean addAll(List<E> list, Collection<? extends E> elements) {
    throw new UnsupportedOperationException();
  }

  public static boolean remove(List<?> list, Object element) {
    throw new UnsupportedOperationException();
  }

  public static <E> void sort(List<E> list, Comparator<? super E> order) {
    throw new UnsupportedOperationException();
  }

  public static <E> void replaceAll(List<E> list, UnaryOperator<E> operator) {
    throw new UnsupportedOperationException();
  }
}
