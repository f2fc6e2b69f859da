package runtime.methods;

import java.util.List;

/** Before {@code get} of {@code Collections.emptyList()}: says which index was asked for. */
public final class BeforeEmptyLists {

  private BeforeEmptyLists() {}

  public static void get(List<?> list, int index) {
    throw new IndexOutOfBoundsException("Index: " + index);
  }
}
