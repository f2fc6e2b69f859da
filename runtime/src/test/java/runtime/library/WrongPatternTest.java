package runtime.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A wrong regular expression")
class WrongPatternTest {

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "(", "[", "*a", "a)", ")", "a|*", "[]", "[^]", "a**", "a+++", "(a", "((a)", "(*)", "a(b))c",
        "[a[b]", "+", "?", "a?*", "x\\(y[", "\\\\(", "(?:a", "a|b|+", "[\\]", "\\[)"
      })
  void isToldAsByAJvm(String pattern) {
    PatternSyntaxException jvms =
        catchThrowableOfType(PatternSyntaxException.class, () -> Pattern.compile(pattern));
    WrongPattern ours = WrongPattern.of(pattern);

    assertThat(ours.message()).isEqualTo(jvms.getMessage());
    assertThat(ours.description()).isEqualTo(jvms.getDescription());
    assertThat(ours.index()).isEqualTo(jvms.getIndex());
  }
}
