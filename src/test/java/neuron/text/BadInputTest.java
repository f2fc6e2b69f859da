package neuron.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class BadInputTest {

  @Test
  void isItsSentenceAlone() {
    StringWriter printed = new StringWriter();
    new BadInput("One is too few: give two.").printStackTrace(new PrintWriter(printed, true));

    assertThat(printed.toString().lines())
        .containsExactly("neuron.text.BadInput: One is too few: give two.");
  }
}
