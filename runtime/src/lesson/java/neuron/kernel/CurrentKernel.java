package neuron.kernel;

/** The page stands in for a kernel. */
final class CurrentKernel {

  static final Kernel KERNEL = new PageKernel();

  private CurrentKernel() {}
}
