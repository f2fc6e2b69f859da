package runtime.methods;

import static org.assertj.core.api.Assertions.assertThat;
import static runtime.methods.Outcomes.outcome;

import java.util.Random;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A number with its base")
class DecodedTest {

  private static void isAsOnAJvm(String text) {
    same(() -> Decoded.Ints.decode(text), () -> Integer.decode(text));
    same(() -> Decoded.Longs.decode(text), () -> Long.decode(text));
    same(() -> Decoded.Shorts.decode(text), () -> Short.decode(text));
    same(() -> Decoded.Bytes.decode(text), () -> Byte.decode(text));
  }

  private static void same(Callable<?> ours, Callable<?> jvms) {
    assertThat(outcome(ours)).isEqualTo(outcome(jvms));
  }

  @ParameterizedTest(name = "[{0}]")
  @ValueSource(
      strings = {
        "",
        "x",
        "-",
        "+",
        "--1",
        "0x-1",
        "0",
        "00",
        "-0",
        "010",
        "08",
        "0x",
        "0xG",
        "#ff",
        "#",
        "+5",
        "-0X80",
        "-0x80000000",
        "0x80000000",
        "0xFFFFFFFF",
        "99999999999",
        "-9223372036854775808",
        "9223372036854775808",
        "300",
        "70000",
        "-129",
        " 1"
      })
  void isReadAsByAJvm(String text) {
    isAsOnAJvm(text);
  }

  @Test
  void ofAnyLettersIsReadAsByAJvm() {
    Random random = new Random(8);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(12); length > 0; length--) {
        text.append("0017f-+xX#".charAt(random.nextInt(10)));
      }
      isAsOnAJvm(text.toString());
    }
  }
}
