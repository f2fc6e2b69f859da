package neuron.practice;

import java.util.ServiceLoader;
import neuron.Activations;
import neuron.kernel.Endless;
import neuron.kernel.Undeclared;
import neuron.page.Notebook;
import neuron.practice.sheets.Explanations;
import neuron.text.BadInput;
import neuron.text.Language;
import org.teavm.jso.JSExport;
import runtime.page.Fields;
import runtime.page.Notebooks;
import runtime.page.Page;
import runtime.page.Say;
import runtime.page.Stops;

/** A notebook of the lesson in a page: what the page's script calls. */
public final class LessonPage {

  /** The release whose language and library a cell has here. */
  private static final String JAVA = "17";

  /** What was done when a cell began to run for what it leaves behind; null otherwise. */
  private static String doneBefore;

  private LessonPage() {}

  /** Does nothing: the page calls what it needs. */
  public static void main(String[] none) {}

  /**
   * Opens the page, once, before all else.
   *
   * @param notebook its number, as {@link Notebooks#of} has it
   * @param done what {@link #done} gave when the page was last open
   * @param say takes each output as JSON
   */
  @JSExport
  public static void start(String notebook, String done, Say say) {
    System.setProperty("java.version", JAVA);
    Page.open(notebooks().of(notebook), Notebook::show, say::say);
    Page.current().sayOnlyMessagesOf(BadInput.class);
    Page.current().explain(Undeclared::sentence);
    Page.current().speak(Language::say);
    Fields.know("sigmoid", Activations.SIGMOID::apply);
    Fields.know("relu", Activations.RELU::apply);
    Practice.SESSION.log.takeUp(done);
  }

  /**
   * Takes why answers are right, where the text of the page does not say it; before {@link #start}.
   *
   * @param explanations language and number, such as {@code en 2.1}, and the text, in turn, with
   *     zeros between them
   */
  @JSExport
  public static void explain(String explanations) {
    Explanations.take(explanations);
  }

  /**
   * Runs a cell with the texts of its fields, a line each; gives 0 if it failed, 1 if it came to
   * its end, and 2 if it needs {@link #proceed}.
   */
  @JSExport
  public static int run(int cell, String fields) {
    return Page.current().run(cell, fields).ordinal();
  }

  /** The same for what it leaves behind: nothing is shown, and nothing is done once more. */
  @JSExport
  public static int rebuild(int cell, String fields) {
    doneBefore = done();
    return keepingWhatWasDone(Page.current().rebuild(cell, fields));
  }

  /** Goes on with the cell that runs; gives the same. */
  @JSExport
  public static int proceed() {
    return keepingWhatWasDone(Page.current().proceed());
  }

  /** Ends the cell that runs, between two slices: all that it did stays. */
  @JSExport
  public static void stop() {
    Page.current().stop();
    keepingWhatWasDone(Page.State.FAILED);
  }

  /**
   * Takes what stands in a cell from now on, and what a reader calls the cell, where cells are
   * compiled in the page.
   */
  @JSExport
  public static void write(int cell, String text, String name) {
    Page.current().write(cell, text, name);
  }

  private static int keepingWhatWasDone(Page.State state) {
    if (state != Page.State.GOES_ON && doneBefore != null) {
      Practice.SESSION.log.takeUp(doneBefore);
      doneBefore = null;
    }
    return state.ordinal();
  }

  /** The cells that a cell needs, parted by commas. */
  @JSExport
  public static String needs(int cell) {
    return Page.current().needs(cell);
  }

  /** Those of them that did not come to what it needs, parted by commas. */
  @JSExport
  public static String lacks(int cell) {
    return Page.current().lacks(cell);
  }

  /** The picture of a figure at the positions of its controls, as JSON. */
  @JSExport
  public static String move(int figure, String positions) {
    return Page.current().move(figure, positions);
  }

  /** What was done, a line for each. */
  @JSExport
  public static String done() {
    return Practice.SESSION.log.lines();
  }

  /** Says what is done. */
  @JSExport
  public static boolean progress() {
    return Page.current().run(Practice::progress);
  }

  /** Offers a file of what was done to be saved. */
  @JSExport
  public static boolean handIn(String name) {
    return Page.current().run(() -> Practice.handIn(name));
  }

  /** Says what is wrong where a cell has filled the stack, which Java itself does not hear of. */
  @JSExport
  public static boolean stackIsFull() {
    return Page.current()
        .run(
            () -> {
              throw new BadInput(Endless.sentence(new StackOverflowError()).orElseThrow());
            });
  }

  /** Forgets what was done. */
  @JSExport
  public static void forget() {
    Practice.SESSION.log.takeUp("");
  }

  /** Takes what edited cells can name, before {@link #start}, where cells are compiled here. */
  @JSExport
  public static void api(byte[] file) {
    notebooks().takeApi(file);
  }

  /** Takes what tells whether to stop, and is asked while cells run that are compiled here. */
  @JSExport
  public static void hearStops(Stops stops) {
    Page.current().stopWhen(stops::isStopped);
  }

  private static Notebooks notebooks() {
    return ServiceLoader.load(Notebooks.class).iterator().next();
  }
}
