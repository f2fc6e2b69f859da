import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

class Failures {

  static class Oops extends RuntimeException {
    final int code;

    Oops(String message, int code) {
      super(message);
      this.code = code;
    }
  }

  static class Checked extends Exception {
    Checked(String message, Throwable cause) {
      super(message, cause);
    }
  }

  static class Wrapper extends RuntimeException {
    Wrapper(Throwable cause) {
      super(cause);
    }

    @Override
    public String getMessage() {
      return "wrapped: " + super.getMessage();
    }
  }

  static class Silent extends RuntimeException {}

  static class Below extends Oops {
    Below() {
      super("below", 3);
    }

    @Override
    public String toString() {
      return "Below!" + super.toString();
    }
  }

  static void finallyOrder() {
    System.out.println(order(0) + order(1) + order(2));
  }

  static String order(int n) {
    StringBuilder s = new StringBuilder();
    try {
      s.append("try ");
      if (n == 1) {
        throw new IllegalStateException("one");
      }
      if (n == 2) {
        return s.append("return ").toString();
      }
    } catch (IllegalStateException e) {
      s.append("catch ").append(e.getMessage()).append(' ');
    } finally {
      s.append("finally ");
      System.out.print("[" + s + "]");
    }
    return s.toString();
  }

  @SuppressWarnings("finally")
  static int finallyWins() {
    try {
      throw new RuntimeException("lost");
    } finally {
      return 3;
    }
  }

  static void returnInFinally() {
    System.out.println(finallyWins());
  }

  static void ownException() {
    try {
      throw new Oops("own", 7);
    } catch (Oops e) {
      System.out.println(e.code + e.getMessage() + " " + e + e.getCause());
    }
    try {
      throw new Below();
    } catch (RuntimeException e) {
      System.out.println(e + " " + e.getMessage() + (e instanceof Oops));
    }
  }

  static void causes() {
    try {
      try {
        Integer.parseInt("abc");
      } catch (NumberFormatException e) {
        throw new Checked("no number", e);
      }
    } catch (Checked e) {
      System.out.println(e.getMessage() + " <- " + e.getCause().getMessage());
    }
    Wrapper w = new Wrapper(new Silent());
    System.out.println(w.getMessage() + " | " + w + " | " + w.getCause());
    System.out.println(new Silent().getMessage() + new Silent());
  }

  static void uncaughtOwn() {
    System.out.println("x");
    thrower(3);
  }

  static void thrower(int n) {
    if (n == 0) {
      throw new Oops("deep", n);
    }
    thrower(n - 1);
  }

  static void multiCatch() {
    for (int i = 0; i < 3; i++) {
      try {
        switch (i) {
          case 0 -> throw new IllegalArgumentException("a");
          case 1 -> throw new UnsupportedOperationException("b");
          default -> throw new Oops("c", 1);
        }
      } catch (IllegalArgumentException | UnsupportedOperationException e) {
        System.out.println("multi " + e.getMessage());
      } catch (RuntimeException e) {
        System.out.println("other " + e.getMessage());
      }
    }
  }

  static class Resource implements AutoCloseable {
    final String name;

    Resource(String name) {
      this.name = name;
      System.out.println("open " + name);
    }

    @Override
    public void close() {
      System.out.println("close " + name);
      if (name.equals("bad")) {
        throw new IllegalStateException("close failed");
      }
    }
  }

  static void tryWithResources() {
    try (Resource a = new Resource("a");
        Resource b = new Resource("bad")) {
      System.out.println(a.name + b.name);
      throw new Oops("body", 1);
    } catch (Oops e) {
      System.out.println(e.getMessage() + Arrays.toString(e.getSuppressed()));
    }
    try (Resource none = null) {
      System.out.println("null is fine");
    }
  }

  static void index() {
    int[] a = new int[3];
    a[2] = 1;
    a[5] = 1;
  }

  static void negativeIndex() {
    String[] a = {"x"};
    int i = -1;
    System.out.println(a[i]);
  }

  static void negativeSize() {
    int n = -1;
    System.out.println(new int[n].length);
  }

  static void negativeSizeOfObjects() {
    int n = -3;
    System.out.println(new Failures[n].length);
  }

  static void negativeSizeOfRows() {
    int n = -2;
    System.out.println(new double[3][n].length);
  }

  static void wrongCast() {
    Object o = "text";
    Integer i = (Integer) o;
    System.out.println(i);
  }

  static void wrongCastOfGuests() {
    Object o = new Failures();
    System.out.println("x");
    Oops e = (Oops) o;
  }

  static void wrongCastToGuest() {
    Object o = 3;
    System.out.println("x");
    Failures e = (Failures) o;
  }

  static void wrongCastOfArrays() {
    Object o = new int[2];
    double[] d = (double[]) o;
    System.out.println(d.length);
  }

  static void arrayStore() {
    Object[] a = new Integer[2];
    a[0] = 1;
    a[1] = "x";
  }

  static void hostExceptions() {
    try {
      new ArrayList<>(List.of(1)).get(3);
    } catch (IndexOutOfBoundsException e) {
      System.out.println(e.getMessage());
    }
    try {
      "abc".substring(5);
    } catch (StringIndexOutOfBoundsException e) {
      System.out.println(e.getMessage());
    }
    try {
      List.of(1).add(2);
    } catch (UnsupportedOperationException e) {
      System.out.println(e.getMessage());
    }
    try {
      List<Integer> list = new ArrayList<>(List.of(1, 2, 3));
      for (Integer i : list) {
        list.remove(i);
      }
    } catch (java.util.ConcurrentModificationException e) {
      System.out.println(e);
    }
    Iterator<String> none = new ArrayList<String>().iterator();
    none.next();
  }

  static void numberFormat() {
    System.out.println("x");
    Integer.parseInt("1/2");
  }

  static void rethrown() {
    try {
      thrower(1);
    } catch (Oops e) {
      System.out.println("again");
      throw e;
    }
  }

  static void madeEarly() {
    RuntimeException e = new RuntimeException("made here");
    System.out.println("thrown below");
    throw e;
  }

  static void wrapped() {
    try {
      thrower(1);
    } catch (Oops e) {
      throw new IllegalStateException("outer", e);
    }
  }

  static void nestedFinally() {
    for (int i = 0; i < 3; i++) {
      try {
        try {
          if (i == 1) {
            continue;
          }
          System.out.println("body " + i);
          if (i == 2) {
            throw new Oops("x", i);
          }
        } finally {
          System.out.println("inner " + i);
        }
      } catch (Oops e) {
        System.out.println("caught " + e.code);
      } finally {
        System.out.println("outer " + i);
      }
    }
  }

  static void errors() {
    try {
      throw new AssertionError("wrong");
    } catch (AssertionError e) {
      System.out.println(e);
    }
    throw new Error("an error");
  }

  static void exceptionsAsValues() {
    List<Exception> list = List.of(new Oops("a", 1), new IllegalStateException("b"));
    for (Exception e : list) {
      System.out.println(e.getClass().getSimpleName() + " " + e.getMessage());
    }
    Exception[] array = {new Oops("c", 1)};
    System.out.println(array[0].getMessage());
    Map<String, Oops> map = new HashMap<>();
    map.put("k", new Oops("v", 1));
    System.out.println(map.get("k").code);
  }

  static void tooLarge() {
    try {
      int[] a = new int[Integer.MAX_VALUE];
      System.out.println(a.length);
    } catch (OutOfMemoryError e) {
      System.out.println("caught");
    }
  }

  static void throwNull() {
    RuntimeException e = null;
    System.out.println("x");
    throw e;
  }

  static void ownExceptionThroughHost() {
    try {
      List.of(1, 2).forEach(n -> thrower(n - 1));
    } catch (Oops e) {
      System.out.println("caught " + e.getMessage());
    }
    List.of(1, 2).forEach(n -> thrower(n - 1));
  }
}
