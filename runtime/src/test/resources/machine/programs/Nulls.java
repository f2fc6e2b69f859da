import java.util.HashMap;
import java.util.List;
import java.util.Map;

class Nulls {

  String name;
  Nulls next;
  int n;
  double[] values;
  Nulls[] all;
  static String shared;
  static Nulls[][] table = new Nulls[2][2];

  Nulls find(String s, int i) {
    return null;
  }

  static Nulls none(double d, int[] a) {
    return null;
  }

  static void say(Runnable r) {
    try {
      r.run();
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
  }

  static void locals() {
    String s = null;
    Nulls o = null;
    int[] a = null;
    say(() -> System.out.println(s.length()));
    try {
      s.length();
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    try {
      o.n = 1;
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    try {
      o.next.n++;
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    try {
      a[0] = 1;
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    try {
      a[0]++;
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    try {
      System.out.println(a.length);
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    try {
      synchronized (o) {
        a[0] = 1;
      }
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
  }

  static void parameter(String text, long wide, Nulls after) {
    try {
      text.trim();
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    try {
      after.find("x", 1);
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
  }

  static void parameters() {
    parameter(null, 1, null);
  }

  void own() {
    try {
      name.length();
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    try {
      next.next.n = 2;
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    try {
      values[n + 1] = 2;
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    try {
      all[3].n = 2;
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    all = new Nulls[4];
    int i = 2;
    try {
      all[i].next = this;
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    try {
      all[i + 1].values[0] = 1;
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    try {
      find("a", 3).find("b", 4);
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    try {
      find("a", 3).next.find("b", 4);
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
  }

  static void fields() {
    new Nulls().own();
  }

  static void statics() {
    try {
      shared.isEmpty();
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    try {
      table[1][0].n = 1;
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    try {
      none(1, null).n = 1;
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    try {
      (new double[2][][])[1][0][0] = 1;
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
  }

  static void unboxing() {
    Map<String, Integer> map = new HashMap<>();
    Integer i = null;
    Double d = null;
    try {
      int n = i;
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    try {
      double n = d + 1;
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    int n = map.get("missing");
    System.out.println(n);
  }

  static void arrays() {
    Object[] o = null;
    long[] l = null;
    byte[] b = null;
    char[] c = null;
    float[] f = null;
    short[] s = null;
    boolean[] z = null;
    double[][] m = new double[2][];
    try {
      o[1] = "";
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    try {
      l[1] = 1;
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    try {
      b[1] = 1;
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    try {
      c[1] = 1;
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    try {
      f[1] = 1;
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    try {
      s[1] = 1;
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    try {
      z[1] = true;
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    try {
      System.out.println(o[1]);
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    try {
      System.out.println(b[1]);
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    try {
      m[1][0] = 1;
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    int i = 1;
    m[i][i * 2] += 1;
  }

  static void uncaught() {
    Nulls o = new Nulls();
    System.out.println("x");
    o.next.find("a", 1);
  }

  static void calls() {
    List<String> list = java.util.Arrays.asList("a", null);
    for (String s : list) {
      try {
        System.out.println(s.charAt(0));
      } catch (NullPointerException e) {
        System.out.println(e.getMessage());
      }
    }
    try {
      list.get(1).concat(list.get(0));
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    Object o = null;
    try {
      o.toString();
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    try {
      ((String) o).length();
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    Runnable r = null;
    r.run();
  }

  static void fromHost() {
    try {
      java.util.Objects.requireNonNull(null, "must be there");
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    System.out.println(List.of(1).contains(2));
    List.of("a", null);
  }
}
