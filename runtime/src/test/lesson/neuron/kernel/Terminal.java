package neuron.kernel;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import jdk.jshell.JShell;
import neuron.shaded.gson.JsonObject;
import runtime.build.cells.Outputs;

/** Takes the place of the lesson's own where no kernel runs: it keeps the text of each output. */
final class Terminal implements Kernel {

  @Override
  public String name() {
    return "none";
  }

  @Override
  public void display(MimeBundle output) {
    Outputs.shown(text(output), "");
  }

  @Override
  public void display(MimeBundle output, String id) {
    Outputs.shown(text(output), id);
  }

  @Override
  public void update(MimeBundle output, String id) {
    Outputs.shown(text(output), id);
  }

  private static String text(MimeBundle output) {
    return String.valueOf(output.data().get(MimeBundle.TEXT));
  }

  @Override
  public <T> void render(Class<T> type, Function<T, MimeBundle> output) {}

  @Override
  public Optional<Wire> open(JsonObject state, Consumer<JsonObject> heard) {
    return Optional.empty();
  }

  @Override
  public Asking onInterrupt(Runnable asked) {
    return () -> {};
  }

  @Override
  public Optional<Cell> cell() {
    return Optional.empty();
  }

  @Override
  public Optional<JShell> shell() {
    return Optional.empty();
  }

  @Override
  public int loadsOfThePage() {
    return 0;
  }
}
