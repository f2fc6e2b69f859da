package runtime.methods;

import runtime.library.Texts;

/** Numbers that are written with their base, as {@code decode} reads them. */
public final class Decoded {

  private Decoded() {}

  /** Of {@link Integer}. */
  public static final class Ints {
    private Ints() {}

    public static Integer decode(String text) {
      return Integer.valueOf(digits(text), radix(text));
    }
  }

  /** Of {@link Long}. */
  public static final class Longs {
    private Longs() {}

    public static Long decode(String text) {
      return Long.valueOf(digits(text), radix(text));
    }
  }

  /** Of {@link Short}. */
  public static final class Shorts {
    private Shorts() {}

    public static Short decode(String text) {
      return (short) within(Short.MIN_VALUE, Short.MAX_VALUE, text);
    }
  }

  /** Of {@link Byte}. */
  public static final class Bytes {
    private Bytes() {}

    public static Byte decode(String text) {
      return (byte) within(Byte.MIN_VALUE, Byte.MAX_VALUE, text);
    }
  }

  private static int within(int least, int greatest, String text) {
    int value = Ints.decode(text);
    if (value < least || value > greatest) {
      throw new NumberFormatException(Texts.outOfRange(value, text));
    }
    return value;
  }

  /** The number without the sign of its base. */
  private static String digits(String text) {
    if (text.isEmpty()) {
      throw new NumberFormatException("Zero length string");
    }
    int start = signs(text) + baseSigns(text);
    if (text.startsWith("-", start) || text.startsWith("+", start)) {
      throw new NumberFormatException("Sign character in wrong position");
    }
    return (text.charAt(0) == '-' ? "-" : "") + text.substring(start);
  }

  private static int radix(String text) {
    int start = signs(text);
    return switch (baseSigns(text)) {
      case 0 -> 10;
      case 1 -> text.charAt(start) == '#' ? 16 : 8;
      default -> 16;
    };
  }

  private static int signs(String text) {
    return text.startsWith("-") || text.startsWith("+") ? 1 : 0;
  }

  private static int baseSigns(String text) {
    int start = signs(text);
    if (text.startsWith("0x", start) || text.startsWith("0X", start)) {
      return 2;
    }
    boolean isOctal = text.startsWith("0", start) && text.length() > start + 1;
    return isOctal || text.startsWith("#", start) ? 1 : 0;
  }
}
