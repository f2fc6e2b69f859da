package neuron.kernel;

import com.google.gson.JsonObject;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import jdk.jshell.JShell;

/** Stands in where no kernel runs: it prints the text of an output. */
class Terminal implements Kernel {

  @Override
  public String name() {
    return "none, only a terminal";
  }

  @Override
  public void display(MimeBundle output) {
    System.out.println(output.data().get(MimeBundle.TEXT));
  }

  @Override
  public void display(MimeBundle output, String id) {
    display(output);
  }

  @Override
  public void update(MimeBundle output, String id) {
    display(output);
  }

  /** Does nothing: a terminal prints a value by its own {@code toString}. */
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
