package runtime.edited;

import org.teavm.jso.JSExport;
import runtime.page.Page;
import runtime.page.Say;
import runtime.page.Stops;

/** A notebook of anybody's: what the script of a Worker calls. */
public final class KernelPage {

  private static final EditedNotebooks NOTEBOOKS = new EditedNotebooks();

  private KernelPage() {}

  /** Does nothing: the script calls what it needs. */
  public static void main(String[] none) {}

  /** Takes what cells can name, before all else. */
  @JSExport
  public static void api(byte[] file) {
    NOTEBOOKS.takeApi(file);
  }

  /**
   * Opens the notebook, once.
   *
   * @param name of the notebook, any
   * @param done nothing, since no exercises are kept
   * @param say takes each output as JSON
   */
  @JSExport
  public static void start(String name, String done, Say say) {
    Page.open(NOTEBOOKS.of(name), value -> Page.current().text(value.toString()), say::say);
  }

  /** Takes what tells whether to stop, and is asked while cells run. */
  @JSExport
  public static void hearStops(Stops stops) {
    Page.current().stopWhen(stops::isStopped);
  }

  /** Takes what stands in a cell from now on, and what a reader calls the cell. */
  @JSExport
  public static void write(int cell, String text, String name) {
    Page.current().write(cell, text, name);
  }

  /**
   * Runs a cell; gives 0 if it failed, 1 if it came to its end, and 2 if it needs {@link #proceed}.
   *
   * @param fields nothing, since these cells have none
   */
  @JSExport
  public static int run(int cell, String fields) {
    return Page.current().run(cell, fields).ordinal();
  }

  /** Goes on with the cell that runs; gives the same. */
  @JSExport
  public static int proceed() {
    return Page.current().proceed().ordinal();
  }

  /** Ends the cell that runs, between two slices: all that it did stays. */
  @JSExport
  public static void stop() {
    Page.current().stop();
  }

  /** The picture of a figure at the positions of its controls, as JSON. */
  @JSExport
  public static String move(int figure, String positions) {
    return Page.current().move(figure, positions);
  }

  /** Nothing: there are no exercises. */
  @JSExport
  public static String done() {
    return "";
  }

  /** Says that a cell has filled the stack, which Java itself does not hear of. */
  @JSExport
  public static boolean stackIsFull() {
    return Page.current()
        .run(
            () -> {
              throw new StackOverflowError();
            });
  }
}
