package neuron.text;

/**
 * Says in one sentence which value cannot be used, what is allowed and what to do.
 *
 * <p>It is that sentence alone, without a stack trace, in a notebook and everywhere else: the
 * learner made a slip, and nothing broke.
 */
public final class BadInput extends IllegalArgumentException {

  /**
   * Keeps the sentence.
   *
   * @param sentence the value, the rule and the remedy, as a learner understands them
   */
  public BadInput(String sentence) {
    super(sentence);
  }

  /** A kernel prints a sentence without a trace by itself, so nothing here asks for the kernel. */
  @Override
  public synchronized Throwable fillInStackTrace() {
    return this;
  }
}
