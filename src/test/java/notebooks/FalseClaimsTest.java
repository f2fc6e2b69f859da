package notebooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the lesson once said and what is not so, each with the reason. */
class FalseClaimsTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "what the neuron starts from            | the bias is added last",
        "more weight makes it steeper          | from −1 to 0 a line gets flatter",
        "change of the weight moves            | the weight is multiplied by its input",
        "rounds[^.]* to the nearest one, and that is 1 | the sum is rounded before Java divides",
        "On the other side there is no such trouble | sigmoid(−745) prints 0.0",
        "puts everything right                 | a restart undoes no edit",
        "no more Java than `double` and a method | arrays and lambdas are used",
        "wherever its page is read             | a code host shows a picture that stands still",
        "draws the same weights each time      | a later cell alone goes on drawing",
        "a hundredth of half a gap             | e⁻⁴⁰ is about a twenty-sixth of it",
        "The last two are e⁻⁷⁴⁵, which is the smallest | it is rounded to that double",
        "last notebook ended with              | its neuron made z = −1, but it ended with others",
        "where they were single numbers before | x was several numbers from the start",
        "where right answers lie, the slope    | prices lie where a ReLU has a slope",
      })
  void areToldNoMore(String claim, String reason) throws IOException {
    Pattern pattern = Pattern.compile(claim.strip(), Pattern.CASE_INSENSITIVE);

    assertThat(prose().filter(text -> pattern.matcher(text).find())).as(reason).isEmpty();
  }

  @Test
  void ofTheGlossaryAreMended() throws IOException {
    assertThat(entry("linear")).contains("affine");
    assertThat(entry("bend")).contains("abruptly");
  }

  private static String entry(String id) throws IOException {
    return Files.readAllLines(Path.of("docs", "glossary.md")).stream()
        .filter(line -> line.startsWith("<a id=\"" + id + "\">"))
        .findFirst()
        .orElseThrow();
  }

  private static Stream<String> prose() throws IOException {
    List<Path> documents =
        List.of(
            Path.of("README.md"),
            NotebookFile.FOLDER.resolve("README.md"),
            Path.of("docs", "glossary.md"));
    return Stream.concat(
        NotebookFile.series().stream()
            .flatMap(notebook -> notebook.markdownCells().stream())
            .map(Cell::source),
        documents.stream().map(FalseClaimsTest::read));
  }

  private static String read(Path document) {
    try {
      return Files.readString(document);
    } catch (IOException e) {
      throw new AssertionError(document + " cannot be read.", e);
    }
  }
}
