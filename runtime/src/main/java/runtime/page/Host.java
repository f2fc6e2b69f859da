package runtime.page;

import java.util.function.Supplier;

/** What a cell that was compiled ahead needs of the page around it. */
public interface Host {

  /** What the reader wrote into a field of the running cell, counted from 0; empty if nothing. */
  String field(int index);

  /** Tells what of a field cannot be read; the cell goes on. */
  void unreadable(Unreadable field);

  /** Whether all fields of the running cell could be read so far. */
  boolean isRead();

  /**
   * What stands in a field of a variable.
   *
   * @param shipped what it is if the field cannot be read, which is told
   */
  default <T> T read(T shipped, Supplier<T> field) {
    try {
      return field.get();
    } catch (Unreadable unreadable) {
      unreadable(unreadable);
      return shipped;
    }
  }

  /** Shows the value that ends a cell, as a kernel does; it is never null. */
  void show(Object value);
}
