package runtime.methods;

import static org.assertj.core.api.Assertions.assertThat;
import static runtime.methods.Outcomes.outcome;

import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A replacement")
class ReplacementTest {

  private static final Pattern PATTERN = Pattern.compile("(a)(?<n>b)(x)?");

  private static void isAsOnAJvm(String text) {
    String jvms = outcome(() -> PATTERN.matcher("ab").replaceFirst(text));
    assertThat(outcome(() -> Replacement.of(text, found(), Map.of("n", 2)))).isEqualTo(jvms);
  }

  private static Matcher found() {
    Matcher matcher = PATTERN.matcher("ab");
    assertThat(matcher.find()).isTrue();
    return matcher;
  }

  @ParameterizedTest(name = "[{0}]")
  @ValueSource(
      strings = {
        "",
        "$0",
        "$1$2",
        "$3",
        "$21",
        "$4",
        "$9",
        "$",
        "\\",
        "x$",
        "$x",
        "$-",
        "\\$1",
        "\\\\$1",
        "${n}",
        "${",
        "${}",
        "${n",
        "${m}",
        "${1n}",
        "${n.}",
        "${é}",
        "$é",
        "a${n}b$2c\\d"
      })
  void isReadAsByAJvm(String text) {
    isAsOnAJvm(text);
  }

  @Test
  void ofAnyLettersIsReadAsByAJvm() {
    Random random = new Random(7);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(8); length > 0; length--) {
        text.append("$$\\{}n012x".charAt(random.nextInt(10)));
      }
      isAsOnAJvm(text.toString());
    }
  }
}
