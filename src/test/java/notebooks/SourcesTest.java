package notebooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import neuron.Activation;
import neuron.Activations;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every paper that is named stands in the list of sources, which says how it was looked up. */
class SourcesTest {

  private static final Path LIST = Path.of("docs", "sources.md");
  private static final List<String> LOOKED_UP = List.of("read", "by others", "not found");

  private static final String NAME = "\\p{Lu}[\\p{L}'’-]+";
  private static final String YEAR = "(?:18|19|20)\\d\\d";

  /** Maas, Hannun and Ng, 2013; Howard and others (2019). */
  private static final Pattern NAMED =
      Pattern.compile(
          "(%s)(?:(?:, | and )(?:%s|others))*,? \\(?(%s)\\b".formatted(NAME, NAME, YEAR));

  private static final Pattern ANY_YEAR = Pattern.compile("(?<![\\d,.])%s\\b".formatted(YEAR));
  private static final Pattern AUTHOR = Pattern.compile("\\p{Lu}[\\p{L}]+");

  /** The first author and the year of a paper. */
  private record Paper(String author, String year) {

    boolean standsIn(String row) {
      return row.startsWith("| " + author) && row.contains(", " + year);
    }
  }

  @ParameterizedTest
  @MethodSource("series")
  void areListed(NotebookFile notebook) throws IOException {
    List<String> rows = rows();

    assertThat(named(prose(notebook)))
        .allSatisfy(paper -> assertThat(rows).anyMatch(paper::standsIn));
  }

  @ParameterizedTest
  @MethodSource("series")
  void areNamedByAuthorsAndYear(NotebookFile notebook) {
    String prose = prose(notebook);

    assertThat(ANY_YEAR.matcher(prose).results()).hasSize(named(prose).size());
  }

  @ParameterizedTest
  @MethodSource("activations")
  void areListedForEachActivation(Activation activation) throws IOException {
    List<String> rows = rows();

    assertThat(Arrays.stream(activation.source().split("; ")).map(SourcesTest::paper))
        .allSatisfy(paper -> assertThat(rows).anyMatch(paper::standsIn));
  }

  @Test
  void sayHowTheyWereLookedUp() throws IOException {
    assertThat(rows())
        .isNotEmpty()
        .allSatisfy(row -> assertThat(row.split("\\|")[3].strip()).isIn(LOOKED_UP));
  }

  @Test
  void standInTheOrderOfTheirYears() throws IOException {
    assertThat(rows().stream().map(SourcesTest::year)).isSorted();
  }

  @Nested
  class TheRule {

    @Test
    void readsAuthorsAndYear() {
      assertThat(named("it does (Maas and others, 2013; He, 2015), as Zoph and Le (2017) say"))
          .containsExactly(
              new Paper("Maas", "2013"), new Paper("He", "2015"), new Paper("Zoph", "2017"));
    }

    @Test
    void readsWhereAnActivationComesFrom() {
      assertThat(paper("in networks Rumelhart, Hinton and Williams, Learning, 1986"))
          .isEqualTo(new Paper("Rumelhart", "1986"));
    }
  }

  private static List<Paper> named(String text) {
    return NAMED
        .matcher(text)
        .results()
        .map(found -> new Paper(found.group(1), found.group(2)))
        .toList();
  }

  private static Paper paper(String source) {
    String author = AUTHOR.matcher(source).results().findFirst().orElseThrow().group();
    return new Paper(author, year(source));
  }

  private static String year(String text) {
    return ANY_YEAR.matcher(text).results().findFirst().orElseThrow().group();
  }

  private static String prose(NotebookFile notebook) {
    StringBuilder prose = new StringBuilder();
    for (Cell cell : notebook.markdownCells()) {
      prose.append(new Markdown(cell.source()).prose()).append("\n");
    }
    return prose.toString();
  }

  /** The rows of the table below its head. */
  private static List<String> rows() throws IOException {
    return Files.readAllLines(LIST).stream().filter(line -> line.startsWith("| ")).skip(1).toList();
  }

  static List<NotebookFile> series() throws IOException {
    return NotebookFile.series();
  }

  static Stream<Activation> activations() {
    return Activations.all().stream();
  }
}
