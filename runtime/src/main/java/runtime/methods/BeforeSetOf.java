package runtime.methods;

import runtime.library.Texts;

/** Before {@code Set.of} of two elements: refuses an element twice. */
public final class BeforeSetOf {

  private BeforeSetOf() {}

  public static void of(Object one, Object other) {
    if (one != null && one.equals(other)) {
      throw new IllegalArgumentException(Texts.duplicateElement(one));
    }
  }
}
