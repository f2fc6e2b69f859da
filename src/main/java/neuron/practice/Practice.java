package neuron.practice;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import neuron.Activation;
import neuron.figures.Figures;
import neuron.page.Figure;
import neuron.practice.answers.TimeLimit;
import neuron.practice.answers.TwoInputs;
import neuron.practice.answers.WeightedSum;
import neuron.text.BadInput;
import neuron.text.Language;

/**
 * The words for doing: recall, predict, reveal, check, hint, answer, score and progress, as a cell
 * says them.
 *
 * <p>Each prints what it has to say. None but grade fails on a wrong, odd or missing answer; each
 * throws {@link BadInput} if there is no exercise with its number.
 */
public class Practice extends Figures {

  static final Session SESSION =
      new Session(
          text -> text.lines().map(Practice::wrapped).forEach(System.out::println),
          figure -> {
            System.out.flush();
            show(figure);
          },
          new TimeLimit(Duration.ofSeconds(2)),
          Clock.systemUTC(),
          Path.of("progress.txt"));

  /** As many letters as fit into an output; a page breaks longer lines inside a word. */
  private static final int LONGEST_LINE = 88;

  /** What stands before the last column of an indented line. */
  private static final Pattern COLUMN = Pattern.compile(" +(?:.{0,20}? {2,})*");

  /** For the classes that add words of their own to a notebook. */
  protected Practice() {}

  /**
   * Notes what you expect, before you see it.
   *
   * @param number which prediction, such as "2.1"
   * @param guess a number, a list or a word, as it is asked; null if you have none yet
   */
  public static void predict(String number, Object guess) {
    SESSION.predict(number, guess);
  }

  /** Says how Java writes a decimal number and a list, for who wrote 3,5 or the numbers alone. */
  public static void predict(String number, Object first, Object second, Object... more) {
    SESSION.severalPredicted(number, 2 + more.length);
  }

  /**
   * Prints a result and compares your prediction with it. Without a prediction it asks for one; run
   * a second time, it shows the result all the same.
   *
   * @param number which prediction, such as "2.1"
   * @param result what the notebook computed
   */
  public static void reveal(String number, Object result) {
    SESSION.reveal(number, result);
  }

  /**
   * As {@link #reveal(String, Object)}, for what is computed or drawn only when it may be seen.
   *
   * @param result gives the result, or a figure that shows it
   */
  public static void reveal(String number, Supplier<?> result) {
    SESSION.reveal(number, result);
  }

  /**
   * As {@link #reveal(String, Object)}, for what prints or draws the answer by itself.
   *
   * @param showing prints or draws
   */
  public static void reveal(String number, Runnable showing) {
    SESSION.reveal(number, showing);
  }

  /** As {@link #reveal(String, Object)}, for the answer to a question that nothing computes. */
  public static void reveal(String number) {
    SESSION.reveal(number);
  }

  /**
   * Says whether you remember what the notebook before has shown, and if not, where it stands.
   *
   * @param number which question, such as "2.a"
   * @param answer a number, a list or a word, as it is asked; null if you have none yet
   */
  public static void recall(String number, Object answer) {
    SESSION.recall(number, answer);
  }

  /** As {@link #predict(String, Object, Object, Object...)}. */
  public static void recall(String number, Object first, Object second, Object... more) {
    SESSION.severalChecked(number, 2 + more.length);
  }

  /**
   * Says whether an answer is right, and if not, what may have happened.
   *
   * @param number which exercise, such as "2.6"
   * @param answer a number; a list or a matrix, as arrays or lists; a layer; a word; a function;
   *     null if you have none yet
   */
  public static void check(String number, Object answer) {
    SESSION.check(number, answer);
  }

  /** As {@link #predict(String, Object, Object, Object...)}. */
  public static void check(String number, Object first, Object second, Object... more) {
    SESSION.severalChecked(number, 2 + more.length);
  }

  /** As {@link #check(String, Object)}, for a function {@code z -> …}. */
  public static void check(String number, Activation answer) {
    SESSION.check(number, answer);
  }

  /** As {@link #check(String, Object)}, for a function {@code (x1, x2) -> …}. */
  public static void check(String number, TwoInputs answer) {
    SESSION.check(number, answer);
  }

  /** As {@link #check(String, Object)}, for a method, {@code (w, x, b) -> …}. */
  public static void check(String number, WeightedSum answer) {
    SESSION.check(number, answer);
  }

  /** As {@link #check(String, Object)}, for a bare {@code null}. */
  public static void check(String number, Blank answer) {
    SESSION.check(number, answer);
  }

  /**
   * The curve that an exercise asks about, without its name.
   *
   * @param number which exercise, such as "5.7"
   * @throws BadInput if there is no such exercise, or it asks about no curve
   */
  public static Figure riddle(String number) {
    return SESSION.riddle(number);
  }

  /**
   * Notes your answer to a question of the exit ticket. A later one takes its place.
   *
   * @param number which question, such as "8.5"
   * @param answer a number, a list or a word, as it is asked; null if you have none yet
   * @throws BadInput if the number is not on the exit ticket
   */
  public static void answer(String number, Object answer) {
    SESSION.answer(number, answer);
  }

  /** As {@link #predict(String, Object, Object, Object...)}. */
  public static void answer(String number, Object first, Object second, Object... more) {
    SESSION.severalAnswered(number, 2 + more.length);
  }

  /**
   * Prints how many answers to the exit ticket are right, and for each miss which notebook to go
   * back to. It tells no answer, and you can answer anew.
   */
  public static void score() {
    SESSION.score();
  }

  /**
   * Fails as long as a question brings no points, so that nbgrader can count it. It is the one word
   * here that fails on an answer, and the lesson itself does not say it.
   *
   * @param number which question, such as "2.5"
   * @throws BadInput if its prediction was not made, or its last answer is not right
   */
  public static void grade(String number) {
    SESSION.grade(number);
  }

  /**
   * Prints the next hint of three, each nearer than the one before. The third is repeated. Before
   * your first try it asks for one; run a second time, it helps all the same.
   *
   * @param number which exercise or prediction, such as "2.6"
   */
  public static void hint(String number) {
    SESSION.hint(number);
  }

  /**
   * Speaks another language from now on, as the first cell of a translated notebook asks.
   *
   * @param code of the language, such as "es" for Spanish or "en" for English
   * @throws BadInput if the lesson does not speak it
   */
  public static void language(String code) {
    Language.speak(code);
  }

  /** Prints what is done in this notebook, and in the series if you keep your progress. */
  public static void progress() {
    SESSION.progress();
  }

  /**
   * Keeps what is done, now and from now on, in the file progress.txt beside the notebooks: each
   * answer and each hint, with its time. Nothing is written anywhere else, and nothing at all
   * without this.
   *
   * @throws BadInput if a file of that name is there that is not ours, or it cannot be written
   */
  public static void keepProgress() {
    SESSION.keepProgress();
  }

  /**
   * Writes one small file of what you did for your teacher, after showing what is in it. Nothing is
   * sent.
   *
   * @param name yours, as your teacher knows it
   * @throws BadInput if there is no name or nothing to hand in, or the file cannot be written
   */
  public static void handIn(String name) {
    SESSION.handIn(name);
  }

  /**
   * Forgets what is done and removes progress.txt.
   *
   * @throws BadInput if the file is not ours, or it cannot be removed
   */
  public static void forgetProgress() {
    SESSION.forgetProgress();
  }

  /** What goes on in a further line stands below its column. */
  private static String wrapped(String line) {
    if (line.length() <= LONGEST_LINE) {
      return line;
    }
    Matcher before = COLUMN.matcher(line);
    int column = before.lookingAt() ? before.end() : 0;
    String lines = "(.{1,%s})(?: +|$)".formatted(LONGEST_LINE - column);
    return line.substring(0, column)
        + line.substring(column)
            .replaceAll(lines, "$1\n")
            .strip()
            .replace("\n", "\n" + " ".repeat(column));
  }
}
