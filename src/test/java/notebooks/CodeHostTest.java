package notebooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The notebooks as a code host shows them, where nothing runs and nothing moves. */
class CodeHostTest {

  private static final Pattern ELSEWHERE = Pattern.compile("[a-zA-Z][\\w+.-]*:.*");
  private static final Pattern MARKS = Pattern.compile("(?m)```|\\*\\*|^#+ |]\\(");

  @Nested
  @DisplayName("On a code host, a notebook")
  class Each {

    @ParameterizedTest
    @MethodSource("notebooks.CodeHostTest#series")
    void showsThePictureOfEachFigure(NotebookFile notebook) {
      assertThat(notebook.figures())
          .allSatisfy(
              figure -> {
                Document page = CodeHost.figure(figure);
                assertThat(page.select("figure > img[src^=data:image/png;base64,]")).hasSize(1);
                assertThat(page.select("img").attr("src")).endsWith(figure.png());
              });
    }

    @ParameterizedTest
    @MethodSource("notebooks.CodeHostTest#series")
    void saysTheSentenceOfEachFigure(NotebookFile notebook) {
      assertThat(notebook.figures())
          .allSatisfy(
              figure -> {
                Document page = CodeHost.figure(figure);
                String sentence = page.select("figure > figcaption").text();
                assertThat(sentence).isNotBlank();
                assertThat(page.select("figure > img").attr("alt")).endsWith(sentence);
                assertThat(figure.sentence()).startsWith(sentence);
              });
    }

    @ParameterizedTest
    @MethodSource("notebooks.CodeHostTest#series")
    void needsNothingThatAHostCannotShow(NotebookFile notebook) {
      assertThat(notebook.outputs())
          .flatExtracting(output -> output.forms().keySet())
          .isSubsetOf(Output.HTML, Output.PNG, Output.TEXT);
    }

    @ParameterizedTest
    @MethodSource("notebooks.CodeHostTest#series")
    void losesNoOutputButScriptsAndStyles(NotebookFile notebook) {
      assertThat(CodeHost.html(notebook))
          .allSatisfy(
              page -> {
                assertThat(page.select("script, style, input, button, [style], [onclick]"))
                    .isEmpty();
                assertThat(page.text()).isNotBlank();
              });
    }

    @ParameterizedTest
    @MethodSource("notebooks.CodeHostTest#series")
    void saysWhereAControlMoves(NotebookFile notebook) {
      assertThat(CodeHost.html(notebook))
          .flatExtracting(page -> page.select("figure > p").eachText())
          .allSatisfy(line -> assertThat(line).matches(howToMove(notebook)));
    }

    @ParameterizedTest
    @MethodSource("notebooks.CodeHostTest#series")
    void keepsWhatIsFolded(NotebookFile notebook) {
      assertThat(notebook.markdownCells())
          .allSatisfy(
              cell -> {
                List<Element> folds = CodeHost.prose(cell).select("details");
                assertThat(folds).hasSize(cell.source().split("<details", -1).length - 1);
                assertThat(folds).hasSize(cell.source().split("</details>", -1).length - 1);
                assertThat(folds)
                    .allSatisfy(
                        fold -> {
                          assertThat(fold.child(0).tagName()).isEqualTo("summary");
                          assertThat(fold.child(0).text()).isNotBlank();
                          assertThat(fold.childrenSize()).isGreaterThan(1);
                        });
              });
    }

    @ParameterizedTest
    @MethodSource("notebooks.CodeHostTest#series")
    void showsNoMarksInTheirPlace(NotebookFile notebook) {
      assertThat(CodeHost.prose(notebook))
          .allSatisfy(
              page -> {
                page.select("code").remove();
                assertThat(page.wholeText()).doesNotContainPattern(MARKS);
              });
    }

    @ParameterizedTest
    @MethodSource("notebooks.CodeHostTest#series")
    void leadsToFilesThatAreThere(NotebookFile notebook) {
      assertThat(CodeHost.prose(notebook))
          .flatExtracting(CodeHostTest::targets)
          .filteredOn(target -> !ELSEWHERE.matcher(target).matches() && !target.startsWith("#"))
          .allSatisfy(target -> assertThat(file(notebook, target)).exists());
    }

    @ParameterizedTest
    @MethodSource("notebooks.CodeHostTest#series")
    void losesNoLink(NotebookFile notebook) {
      assertThat(notebook.markdownCells())
          .allSatisfy(
              cell ->
                  assertThat(targets(CodeHost.prose(cell)))
                      .isEqualTo(new Markdown(cell.source()).targets()));
    }
  }

  @Nested
  @DisplayName("The code host of this test")
  class OfThisTest {

    private final Document page =
        CodeHost.html(
            "<figure class=\"a\" data-film=\"b\" onclick=\"c\"><style>d</style><input>"
                + "<script type=\"text/plain\">e</script><p style=\"color: red\">f</p></figure>");

    @Test
    void showsNoScriptsStylesAndControls() {
      assertThat(page.body().children().outerHtml().replaceAll("\\s", ""))
          .isEqualTo("<figure><p>f</p></figure>");
    }
  }

  /** The sentence below a control, in the notebook's language. */
  private static String howToMove(NotebookFile notebook) {
    return Stream.of(
            "To move %s, run this cell in JupyterLab, or trust the notebook there.",
            "To move %s, run this cell in JupyterLab: they ask the running kernel.")
        .map(notebook::say)
        .map(sentence -> sentence.replace("%s", ".+"))
        .collect(Collectors.joining("|"));
  }

  private static List<String> targets(Document page) {
    return page.select("[href], [src]").stream()
        .map(element -> element.hasAttr("href") ? element.attr("href") : element.attr("src"))
        .toList();
  }

  private static Path file(NotebookFile notebook, String target) {
    String name = target.replaceFirst("[?#].*", "").replace("+", "%2B");
    return notebook.path().resolveSibling(URLDecoder.decode(name, StandardCharsets.UTF_8));
  }

  static Stream<NotebookFile> series() throws IOException {
    return NotebookFile.all().stream();
  }
}
