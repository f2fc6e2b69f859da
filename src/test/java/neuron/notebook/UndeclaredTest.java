package neuron.notebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import jdk.jshell.JShell;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UndeclaredTest {

  /** Where a cell puts what it hands in: the shell cannot reach a class that is not public. */
  private static final String HANDED_IN = "neuron.handed.in";

  private static JShell shell;

  @BeforeAll
  static void openAShellAsAKernelDoes() {
    shell = JShell.builder().executionEngine("local").build();
    shell.addToClasspath(System.getProperty("java.class.path"));
  }

  @AfterAll
  static void closeIt() {
    shell.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          double a(double z) { return exp(-z); } | a(z) | a uses exp, which no cell has declared: write Math.exp.
          double b(double z) { return sqrt(z) + abs(z); } | b(z) | b uses sqrt and abs, which no cell has declared: write Math.sqrt and Math.abs.
          double c(double z) { return steepness * z; } | c(z) | c uses steepness, which no cell has declared: run the cell that declares it, or look for a misspelling.
          double d(double z) { return slope + tilt + exp(z); } | d(z) | d uses slope and tilt and exp, which no cell has declared: run the cell that declares them, or look for a misspelling.
          record Unit(double k) { double at(double z) { return k * gain(z); } } | new Unit(2).at(z) | Unit uses gain, which no cell has declared: run the cell that declares it, or look for a misspelling.
          """)
  void namesWhatNoCellHasDeclared(String declaration, String call, String sentence) {
    Throwable thrown = thrownBy(declaration, call);

    assertThat(Undeclared.sentence(thrown, Optional.of(shell)).map(said -> sorted(said)))
        .contains(sorted(sentence));
  }

  @Test
  void saysThatANameIsMissingWhereItCannotBeHad() {
    Throwable thrown = thrownBy("double e(double z) { return absent; }", "e(z)");

    assertThat(Undeclared.sentence(thrown, Optional.empty()))
        .contains(
            "e uses a name that no cell has declared: run the cell that declares it, or look for a"
                + " misspelling.");
  }

  @Test
  void saysNothingOfOtherExceptions() {
    assertThat(Undeclared.sentence(new IllegalStateException("exp"), Optional.of(shell))).isEmpty();
  }

  private static Throwable thrownBy(String declaration, String call) {
    shell.eval(declaration);
    shell.eval(
        "System.getProperties().put(\"%s\", (java.util.function.DoubleUnaryOperator) z -> %s);"
            .formatted(HANDED_IN, call));
    var handedIn = (DoubleUnaryOperator) System.getProperties().remove(HANDED_IN);
    return catchThrowable(() -> handedIn.applyAsDouble(1));
  }

  /** JShell keeps the names in no order. */
  private static String sorted(String sentence) {
    return String.join(" ", Arrays.stream(sentence.split(" ")).sorted().toList());
  }
}
