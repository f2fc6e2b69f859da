package neuron.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import jdk.jshell.JShell;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UncaughtTest {

  private static JShell shell;

  @BeforeAll
  static void openAShellAsAKernelDoes() {
    shell = JShell.builder().executionEngine("local").build();
    shell.eval("double exponential(double z) { return exp(-z); }");
    shell.eval("double again(double z) { return again(z + 1); }");
    shell.eval("double to(double z) { return Math.abs(fro(z)); }");
    shell.eval("double fro(double z) { return to(z) + 1; }");
    shell.eval("record Unit(double k) { double at(double z) { return at(k * z); } }");
    shell.eval("java.util.function.DoubleUnaryOperator[] f = {null};");
    shell.eval("f[0] = z -> f[0].applyAsDouble(z);");
    shell.eval("java.util.function.DoubleUnaryOperator mine = z -> exponential(z);");
  }

  @AfterAll
  static void closeIt() {
    shell.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"exponential(1)", "mine.applyAsDouble(1)", "Math.max(0, exponential(2))"})
  void saysWhichNameIsMissing(String call) {
    assertThat(said(call))
        .isEqualTo("exponential uses exp, which no cell has declared: write Math.exp.");
  }

  @Test
  void saysThatANameHasAnotherTypeNow() {
    shell.eval("double factor = 2;");
    shell.eval("double scaled(double z) { return factor * z; }");
    shell.eval("String factor = null;");

    assertThat(said("scaled(1)"))
        .isEqualTo(
            "scaled uses a name that a cell has declared anew, with another type: run the cell of"
                + " scaled again, once it fits.");
  }

  @ParameterizedTest
  @CsvSource({
    "again(1), again",
    "new Unit(2).at(1), at",
    "f[0].applyAsDouble(1), the function",
    "java.util.List.of(1).forEach(i -> again(i)), again"
  })
  void saysWhatCallsItselfWithoutEnd(String call, String name) {
    assertThat(said(call))
        .isEqualTo(
            name + " calls itself without end: give it a case in which it does not call itself.");
  }

  @Test
  void namesOneOfTwoThatCallEachOther() {
    assertThat(said("to(1)")).matches("(to|fro) calls itself without end: .*");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1 / 0", "new int[1][0].clone()[3] = 1", "1 + 1", "int k = 2;"})
  void leavesEverythingElseAsItIs(String code) {
    assertThat(said(code)).isEmpty();
  }

  private static String said(String code) {
    return new Uncaught(shell).sentence(shell.eval(code).get(0).exception()).orElse("");
  }
}
