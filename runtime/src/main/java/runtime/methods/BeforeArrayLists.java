package runtime.methods;

import java.util.List;
import runtime.library.Texts;

/** Before {@code get} of lists that are an array: says which index is out of bounds. */
public final class BeforeArrayLists {

  private BeforeArrayLists() {}

  public static void get(List<?> list, int index) {
    if (index < 0 || index >= list.size()) {
      throw new ArrayIndexOutOfBoundsException(Texts.index(index, list.size()));
    }
  }
}
