package runtime.library;

/**
 * The messages of the exceptions that a learner meets, as JDK 17 writes them. Those without a
 * message are not here: of an iterator at its end, and of a collection that cannot be changed.
 */
public final class Texts {

  public static final String DIVISION_BY_ZERO = "/ by zero";
  public static final String NO_VALUE = "No value present";
  public static final String NO_NUMBER_TEXT = "Cannot parse null string";
  public static final String NO_NAME = "Name is null";
  public static final String INT_OVERFLOW = "integer overflow";
  public static final String LONG_OVERFLOW = "long overflow";
  public static final String STREAM_USED_UP = "stream has already been operated upon or closed";
  public static final String WHOLE_DIVISION_BY_ZERO = "BigInteger divide by zero";

  public static final String TOO_LONG = "Required length exceeds implementation limit";

  private Texts() {}

  /** Of arrays, and of lists that are changed or made by {@code new ArrayList}. */
  public static String index(int index, int length) {
    return "Index " + index + " out of bounds for length " + length;
  }

  /** Of parts of arrays that are filled or sorted, and of {@code get} of a Vector. */
  public static String arrayIndex(int index) {
    return "Array index out of range: " + index;
  }

  /** Of what copies a part of an array that begins before it. */
  public static String copySource(int from, String elements, int length) {
    return "arraycopy: source index "
        + from
        + " out of bounds for "
        + elements
        + "["
        + length
        + "]";
  }

  /** Of what copies a part of an array that begins behind it. */
  public static String copyLength(int length) {
    return "arraycopy: length " + length + " is negative";
  }

  /** Of what makes texts of code points. */
  public static String codePoint(int point) {
    return "Not a valid Unicode code point: 0x" + Integer.toHexString(point).toUpperCase();
  }

  /** Of texts that are made of a part of an array. */
  public static String offset(int offset, int count, int length) {
    return "offset " + offset + ", count " + count + ", length " + length;
  }

  /** Of {@code add} of an ArrayList, and of all methods of a LinkedList. */
  public static String position(int index, int size) {
    return "Index: " + index + ", Size: " + size;
  }

  /** Of the lists with one or two elements that {@code List.of} makes. */
  public static String positionInShort(int index, int size) {
    return "Index: " + index + " Size: " + size;
  }

  /** Of {@code Objects.checkFromToIndex}. */
  public static String range(int from, int to, int length) {
    return range(from, "" + to, length);
  }

  /** Of {@code Objects.checkFromIndexSize}. */
  public static String rangeOfSize(int from, int size, int length) {
    return range(from, from + " + " + size, length);
  }

  private static String range(int from, String to, int length) {
    return "Range [" + from + ", " + to + ") out of bounds for length " + length;
  }

  /** Of {@code subList}. */
  public static String subList(int from, int to, int size) {
    if (from < 0) {
      return "fromIndex = " + from;
    }
    return to > size ? "toIndex = " + to : reversed(from, to);
  }

  /** Of a range whose end comes before its start. */
  public static String reversed(int from, int to) {
    return "fromIndex(" + from + ") > toIndex(" + to + ")";
  }

  /** Of {@code substring} and {@code subSequence}. */
  public static String substring(int begin, int end, int length) {
    return "begin " + begin + ", end " + end + ", length " + length;
  }

  /** Of {@code charAt}, until JDK 20. */
  public static String charAt(int index) {
    return "String index out of range: " + index;
  }

  /** Of a StringBuilder's {@code charAt} and {@code deleteCharAt}. */
  public static String builderIndex(int index, int length) {
    return "index " + index + ", length " + length;
  }

  /** Of a StringBuilder's {@code insert}. */
  public static String builderOffset(int offset, int length) {
    return "offset " + offset + ", length " + length;
  }

  /** Of a StringBuilder's {@code delete}, {@code replace} and {@code substring}. */
  public static String builderRange(int start, int end, int length) {
    return "start " + start + ", end " + end + ", length " + length;
  }

  public static String repeat(int count) {
    return "count is negative: " + count;
  }

  public static String capacity(int capacity) {
    return "Illegal Capacity: " + capacity;
  }

  public static String negativeLength(int length) {
    return "" + length;
  }

  /**
   * Of {@code parseInt} and {@code parseLong}.
   *
   * @param text null, or what is no number of this radix
   */
  public static String number(String text, int radix) {
    if (text == null) {
      return NO_NUMBER_TEXT;
    }
    if (radix < 2) {
      return "radix " + radix + " less than Character.MIN_RADIX";
    }
    if (radix > 36) {
      return "radix " + radix + " greater than Character.MAX_RADIX";
    }
    return "For input string: \"" + text + "\"" + (radix == 10 ? "" : " under radix " + radix);
  }

  /** Of {@code parseShort} and {@code parseByte}, of a number that is too large. */
  public static String tooLarge(String text, int radix) {
    return "Value out of range. Value:\"" + text + "\" Radix:" + radix;
  }

  /** Of {@code decode} of Short and Byte, of a number that is too large. */
  public static String outOfRange(int value, String text) {
    return "Value " + value + " out of range from input " + text;
  }

  /** Of {@code valueOf} of an enum, with its name as in the source: of parts with points. */
  public static String enumConstant(String canonicalName, String constant) {
    return "No enum constant " + canonicalName + "." + constant;
  }

  public static String duplicateKey(Object key, Object first, Object second) {
    return "Duplicate key " + key + " (attempted merging values " + first + " and " + second + ")";
  }

  /** Of {@code Set.of}. */
  public static String duplicateElement(Object element) {
    return "duplicate element: " + element;
  }

  /** Of {@code Map.of}. */
  public static String duplicateKey(Object key) {
    return "duplicate key: " + key;
  }

  /**
   * Of a cast that fails.
   *
   * @param from the object's class, its name as {@code getName} gives it
   * @param home where it is from, such as "module java.base of loader 'bootstrap'"
   */
  public static String cast(String from, String home, String to, String homeOfTo) {
    String both =
        home.equals(homeOfTo)
            ? from + " and " + to + " are in " + home
            : from + " is in " + home + "; " + to + " is in " + homeOfTo;
    return "class " + from + " cannot be cast to class " + to + " (" + both + ")";
  }
}
