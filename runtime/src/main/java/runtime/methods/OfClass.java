package runtime.methods;

/** Of {@link Class}. */
public final class OfClass {

  private OfClass() {}

  public static boolean isAnonymousClass(Class<?> type) {
    return type.getSimpleName().isEmpty();
  }
}
