package probe;

/** Prints what a page has to print as a JVM does. */
public final class Probe {

  private Probe() {}

  /** How many arguments each function gets. */
  public static void main(String[] arguments) {
    Functions.print(Integer.parseInt(arguments[0]));
    Faults.print();
  }
}
