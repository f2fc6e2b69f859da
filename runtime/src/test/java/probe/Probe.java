package probe;

/** Prints what a page has to print as a JVM does. */
public final class Probe {

  private Probe() {}

  /**
   * How many arguments each function gets; how many texts, sequences and sums there are; and the
   * JVM's release.
   */
  public static void main(String[] arguments) {
    Functions.print(Integer.parseInt(arguments[0]));
    int others = Integer.parseInt(arguments[1]);
    Texts.print(others);
    Sequences.print(others);
    Orders.print(others);
    Sums.print(others / 10);
    Words.print();
    Faults.print(arguments[2].equals("17"));
  }
}
