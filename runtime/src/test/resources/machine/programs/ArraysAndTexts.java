import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

class ArraysAndTexts {

  static void kinds() {
    boolean[] z = {true, false};
    byte[] b = {1, -1};
    char[] c = {'a', 'b'};
    short[] s = {1, -300};
    int[] i = {1, 2};
    long[] l = {1L << 40};
    float[] f = {1.5f};
    double[] d = {2.5};
    b[0] += 200;
    c[1]++;
    s[0]--;
    z[1] |= z[0];
    l[0] += l[0];
    f[0] *= 3;
    d[0] /= 2;
    System.out.println(Arrays.toString(z) + Arrays.toString(b) + Arrays.toString(c));
    System.out.println(Arrays.toString(s) + Arrays.toString(i) + Arrays.toString(l));
    System.out.println(Arrays.toString(f) + Arrays.toString(d) + z.length + c.length);
  }

  static void matrices() {
    double[][] m = new double[3][4];
    int[][][] cube = new int[2][3][];
    String[][] names = new String[2][2];
    for (int r = 0; r < m.length; r++) {
      for (int c = 0; c < m[r].length; c++) {
        m[r][c] = r * 10 + c;
      }
    }
    cube[1][2] = new int[] {7};
    names[0][1] = "x";
    System.out.println(
        Arrays.deepToString(m) + Arrays.deepToString(cube) + Arrays.deepToString(names));
    System.out.println(m.getClass().getName() + (names[0] instanceof String[]) + cube[0].length);
    double[][] copy = m.clone();
    copy[0] = m[1];
    System.out.println(m[0][1] + " " + copy[0][1]);
  }

  record P(int x) {}

  static void ofObjects() {
    P[] ps = {new P(1), new P(2)};
    P[][] grid = new P[2][3];
    grid[1][2] = ps[0];
    Object[] os = ps;
    System.out.println(Arrays.toString(ps) + Arrays.deepToString(grid) + os.length);
    List<P> list = new ArrayList<>(Arrays.asList(ps));
    P[] back = list.toArray(new P[0]);
    System.out.println(back.length + " " + back[1].x() + Arrays.asList(back));
    P[] longer = Arrays.copyOf(ps, 3);
    System.out.println(longer[2] + " " + Arrays.equals(ps, back) + Arrays.hashCode(ps));
  }

  static void sorting() {
    int[] a = {5, 3, 9, 1};
    for (int i = 0; i < a.length; i++) {
      for (int j = i + 1; j < a.length; j++) {
        if (a[j] < a[i]) {
          int t = a[i];
          a[i] = a[j];
          a[j] = t;
        }
      }
    }
    System.out.println(Arrays.toString(a) + Arrays.binarySearch(a, 5));
    String[] words = {"b", "a"};
    Arrays.sort(words);
    System.out.println(String.join(",", words));
    Integer[] boxes = {3, 1, 2};
    Arrays.sort(boxes, (x, y) -> y - x);
    System.out.println(Arrays.toString(boxes));
  }

  static void sieve() {
    boolean[] composite = new boolean[100];
    StringBuilder primes = new StringBuilder();
    for (int i = 2; i < composite.length; i++) {
      if (!composite[i]) {
        primes.append(i).append(' ');
        for (int j = i * i; j < composite.length; j += i) {
          composite[j] = true;
        }
      }
    }
    System.out.println(primes);
  }

  static void concatenation() {
    String s = null;
    char c = 'c';
    long l = 5;
    Object o = new P(4);
    String t =
        "a" + s + c + 1 + l + 1.5f + 2.5 + true + o + (byte) 3 + (short) 4 + new int[0].length;
    t += 'z';
    t += 1 + 2;
    System.out.println(t);
    System.out.println("\u0001 \u0002 é 漢 \0".length() + "x\u0001" + l + "\u0002" + c);
    System.out.println("" + null + c + c + (c + c));
  }

  static void identityOfStrings() {
    String a = "same";
    String b = "sa" + "me";
    String c = new String("same");
    System.out.println((a == b) + " " + (a == c) + " " + (a == c.intern()) + a.equals(c));
  }

  static void builders() {
    StringBuilder s = new StringBuilder();
    s.append(1).append('c').append(2.5).append("x").append(true).append((Object) null).append(3L);
    s.insert(0, "start").reverse().setLength(10);
    System.out.println(s + " " + s.length() + s.charAt(2) + s.indexOf("l"));
  }

  static void letters() {
    int[] counts = new int[26];
    for (char c : "the quick brown fox".toCharArray()) {
      if (Character.isLetter(c)) {
        counts[c - 'a']++;
      }
    }
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] > 1) {
        out.append((char) ('a' + i)).append(counts[i]);
      }
    }
    System.out.println(out);
  }

  static void instanceofArrays() {
    Object o = new String[] {"a"};
    System.out.println(
        (o instanceof Object[]) + " " + (o instanceof String[]) + (o instanceof Integer[]));
    System.out.println(
        (o instanceof CharSequence[]) + " " + (o instanceof int[]) + (o instanceof Cloneable));
    Object m = new int[2][2];
    System.out.println(
        (m instanceof Object[]) + " " + (m instanceof int[][]) + (m instanceof long[][]));
  }

  static int next(int[] state) {
    return state[0]++;
  }

  static void evaluationOrder() {
    int[] s = {0};
    int[] a = new int[10];
    a[next(s)] = next(s) + next(s) * 10;
    a[next(s)] += next(s);
    int i = 5;
    a[i++] = i = 7;
    System.out.println(Arrays.toString(a) + i);
  }

  static void longOperandsOnTheStack() {
    long[] l = {1, 2, 3};
    double[] d = {1, 2};
    long x = l[0]++ + ++l[1] + (l[2] += 5);
    double y = d[0]-- * --d[1];
    long z = x = l[0] = 9;
    Holder h = new Holder();
    double w = h.d++ + (h.l += 4) + Holder.s++;
    System.out.println(x + " " + y + " " + z + Arrays.toString(l) + Arrays.toString(d));
    System.out.println(w + " " + h.d + h.l + Holder.s + (h.i++ + ++h.i) + h.i);
  }

  static class Holder {
    double d = 1.5;
    long l = 3;
    int i = 1;
    static double s = 0.25;
  }
}
