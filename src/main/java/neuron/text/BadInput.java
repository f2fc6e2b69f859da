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

  /**
   * Refuses a value that cannot be used.
   *
   * @param unusable whether it cannot
   * @param sentence the value, the rule and the remedy, with %s where a value is to be put in
   * @param values what is put in
   * @throws BadInput with that sentence, if it cannot be used
   */
  public static void when(boolean unusable, String sentence, Object... values) {
    if (unusable) {
      throw new BadInput(Language.say(sentence, values));
    }
  }

  /** A kernel prints a sentence without a trace by itself, so nothing here asks for the kernel. */
  @Override
  public synchronized Throwable fillInStackTrace() {
    return this;
  }
}
