package runtime.page;

import java.util.function.Supplier;

/** What cells need of the page around them. */
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

  /** A sentence in the reader's language; the English one has %s where values are put in. */
  default String say(String english, Object... values) {
    return english.formatted(values);
  }

  /** Shows the value that ends a cell, as a kernel does; it is never null. */
  void show(Object value);
}
