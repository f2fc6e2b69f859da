package runtime.compiler;

/**
 * A static method without parameters that has to be run.
 *
 * @param className internal, such as {@code cell/Step_1}
 * @param method its name
 * @param descriptor {@code ()V}, or {@code ()Ljava/lang/Object;} if it gives a value to be shown
 * @param type the static type of that value as Java writes it, such as {@code double}; empty if
 *     there is none
 */
public record Step(String className, String method, String descriptor, String type) {

  /** Whether its value is to be shown, if it is not null. */
  public boolean isShown() {
    return !type.isEmpty();
  }
}
