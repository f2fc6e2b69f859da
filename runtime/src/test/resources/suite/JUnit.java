/** What tests reach of JUnit, in our words. Each value that is looked at is said. */
final class Said {

  private static final int SHOWN = 20;

  private static int count;
  private static int hash;

  static void begin() {
    count = 0;
    hash = 0;
  }

  static void value(Object value) {
    String text = withoutPackage(text(value));
    hash = 31 * hash + (value instanceof Double number ? number.hashCode() : text.hashCode());
    if (count++ < SHOWN) {
      System.out.println(text);
    }
  }

  static void end() {
    System.out.println(count + " values, hash " + hash);
  }

  /** A page names the types of cells without the package that a JVM needs. */
  private static String withoutPackage(String text) {
    return text.replaceAll("\\bcell\\.(?=[A-Z])", "");
  }

  static String text(Object value) {
    if (value == null) {
      return "null";
    }
    if (value.getClass() == Object.class) {
      return "Object";
    }
    return value.getClass().getName().startsWith("java.lang.")
            || value.getClass().getName().startsWith("java.math.")
        ? String.valueOf(value)
        : value.getClass().getSimpleName();
  }
}

interface Executable {
  void execute() throws Throwable;
}

interface ThrowingSupplier<T> {
  T get() throws Throwable;
}

final class Arguments {

  private final Object[] values;

  private Arguments(Object[] values) {
    this.values = values;
  }

  static Arguments of(Object... values) {
    return new Arguments(values);
  }

  static Arguments arguments(Object... values) {
    return new Arguments(values);
  }

  Object[] get() {
    return values;
  }
}

final class Rows {

  static List<Object[]> of(Object... sources) {
    List<Object[]> rows = new ArrayList<>();
    for (Object each : sources) {
      add(rows, each);
    }
    return rows;
  }

  private static void add(List<Object[]> rows, Object source) {
    if (source instanceof java.util.stream.BaseStream<?, ?> stream) {
      stream.iterator().forEachRemaining(each -> rows.add(row(each)));
    } else if (source instanceof Iterable<?> all) {
      all.forEach(each -> rows.add(row(each)));
    } else if (source instanceof int[] all) {
      Arrays.stream(all).forEach(each -> rows.add(row(each)));
    } else if (source instanceof long[] all) {
      Arrays.stream(all).forEach(each -> rows.add(row(each)));
    } else if (source instanceof double[] all) {
      Arrays.stream(all).forEach(each -> rows.add(row(each)));
    } else if (source instanceof Object[] all) {
      Arrays.stream(all).forEach(each -> rows.add(row(each)));
    } else {
      rows.add(row(source));
    }
  }

  private static Object[] row(Object value) {
    if (value instanceof Arguments arguments) {
      return arguments.get();
    }
    return value instanceof Object[] array ? array : new Object[] {value};
  }
}

final class Assertions {

  static <T> T fail(String message) {
    throw new AssertionError(message);
  }

  static <T> T fail() {
    throw new AssertionError();
  }

  private static String words(Object message) {
    Object given = message instanceof java.util.function.Supplier<?> s ? s.get() : message;
    return given == null ? "" : given + " ==> ";
  }

  private static void same(boolean holds, Object expected, Object actual, Object message) {
    Said.value(actual);
    if (!holds) {
      fail(
          words(message)
              + "expected: <"
              + Said.text(expected)
              + "> but was: <"
              + Said.text(actual)
              + ">");
    }
  }

  static void assertTrue(boolean value) {
    assertTrue(value, (String) null);
  }

  static void assertTrue(boolean value, String message) {
    same(value, true, value, message);
  }

  static void assertTrue(boolean value, java.util.function.Supplier<String> message) {
    same(value, true, value, message);
  }

  static void assertFalse(boolean value) {
    assertFalse(value, (String) null);
  }

  static void assertFalse(boolean value, String message) {
    same(!value, false, value, message);
  }

  static void assertFalse(boolean value, java.util.function.Supplier<String> message) {
    same(!value, false, value, message);
  }

  static void assertNull(Object value) {
    same(value == null, null, value, null);
  }

  static void assertNull(Object value, String message) {
    same(value == null, null, value, message);
  }

  static void assertNotNull(Object value) {
    same(value != null, "not null", value, null);
  }

  static void assertNotNull(Object value, String message) {
    same(value != null, "not null", value, message);
  }

  static void assertSame(Object expected, Object actual) {
    same(expected == actual, expected, actual, null);
  }

  static void assertSame(Object expected, Object actual, String message) {
    same(expected == actual, expected, actual, message);
  }

  static void assertNotSame(Object expected, Object actual) {
    same(expected != actual, expected, actual, null);
  }

  static void assertNotSame(Object expected, Object actual, String message) {
    same(expected != actual, expected, actual, message);
  }

  static void assertNotEquals(Object expected, Object actual) {
    same(!Objects.equals(expected, actual), expected, actual, null);
  }

  static void assertNotEquals(Object expected, Object actual, String message) {
    same(!Objects.equals(expected, actual), expected, actual, message);
  }

  static void assertNull(Object value, java.util.function.Supplier<String> message) {
    same(value == null, null, value, message);
  }

  static void assertNotNull(Object value, java.util.function.Supplier<String> message) {
    same(value != null, "not null", value, message);
  }

  static void assertSame(
      Object expected, Object actual, java.util.function.Supplier<String> message) {
    same(expected == actual, expected, actual, message);
  }

  static void assertNotSame(
      Object expected, Object actual, java.util.function.Supplier<String> message) {
    same(expected != actual, expected, actual, message);
  }

  static void assertNotEquals(
      Object expected, Object actual, java.util.function.Supplier<String> message) {
    same(!Objects.equals(expected, actual), expected, actual, message);
  }

  static void assertNotEquals(double expected, double actual, double delta) {
    same(!isNear(expected, actual, delta), expected, actual, null);
  }

  static void assertNotEquals(int expected, int actual) {
    same(!Objects.equals(expected, actual), expected, actual, null);
  }

  static void assertNotEquals(long expected, long actual) {
    same(!Objects.equals(expected, actual), expected, actual, null);
  }

  static void assertNotEquals(double expected, double actual) {
    same(!Objects.equals(expected, actual), expected, actual, null);
  }

  static void assertNotEquals(float expected, float actual) {
    same(!Objects.equals(expected, actual), expected, actual, null);
  }

  static void assertNotEquals(double expected, double actual, double delta, String message) {
    same(!isNear(expected, actual, delta), expected, actual, message);
  }

  static void assertNotEquals(int expected, int actual, String message) {
    same(!Objects.equals(expected, actual), expected, actual, message);
  }

  static void assertNotEquals(long expected, long actual, String message) {
    same(!Objects.equals(expected, actual), expected, actual, message);
  }

  static void assertNotEquals(double expected, double actual, String message) {
    same(!Objects.equals(expected, actual), expected, actual, message);
  }

  static void assertNotEquals(float expected, float actual, String message) {
    same(!Objects.equals(expected, actual), expected, actual, message);
  }

  static void assertNotEquals(
      double expected, double actual, double delta, java.util.function.Supplier<String> message) {
    same(!isNear(expected, actual, delta), expected, actual, message);
  }

  static void assertNotEquals(
      int expected, int actual, java.util.function.Supplier<String> message) {
    same(!Objects.equals(expected, actual), expected, actual, message);
  }

  static void assertNotEquals(
      long expected, long actual, java.util.function.Supplier<String> message) {
    same(!Objects.equals(expected, actual), expected, actual, message);
  }

  static void assertNotEquals(
      double expected, double actual, java.util.function.Supplier<String> message) {
    same(!Objects.equals(expected, actual), expected, actual, message);
  }

  static void assertNotEquals(
      float expected, float actual, java.util.function.Supplier<String> message) {
    same(!Objects.equals(expected, actual), expected, actual, message);
  }

  static void assertArrayEquals(
      double[] expected, double[] actual, java.util.function.Supplier<String> message) {
    assertArrayEquals(expected, actual, message.get());
  }

  static void assertArrayEquals(
      int[] expected, int[] actual, java.util.function.Supplier<String> message) {
    assertArrayEquals(expected, actual, message.get());
  }

  static void assertArrayEquals(
      long[] expected, long[] actual, java.util.function.Supplier<String> message) {
    assertArrayEquals(expected, actual, message.get());
  }

  static void assertArrayEquals(
      Object[] expected, Object[] actual, java.util.function.Supplier<String> message) {
    assertArrayEquals(expected, actual, message.get());
  }

  static void assertEquals(double expected, double actual, double delta) {
    assertEquals(expected, actual, delta, (String) null);
  }

  static void assertEquals(double expected, double actual, double delta, String message) {
    same(isNear(expected, actual, delta), expected, actual, message);
  }

  static void assertEquals(
      double expected, double actual, double delta, java.util.function.Supplier<String> message) {
    same(isNear(expected, actual, delta), expected, actual, message);
  }

  static void assertEquals(float expected, float actual, float delta) {
    same(isNear(expected, actual, delta), expected, actual, null);
  }

  static void assertEquals(float expected, float actual, float delta, String message) {
    same(isNear(expected, actual, delta), expected, actual, message);
  }

  private static boolean isNear(double expected, double actual, double delta) {
    return Double.compare(expected, actual) == 0 || Math.abs(expected - actual) <= delta;
  }

  static void assertEquals(Object expected, Object actual) {
    same(Objects.equals(expected, actual), expected, actual, null);
  }

  static void assertEquals(Object expected, Object actual, String message) {
    same(Objects.equals(expected, actual), expected, actual, message);
  }

  static void assertEquals(
      Object expected, Object actual, java.util.function.Supplier<String> message) {
    same(Objects.equals(expected, actual), expected, actual, message);
  }

  static void assertEquals(double expected, double actual) {
    same(Double.compare(expected, actual) == 0, expected, actual, null);
  }

  static void assertEquals(double expected, double actual, String message) {
    same(Double.compare(expected, actual) == 0, expected, actual, message);
  }

  static void assertEquals(
      double expected, double actual, java.util.function.Supplier<String> message) {
    same(Double.compare(expected, actual) == 0, expected, actual, message);
  }

  static void assertEquals(float expected, float actual) {
    same(Float.compare(expected, actual) == 0, expected, actual, null);
  }

  static void assertEquals(float expected, float actual, String message) {
    same(Float.compare(expected, actual) == 0, expected, actual, message);
  }

  static void assertEquals(
      float expected, float actual, java.util.function.Supplier<String> message) {
    same(Float.compare(expected, actual) == 0, expected, actual, message);
  }

  static void assertEquals(int expected, int actual) {
    same(expected == actual, expected, actual, null);
  }

  static void assertEquals(int expected, int actual, String message) {
    same(expected == actual, expected, actual, message);
  }

  static void assertEquals(int expected, int actual, java.util.function.Supplier<String> message) {
    same(expected == actual, expected, actual, message);
  }

  static void assertEquals(long expected, long actual) {
    same(expected == actual, expected, actual, null);
  }

  static void assertEquals(long expected, long actual, String message) {
    same(expected == actual, expected, actual, message);
  }

  static void assertEquals(
      long expected, long actual, java.util.function.Supplier<String> message) {
    same(expected == actual, expected, actual, message);
  }

  static void assertEquals(char expected, char actual) {
    same(expected == actual, expected, actual, null);
  }

  static void assertEquals(char expected, char actual, String message) {
    same(expected == actual, expected, actual, message);
  }

  static void assertEquals(
      char expected, char actual, java.util.function.Supplier<String> message) {
    same(expected == actual, expected, actual, message);
  }

  static void assertEquals(byte expected, byte actual) {
    same(expected == actual, expected, actual, null);
  }

  static void assertEquals(byte expected, byte actual, String message) {
    same(expected == actual, expected, actual, message);
  }

  static void assertEquals(
      byte expected, byte actual, java.util.function.Supplier<String> message) {
    same(expected == actual, expected, actual, message);
  }

  static void assertEquals(short expected, short actual) {
    same(expected == actual, expected, actual, null);
  }

  static void assertEquals(short expected, short actual, String message) {
    same(expected == actual, expected, actual, message);
  }

  static void assertEquals(
      short expected, short actual, java.util.function.Supplier<String> message) {
    same(expected == actual, expected, actual, message);
  }

  static void assertEquals(int expected, Integer actual) {
    same(actual != null && expected == actual, expected, actual, null);
  }

  static void assertEquals(int expected, Integer actual, String message) {
    same(actual != null && expected == actual, expected, actual, message);
  }

  static void assertEquals(Integer expected, int actual) {
    same(expected != null && expected == actual, expected, actual, null);
  }

  static void assertEquals(Integer expected, int actual, String message) {
    same(expected != null && expected == actual, expected, actual, message);
  }

  static void assertEquals(long expected, Long actual) {
    same(actual != null && expected == actual, expected, actual, null);
  }

  static void assertEquals(long expected, Long actual, String message) {
    same(actual != null && expected == actual, expected, actual, message);
  }

  static void assertEquals(Long expected, long actual) {
    same(expected != null && expected == actual, expected, actual, null);
  }

  static void assertEquals(Long expected, long actual, String message) {
    same(expected != null && expected == actual, expected, actual, message);
  }

  static void assertEquals(double expected, Double actual) {
    same(actual != null && Double.compare(expected, actual) == 0, expected, actual, null);
  }

  static void assertEquals(double expected, Double actual, String message) {
    same(actual != null && Double.compare(expected, actual) == 0, expected, actual, message);
  }

  static void assertEquals(Double expected, double actual) {
    same(Double.compare(expected, actual) == 0, expected, actual, null);
  }

  static void assertEquals(Double expected, double actual, String message) {
    same(Double.compare(expected, actual) == 0, expected, actual, message);
  }

  static void assertArrayEquals(double[] expected, double[] actual) {
    for (double each : actual) {
      Said.value(each);
    }
    same(Arrays.equals(expected, actual), "array", "array", null);
  }

  static void assertArrayEquals(double[] expected, double[] actual, String message) {
    for (double each : actual) {
      Said.value(each);
    }
    same(Arrays.equals(expected, actual), "array", "array", message);
  }

  static void assertArrayEquals(float[] expected, float[] actual) {
    for (float each : actual) {
      Said.value(each);
    }
    same(Arrays.equals(expected, actual), "array", "array", null);
  }

  static void assertArrayEquals(float[] expected, float[] actual, String message) {
    for (float each : actual) {
      Said.value(each);
    }
    same(Arrays.equals(expected, actual), "array", "array", message);
  }

  static void assertArrayEquals(int[] expected, int[] actual) {
    for (int each : actual) {
      Said.value(each);
    }
    same(Arrays.equals(expected, actual), "array", "array", null);
  }

  static void assertArrayEquals(int[] expected, int[] actual, String message) {
    for (int each : actual) {
      Said.value(each);
    }
    same(Arrays.equals(expected, actual), "array", "array", message);
  }

  static void assertArrayEquals(long[] expected, long[] actual) {
    for (long each : actual) {
      Said.value(each);
    }
    same(Arrays.equals(expected, actual), "array", "array", null);
  }

  static void assertArrayEquals(long[] expected, long[] actual, String message) {
    for (long each : actual) {
      Said.value(each);
    }
    same(Arrays.equals(expected, actual), "array", "array", message);
  }

  static void assertArrayEquals(char[] expected, char[] actual) {
    for (char each : actual) {
      Said.value(each);
    }
    same(Arrays.equals(expected, actual), "array", "array", null);
  }

  static void assertArrayEquals(char[] expected, char[] actual, String message) {
    for (char each : actual) {
      Said.value(each);
    }
    same(Arrays.equals(expected, actual), "array", "array", message);
  }

  static void assertArrayEquals(byte[] expected, byte[] actual) {
    for (byte each : actual) {
      Said.value(each);
    }
    same(Arrays.equals(expected, actual), "array", "array", null);
  }

  static void assertArrayEquals(byte[] expected, byte[] actual, String message) {
    for (byte each : actual) {
      Said.value(each);
    }
    same(Arrays.equals(expected, actual), "array", "array", message);
  }

  static void assertArrayEquals(boolean[] expected, boolean[] actual) {
    for (boolean each : actual) {
      Said.value(each);
    }
    same(Arrays.equals(expected, actual), "array", "array", null);
  }

  static void assertArrayEquals(boolean[] expected, boolean[] actual, String message) {
    for (boolean each : actual) {
      Said.value(each);
    }
    same(Arrays.equals(expected, actual), "array", "array", message);
  }

  static void assertArrayEquals(short[] expected, short[] actual) {
    for (short each : actual) {
      Said.value(each);
    }
    same(Arrays.equals(expected, actual), "array", "array", null);
  }

  static void assertArrayEquals(short[] expected, short[] actual, String message) {
    for (short each : actual) {
      Said.value(each);
    }
    same(Arrays.equals(expected, actual), "array", "array", message);
  }

  static void assertArrayEquals(Object[] expected, Object[] actual) {
    assertArrayEquals(expected, actual, (String) null);
  }

  static void assertArrayEquals(Object[] expected, Object[] actual, String message) {
    for (Object each : actual) {
      Said.value(each);
    }
    same(Arrays.deepEquals(expected, actual), expected, actual, message);
  }

  static void assertArrayEquals(double[] expected, double[] actual, double delta) {
    assertArrayEquals(expected, actual, delta, null);
  }

  static void assertArrayEquals(double[] expected, double[] actual, double delta, String message) {
    same(expected.length == actual.length, expected.length, actual.length, message);
    for (int place = 0; place < actual.length; place++) {
      assertEquals(expected[place], actual[place], delta, message);
    }
  }

  static void assertIterableEquals(Iterable<?> expected, Iterable<?> actual) {
    List<Object> wanted = new ArrayList<>();
    List<Object> found = new ArrayList<>();
    expected.forEach(wanted::add);
    actual.forEach(found::add);
    found.forEach(Said::value);
    same(wanted.equals(found), expected, actual, null);
  }

  static void assertInstanceOf(Class<?> type, Object value) {
    same(type.isInstance(value), type.getSimpleName(), value, null);
  }

  static <T extends Throwable> T assertThrows(Class<T> type, Executable action) {
    return assertThrows(type, action, (String) null);
  }

  static <T extends Throwable> T assertThrows(
      Class<T> type, Executable action, java.util.function.Supplier<String> message) {
    return assertThrows(type, action, (String) null);
  }

  static <T extends Throwable> T assertThrowsExactly(Class<T> type, Executable action) {
    return assertThrows(type, action, (String) null);
  }

  static <T extends Throwable> T assertThrows(Class<T> type, Executable action, String message) {
    try {
      action.execute();
    } catch (Throwable thrown) {
      Said.value(thrown.getClass().getSimpleName());
      Said.value(thrown.getMessage());
      if (type.isInstance(thrown)) {
        return type.cast(thrown);
      }
      fail(words(message) + "expected: <" + type.getSimpleName() + "> but was: <" + thrown + ">");
    }
    return fail(words(message) + "Expected " + type.getName() + " to be thrown");
  }

  static void assertDoesNotThrow(Executable action) {
    assertDoesNotThrow(action, null);
  }

  static void assertDoesNotThrow(Executable action, String message) {
    try {
      action.execute();
    } catch (Throwable thrown) {
      fail(words(message) + "Unexpected exception thrown: " + thrown);
    }
  }

  static <T> T assertDoesNotThrow(ThrowingSupplier<T> action) {
    try {
      return action.get();
    } catch (Throwable thrown) {
      return fail("Unexpected exception thrown: " + thrown);
    }
  }

  static void assertAll(Executable... actions) throws Throwable {
    for (Executable each : actions) {
      each.execute();
    }
  }
}

/** Numbers by chance, for tests that take theirs from Commons RNG: always those of one seed. */
final class UniformRandomProvider {

  private final Random random;

  UniformRandomProvider(long seed) {
    random = new Random(seed);
  }

  long nextLong() {
    return random.nextLong();
  }

  int nextInt() {
    return random.nextInt();
  }

  int nextInt(int bound) {
    return random.nextInt(bound);
  }

  int nextInt(int from, int bound) {
    return from + random.nextInt(bound - from);
  }

  double nextDouble() {
    return random.nextDouble();
  }

  double nextDouble(double from, double bound) {
    return from + (bound - from) * random.nextDouble();
  }

  boolean nextBoolean() {
    return random.nextBoolean();
  }

  java.util.stream.LongStream longs(long count) {
    return random.longs(count);
  }
}

enum RandomSource {
  SPLIT_MIX_64,
  XO_RO_SHI_RO_128_PP,
  XO_RO_SHI_RO_1024_PP;

  UniformRandomProvider create() {
    return create(42);
  }

  UniformRandomProvider create(long seed) {
    return new UniformRandomProvider(seed);
  }
}
