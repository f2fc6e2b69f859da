package runtime.digits;

import java.math.BigInteger;
import java.util.IllegalFormatConversionException;

/** Whole numbers to the base of 10, 8 and 16: {@code %d %o %x}. */
final class FormattedWhole {

  private FormattedWhole() {}

  static String of(Specifier specifier, Object argument) {
    if (argument == null) {
      return specifier.padded("null");
    }
    BigInteger value = value(specifier, argument);
    boolean big = argument instanceof BigInteger;
    if (specifier.conversion() == 'd') {
      return specifier.signed(value.signum() < 0, "", specifier.grouped(value.abs().toString()));
    }
    if (!big) {
      specifier.refuse("( +");
    }
    boolean octal = specifier.conversion() == 'o';
    BigInteger shown = big || value.signum() >= 0 ? value : value.add(twoToThe(bits(argument)));
    String prefix = !specifier.has('#') ? "" : octal ? "0" : "0x";
    return specifier.signed(shown.signum() < 0, prefix, shown.abs().toString(octal ? 8 : 16));
  }

  private static BigInteger value(Specifier specifier, Object argument) {
    if (argument instanceof BigInteger big) {
      return big;
    }
    if (bits(argument) == 0) {
      throw new IllegalFormatConversionException(specifier.conversion(), argument.getClass());
    }
    return BigInteger.valueOf(((Number) argument).longValue());
  }

  private static int bits(Object argument) {
    if (argument instanceof Long) {
      return Long.SIZE;
    }
    if (argument instanceof Integer) {
      return Integer.SIZE;
    }
    if (argument instanceof Short) {
      return Short.SIZE;
    }
    return argument instanceof Byte ? Byte.SIZE : 0;
  }

  /** Negative numbers are shown as their bits: to the base of 8 and 16 they have no sign. */
  private static BigInteger twoToThe(int bits) {
    return BigInteger.ONE.shiftLeft(bits);
  }
}
