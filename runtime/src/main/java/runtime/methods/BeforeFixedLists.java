package runtime.methods;

import java.util.List;
import runtime.library.Texts;

/**
 * Before {@code get} of the lists that {@code List.of} makes: says which index is out of bounds.
 */
public final class BeforeFixedLists {

  private BeforeFixedLists() {}

  public static void get(List<?> list, int index) {
    int size = list.size();
    if (index >= 0 && index < size) {
      return;
    }
    if (size == 1 || size == 2) {
      throw new IndexOutOfBoundsException(Texts.positionInShort(index, size));
    }
    throw new ArrayIndexOutOfBoundsException(Texts.index(index, size));
  }
}
