package runtime.page;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** The code cells of a notebook. What they declare stays from one to the next. */
public interface Cells {

  /**
   * Runs a cell. What it prints goes to {@link System#out}.
   *
   * @param cell which code cell, counted from 0
   * @throws Throwable what the cell itself throws
   * @throws Unreadable if what stands in a field cannot be read
   */
  void run(int cell, Host host) throws Throwable;

  /**
   * Begins to run a cell, and gives whether it goes on: a cell that was compiled ahead runs to its
   * end at once.
   *
   * @throws Throwable as {@link #run}
   */
  default boolean begin(int cell, Host host) throws Throwable {
    run(cell, host);
    return false;
  }

  /**
   * Does another slice of the cell that runs, and gives whether it goes on.
   *
   * @throws Throwable as {@link #run}
   */
  default boolean proceed() throws Throwable {
    return false;
  }

  /**
   * Takes what tells whether to end the cell that runs, and is asked every few milliseconds where
   * compiled code works for it; between slices {@link #stop} ends it.
   */
  default void stopWhen(BooleanSupplier isStopped) {}

  /** What work on a figure of the cells gives, which can be ended as they can. */
  default <T> T result(Supplier<T> work) {
    return work.get();
  }

  /** Ends the cell that runs; what it did stays. */
  default void stop() {}

  /**
   * Takes what stands in a cell from now on, where cells are compiled in the page.
   *
   * @param name what a reader calls the cell
   */
  default void write(int cell, String text, String name) {
    throw new UnsupportedOperationException("These cells were compiled ahead.");
  }

  /** The name of the class of something that a cell threw. */
  default String nameOf(Throwable thrown) {
    return thrown.getClass().getName();
  }

  /** The line of the running cell that something was thrown in, counted from 1; 0 if unknown. */
  default int lineOf(Throwable thrown) {
    return 0;
  }

  /**
   * Where something was thrown, if that is in another cell than the one that runs; null if not, or
   * if it is unknown.
   */
  default Thrown thrownIn(Throwable thrown) {
    return null;
  }

  /**
   * A place in a cell.
   *
   * @param name what a reader called the cell when it ran
   * @param line counted from 1
   */
  record Thrown(int cell, String name, int line) {

    Map<String, Object> json() {
      Map<String, Object> json = new LinkedHashMap<>();
      json.put("cell", cell);
      json.put("name", name);
      json.put("line", line);
      return json;
    }
  }

  /** The cells above whose variables, methods or types a cell uses, and those that they use. */
  default int[] needs(int cell) {
    return new int[0];
  }

  /**
   * Those of the cells that a cell needs whose last run did not come to what it needs of them, if
   * that is known; of cells that came to their end nothing has to be known.
   */
  default int[] lacks(int cell) {
    return needs(cell);
  }
}
