package runtime.page;

/** Says in one sentence what of a reader's field cannot be read, and what to write. */
public final class Unreadable extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final String sentence;
  private final transient Object[] values;

  /**
   * Says it.
   *
   * @param sentence in English, with %s where a value is to be put in
   * @param values what is put in
   */
  public Unreadable(String sentence, Object... values) {
    super(sentence.formatted(values));
    this.sentence = sentence;
    this.values = values;
  }

  /** The sentence in the language of a page. */
  String in(Page.Words words) {
    return words.say(sentence, values);
  }
}
