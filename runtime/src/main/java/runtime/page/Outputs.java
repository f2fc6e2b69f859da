package runtime.page;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** What Java puts on the page, one output after the other. */
final class Outputs {

  /** How many letters a cell may print. */
  static final int MOST_LETTERS = 1_000_000;

  static final String CUT = "The output ends here: a cell prints at most 1,000,000 letters.";

  private final Consumer<String> say;
  private final UnaryOperator<String> words;
  private final Printed out = new Printed(text -> text("stdout", text), () -> this.err.end());
  private final Printed err = new Printed(text -> text("stderr", text), out::end);
  private final PrintStream toOut = new PrintStream(out, false, StandardCharsets.UTF_8);
  private final PrintStream toErr = new PrintStream(err, false, StandardCharsets.UTF_8);
  private boolean silent;
  private int letters;

  /** With what takes each output as JSON, and what puts a sentence into the reader's language. */
  Outputs(Consumer<String> say, UnaryOperator<String> words) {
    this.say = say;
    this.words = words;
  }

  /** From now on letters count anew. */
  void beginCell() {
    letters = 0;
  }

  /** From now on what is printed is an output. */
  void hearPrints() {
    System.setOut(toOut);
    System.setErr(toErr);
  }

  /** Whether nothing reaches the page. */
  void beSilent(boolean isSilent) {
    flush();
    silent = isSilent;
  }

  boolean isSilent() {
    return silent;
  }

  private void text(String stream, String text) {
    int left = MOST_LETTERS - letters;
    letters += text.length();
    if (left >= text.length()) {
      tellText(stream, text);
    } else if (left >= 0) {
      tellText(stream, text.substring(0, left) + "\n");
      tellText("stderr", words.apply(CUT) + "\n");
      letters = MOST_LETTERS + 1;
    }
  }

  private void tellText(String stream, String text) {
    Map<String, Object> output = output("text");
    output.put("stream", stream);
    output.put("text", text);
    tell(output);
  }

  /** Says an output after all that was printed before. */
  void say(Map<String, Object> output) {
    flush();
    tell(output);
  }

  void flush() {
    toOut.flush();
    toErr.flush();
    out.end();
    err.end();
  }

  static Map<String, Object> output(String kind) {
    Map<String, Object> output = new LinkedHashMap<>();
    output.put("kind", kind);
    return output;
  }

  private void tell(Map<String, Object> output) {
    if (!silent) {
      say.accept(Json.text(output));
    }
  }
}
