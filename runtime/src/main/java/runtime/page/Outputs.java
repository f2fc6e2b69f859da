package runtime.page;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** What Java puts on the page, one output after the other. */
final class Outputs {

  private final Consumer<String> say;
  private final Printed out = new Printed(text -> text("stdout", text));
  private final Printed err = new Printed(text -> text("stderr", text));
  private final PrintStream toOut = new PrintStream(out, false, StandardCharsets.UTF_8);
  private final PrintStream toErr = new PrintStream(err, false, StandardCharsets.UTF_8);
  private boolean silent;

  /** With what takes each output as JSON. */
  Outputs(Consumer<String> say) {
    this.say = say;
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

  void text(String stream, String text) {
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
