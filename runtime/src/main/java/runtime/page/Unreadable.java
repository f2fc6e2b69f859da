package runtime.page;

/** Says in one sentence what of a reader's field cannot be read, and what to write. */
public final class Unreadable extends RuntimeException {

  private static final long serialVersionUID = 1;

  public Unreadable(String sentence) {
    super(sentence);
  }
}
