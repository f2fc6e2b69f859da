package runtime.page;

/** All notebooks of a module. */
public interface Notebooks {

  /**
   * The cells of a notebook. What they declare is there once: a Worker runs one notebook.
   *
   * @param name what the file's name begins with, such as "02", "A" or "es/02"
   * @throws IllegalArgumentException if there is no such notebook
   */
  Cells of(String name);

  /** Takes what edited cells can name, before {@link #of}, where cells are compiled in the page. */
  default void takeApi(byte[] file) {
    throw new UnsupportedOperationException("These cells were compiled ahead.");
  }
}
