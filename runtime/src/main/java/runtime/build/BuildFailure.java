package runtime.build;

/** A module that could not be built; the message says why, a line for each reason. */
public final class BuildFailure extends Exception {

  public BuildFailure(String message) {
    super(message);
  }

  public BuildFailure(String message, Throwable cause) {
    super(message, cause);
  }
}
