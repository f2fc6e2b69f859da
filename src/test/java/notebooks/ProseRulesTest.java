package notebooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rule that the prose names no number that no cell prints. */
class ProseRulesTest {

  private static final String PRINTED =
      "0.0\n0.2689414213699951\nz is -1.25 and −0.731058\n4.248354255291589E-18\n2.718281828459045";

  @Nested
  class Accepts {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "It prints 0.2689414213699951.",
          "About 0.269, or 0.26894.",
          "$\\sigma(-1) \\approx 0.269$",
          "$0.268\\,941$",
          "`0.26894`",
          "<b>0.269</b>",
          "z = −1.250, which is -1.250 and $-1.250$",
          "−0.731",
          "e = 2.71828…, $2.7182\\ldots$",
          "4.248 × 10⁻¹⁸, $4.248 \\times 10^{-18}$, 4.248e-18",
          "1−0.269 and $1-0.269$ subtract"
        })
    void aNumberThatIsPrintedOrRoundsToIt(String prose) {
      assertThat(missing(prose)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "12 minutes, 0.25, 99.99",
          "IJava 1.3.0, version 1.2.3456",
          "[paper](https://doi.org/10.1038/323533a0) and https://doi.org/10.1038/323533a0",
          "doi:10.1038/323533a0",
          "<img style=\"width: 0.125em\" alt=\"about 0.269\">",
          "<!-- 0.777 -->"
        })
    void whatIsNotANumberOfThreeDecimals(String prose) {
      assertThat(missing(prose)).isEmpty();
    }
  }

  @Nested
  class Reports {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "0.268",
          "$0.268$",
          "`0.268`",
          "<b>0.268</b>",
          "−0.269",
          "0.731",
          "2.719…",
          "2.7183…",
          "4.248",
          "4.248 × 10⁻¹⁷",
          "<img alt=\"0.268\">",
          "a<0.268"
        })
    void aNumberThatNoCellPrints(String prose) {
      assertThat(missing(prose)).hasSize(1);
    }

    @Test
    void eachOneOfSeveral() {
      assertThat(missing("0.111 and 0.269 and 0.222")).containsExactly("0.111", "0.222");
    }

    @Test
    void aNumberThatOnlyCodeContains() {
      NotebookFile notebook =
          new Draft().markdown("It is 0.555.").code("double z = 0.555;").unwritten();
      assertThat(ProseRules.numbersThatNoCellPrints(notebook)).containsExactly("0.555");
    }
  }

  @Test
  void theSentenceOfAFigureCountsAsPrinted() {
    NotebookFile notebook =
        new Draft()
            .markdown("It is −0.555.")
            .code("show(figure);")
            .output(
                "{'output_type': 'display_data', 'data': {'text/plain': 'a = −0.5551.'}}", "_", "")
            .unwritten();
    assertThat(ProseRules.numbersThatNoCellPrints(notebook)).isEmpty();
  }

  private List<String> missing(String prose) {
    return ProseRules.numbersThatNoCellPrints(
        new Draft().markdown(prose).code("print", PRINTED).unwritten());
  }
}
