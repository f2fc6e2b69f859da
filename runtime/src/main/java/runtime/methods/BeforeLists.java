package runtime.methods;

import java.util.AbstractList;
import java.util.AbstractSequentialList;
import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;
import java.util.Objects;
import runtime.library.Texts;

/** Before methods of lists: says which index is out of bounds. */
public final class BeforeLists {

  private BeforeLists() {}

  public static void construct(ArrayList<?> list, int capacity) {
    if (capacity < 0) {
      throw new IllegalArgumentException(Texts.capacity(capacity));
    }
  }

  public static void get(ArrayList<?> list, int index) {
    Objects.checkIndex(index, list.size());
  }

  public static void set(ArrayList<?> list, int index, Object element) {
    Objects.checkIndex(index, list.size());
  }

  public static void remove(ArrayList<?> list, int index) {
    Objects.checkIndex(index, list.size());
  }

  public static void add(ArrayList<?> list, int index, Object element) {
    position(list, index, list.size());
  }

  public static void get(AbstractSequentialList<?> list, int index) {
    position(list, index, list.size() - 1);
  }

  public static void set(AbstractSequentialList<?> list, int index, Object element) {
    position(list, index, list.size() - 1);
  }

  public static void remove(AbstractSequentialList<?> list, int index) {
    position(list, index, list.size() - 1);
  }

  public static void listIterator(AbstractList<?> list, int index) {
    position(list, index, list.size());
  }

  public static void listIterator(LinkedList<?> list, int index) {
    position(list, index, list.size());
  }

  /** Of what {@code nCopies} and {@code singletonList} of {@code Collections} give. */
  public static void get(List<?> list, int index) {
    position(list, index, list.size() - 1);
  }

  private static void position(List<?> list, int index, int last) {
    if (index < 0 || index > last) {
      throw new IndexOutOfBoundsException(Texts.position(index, list.size()));
    }
  }

  public static void subList(AbstractList<?> list, int from, int to) {
    if (from < 0 || to > list.size()) {
      throw new IndexOutOfBoundsException(Texts.subList(from, to, list.size()));
    }
    if (from > to) {
      throw new IllegalArgumentException(Texts.reversed(from, to));
    }
  }
}
