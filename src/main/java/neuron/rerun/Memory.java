package neuron.rerun;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import jdk.jshell.spi.ExecutionControl.UserException;

/**
 * The memory that cells and the kernel share. A thread of the kernel that finds none ends, and the
 * kernel is dead without a word: so what a cell filled it with has to go first.
 */
final class Memory {

  private static final String RAN_OUT = "java.lang.OutOfMemoryError";
  private static final int RESERVE = 4 << 20;

  /** An eighth of the memory is enough to go on. */
  private static final int ENOUGH = 8;

  private final Variables variables;
  private byte[] reserve = new byte[RESERVE];

  Memory(Variables variables) {
    this.variables = variables;
  }

  /** Whether that is why a cell failed. */
  static boolean ranOut(Throwable failure) {
    return failure instanceof UserException thrown
        ? RAN_OUT.equals(thrown.causeExceptionClass())
        : failure.toString().contains(RAN_OUT);
  }

  /**
   * Sets variables to null until an eighth of the memory is free.
   *
   * @param className whose code filled it
   * @return what the cell says
   */
  UserException makeRoom(String className, Throwable failure) {
    reserve = null;
    List<String> emptied = new ArrayList<>();
    for (Field variable : variables.largestOf(className)) {
      if (hasRoom()) {
        break;
      }
      Variables.setBack(variable);
      emptied.add(variable.getName());
    }
    reserve = new byte[RESERVE];
    return new UserException(sentence(emptied), RAN_OUT, failure.getStackTrace());
  }

  private static boolean hasRoom() {
    System.gc();
    Runtime machine = Runtime.getRuntime();
    long free = machine.maxMemory() - machine.totalMemory() + machine.freeMemory();
    return free > machine.maxMemory() / ENOUGH;
  }

  private static String sentence(List<String> emptied) {
    String names = String.join(", ", emptied);
    return "This needs more than the kernel's memory of "
        + (Runtime.getRuntime().maxMemory() >> 20)
        + " MB: make it smaller, and run the cell again."
        + (names.isEmpty() ? "" : " To make room, set to null: " + names + ".");
  }
}
