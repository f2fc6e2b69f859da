package runtime.machine;

/** A call of a method, which runs in slices. */
public final class Task {

  private final Interpreter interpreter;
  private final char result;
  private Object value;
  private boolean isDone;

  Task(Machine machine, Call call) {
    interpreter = machine.interpreter;
    result = call.result;
    interpreter.begin(call.method, 0);
  }

  /**
   * Does a slice.
   *
   * @param budget how many calls and jumps back it may do
   * @return whether it has come to its end
   * @throws Throwable what the method throws
   */
  public boolean proceed(int budget) throws Throwable {
    if (!isDone && run(budget)) {
      isDone = true;
      value = Descriptor.isReference(result) ? interpreter.values().at(0) : null;
      interpreter.clear();
    }
    return isDone;
  }

  private boolean run(int budget) throws Throwable {
    try {
      return interpreter.run(budget);
    } catch (Throwable thrown) {
      isDone = true;
      interpreter.clear();
      throw thrown;
    }
  }

  /** What the method gave, if that is a reference. */
  public Object value() {
    return value;
  }
}
