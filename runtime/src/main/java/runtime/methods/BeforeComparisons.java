package runtime.methods;

import java.math.BigDecimal;
import java.math.BigInteger;
import runtime.machine.Order;

/** Before {@code compareTo}: says that an object of another class cannot be compared with. */
public final class BeforeComparisons {

  private BeforeComparisons() {}

  public static void compareTo(Boolean value, Object other) {
    Order.requireSame(value, other);
  }

  public static void compareTo(Character letter, Object other) {
    Order.requireSame(letter, other);
  }

  public static void compareTo(Byte number, Object other) {
    Order.requireSame(number, other);
  }

  public static void compareTo(Short number, Object other) {
    Order.requireSame(number, other);
  }

  public static void compareTo(Integer number, Object other) {
    Order.requireSame(number, other);
  }

  public static void compareTo(Long number, Object other) {
    Order.requireSame(number, other);
  }

  public static void compareTo(Float number, Object other) {
    Order.requireSame(number, other);
  }

  public static void compareTo(Double number, Object other) {
    Order.requireSame(number, other);
  }

  public static void compareTo(String text, Object other) {
    Order.requireSame(text, other);
  }

  public static void compareTo(BigInteger number, Object other) {
    Order.requireSame(number, other);
  }

  public static void compareTo(BigDecimal number, Object other) {
    Order.requireSame(number, other);
  }
}
