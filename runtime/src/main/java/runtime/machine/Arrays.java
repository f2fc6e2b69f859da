package runtime.machine;

import java.io.Serializable;
import java.lang.reflect.Array;

/** Arrays, which are those of compiled code. */
final class Arrays {

  /** The longest array; of doubles it takes a gigabyte. */
  private static final int MOST = (1 << 27) - 1;

  private Arrays() {}

  /** An array for one of the codes of newarray. */
  static Object ofNumbers(int code, int length) {
    return switch (code) {
      case 4 -> new boolean[length];
      case 5 -> new char[length];
      case 6 -> new float[length];
      case 7 -> new double[length];
      case 8 -> new byte[length];
      case 9 -> new short[length];
      case 10 -> new int[length];
      default -> new long[length];
    };
  }

  /**
   * An array.
   *
   * @param element a descriptor, such as {@code [D} for the rows of a matrix
   */
  static Object of(String element, int length, Linker linker) {
    size(length);
    return switch (element.charAt(0)) {
      case '[' -> Array.newInstance(of(element.substring(1), 0, linker).getClass(), length);
      case 'L' -> ofReferences(Descriptor.name(element), length, linker);
      default -> ofNumbers(code(element.charAt(0)), length);
    };
  }

  private static int code(char kind) {
    return 4 + "ZCFDBSIJ".indexOf(kind);
  }

  private static Object[] ofReferences(String name, int length, Linker linker) {
    GuestClass guest = linker.guest(name);
    HostClass host = guest == null ? linker.host(name) : Adaptors.compiled(guest, linker);
    return host == null ? new Object[length] : host.newArray(length);
  }

  /** Arrays in arrays, for multianewarray. */
  static Object nested(String type, int[] lengths, int depth, Linker linker) {
    for (int length : lengths) {
      size(length);
    }
    Object array = of(type.substring(1), lengths[depth], linker);
    if (depth + 1 < lengths.length) {
      Object[] rows = (Object[]) array;
      for (int i = 0; i < rows.length; i++) {
        rows[i] = nested(type.substring(1), lengths, depth + 1, linker);
      }
    }
    return array;
  }

  /** Whether a value is an array of a type, such as {@code [D} or {@code [Ljava/lang/String;}. */
  static boolean isArray(Object value, String type, Linker linker) {
    String element = type.substring(1);
    return switch (element.charAt(0)) {
      case 'Z' -> value instanceof boolean[];
      case 'C' -> value instanceof char[];
      case 'F' -> value instanceof float[];
      case 'D' -> value instanceof double[];
      case 'B' -> value instanceof byte[];
      case 'S' -> value instanceof short[];
      case 'I' -> value instanceof int[];
      case 'J' -> value instanceof long[];
      default -> value instanceof Object[] && of(element, 0, linker).getClass().isInstance(value);
    };
  }

  static int length(Object array) {
    if (array instanceof double[] doubles) {
      return doubles.length;
    }
    if (array instanceof int[] ints) {
      return ints.length;
    }
    if (array instanceof Object[] objects) {
      return objects.length;
    }
    return Array.getLength(array);
  }

  /** The copy that {@code clone} of an array gives. */
  static Object copy(Object array) {
    if (array instanceof Object[] objects) {
      return objects.clone();
    }
    if (array instanceof double[] doubles) {
      return doubles.clone();
    }
    if (array instanceof int[] ints) {
      return ints.clone();
    }
    if (array instanceof long[] longs) {
      return longs.clone();
    }
    if (array instanceof boolean[] truths) {
      return truths.clone();
    }
    if (array instanceof char[] letters) {
      return letters.clone();
    }
    if (array instanceof byte[] bytes) {
      return bytes.clone();
    }
    if (array instanceof float[] floats) {
      return floats.clone();
    }
    if (array instanceof short[] shorts) {
      return shorts.clone();
    }
    return Guests.raise(new CloneNotSupportedException(TypeName.of(array)));
  }

  /**
   * An index as it is.
   *
   * @throws ArrayIndexOutOfBoundsException if there is no such element
   */
  static int index(int index, int length) {
    if (index < 0 || index >= length) {
      throw new ArrayIndexOutOfBoundsException(
          "Index " + index + " out of bounds for length " + length);
    }
    return index;
  }

  /**
   * A length as it is.
   *
   * @throws NegativeArraySizeException if it is negative
   * @throws OutOfMemoryError if no browser has such an array
   */
  static int size(int length) {
    if (length > MOST) {
      throw new OutOfMemoryError("Java heap space");
    }
    if (length < 0) {
      throw new NegativeArraySizeException(String.valueOf(length));
    }
    return length;
  }

  /** Puts an element, by an instruction from iaload to saload, in the place of array and index. */
  static void load(int op, Object array, int index, Values values, int place) {
    index(index, length(array));
    switch (op) {
      case Op.IALOAD -> values.put(place, ((int[]) array)[index]);
      case 47 -> values.put(place, ((long[]) array)[index]);
      case 48 -> values.put(place, ((float[]) array)[index]);
      case Op.DALOAD -> values.put(place, ((double[]) array)[index]);
      case Op.AALOAD -> values.put(place, ((Object[]) array)[index]);
      case 51 ->
          values.put(
              place,
              array instanceof boolean[] truths ? truths[index] ? 1 : 0 : ((byte[]) array)[index]);
      case 52 -> values.put(place, ((char[]) array)[index]);
      default -> values.put(place, ((short[]) array)[index]);
    }
  }

  /** Stores an element by an instruction from iastore to sastore. */
  static void store(int op, Object array, int index, Values values, int place) {
    index(index, length(array));
    switch (op) {
      case Op.IASTORE -> ((int[]) array)[index] = values.intAt(place);
      case 80 -> ((long[]) array)[index] = values.longAt(place);
      case 81 -> ((float[]) array)[index] = values.floatAt(place);
      case 82 -> ((double[]) array)[index] = values.doubleAt(place);
      case Op.AASTORE -> store((Object[]) array, index, values.at(place));
      case 84 -> {
        if (array instanceof boolean[] truths) {
          truths[index] = (values.intAt(place) & 1) != 0;
        } else {
          ((byte[]) array)[index] = (byte) values.intAt(place);
        }
      }
      case 85 -> ((char[]) array)[index] = (char) values.intAt(place);
      default -> ((short[]) array)[index] = (short) values.intAt(place);
    }
  }

  /** Stores an element, with the check that TeaVM leaves out. */
  private static void store(Object[] array, int index, Object value) {
    Class<?> type = array.getClass();
    if (value != null && type != Object[].class && !holds(type.getComponentType(), value)) {
      throw new ArrayStoreException(TypeName.of(value));
    }
    array[index] = value;
  }

  /** Whether a value is of a type; not all of TeaVM's classes know that they have these two. */
  private static boolean holds(Class<?> type, Object value) {
    return type == Serializable.class || type == Cloneable.class || type.isInstance(value);
  }
}
