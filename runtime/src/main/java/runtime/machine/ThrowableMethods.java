package runtime.machine;

import java.io.PrintStream;
import java.util.List;

/**
 * Throwable, whose stack trace names the cells and nothing of the compiled code that runs them; all
 * else is as the compiled class has it.
 */
final class ThrowableMethods extends HostClass {

  private static final List<String> OWN =
      List.of(
          "printStackTrace()V",
          "printStackTrace(Ljava/io/PrintStream;)V",
          "getStackTrace()[Ljava/lang/StackTraceElement;");

  private final HostClass compiled;
  private final StackTrace trace;

  ThrowableMethods(HostClass compiled, StackTrace trace) {
    super(compiled.name(), compiled.superName(), compiled.interfaces(), compiled.access());
    this.compiled = compiled;
    this.trace = trace;
  }

  @Override
  public boolean isInstance(Object value) {
    return compiled.isInstance(value);
  }

  @Override
  public Object[] newArray(int length) {
    return compiled.newArray(length);
  }

  @Override
  public Guest adaptor(Instance instance) {
    return compiled.adaptor(instance);
  }

  @Override
  public int member(String member) {
    int own = OWN.indexOf(member);
    int number = own >= 0 ? own : compiled.member(member);
    return own >= 0 || number < 0 ? number : OWN.size() + number;
  }

  @Override
  public void call(int member, Values values, int base) throws Throwable {
    switch (member) {
      case 0 -> trace.print((Throwable) values.at(base), System.err);
      case 1 -> trace.print((Throwable) values.at(base), (PrintStream) values.at(base + 1));
      case 2 -> values.put(base, trace.elements((Throwable) values.at(base)));
      default -> compiled.call(member - OWN.size(), values, base);
    }
  }
}
