package runtime.scanner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Our scanner reads what a JVM's reads, and refuses what that refuses. */
class ScannerTest {

  private static final String[] PARTS = {
    "12", "-7", "+3", "1,234", "0,234", "12,34", "1,234.5", "3.", ".5", "1e3", "1.5E-2", "NaN",
        "-Infinity",
    "true", "FALSE", "word", "99999999999", "300", "70000", "ff", "x1", "", " ", "  ", "\n", "\r\n",
    "\t", ",", ";", ", ", "ä"
  };

  private static final String[] DELIMITERS = {null, ",", "", ",\\s*", "[,;]", "\\s*;\\s*", "\n"};

  private static final int CALLS = 21;

  @Test
  void whatIsReadIsWhatAJvmReads() {
    Random random = new Random(20);
    for (int i = 0; i < 4_000; i++) {
      String text = text(random);
      String delimiter = DELIMITERS[random.nextInt(DELIMITERS.length)];
      int[] calls = random.ints(12, 0, CALLS).toArray();

      assertThat(ours(text, delimiter, calls))
          .as("%s by %s: %s", text, delimiter, java.util.Arrays.toString(calls))
          .isEqualTo(jvms(text, delimiter, calls));
    }
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(9); i >= 0; i--) {
      text.append(PARTS[random.nextInt(PARTS.length)]);
      text.append(random.nextInt(3) == 0 ? "" : " ");
    }
    return text.toString();
  }

  private interface Read {
    Object get();
  }

  private static String said(Read read) {
    try {
      return String.valueOf(read.get());
    } catch (RuntimeException thrown) {
      return thrown.getClass().getSimpleName() + ": " + thrown.getMessage();
    }
  }

  private static List<String> ours(String text, String delimiter, int[] calls) {
    Scanner scanner = new Scanner(text);
    if (delimiter != null) {
      scanner.useDelimiter(delimiter);
    }
    List<Read> reads =
        List.of(
            scanner::hasNext,
            scanner::next,
            scanner::hasNextLine,
            scanner::nextLine,
            scanner::hasNextInt,
            scanner::nextInt,
            scanner::hasNextDouble,
            scanner::nextDouble,
            scanner::hasNextBoolean,
            scanner::nextBoolean,
            scanner::nextLong,
            scanner::hasNextLong,
            scanner::nextByte,
            scanner::nextShort,
            scanner::nextFloat,
            scanner::nextBigInteger,
            scanner::nextBigDecimal,
            () -> scanner.nextInt(16),
            () -> scanner.hasNext("[a-z]+"),
            () -> scanner.next("\\d+"),
            () -> scanner.tokens().toList());
    return all(reads, calls);
  }

  private static List<String> jvms(String text, String delimiter, int[] calls) {
    try (java.util.Scanner scanner = new java.util.Scanner(text).useLocale(Locale.ENGLISH)) {
      if (delimiter != null) {
        scanner.useDelimiter(delimiter);
      }
      List<Read> reads =
          List.of(
              scanner::hasNext,
              scanner::next,
              scanner::hasNextLine,
              scanner::nextLine,
              scanner::hasNextInt,
              scanner::nextInt,
              scanner::hasNextDouble,
              scanner::nextDouble,
              scanner::hasNextBoolean,
              scanner::nextBoolean,
              scanner::nextLong,
              scanner::hasNextLong,
              scanner::nextByte,
              scanner::nextShort,
              scanner::nextFloat,
              scanner::nextBigInteger,
              scanner::nextBigDecimal,
              () -> scanner.nextInt(16),
              () -> scanner.hasNext("[a-z]+"),
              () -> scanner.next("\\d+"),
              () -> scanner.tokens().toList());
      return all(reads, calls);
    }
  }

  private static List<String> all(List<Read> reads, int[] calls) {
    List<String> said = new ArrayList<>();
    for (int call : calls) {
      said.add(said(reads.get(call)));
    }
    return said;
  }
}
