package runtime.methods;

/** What {@code Arrays} lacks in the page. */
public final class OfArrays {

  private OfArrays() {}

  /** Which of two texts comes first, as {@code Arrays.compare} says. */
  public static int compare(char[] one, char[] other) {
    if (one == null || other == null) {
      return one == other ? 0 : one == null ? -1 : 1;
    }
    for (int i = 0; i < Math.min(one.length, other.length); i++) {
      if (one[i] != other[i]) {
        return one[i] - other[i];
      }
    }
    return one.length - other.length;
  }
}
