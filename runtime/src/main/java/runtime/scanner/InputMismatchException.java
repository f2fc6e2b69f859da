package runtime.scanner;

import java.util.NoSuchElementException;

/** {@link java.util.InputMismatchException}, which TeaVM has not. */
public class InputMismatchException extends NoSuchElementException {

  private static final long serialVersionUID = 1;

  public InputMismatchException() {}

  public InputMismatchException(String message) {
    super(message);
  }
}
