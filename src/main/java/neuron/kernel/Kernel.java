package neuron.kernel;

import com.google.gson.JsonObject;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import jdk.jshell.JShell;

/** What this package needs of the program that runs the cells. */
public interface Kernel {

  /** What the program calls itself, with its version. */
  String name();

  /** Shows an output under the running cell. */
  void display(MimeBundle output);

  /** Shows an output under the running cell, to be replaced by {@link #update}. */
  void display(MimeBundle output, String id);

  /** Puts an output in the place of the one shown with this id. */
  void update(MimeBundle output, String id);

  /** Lets a value of a type that is the last expression of a cell appear as this output. */
  <T> void render(Class<T> type, Function<T, MimeBundle> output);

  /**
   * Opens a line to a widget on the page.
   *
   * @param state what the page knows of the widget from the start
   * @param heard takes what the page says
   * @return the line, or empty where there is no page
   */
  Optional<Wire> open(JsonObject state, Consumer<JsonObject> heard);

  /**
   * Asks a cell to come to its end when the kernel is interrupted, in place of ending it.
   *
   * @param asked called on another thread than the cell's
   * @return to be closed before the cell ends
   */
  Asking onInterrupt(Runnable asked);

  /** The cell that runs, if the page says which one it is. */
  Optional<Cell> cell();

  /** The shell that runs the cells, where it can be reached. */
  Optional<JShell> shell();

  /** How many times a page with widgets was loaded, as far as pages tell. */
  int loadsOfThePage();

  /** The kernel that runs this program, or the terminal if none does. */
  static Kernel current() {
    return CurrentKernel.KERNEL;
  }

  /**
   * A cell of a notebook.
   *
   * @param id stays the same when the cell is run again
   * @param run is another one for each run
   */
  record Cell(String id, String run) {}

  /** That a cell is asked to come to its end. */
  interface Asking extends AutoCloseable {

    @Override
    void close();
  }

  /** A line to one widget on the page. */
  interface Wire {

    /** Says something to the widget. */
    void say(JsonObject content);

    /** Tells the page what to know of the widget when it is loaded again. */
    void remember(JsonObject state);

    /** Ends the line; the widget falls asleep. */
    void close();
  }
}
