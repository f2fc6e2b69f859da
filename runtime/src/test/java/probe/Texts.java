package probe;

import java.math.BigDecimal;
import java.util.SplittableRandom;
import runtime.digits.Seeded;

/** Numbers to text and back. Of decimals of a few digits every JVM writes the same. */
final class Texts {

  private static final String[] FORMATS = {
    "%.3f", "%8.2f|", "%-9.1f|", "%+.0f", "%,.2f", "%(.1f", "%e", "%.2e", "%g", "%.4g", "%s",
    "%09.3f"
  };

  private static final String[] WHOLE_FORMATS = {
    "%d", "%5d|", "%-6d|", "%05d", "%+d", "%,d", "%x", "%X", "%o", "%#x", "%(d", "%s", "%h"
  };

  private Texts() {}

  static void print(int texts) {
    SplittableRandom random = new SplittableRandom(19);
    Hash written = new Hash();
    Hash read = new Hash();
    Hash back = new Hash();
    Hash formatted = new Hash();
    Seeded seeded = new Seeded("texts");
    for (int i = 0; i < texts; i++) {
      double decimal = random.nextInt(-9_999_999, 10_000_000) / 1000.0;
      written.add(decimal + " " + (float) (decimal / 1000) + " " + Double.toHexString(decimal));
      String text = text(random);
      read.add(Double.parseDouble(text));
      read.add(Float.parseFloat(text));
      read.add(new BigDecimal(text).doubleValue());
      double x = seeded.next();
      back.add(Double.parseDouble(Double.toString(x)) == x ? 1.0 : x);
      formatted.add(String.format(FORMATS[i % FORMATS.length], decimal));
      int whole = random.nextInt() >> random.nextInt(31);
      formatted.add(String.format(WHOLE_FORMATS[i % WHOLE_FORMATS.length], whole));
    }
    System.out.println("written: " + written);
    System.out.println("read: " + read);
    System.out.println("written and read: " + back);
    System.out.println("formatted: " + formatted);
    builders(random);
    examples();
  }

  private static void builders(SplittableRandom random) {
    Hash built = new Hash();
    for (int i = 0; i < 2_000; i++) {
      StringBuilder text = new StringBuilder("x".repeat(i % 30));
      for (int j = 0; j < 30; j++) {
        int at = random.nextInt(text.length() + 1);
        switch (random.nextInt(6)) {
          case 0 -> text.append("letters".repeat(j % 4)).append(i);
          case 1 -> text.insert(at, "pieces".concat("-" + j));
          case 2 -> text.insert(at, j).append((String) null);
          case 3 -> text.delete(at, Math.min(at + 7, text.length()));
          case 4 -> text.ensureCapacity(at * 2);
          default -> text.append('c').append(j / 8.0);
        }
      }
      built.add(text.capacity() + text.toString());
    }
    System.out.println("built: " + built);
  }

  private static String text(SplittableRandom random) {
    StringBuilder digits = new StringBuilder();
    for (int i = random.nextInt(1, 25); i > 0; i--) {
      digits.append((char) ('0' + random.nextInt(10)));
    }
    digits.insert(random.nextInt(digits.length()), '.');
    return (random.nextBoolean() ? "-" : "") + digits + "e" + random.nextInt(-340, 310);
  }

  private static void examples() {
    System.out.println(0.1 + 0.2 + " " + 1e21 + " " + 1e-5 + " " + 100.0 + " " + 0.1f + " " + -0.0);
    System.out.println(Double.MIN_VALUE + " " + Double.MAX_VALUE + " " + 0.0 / 0 + " " + 1 / 0.0);
    System.out.println(
        String.format("%b %c %s %S %% %n%5s|%-5s|%.2s", true, 'x', null, "yes", "a", "b", "abc"));
    System.out.println(String.format("%2$s %1$s %<s %s", 1, "two"));
    System.out.println("%.3f of %s".formatted(-0.0004, new int[0].length));
    System.out.printf("%.10f %e %a%n", 1.0 / 3, 12345.678, 0.1);
    System.out.println(String.format("%s %s %.0f %.0f", Float.MAX_VALUE, 1e7, 0.5, 1.5));
    System.out.println(String.format("%,d %,.3f %x", 1234567890123L, 1234567.8915, -1L));
    System.out.println((char) 65 + "" + 'a' + 1 + 2L + 3f + 4.0 + true + null);
  }
}
