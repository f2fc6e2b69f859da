package neuron.practice;

import static org.assertj.core.api.Assertions.assertThat;

import neuron.Printed;
import org.junit.jupiter.api.Test;

class PracticeTest {

  @Test
  void breaksALongSentenceBetweenWords() {
    String said =
        Printed.by(
            () -> {
              Practice.predict("3.3", 0);
              Practice.reveal("3.3", 61);
            });
    assertThat(said.lines()).anyMatch(line -> line.length() > 60).allMatch(this::fits);
    assertThat(said.replace("\n", " "))
        .contains(
            "Equal on paper is not equal in doubles: the two ways round at different places.");
  }

  private boolean fits(String line) {
    return line.length() <= 88 && line.equals(line.strip());
  }
}
