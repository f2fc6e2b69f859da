package runtime.methods;

/** Before methods of {@link java.util.Collections}: says what is wrong. */
public final class BeforeCollections {

  private BeforeCollections() {}

  public static void nCopies(int count, Object element) {
    if (count < 0) {
      throw new IllegalArgumentException("List length = " + count);
    }
  }
}
