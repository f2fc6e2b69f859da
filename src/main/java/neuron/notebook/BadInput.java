package neuron.notebook;

/**
 * Says in one sentence which value cannot be used, what is allowed and what to do.
 *
 * <p>In a notebook it shows as that sentence alone, without a stack trace: the learner made a slip,
 * and nothing broke.
 */
public final class BadInput extends IllegalArgumentException {

  /**
   * Keeps the sentence.
   *
   * @param sentence the value, the rule and the remedy, as a learner understands them
   */
  public BadInput(String sentence) {
    super(sentence);
    if (Kernel.current() instanceof JupyterKernel) {
      setStackTrace(new StackTraceElement[0]);
    }
  }
}
