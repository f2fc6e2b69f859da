package runtime.methods;

import java.io.PrintStream;

/** Of {@link PrintStream}, what TeaVM has not. */
public final class OfPrintStream {

  private OfPrintStream() {}

  public static void print(PrintStream out, float x) {
    out.print(String.valueOf(x));
  }

  public static void println(PrintStream out, float x) {
    out.println(String.valueOf(x));
  }

  public static void print(PrintStream out, boolean x) {
    out.print(String.valueOf(x));
  }

  public static void println(PrintStream out, char[] x) {
    out.println(String.valueOf(x));
  }
}
