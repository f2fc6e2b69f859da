package runtime.library;

/** {@link java.util.concurrent.TimeoutException}, which TeaVM has not. */
public class TimeoutException extends Exception {

  public TimeoutException() {}

  public TimeoutException(String message) {
    super(message);
  }
}
