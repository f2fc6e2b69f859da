package neuron.notebook;

import java.util.function.Function;

/** Stands in where no kernel runs: it prints the text of an output. */
final class Terminal implements Kernel {

  @Override
  public String name() {
    return "none, only a terminal";
  }

  @Override
  public void display(MimeBundle output) {
    System.out.println(output.data().get(MimeBundle.TEXT));
  }

  /** Does nothing: a terminal prints a value by its own {@code toString}. */
  @Override
  public <T> void render(Class<T> type, Function<T, MimeBundle> output) {}
}
