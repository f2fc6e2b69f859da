package neuron.kernel;

/** Finds the kernel once, when it is first asked for. */
final class CurrentKernel {

  static final Kernel KERNEL =
      JupyterKernel.find().map(Kernel.class::cast).orElseGet(Terminal::new);

  private CurrentKernel() {}
}
