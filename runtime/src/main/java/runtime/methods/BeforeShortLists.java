package runtime.methods;

import java.util.List;
import runtime.library.Texts;

/** Before {@code get} of the lists of one and two elements that {@code List.of} makes. */
public final class BeforeShortLists {

  private BeforeShortLists() {}

  public static void get(List<?> list, int index) {
    if (index < 0 || index >= list.size()) {
      throw new IndexOutOfBoundsException(Texts.positionInShort(index, list.size()));
    }
  }
}
