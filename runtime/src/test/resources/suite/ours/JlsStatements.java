/** After the subjects of chapter 14 of The Java Language Specification, Java SE 17. */
class JlsStatements {

  enum Day {
    MONDAY,
    FRIDAY,
    SUNDAY
  }

  // 14.4.1: var
  static void inferredTypes() {
    var names = new TreeMap<String, List<Integer>>();
    names.computeIfAbsent("a", key -> new ArrayList<>()).add(1);
    names.computeIfAbsent("a", key -> new ArrayList<>()).add(2);
    for (var each : names.entrySet()) {
      var list = each.getValue();
      System.out.println(each.getKey() + list.get(1));
    }
  }

  // 14.3: local records, enums and interfaces
  static void localTypes() {
    record Point(int x, int y) {
      Point mirrored() {
        return new Point(y, x);
      }
    }
    enum Side {
      LEFT,
      RIGHT
    }
    interface Turn {
      Point of(Point p);
    }
    Turn turn = Point::mirrored;
    System.out.println(turn.of(new Point(1, 2)) + " " + Side.valueOf("LEFT"));
  }

  // 14.7, 14.15, 14.16: labels
  static void labels() {
    StringBuilder said = new StringBuilder();
    rows:
    for (int row = 0; row < 5; row++) {
      for (int column = 0; column < 5; column++) {
        if (column == 3) {
          continue rows;
        }
        if (row * column == 4) {
          break rows;
        }
        said.append(row).append(column).append(' ');
      }
    }
    block:
    {
      if (said.length() > 5) {
        break block;
      }
      said.append("never");
    }
    System.out.println(said);
  }

  // 14.9: whose else
  static void whoseElse() {
    for (int x = 0; x < 3; x++) {
      if (x > 0)
        if (x > 1) System.out.println("two");
        else System.out.println("one");
    }
  }

  // 14.11: switches that fall through
  static String fallen(int k) {
    StringBuilder said = new StringBuilder();
    switch (k) {
      case 1:
        said.append("one ");
      case 2:
        said.append("too ");
        break;
      default:
        said.append("default ");
      case 3:
        said.append("many");
    }
    return said.toString();
  }

  static void switchesFallThrough() {
    for (int k = 1; k < 5; k++) {
      System.out.println(fallen(k));
    }
  }

  static void switchesOfTexts() {
    for (String each : List.of("Aa", "BB", "C", "AaAa", "BBBB")) {
      switch (each) {
        case "Aa" -> System.out.println("first");
        case "BB", "BBBB" -> System.out.println("second");
        case "C" -> {
          String said = each.repeat(3);
          System.out.println(said);
        }
        default -> System.out.println("other " + each);
      }
    }
    String nothing = null;
    switch (nothing) {
      case "a" -> System.out.println("a");
      default -> System.out.println("default");
    }
  }

  // 14.21, 15.28: switches that give a value
  static int letters(Day day) {
    return switch (day) {
      case MONDAY, FRIDAY -> 6;
      case SUNDAY -> {
        int half = 3;
        yield 2 * half + 1;
      }
    };
  }

  static void switchesGiveValues() {
    int sum = 0;
    for (Day day : Day.values()) {
      sum += letters(day);
    }
    char grade = 'b';
    String said =
        switch (grade) {
          case 'a':
            yield "very good";
          case 'b':
          case 'c':
            yield "good" + sum;
          default:
            yield "?";
        };
    System.out.println(said);
  }

  static void switchesThrow() {
    int number = 4;
    System.out.println(
        switch (number % 3) {
          case 0 -> 0.5;
          case 1 -> throw new UnsupportedOperationException("for " + number);
          default -> 2;
        });
  }

  // 14.12, 14.13
  static void whileAndDo() {
    int n = 27;
    int turns = 0;
    do {
      n = n % 2 == 0 ? n / 2 : 3 * n + 1;
      turns++;
    } while (n != 1);
    while (turns-- > 109) {
      n += turns;
    }
    System.out.println(n + " " + turns);
  }

  // 14.14
  static void forms() {
    int sum = 0;
    for (int i = 0, j = 10; i < j; i++, j -= 2) {
      sum += i * j;
    }
    for (; ; ) {
      if (sum++ > 40) {
        break;
      }
    }
    for (char c : "word".toCharArray()) {
      sum += c;
    }
    for (int[] row : new int[][] {{1}, {2, 3}}) {
      sum += row.length;
    }
    System.out.println(sum);
  }

  static void aListThatIsChanged() {
    List<Integer> all = new ArrayList<>(List.of(1, 2, 3, 4));
    for (Integer each : all) {
      if (each == 2) {
        all.remove(each);
      }
    }
    System.out.println(all);
  }

  static void aListWithAnOwnEnd() {
    Iterable<Integer> powers =
        () ->
            new Iterator<>() {
              int next = 1;

              @Override
              public boolean hasNext() {
                return next < 100;
              }

              @Override
              public Integer next() {
                next *= 3;
                return next;
              }
            };
    for (int each : powers) {
      System.out.print(each + " ");
    }
    System.out.println();
  }

  // 14.10, 14.18, 14.19
  static void throwsAndLocks() {
    Object lock = new Object();
    synchronized (lock) {
      RuntimeException none = null;
      try {
        throw none;
      } catch (NullPointerException each) {
        System.out.println("no exception to throw");
      }
    }
    throw new IllegalStateException("end", new RuntimeException("cause"));
  }

  // 14.30: patterns
  static String kind(Object o) {
    if (!(o instanceof String s)) {
      return o instanceof Integer i && i > 9 ? "large " + i : "other";
    }
    return "text of " + s.length();
  }

  static void patterns() {
    for (Object each : Arrays.asList("abc", 12, 3, null, 'c')) {
      System.out.println(kind(each));
    }
  }
}
