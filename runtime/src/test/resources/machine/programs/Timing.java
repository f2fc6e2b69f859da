class Timing {

  private static int adds(int n) {
    int sum = 0;
    for (int i = 0; i < n; i++) {
      sum += i * 2;
    }
    return sum;
  }

  private static double products(int n) {
    double[] a = {1.5, 2.5, 0.25, 3};
    double sum = 0;
    for (int i = 0; i < n; i++) {
      sum += a[i & 3] * 0.5;
    }
    return sum;
  }

  private static int twice(int x) {
    return x + x;
  }

  private static int calls(int n) {
    int sum = 0;
    for (int i = 0; i < n; i++) {
      sum += twice(i);
    }
    return sum;
  }

  int field;

  private int step(int x) {
    field += x;
    return field;
  }

  private static int objects(int n) {
    Timing t = new Timing();
    int sum = 0;
    for (int i = 0; i < n; i++) {
      sum += t.step(i);
    }
    return sum;
  }

  static void allOfThem() {
    System.out.println(
        adds(1_000) + " " + products(1_000) + " " + calls(1_000) + " " + objects(100));
  }

  private static void timeAdds() {
    adds(1_000_000);
  }

  private static void timeProducts() {
    products(1_000_000);
  }

  private static void timeCalls() {
    calls(1_000_000);
  }

  private static void timeObjects() {
    objects(1_000_000);
  }
}
