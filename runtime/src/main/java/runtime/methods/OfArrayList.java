package runtime.methods;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.ListIterator;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Of {@link ArrayList}: what goes through it refuses to go on once it was changed. */
public final class OfArrayList {

  private OfArrayList() {}

  public static <E> void forEach(ArrayList<E> list, Consumer<? super E> action) {
    Objects.requireNonNull(action);
    if (list.isEmpty()) {
      return;
    }
    Iterator<E> unchanged = list.iterator();
    for (E element : list) {
      action.accept(element);
    }
    unchanged.next();
  }

  public static <E> void replaceAll(ArrayList<E> list, UnaryOperator<E> operator) {
    Objects.requireNonNull(operator);
    ListIterator<E> elements = list.listIterator();
    while (elements.hasNext()) {
      elements.set(operator.apply(elements.next()));
    }
  }
}
