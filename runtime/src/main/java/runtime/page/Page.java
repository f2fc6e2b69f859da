package runtime.page;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The page that Java runs in: it has cells run, and is told what they show. */
public final class Page implements Host {

  private Class<? extends Throwable> sentences = Unreadable.class;
  private static final String[] NO_FIELDS = {};

  private static Page current;

  private final Cells cells;
  private final Consumer<Object> show;
  private final Outputs outputs;
  private final MovingFigures figures = new MovingFigures();
  private int running;
  private String[] fields = NO_FIELDS;
  private boolean isRead;
  private Words words = String::formatted;
  private Function<Throwable, Optional<String>> explain = thrown -> Optional.empty();

  /**
   * Opens it.
   *
   * @param cells those of its notebook
   * @param show puts the value of a cell's last expression on the page
   * @param say takes each output as JSON
   */
  public static Page open(Cells cells, Consumer<Object> show, Consumer<String> say) {
    current = new Page(cells, show, say);
    return current;
  }

  private Page(Cells cells, Consumer<Object> show, Consumer<String> say) {
    this.cells = cells;
    this.show = show;
    outputs = new Outputs(say, sentence -> words.say(sentence));
  }

  /** The page that was opened last. */
  public static Page current() {
    return current;
  }

  /** Work that may fail in any way. */
  @FunctionalInterface
  public interface Work {

    /** Does it. */
    void run() throws Throwable;
  }

  /** How far a cell is. */
  public enum State {
    FAILED,
    DONE,
    /** It needs {@link #proceed} for its next slice. */
    GOES_ON
  }

  /** Work on a cell that may fail in any way. */
  @FunctionalInterface
  private interface Slice {

    /** Does it; gives whether the cell goes on. */
    boolean run() throws Throwable;
  }

  /**
   * Runs a cell, or its first slice.
   *
   * @param texts what stands in its fields, a line each
   */
  public State run(int cell, String texts) {
    outputs.beSilent(false);
    return cell(cell, texts);
  }

  /** The same without a word to the page. */
  public State rebuild(int cell, String texts) {
    outputs.beSilent(true);
    return cell(cell, texts);
  }

  private State cell(int cell, String texts) {
    running = cell;
    fields = texts.split("\n", -1);
    isRead = true;
    outputs.beginCell();
    figures.letGoOf(cell);
    return slice(() -> cells.begin(cell, this));
  }

  /** Goes on with the cell that runs. */
  public State proceed() {
    return slice(cells::proceed);
  }

  /** Ends the cell that runs between two slices; what it did stays. */
  public void stop() {
    cells.stop();
    outputs.flush();
    outputs.beSilent(false);
  }

  private State slice(Slice work) {
    boolean[] goesOn = {false};
    boolean isDone = done(() -> goesOn[0] = work.run()) && isRead;
    if (goesOn[0]) {
      return State.GOES_ON;
    }
    outputs.beSilent(false);
    return isDone ? State.DONE : State.FAILED;
  }

  /**
   * Ends a cell that runs once this says so, also where it does not come to the end of a slice;
   * what it printed till then is shown.
   */
  public void stopWhen(BooleanSupplier isStopped) {
    cells.stopWhen(
        () -> {
          outputs.flush();
          return isStopped.getAsBoolean();
        });
  }

  /**
   * Takes what stands in a cell and what a reader calls it, where cells are compiled in the page.
   */
  public void write(int cell, String text, String name) {
    cells.write(cell, text, name);
  }

  /** The cells that a cell needs, parted by commas. */
  public String needs(int cell) {
    return listed(cells.needs(cell));
  }

  /** Those of them that did not come to what it needs, parted by commas. */
  public String lacks(int cell) {
    return listed(cells.lacks(cell));
  }

  private static String listed(int[] cells) {
    return Arrays.stream(cells).mapToObj(String::valueOf).collect(Collectors.joining(","));
  }

  /** Whether a cell runs only for what it leaves behind. */
  public boolean isSilent() {
    return outputs.isSilent();
  }

  @Override
  public String field(int index) {
    return index < fields.length ? fields[index] : "";
  }

  @Override
  public void unreadable(Unreadable field) {
    isRead = false;
    outputs.say(error(field));
  }

  @Override
  public boolean isRead() {
    return isRead;
  }

  /**
   * Ends the cell that runs, without a word, if one of its fields could not be read: that was told.
   */
  public void requireRead() {
    if (!isRead) {
      throw new Unread();
    }
  }

  private static final class Unread extends RuntimeException {}

  @Override
  public String say(String english, Object... values) {
    return words.say(english, values);
  }

  @Override
  public void show(Object value) {
    show.accept(value);
  }

  /** Runs work as a cell is run: what it throws is an output. */
  public boolean run(Work work) {
    outputs.beSilent(false);
    return done(work);
  }

  private boolean done(Work work) {
    outputs.hearPrints();
    try {
      work.run();
      return true;
    } catch (Unread told) {
      return false;
    } catch (NotCompiled told) {
      outputs.say(told.json());
      return !told.isFatal();
    } catch (Throwable thrown) {
      outputs.say(error(thrown));
      return false;
    } finally {
      outputs.flush();
    }
  }

  /**
   * The picture of a figure, as JSON.
   *
   * @param positions of its controls, parted by commas
   */
  public String move(int figure, String positions) {
    String[] parts = positions.split(",");
    int[] numbers = new int[parts.length];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = Integer.parseInt(parts[i].strip());
    }
    return Json.text(cells.result(() -> figures.at(figure, numbers)).json());
  }

  /** Shows a text that is the value of a cell. */
  public void text(String text) {
    Map<String, Object> output = Outputs.output("text");
    output.put("stream", "result");
    output.put("text", text);
    outputs.say(output);
  }

  /**
   * Shows html.
   *
   * @param place an output shown with the same place before makes room for this one; null if none
   */
  public void html(String place, String html, String text) {
    Map<String, Object> output = placed("html", place);
    output.put("html", html);
    output.put("text", text);
    outputs.say(output);
  }

  /**
   * Shows a picture.
   *
   * @param place as for {@link #html}
   */
  public void picture(String place, Picture picture) {
    figure(place, picture, Map.of(), List.of());
  }

  /** Shows a picture of work that goes on, with what is said if it is stopped. */
  public void working(String place, Picture picture, String stopped) {
    figure(place, picture, Map.of("working", true, "stopped", stopped), List.of());
  }

  /**
   * Shows a picture with controls.
   *
   * @param controls what the page needs to draw each of them
   * @param pictures gives the picture for the position of each control
   */
  public void moving(
      String place, Picture start, List<?> controls, Function<int[], Picture> pictures) {
    figure(place, start, Map.of("figure", figures.add(running, pictures)), controls);
  }

  /** Offers a file to be saved. */
  public void file(String name, String text) {
    Map<String, Object> output = Outputs.output("file");
    output.put("name", name);
    output.put("text", text);
    outputs.say(output);
  }

  private void figure(String place, Picture picture, Map<String, Object> more, List<?> controls) {
    Map<String, Object> output = placed("figure", place);
    output.putAll(more);
    output.putAll(picture.json());
    output.put("controls", controls);
    outputs.say(output);
  }

  private static Map<String, Object> placed(String kind, String place) {
    Map<String, Object> output = Outputs.output(kind);
    if (place != null) {
      output.put("place", place);
    }
    return output;
  }

  /** Of exceptions of this class the page says the message, and not the name of the class. */
  public void sayOnlyMessagesOf(Class<? extends Throwable> type) {
    sentences = type;
  }

  /** Where this gives a sentence for what was thrown, the page says it and nothing else. */
  public void explain(Function<Throwable, Optional<String>> sentence) {
    explain = sentence;
  }

  /** Puts what the page itself says into the reader's language. */
  @FunctionalInterface
  public interface Words {

    /** An English sentence with %s where values are put in, in the language that is spoken. */
    String say(String english, Object... values);
  }

  /** From now on the page speaks with these words. */
  public void speak(Words spoken) {
    words = spoken;
  }

  private Map<String, Object> error(Throwable thrown) {
    Map<String, Object> output = Outputs.output("error");
    String message = thrown.getMessage() == null ? "" : thrown.getMessage();
    output.put("name", cells.nameOf(thrown));
    output.put("message", message);
    output.put("text", text(thrown, message));
    int line = cells.lineOf(thrown);
    if (line > 0) {
      output.put("line", line);
    }
    Cells.Thrown at = cells.thrownIn(thrown);
    if (at != null) {
      output.put("thrown", at.json());
    }
    return output;
  }

  private String text(Throwable thrown, String message) {
    if (thrown instanceof Unreadable unreadable) {
      return unreadable.in(words);
    }
    return explain
        .apply(thrown)
        .orElseGet(() -> sentences.isInstance(thrown) ? message : Causes.told(thrown));
  }
}
