package runtime.page;

/** The code cells of a notebook, compiled ahead. What they declare stays from one to the next. */
public interface Cells {

  /**
   * Runs a cell. What it prints goes to {@link System#out}.
   *
   * @param cell which code cell, counted from 0
   * @throws Throwable what the cell itself throws
   * @throws Unreadable if what stands in a field cannot be read
   */
  void run(int cell, Host host) throws Throwable;

  /** The cells above whose variables, methods or types a cell uses, and those that they use. */
  default int[] needs(int cell) {
    return new int[0];
  }
}
