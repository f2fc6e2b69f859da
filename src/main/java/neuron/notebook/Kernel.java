package neuron.notebook;

import java.util.function.Function;

/** What this package needs of the program that runs the cells. */
interface Kernel {

  /** What the program calls itself, with its version. */
  String name();

  /** Shows an output under the running cell. */
  void display(MimeBundle output);

  /** Lets a value of a type that is the last expression of a cell appear as this output. */
  <T> void render(Class<T> type, Function<T, MimeBundle> output);

  /** The kernel that runs this program, or the terminal if none does. */
  static Kernel current() {
    return Current.KERNEL;
  }

  /** Finds the kernel once, when it is first asked for. */
  final class Current {
    private static final Kernel KERNEL =
        JupyterKernel.find().map(Kernel.class::cast).orElseGet(Terminal::new);

    private Current() {}
  }
}
