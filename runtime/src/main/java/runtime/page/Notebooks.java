package runtime.page;

/** All notebooks whose cells were compiled ahead. */
public interface Notebooks {

  /**
   * The cells of a notebook. What they declare is there once: a Worker runs one notebook.
   *
   * @param name what the file's name begins with, such as "02", "A" or "es/02"
   * @throws IllegalArgumentException if there is no such notebook
   */
  Cells of(String name);
}
