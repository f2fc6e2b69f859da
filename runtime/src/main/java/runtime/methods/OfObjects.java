package runtime.methods;

import java.util.Objects;
import runtime.library.Texts;

/** Of {@link Objects}. */
public final class OfObjects {

  private OfObjects() {}

  public static <T> T requireNonNull(T object) {
    if (object == null) {
      throw new NullPointerException();
    }
    return object;
  }

  public static int checkIndex(int index, int length) {
    if (index < 0 || index >= length) {
      throw new IndexOutOfBoundsException(Texts.index(index, length));
    }
    return index;
  }

  public static int checkFromToIndex(int from, int to, int length) {
    if (from < 0 || from > to || to > length) {
      throw new IndexOutOfBoundsException(Texts.range(from, to, length));
    }
    return from;
  }

  public static int checkFromIndexSize(int from, int size, int length) {
    if (from < 0 || size < 0 || size > length - from) {
      throw new IndexOutOfBoundsException(Texts.rangeOfSize(from, size, length));
    }
    return from;
  }
}
