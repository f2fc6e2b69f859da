package runtime.digits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.IllegalFormatException;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text and refusals are those of the JVM, in its words. */
@DisplayName("A format gives what the JVM's gives")
class FormatTest {

  private static final String LETTERS = "ddddoxXeEffffgGssSbBhHcC%nqI";
  private static final Object[] OTHERS = {
    null,
    true,
    'x',
    "text",
    "",
    65,
    -7,
    128_512,
    (byte) -5,
    (short) -300,
    Integer.MIN_VALUE,
    Long.MAX_VALUE,
    Long.MIN_VALUE,
    0,
    1_234_567L,
    new BigInteger("-12345678901234567890"),
    BigInteger.valueOf(255),
    0.0,
    -0.0,
    0.5,
    0.15,
    1.005,
    999_999.5,
    9.9999995e-5,
    Double.NaN,
    Double.POSITIVE_INFINITY,
    Double.NEGATIVE_INFINITY,
    Double.MIN_NORMAL,
    Double.MAX_VALUE,
    0.1f,
    -2.5f
  };

  private static String described(Supplier<String> text) {
    try {
      return text.get();
    } catch (IllegalArgumentException refused) {
      String kind = refused instanceof IllegalFormatException ? "format" : "argument";
      return kind + " " + refused.getMessage();
    }
  }

  private static void compare(String format, Object... arguments) {
    String ours = described(() -> Format.format(format, arguments));
    String theirs = described(() -> String.format(Locale.ROOT, format, arguments));
    boolean isIndex = theirs.contains("rgument index");
    if (!ours.equals(isIndex ? theirs.replaceFirst("format", "argument") : theirs)) {
      assertThat(ours).as(format + " of " + Arrays.toString(arguments)).isEqualTo(theirs);
    }
  }

  private static String someFormat(SplittableRandom random) {
    StringBuilder format = new StringBuilder("%");
    if (random.nextInt(8) == 0) {
      format.append(random.nextInt(4)).append('$');
    }
    for (int i = random.nextInt(3); i > 0; i--) {
      format.append("-#+ 0,(<".charAt(random.nextInt(8)));
    }
    if (random.nextBoolean()) {
      format.append(random.nextInt(1, 25));
    }
    if (random.nextInt(3) == 0) {
      format.append('.').append(random.nextInt(12));
    }
    return format.append(LETTERS.charAt(random.nextInt(LETTERS.length()))).toString();
  }

  private static Object someArgument(Seeded seeded) {
    if (seeded.random().nextBoolean()) {
      return OTHERS[seeded.random().nextInt(OTHERS.length)];
    }
    return seeded.random().nextInt(4) == 0 ? seeded.random().nextLong() >> 40 : ofFewDigits(seeded);
  }

  /** Before JDK 21, the digits are those of the old Double.toString, with one too many at times. */
  private static double ofFewDigits(Seeded seeded) {
    double x = seeded.next();
    String digits = DoubleText.toString(x);
    boolean few = digits.length() <= 12 && digits.equals(Double.toString(x));
    return few ? x : (int) x / 128.0;
  }

  @Test
  void forAnySpecifierAndArgument() {
    Seeded seeded = new Seeded("formats");
    for (int i = 0; i < 150_000; i++) {
      compare(someFormat(seeded.random()), someArgument(seeded));
    }
  }

  @Test
  void forSeveralAtOnce() {
    Seeded seeded = new Seeded("several");
    for (int i = 0; i < 50_000; i++) {
      String format =
          "a" + someFormat(seeded.random()) + " b" + someFormat(seeded.random()) + "c %s";
      compare(format, someArgument(seeded), someArgument(seeded), someArgument(seeded));
    }
  }

  @Test
  void forDecimalsOfAllPrecisions() {
    Seeded seeded = new Seeded("precisions");
    for (int i = 0; i < 60_000; i++) {
      double x = ofFewDigits(seeded);
      String conversion = "fegG".substring(seeded.random().nextInt(4)).substring(0, 1);
      compare("%." + seeded.random().nextInt(20) + conversion, x);
      compare("%,.3f|%12.4e|%-12.2g", x, x, x);
    }
  }

  @Test
  void toTheBaseOf16() {
    Seeded seeded = new Seeded("base of 16");
    for (int i = 0; i < 20_000; i++) {
      double x = seeded.next();
      int digits = seeded.random().nextInt(16);
      compare("%a|%+25A|%-30a|%." + digits + "a|%28." + digits + "A", x, x, x, x, x);
    }
  }

  @Test
  void forBigDecimals() {
    Seeded seeded = new Seeded("big decimals");
    for (int i = 0; i < 20_000; i++) {
      long unscaled = seeded.random().nextLong() >> seeded.random().nextInt(64);
      BigDecimal x = BigDecimal.valueOf(unscaled, seeded.random().nextInt(-20, 30));
      compare("%." + seeded.random().nextInt(20) + "f|%<,12.2f|%<(.4f|%<s", x);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "plain",
        "%",
        "abc%",
        "%5",
        "%.f",
        "%1.5",
        "%é",
        "%++d",
        "%0$d",
        "%9$d",
        "%<d",
        "%2147483648d",
        "%99999999999$d",
        "%.99999999999f",
        "%2$-5d",
        "%1$n",
        "%d%",
        "% d%",
        "% %",
        "%tq",
        "%t",
        "%-%",
        "%<1$d",
        "%s %s %s",
        "%1$s %s %s",
        "%3$s %<s %s",
        "%.3s",
        "%n%n",
        "100%%"
      })
  void forOddFormats(String format) {
    compare(format, 1, "two");
    compare(format, "one", 2.0);
    compare(format);
    compare(format, (Object[]) null);
  }

  @Test
  void keepsWhatStandsBeforeARefusal() {
    StringBuilder text = new StringBuilder();
    assertThatThrownBy(() -> Format.formatTo(text, Locale.ROOT, "%s and %d", "one", "two"))
        .hasMessage("d != java.lang.String");
    assertThat(text).hasToString("one and ");
  }

  @ParameterizedTest(name = "[{0}]")
  @ValueSource(
      strings = {
        "", "en", "en-US", "en-GB", "en-AU", "en-CA", "en-IE", "en-NZ", "es-MX", "ja", "ja-JP",
        "ko", "ko-KR", "zh", "zh-CN", "zh-TW", "de", "de-DE", "es", "es-AR", "es-CO", "es-ES",
        "it", "it-IT", "nl", "nl-NL", "pt", "pt-BR", "fr", "fr-FR", "fr-CA"
      })
  void inOtherLanguages(String tag) {
    Locale locale = Locale.forLanguageTag(tag);
    String format = "%,.2f|%,d|%e|%g|%(,12.1f|%011.3f|%s|%x|%a";
    Object[] arguments = {1234567.5, -1234567, 1.5, 0.0001, -2345.5, -1.5, 2.5, 255, 1.5};
    StringBuilder ours = new StringBuilder();
    Format.formatTo(ours, locale, format, arguments);
    assertThat(ours).hasToString(String.format(locale, format, arguments));
  }

  @Test
  void refusesALanguageWhoseNumbersItDoesNotKnow() {
    Locale persian = new Locale("fa");
    StringBuilder text = new StringBuilder();
    Format.formatTo(text, persian, "%s %x ", 1.5, 255);
    assertThat(text).hasToString("1.5 ff ");
    assertThatThrownBy(() -> Format.formatTo(text, persian, "%d", 5))
        .isInstanceOf(UnsupportedOperationException.class)
        .hasMessage("This page does not know how numbers are written in fa: use Locale.ROOT.");
  }

  @Test
  void roundsHalfUpWhatIsWrittenAndNotWhatIsStored() {
    assertThat(Format.format("%.1f %.2f %.0f %.20f", 0.15, 1.005, 2.5, 0.1))
        .isEqualTo("0.2 1.01 3 0.10000000000000000000");
  }
}
