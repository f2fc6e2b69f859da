package runtime.library;

/** Thrown where a class could not be initialised; Java's has the exception as its cause. */
public class ExceptionInInitializerError extends LinkageError {

  private static final long serialVersionUID = 1;

  public ExceptionInInitializerError() {
    super(null, null);
  }

  public ExceptionInInitializerError(Throwable thrown) {
    super(null, thrown);
  }

  public ExceptionInInitializerError(String message) {
    super(message, null);
  }

  public Throwable getException() {
    return getCause();
  }
}
