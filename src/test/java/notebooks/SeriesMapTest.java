package notebooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the first notebook and the read-me say of the series, beside what the series is. */
class SeriesMapTest {

  private static final List<String> SHORT_PATH = List.of("2", "3", "4");
  private static final int SHORT_PATH_MINUTES = 35;

  /** Three questions about a notebook that is not on the path. */
  private static final double RECALLS_OF_THE_FIRST = 3 * 0.75;

  private static final Pattern ENTRY = Pattern.compile("(?m)^- \\*\\*(\\d\\d|[A-Z]) .*$");

  @ParameterizedTest
  @MethodSource("series")
  void namesEachNotebookWithItsTitleAndMinutes(NotebookFile notebook) throws IOException {
    Opening opening = Opening.of(notebook);
    boolean isThisOne = notebook.equals(series().get(0));
    String title = isThisOne ? opening.title() : "[%s](%s)".formatted(opening.title(), notebook);

    assertThat(entries())
        .as("the line in the map of 00 with %s**, %s: …", title, minutes(notebook))
        .anyMatch(
            entry ->
                entry.contains(" " + title + "**, ")
                    && entry.contains("**, " + minutes(notebook) + ": "));
  }

  private static String minutes(NotebookFile notebook) {
    Minutes told = Minutes.told(notebook).orElseThrow();
    return "%s + %s + %s".formatted(told.core(), told.practice(), told.further());
  }

  @Test
  void namesThemInTheirOrder() throws IOException {
    assertThat(entries())
        .hasSameSizeAs(series())
        .isSortedAccordingTo(Comparator.comparing(entry -> entry.substring("- **".length(), 6)));
  }

  @Test
  void promisesAShortPathThatIsAsShort() throws IOException {
    double minutes =
        series().stream()
            .filter(notebook -> SHORT_PATH.contains(notebook.number()))
            .mapToDouble(Minutes::ofTheCore)
            .sum();

    assertThat(minutes - RECALLS_OF_THE_FIRST).isLessThan(SHORT_PATH_MINUTES + 0.5);
    assertThat(map()).contains("02, 03 and 04 in 35 minutes, without what 02 asks about 01");
  }

  @Test
  void isCountedInTheReadMe() throws IOException {
    long appendices =
        series().stream().filter(notebook -> notebook.toString().matches("[A-Z]-.*")).count();

    assertThat(series().size() - appendices)
        .as("the notebooks without the appendix; README.md and this test count nine")
        .isEqualTo(9);
    assertThat(appendices).isOne();
    assertThat(readMe()).contains("Nine notebooks", "and an appendix");
  }

  @Test
  void needsNoMoreJavaThanTheReadMeSays() throws IOException {
    boolean usesArrows =
        series().stream()
            .flatMap(notebook -> notebook.codeCells().stream())
            .anyMatch(cell -> cell.source().contains("->"));

    assertThat(usesArrows).isTrue();
    assertThat(readMe()).contains("an array", "`z -> …`");
    assertThat(series().get(0).markdownCells()).anyMatch(cell -> cell.source().contains("`->`"));
  }

  @Test
  void sayEverywhereThatASliderStandsStillOnACodeHost() throws IOException {
    assertThat(readMe()).contains("code host").doesNotContain("wherever its page is read");
    assertThat(Files.readString(NotebookFile.FOLDER.resolve("README.md"))).contains("code host");
  }

  private static List<String> entries() throws IOException {
    return ENTRY.matcher(map()).results().map(MatchResult::group).toList();
  }

  private static String map() throws IOException {
    return series().get(0).markdownCells().stream()
        .map(Cell::source)
        .filter(source -> source.startsWith("## The series"))
        .findFirst()
        .orElseThrow();
  }

  private static String readMe() throws IOException {
    return Files.readString(Path.of("README.md"));
  }

  static List<NotebookFile> series() throws IOException {
    return NotebookFile.series();
  }
}
