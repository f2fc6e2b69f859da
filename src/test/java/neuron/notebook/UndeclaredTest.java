package neuron.notebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

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
          double b(double z) { return sqrt(z) + abs(z); } | b(z) | b uses abs and sqrt, which no cell has declared: write Math.abs and Math.sqrt.
          double c(double z) { return steepness * z; } | c(z) | c uses steepness, which no cell has declared: run the cell that declares it, or look for a misspelling.
          double c2(double z) { return slope + tilt(z); } | c2(z) | c2 uses tilt and slope, which no cell has declared: run the cell that declares them, or look for a misspelling.
          double d(double z) { return slope + exp(z); } | d(z) | d uses exp and slope, which no cell has declared: write Math.exp; for slope, run the cell that declares it, or look for a misspelling.
          double d2(double z) { return max(0, z) * PI + pow(z, 2) + k; } | d2(z) | d2 uses max and pow and PI and k, which no cell has declared: write Math.max and Math.pow and Math.PI; for k, run the cell that declares it, or look for a misspelling.
          double d3(double z) { return max * z; } | d3(z) | d3 uses max, which no cell has declared: run the cell that declares it, or look for a misspelling.
          record Unit(double k) { double at(double z) { return k * gain(z); } } | new Unit(2).at(z) | Unit uses gain, which no cell has declared: run the cell that declares it, or look for a misspelling.
          """)
  void namesWhatNoCellHasDeclared(String declaration, String call, String sentence) {
    Throwable thrown = thrownBy(declaration, call);

    assertThat(Undeclared.sentence(thrown, Optional.of(shell))).contains(sentence);
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
}
