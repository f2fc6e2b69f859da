package runtime.machine;

/**
 * Ends what the machine runs, through compiled code that it called or that called it. Methods of
 * the machine cannot catch it; compiled code that does is ended at its next call.
 */
public final class Stopped extends Error {

  Stopped() {
    super("It was stopped.", null, false, false);
  }
}
