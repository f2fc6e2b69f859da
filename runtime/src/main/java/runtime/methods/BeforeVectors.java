package runtime.methods;

import java.util.Vector;
import runtime.library.Texts;

/** Before methods of {@link Vector}, and so of stacks: says which index is out of bounds. */
public final class BeforeVectors {

  private BeforeVectors() {}

  public static void construct(Vector<?> list, int capacity, int increment) {
    if (capacity < 0) {
      throw new IllegalArgumentException(Texts.capacity(capacity));
    }
  }

  public static void get(Vector<?> list, int index) {
    require(list, index, Texts.arrayIndex(index));
  }

  public static void set(Vector<?> list, int index, Object element) {
    require(list, index, Texts.arrayIndex(index));
  }

  public static void remove(Vector<?> list, int index) {
    require(list, index, Texts.arrayIndex(index));
  }

  public static void elementAt(Vector<?> list, int index) {
    require(list, index, index + " >= " + list.size());
  }

  public static void setElementAt(Vector<?> list, Object element, int index) {
    require(list, index, index + " >= " + list.size());
  }

  public static void removeElementAt(Vector<?> list, int index) {
    if (index < 0) {
      throw new ArrayIndexOutOfBoundsException(Texts.arrayIndex(index));
    }
    elementAt(list, index);
  }

  public static void insertElementAt(Vector<?> list, Object element, int index) {
    if (index > list.size()) {
      throw new ArrayIndexOutOfBoundsException(index + " > " + list.size());
    }
  }

  private static void require(Vector<?> list, int index, String beyond) {
    if (index >= list.size()) {
      throw new ArrayIndexOutOfBoundsException(beyond);
    }
    if (index < 0) {
      throw new ArrayIndexOutOfBoundsException(Texts.index(index, list.capacity()));
    }
  }
}
