package runtime.methods;

import java.util.AbstractList;
import java.util.List;
import runtime.library.Texts;

/** Before methods of lists that are an array: says which index is out of bounds. */
public final class BeforeArrayLists {

  private BeforeArrayLists() {}

  public static void get(List<?> list, int index) {
    if (index < 0 || index >= list.size()) {
      throw new ArrayIndexOutOfBoundsException(Texts.index(index, list.size()));
    }
  }

  /** Of what can be set: an array that is seen as a list. */
  public static void set(AbstractList<?> list, int index, Object element) {
    get(list, index);
  }
}
