package runtime.methods;

import runtime.library.Texts;

/** Before {@code Map.of} of two entries: refuses a key twice. */
public final class BeforeMapOf {

  private BeforeMapOf() {}

  public static void of(Object one, Object first, Object other, Object second) {
    if (one != null && one.equals(other)) {
      throw new IllegalArgumentException(Texts.duplicateKey(one));
    }
  }
}
