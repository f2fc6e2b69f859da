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
              Practice.predict("3.3", "curve");
              Practice.reveal("3.3");
            });
    assertThat(said.lines()).anyMatch(line -> line.length() > 60).allMatch(this::fits);
    assertThat(said.replace("\n", " "))
        .contains(
            "Each pair of layers merges into one, and what is left at the end is one straight line.");
  }

  @Test
  void keepsTheColumnOfWhatItBreaks() {
    String said =
        Printed.by(
            () -> {
              Practice.check("2.5", new Double[] {3.0, -0.5, null, 0.2});
              Practice.progress();
            });

    assertThat(said)
        .contains(
            """
              relu(−0.5): not yet, −0.5. A known slip: the activation is skipped. −0.5 is z itself,
              and negative.
            """)
        .contains(
            """
              2.2  open       What is sigmoid(−1), to three decimals?
            """);
  }

  private boolean fits(String line) {
    return line.length() <= 88 && line.equals(line.strip());
  }
}
