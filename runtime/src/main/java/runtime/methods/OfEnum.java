package runtime.methods;

import runtime.library.Texts;

/** Of {@link Enum}. */
public final class OfEnum {

  private OfEnum() {}

  public static <T extends Enum<T>> T valueOf(Class<T> type, String name) {
    if (name == null) {
      throw new NullPointerException(Texts.NO_NAME);
    }
    for (T constant : type.getEnumConstants()) {
      if (constant.name().equals(name)) {
        return constant;
      }
    }
    throw new IllegalArgumentException(Texts.enumConstant(type.getName().replace('$', '.'), name));
  }

  public static int compareTo(Enum<?> constant, Enum<?> other) {
    return constant.ordinal() - other.ordinal();
  }
}
