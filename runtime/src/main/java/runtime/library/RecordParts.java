package runtime.library;

/**
 * What a record's own {@code equals}, {@code hashCode} and {@code toString} are made of. The hash
 * code of a record begins with 0, and takes in one component after the other.
 */
public final class RecordParts {

  private RecordParts() {}

  /** The hash code of the components so far, and of one more. */
  public static int hash(int soFar, int hashOfNext) {
    return 31 * soFar + hashOfNext;
  }

  public static int hashOf(Object component) {
    return component == null ? 0 : component.hashCode();
  }

  public static int hashOf(boolean component) {
    return component ? 1231 : 1237;
  }

  /** Also of a byte, a short and a char. */
  public static int hashOf(int component) {
    return component;
  }

  public static int hashOf(long component) {
    return (int) (component ^ component >>> 32);
  }

  /** One for all that is not a number. */
  public static int hashOf(double component) {
    return hashOf(component != component ? NAN : Double.doubleToRawLongBits(component));
  }

  public static int hashOf(float component) {
    return component != component ? FLOAT_NAN : Float.floatToRawIntBits(component);
  }

  private static final long NAN = 0x7ff80000_00000000L;
  private static final int FLOAT_NAN = 0x7fc00000;

  public static boolean same(Object a, Object b) {
    return HashNode.same(a, b);
  }

  /** Unlike ==: NaN is NaN, and 0 not −0. */
  public static boolean same(double a, double b) {
    return a != a ? b != b : Double.doubleToRawLongBits(a) == Double.doubleToRawLongBits(b);
  }

  public static boolean same(float a, float b) {
    return a != a ? b != b : Float.floatToRawIntBits(a) == Float.floatToRawIntBits(b);
  }

  /**
   * The text of a record.
   *
   * @param values as many texts as there are names
   */
  public static String text(String simpleName, String[] names, String[] values) {
    StringBuilder text = new StringBuilder(simpleName).append('[');
    for (int i = 0; i < names.length; i++) {
      text.append(i == 0 ? "" : ", ").append(names[i]).append('=').append(values[i]);
    }
    return text.append(']').toString();
  }
}
