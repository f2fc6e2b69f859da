package browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import browser.ModuleStyle.Finding;
import browser.ModuleStyle.Review;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The modules are formatted by prettier, JSHint finds nothing in them, and a page gets them short.
 */
class ModuleStyleTest {

  private static final String MODULE = "src/main/resources/neuron/explore.mjs";
  private static final String MINIFIED = "src/main/resources/neuron/explore.min.mjs";
  private static final String STYLE = "src/test/resources/style.mjs";

  private static ModuleStyle style;

  @BeforeAll
  static void layOut(@TempDir Path folder) throws IOException {
    style = new ModuleStyle(folder);
  }

  @ParameterizedTest
  @ValueSource(strings = {MODULE, STYLE})
  void eachModuleIsFormatted(String module) throws Exception {
    String source = read(module);
    Review review = style.review(source);
    Path formatted = Path.of("target", Path.of(module).getFileName().toString());
    Files.writeString(formatted, review.formatted());

    assertThat(review.firstUnformattedLine(source))
        .withFailMessage(
            () ->
                "%s:%d is not formatted: copy %s over it."
                    .formatted(module, review.firstUnformattedLine(source), formatted))
        .isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {MODULE, STYLE})
  void theLinterFindsNothingInAModule(String module) throws Exception {
    List<Finding> findings = style.review(read(module)).findings();

    assertThat(findings)
        .withFailMessage(() -> String.join("\n", sentences(module, findings)))
        .isEmpty();
  }

  @Test
  void aPageGetsTheModuleAsItsSourceStands() throws Exception {
    String minified = style.review(read(MODULE)).minified();
    Path wanted = Path.of("target", Path.of(MINIFIED).getFileName().toString());
    Files.writeString(wanted, minified);

    assertThat(read(MINIFIED).equals(minified))
        .withFailMessage(
            "%s is not the module of %s: copy %s over it, then run `java Lab.java run --save`,"
                + " which puts it into the notebooks.",
            MINIFIED, MODULE, wanted)
        .isTrue();
  }

  @Nested
  class TheLinter {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "var a = 1; export { a };             | `var` declarations are forbidden",
          "export const f = (a) => a == 1;      | Expected '===' and instead saw '=='",
          "const a = 1;                         | 'a' is defined but never used",
          "f();                                 | 'f' is not defined",
          "const a = 1; a = 2; export { a };    | Attempting to override 'a' which is a constant",
          "export const a = (b) => (b) => b;    | 'b' is already defined in outer scope",
          "export const a = { b: 1, b: 2 };     | Duplicate key 'b'",
          "debugger;                            | Forgotten 'debugger' statement"
        })
    void findsAPlantedMistake(String source, String reason) throws Exception {
      assertThat(style.review("\n" + source).findings())
          .anySatisfy(
              finding -> {
                assertThat(finding.line()).isEqualTo(2);
                assertThat(finding.reason()).contains(reason);
              });
    }

    @Test
    void findsAMistakePlantedInTheModule() throws Exception {
      String planted = read(MODULE) + "forgotten();\n";

      assertThat(style.review(planted).findings())
          .extracting(Finding::reason)
          .containsExactly("'forgotten' is not defined.");
    }
  }

  @Nested
  class TheMinifier {

    @Test
    void leavesCommentsOut() throws Exception {
      assertThat(style.review("/** One. */\nexport const one = 1; // one\n").minified())
          .isEqualTo("export const one=1;\n");
    }

    @Test
    void doesNotEndTheScriptOfAPage() throws Exception {
      assertThat(style.review("export const a = \"</script><!--\";\n").minified())
          .doesNotContainIgnoringCase("</script")
          .doesNotContain("<!--");
    }
  }

  @Nested
  class TheFormatter {

    @Test
    void namesTheFirstLineToWriteOtherwise() throws Exception {
      String source = "export const a = 1;\nexport  const b = 2;\n";

      assertThat(style.review(source).firstUnformattedLine(source)).isEqualTo(2);
    }

    @Test
    void asksForTheNewlineAtTheEnd() throws Exception {
      String source = "export const a = 1;";

      assertThat(style.review(source).firstUnformattedLine(source)).isEqualTo(2);
    }

    @Test
    void namesTheLineThatIsNoJavaScript() {
      assertThatThrownBy(() -> style.review("export const a = 1;\nexport const b = ;\n"))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("(2:18)");
    }
  }

  private static List<String> sentences(String module, List<Finding> findings) {
    return findings.stream()
        .map(finding -> "%s:%d: %s".formatted(module, finding.line(), finding.reason()))
        .toList();
  }

  private static String read(String module) throws IOException {
    return Files.readString(Path.of(module));
  }
}
