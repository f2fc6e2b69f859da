package neuron.text;

/**
 * What JShell throws where a learner's method names something that no cell has declared. It is no
 * answer of the method, so whoever takes exceptions for answers lets it go on: the kernel's room
 * ends the cell with a sentence for it.
 */
public final class Unresolved {

  private static final String THROWN = "jdk.jshell.spi.SPIResolutionException";

  private Unresolved() {}

  /** Whether something thrown is of this kind. */
  public static boolean is(Throwable thrown) {
    return thrown.getClass().getName().equals(THROWN);
  }

  /** Throws it on if it is of this kind. */
  public static void pass(RuntimeException thrown) {
    if (is(thrown)) {
      throw thrown;
    }
  }
}
