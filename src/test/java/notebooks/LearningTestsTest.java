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
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The two forms of questions that are asked before the series and after it. */
class LearningTestsTest {

  private static final Path TESTS = Path.of("docs", "tests.md");
  private static final Pattern QUESTION =
      Pattern.compile("(?m)^- \\*\\*([AB])(\\d+)\\.\\*\\* (.+) \\*\\((\\d\\d), (\\w+)\\)\\*$");

  /** A question, and the objective that it belongs to. */
  record Question(String form, int number, String text, String notebook, String objective) {}

  @ParameterizedTest
  @ValueSource(strings = {"A", "B"})
  void haveTwelveQuestionsInEachForm(String form) throws IOException {
    assertThat(questions().filter(question -> question.form.equals(form)).map(Question::number))
        .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
  }

  @Test
  void areFoundFromTheReadMe() throws IOException {
    assertThat(Files.readString(Path.of("README.md"))).contains("](docs/tests.md)");
  }

  @Test
  void askForTheSameInBothForms() throws IOException {
    List<Question> all = questions().toList();
    for (int i = 0; i < 12; i++) {
      assertThat(all.get(12 + i).notebook).isEqualTo(all.get(i).notebook);
      assertThat(all.get(12 + i).objective).isEqualTo(all.get(i).objective);
    }
  }

  @ParameterizedTest
  @MethodSource("questions")
  void belongToAnObjectiveOfANotebook(Question question) throws IOException {
    NotebookFile notebook =
        NotebookFile.series().stream()
            .filter(file -> file.toString().startsWith(question.notebook + "-"))
            .findFirst()
            .orElseThrow();

    assertThat(notebook.cells().get(0).source()).contains("- **" + question.objective + "** ");
  }

  @ParameterizedTest
  @MethodSource("questions")
  void standInNoNotebook(Question question) throws IOException {
    String opening = question.text.split("[.?]( |$)")[0];

    assertThat(
            NotebookFile.series().stream().flatMap(file -> file.cells().stream()).map(Cell::source))
        .noneMatch(source -> source.contains(opening));
  }

  @Test
  void haveAnAnswerForEachQuestion() throws IOException {
    for (int number = 1; number <= 12; number++) {
      assertThat(Files.readString(TESTS))
          .containsPattern("(?m)^\\| " + number + " \\| [^|]+ \\| [^|]+ \\| [^|]+ \\|$");
    }
  }

  static Stream<Question> questions() throws IOException {
    return QUESTION
        .matcher(Files.readString(TESTS))
        .results()
        .map(
            found ->
                new Question(
                    found.group(1),
                    Integer.parseInt(found.group(2)),
                    found.group(3),
                    found.group(4),
                    found.group(5)));
  }
}
