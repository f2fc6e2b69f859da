package runtime.methods;

import java.util.List;
import java.util.Objects;

/** Before methods of {@code subList}'s lists: says which index is out of bounds. */
public final class BeforePartsOfLists {

  private BeforePartsOfLists() {}

  public static void get(List<?> list, int index) {
    Objects.checkIndex(index, list.size());
  }

  public static void set(List<?> list, int index, Object element) {
    Objects.checkIndex(index, list.size());
  }
}
