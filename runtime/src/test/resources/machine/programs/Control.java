import java.util.ArrayList;
import java.util.List;

class Control {

  enum Colour {
    RED,
    GREEN,
    BLUE
  }

  static void loops() {
    int sum = 0;
    for (int i = 0; i < 10; i++) {
      sum += i;
    }
    while (sum > 20) {
      sum -= 7;
    }
    do {
      sum *= 2;
    } while (sum < 100);
    System.out.println(sum);
  }

  static void labelledLoops() {
    outer:
    for (int i = 0; ; i++) {
      for (int j = 0; j < 5; j++) {
        if (j == 3) {
          continue outer;
        }
        if (i == 4) {
          break outer;
        }
        System.out.print(i * j + " ");
      }
    }
    block:
    {
      if (System.nanoTime() != 0) {
        break block;
      }
      System.out.println("not here");
    }
    System.out.println();
  }

  static String oldSwitch(int n) {
    String s = "";
    switch (n) {
      case 1:
        s += "one";
      case 2:
        s += "two";
        break;
      case 1000:
        return "thousand";
      default:
        s += "other";
    }
    return s;
  }

  static void switches() {
    for (int n : new int[] {0, 1, 2, 3, 1000, -5}) {
      System.out.println(oldSwitch(n));
    }
    for (int n = -1; n < 6; n++) {
      System.out.println(
          switch (n) {
            case 0, 1 -> "low";
            case 2 -> {
              String s = "t";
              yield s + "wo";
            }
            case 4 -> "four";
            default -> "none";
          });
    }
  }

  static void switchOnStrings() {
    for (String s : List.of("Aa", "BB", "c", "")) {
      switch (s) {
        case "Aa" -> System.out.println("first");
        case "BB" -> System.out.println("same hash");
        case "" -> System.out.println("empty");
        default -> System.out.println("default " + s);
      }
    }
  }

  static void switchOnEnums() {
    for (Colour c : Colour.values()) {
      int n =
          switch (c) {
            case RED -> 1;
            case GREEN -> 2;
            case BLUE -> 3;
          };
      System.out.print(n);
      switch (c) {
        case BLUE:
          System.out.print("!");
          break;
        default:
      }
    }
    System.out.println();
  }

  static void switchOnChars() {
    for (char c : "a+z".toCharArray()) {
      System.out.print(
          switch (c) {
            case '+' -> "plus";
            case 'a' -> "A";
            default -> c;
          });
    }
    System.out.println();
  }

  static void switchOnNullString() {
    String s = null;
    switch (s) {
      case "a" -> System.out.println("a");
      default -> System.out.println("default");
    }
  }

  static void switchOnNullEnum() {
    Colour c = null;
    switch (c) {
      case RED -> System.out.println("a");
      default -> System.out.println("default");
    }
  }

  static int fibonacci(int n) {
    return n < 2 ? n : fibonacci(n - 1) + fibonacci(n - 2);
  }

  static void recursion() {
    System.out.println(fibonacci(15));
  }

  static boolean isEven(int n) {
    return n == 0 || isOdd(n - 1);
  }

  static boolean isOdd(int n) {
    return n != 0 && isEven(n - 1);
  }

  static void mutualRecursion() {
    System.out.println(isEven(501) + " " + isOdd(501));
  }

  static int depth;

  private static void fall() {
    depth++;
    fall();
  }

  static void deepRecursionIsCaught() {
    try {
      fall();
    } catch (StackOverflowError e) {
      System.out.println("caught " + e.getMessage() + " " + (depth > 1000));
    }
    System.out.println(fibonacci(10));
  }

  static void enhancedFor() {
    List<Integer> list = new ArrayList<>();
    for (int x : new int[] {3, 1, 2}) {
      list.add(x);
    }
    double sum = 0;
    for (double x : list) {
      sum += x / 2;
    }
    for (String[] row : new String[][] {{"a", "b"}, {}, {"c"}}) {
      for (String s : row) {
        System.out.print(s);
      }
    }
    System.out.println(list + " " + sum);
  }

  static int sum(int... xs) {
    int sum = xs.length * 100;
    for (int x : xs) {
      sum += x;
    }
    return sum;
  }

  static String join(String first, Object... rest) {
    return first + java.util.Arrays.toString(rest);
  }

  static void varargs() {
    System.out.println(sum() + " " + sum(1) + " " + sum(1, 2, 3) + " " + sum(new int[] {5}));
    System.out.println(join("a") + join("b", 1, 'c', 2.0, null, "d"));
  }

  static void ternaryOfBoxes() {
    Integer a = 127, b = 127, c = 1000, d = 1000;
    System.out.println((a == b) + " " + c.equals(d) + " " + (true ? 1 : 'a') + (a < c ? a : c));
    Character ch = 'x';
    int n = ch;
    Object o = true ? 1 : "s";
    System.out.println(n + " " + o + " " + (char) n);
  }

  static void patterns() {
    for (Object o : new Object[] {1, "two", 3.0, new int[] {4}, null, 'c', Colour.RED}) {
      if (o instanceof Integer i && i > 0) {
        System.out.println("int " + (i + 1));
      } else if (o instanceof String s) {
        System.out.println("string " + s.length());
      } else if (o instanceof int[] a) {
        System.out.println("array " + a[0]);
      } else if (o instanceof Number n) {
        System.out.println("number " + n.intValue());
      } else if (o instanceof Colour c) {
        System.out.println("colour " + c.ordinal());
      } else if (!(o instanceof Comparable<?> c)) {
        System.out.println("not comparable " + o);
      } else {
        System.out.println("comparable " + c);
      }
    }
  }

  static void textBlocks() {
    String s =
        """
        Hello,
          "world" \
        here\tx
        """;
    System.out.println(s + s.length());
  }

  static void assertions() {
    assert depth > 5 : "never";
    System.out.println("assertions are off");
  }

  static void manyCases() {
    int total = 0;
    for (int i = 0; i < 40; i++) {
      switch (i % 20) {
        case 0:
          total += 1;
          break;
        case 1:
          total += 2;
          break;
        case 5:
          total += 3;
        case 6:
          total += 4;
          break;
        case 19:
          total *= 2;
          break;
        default:
          total--;
      }
    }
    System.out.println(total);
  }

  static void synchronizedBlocks() {
    Object lock = new Object();
    int n = 0;
    synchronized (lock) {
      n++;
      synchronized (lock) {
        n++;
      }
    }
    System.out.println(n);
  }
}
