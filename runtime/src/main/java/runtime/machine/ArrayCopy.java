package runtime.machine;

/**
 * What cells call for {@code System.arraycopy}, which the page's own cannot refuse: it says what
 * cannot be copied.
 */
public final class ArrayCopy {

  private static final String BEYOND = " out of bounds for ";

  private ArrayCopy() {}

  public static void arraycopy(Object source, int from, Object target, int to, int length) {
    if (source == null || target == null) {
      throw new NullPointerException();
    }
    requireArray(source, "source");
    requireArray(target, "destination");
    requireSameKind(source, target);
    requireStart(from, "source", source);
    requireStart(to, "destination", target);
    if (length < 0) {
      throw new ArrayIndexOutOfBoundsException("arraycopy: length " + length + " is negative");
    }
    requireEnd((long) from + length, "last source", source);
    requireEnd((long) to + length, "last destination", target);
    System.arraycopy(source, from, target, to, length);
  }

  private static void requireArray(Object array, String which) {
    if (!array.getClass().isArray()) {
      String type = array.getClass().getName();
      throw new ArrayStoreException("arraycopy: " + which + " type " + type + " is not an array");
    }
  }

  private static void requireSameKind(Object source, Object target) {
    boolean areObjects = source instanceof Object[] && target instanceof Object[];
    if (!areObjects && source.getClass() != target.getClass()) {
      throw new ArrayStoreException(
          "arraycopy: type mismatch: can not copy "
              + elements(source)
              + "[] into "
              + elements(target)
              + "[]");
    }
  }

  private static void requireStart(int start, String which, Object array) {
    if (start < 0) {
      throw beyond(which + " index " + start, array);
    }
  }

  private static void requireEnd(long end, String which, Object array) {
    if (end > Arrays.length(array)) {
      throw beyond(which + " index " + end, array);
    }
  }

  private static ArrayIndexOutOfBoundsException beyond(String what, Object array) {
    return new ArrayIndexOutOfBoundsException(
        "arraycopy: " + what + BEYOND + elements(array) + "[" + Arrays.length(array) + "]");
  }

  private static String elements(Object array) {
    return array instanceof Object[]
        ? "object array"
        : array.getClass().getComponentType().getName();
  }
}
