package runtime.methods;

/** Of {@link Class}. */
public final class OfClass {

  private OfClass() {}

  public static boolean isAnonymousClass(Class<?> type) {
    return type.getSimpleName().isEmpty();
  }

  /** Of the classes that a learner meets, those of lambdas are. */
  public static boolean isHidden(Class<?> type) {
    return type.getName().contains("$$Lambda");
  }
}
