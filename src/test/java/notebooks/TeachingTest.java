package notebooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import neuron.Layer;
import neuron.practice.answers.Exercise;
import neuron.practice.answers.Misconception;
import neuron.practice.answers.TimeLimit;
import neuron.practice.sheets.ExitTicket;
import neuron.practice.sheets.Sheet;
import neuron.practice.sheets.Sheets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the page for teachers says of the notebooks, beside what they are. */
@DisplayName("The page for teachers")
class TeachingTest {

  private static final Path PAGE = Path.of("docs", "teaching.md");
  private static final List<NotebookFile> SERIES = series();
  private static final int MINUTES_OF_AN_EXERCISE = 3;
  private static final TimeLimit LIMIT = new TimeLimit(Duration.ofSeconds(20));

  private static final Pattern ANSWER = Pattern.compile("(?m)^- \\*\\*(\\w+\\.\\w+)\\*\\* (.+)$");
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");
  private static final Pattern PLAN =
      Pattern.compile("(?m)^### .*?(\\d+) minutes.*\\n(?:\\n[^#|].*\\n)*\\n((?:\\|.*\\n)+)");
  private static final Pattern ROW = Pattern.compile("(?m)^\\| (\\d+) \\| (.+) \\|$");
  private static final Pattern PART = Pattern.compile("^(Core|Practice) of \\[(\\w+)]\\(.*");
  private static final Pattern NUMBER = Pattern.compile("\\b\\d\\.\\d+\\b");
  private static final Pattern SLIP =
      Pattern.compile("(?m)^\\| (\\D[^|]*) \\| ([^|]+) \\| [^|]+ \\|$");
  private static final Pattern OBJECTIVE = Pattern.compile("(?m)^- \\*\\*[a-z]+\\*\\* .+$");

  /** So many minutes for something. */
  record Row(int minutes, String what) {}

  /** A misconception, and the exercises that know it. */
  record Slip(String name, List<String> exercises) {}

  @Test
  void answersEachExerciseOnceInItsOrder() throws IOException {
    assertThat(answers().map(line -> line.group(1)))
        .as("the answers in " + PAGE)
        .containsExactlyElementsOf(exercises().map(Exercise::number).toList());
  }

  @ParameterizedTest
  @MethodSource("exercises")
  void answersAnExerciseRightly(Exercise exercise) throws IOException {
    String answer = answer(exercise);
    Object truth = exercise.answer().truth();
    if (truth instanceof String) {
      assertThat(isRight(exercise, code(answer).get(0).replace("\"", ""))).as(answer).isTrue();
    } else if (size(truth) > 0) {
      assertThat(isRight(exercise, given(truth, numbers(answer)))).as(answer).isTrue();
    } else {
      assertThat(code(answer)).isNotEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("exercises")
  void showsNoCodeThatItsNotebookDoesNot(Exercise exercise) throws IOException {
    String answer = answer(exercise);
    if (!(exercise.answer().truth() instanceof String)) {
      assertThat(code(answer)).allMatch(prose(notebook(Sheets.of(exercise)))::contains);
    }
  }

  @Test
  void plansMinutesThatAddUp() throws IOException {
    List<MatchResult> plans = PLAN.matcher(page()).results().toList();

    assertThat(plans).hasSize(5);
    assertThat(plans)
        .allSatisfy(
            plan ->
                assertThat(rows(plan.group(2)).mapToInt(Row::minutes).sum())
                    .as(plan.group())
                    .isEqualTo(Integer.parseInt(plan.group(1))));
  }

  @ParameterizedTest
  @MethodSource("planned")
  void plansTheMinutesThatANotebookTells(Row row) throws IOException {
    var part = PART.matcher(row.what);
    if (part.matches()) {
      Minutes told = Minutes.told(named(part.group(2))).orElseThrow();
      assertThat((long) row.minutes)
          .as("in a plan of %s: %s", PAGE, row.what)
          .isEqualTo(part.group(1).equals("Core") ? told.core() : told.practice());
    } else if (row.what.startsWith("Exercises ")) {
      long exercises = NUMBER.matcher(row.what).results().count();
      assertThat((long) row.minutes).isEqualTo(exercises * MINUTES_OF_AN_EXERCISE);
    } else if (row.what.startsWith("Exit ticket")) {
      assertThat(row.minutes).isEqualTo(ExitTicket.QUESTIONS.size() * MINUTES_OF_AN_EXERCISE);
    } else if (row.what.startsWith("Short path")) {
      assertThat(prose(named("00"))).contains("in %s minutes".formatted(row.minutes));
    } else {
      assertThat(row.what).doesNotContain("core of", "Core of", "practice of", "Practice of");
    }
  }

  @ParameterizedTest
  @MethodSource("series")
  void saysWhatANotebookSaysOfItself(NotebookFile notebook) throws IOException {
    Opening opening = Opening.of(notebook);
    String section = section(notebook);

    assertThat(section)
        .as("what %s says of %s", PAGE, notebook)
        .contains("(../notebooks/%s): %s.".formatted(notebook, small(opening.minutes())));
    assertThat(OBJECTIVE.matcher(section).results().map(MatchResult::group))
        .containsExactlyElementsOf(
            OBJECTIVE
                .matcher(notebook.cells().get(0).source())
                .results()
                .map(MatchResult::group)
                .toList());
  }

  @ParameterizedTest
  @MethodSource("series")
  void saysOfANotebookWhereAClassStalls(NotebookFile notebook) throws IOException {
    assertThat(section(notebook))
        .as("what %s says of %s", PAGE, notebook)
        .containsSubsequence("**Where it stalls.** ", "**What helps.** ", "**To skip.** ");
  }

  @ParameterizedTest
  @MethodSource("notebooksThatAsk")
  void countsThePointsOfANotebook(NotebookFile notebook) throws IOException {
    List<Exercise> asked = Sheets.numbered(notebook.number()).exercises();
    long recalled = asked.stream().filter(Exercise::isRecall).count();
    long predicted = asked.stream().filter(Exercise::isPrediction).count();
    long exercises = asked.size() - recalled - predicted;

    assertThat(page())
        .contains(
            "\n| %s | %s | %s | %s | %s |\n"
                .formatted(
                    notebook.toString().replaceFirst("-.*", ""),
                    recalled,
                    predicted,
                    exercises,
                    recalled + predicted + 3 * exercises));
  }

  @ParameterizedTest
  @MethodSource("series")
  void hasForANotebookThreeQuestionsThatItDoesNotAsk(NotebookFile notebook) throws IOException {
    List<String> questions =
        Pattern.compile("(?m)^\\d\\. (.+)$")
            .matcher(section(notebook))
            .results()
            .map(question -> question.group(1))
            .toList();

    assertThat(questions).as("the questions of %s in %s", notebook, PAGE).hasSize(3);
    assertThat(questions).noneMatch(prose(notebook)::contains);
  }

  @Test
  void namesMisconceptionsAsTheExercisesDo() throws IOException {
    List<Slip> slips = slips().toList();

    assertThat(slips).hasSizeGreaterThanOrEqualTo(20);
    assertThat(slips)
        .allSatisfy(
            slip ->
                assertThat(slip.exercises)
                    .as(slip.name)
                    .containsExactlyElementsOf(
                        exercises()
                            .filter(exercise -> knows(exercise, slip.name))
                            .map(Exercise::number)
                            .toList()));
  }

  private static boolean knows(Exercise exercise, String slip) {
    return exercise.misconceptions().stream().map(Misconception::name).anyMatch(slip::equals);
  }

  private static boolean isRight(Exercise exercise, Object given) {
    return exercise.isRight(exercise.read(given, LIMIT), LIMIT);
  }

  /** How many numbers are asked for; 0 where it is something else. */
  private static int size(Object truth) {
    if (truth instanceof Layer layer) {
      return layer.outputs() * (layer.inputs() + 1);
    }
    if (truth instanceof double[][] matrix) {
      return matrix.length * matrix[0].length;
    }
    if (truth instanceof double[] list) {
      return list.length;
    }
    return truth instanceof Number ? 1 : 0;
  }

  /** The first numbers of a line, as a learner hands them in. */
  private static Object given(Object truth, double[] numbers) {
    assertThat(numbers).hasSizeGreaterThanOrEqualTo(size(truth));
    if (truth instanceof Layer layer) {
      double[][] w = rows(numbers, layer.outputs(), layer.inputs());
      int weights = layer.outputs() * layer.inputs();
      return new Layer(w, Arrays.copyOfRange(numbers, weights, weights + layer.outputs()));
    }
    if (truth instanceof double[][] matrix) {
      return rows(numbers, matrix.length, matrix[0].length);
    }
    return truth instanceof double[] list ? Arrays.copyOf(numbers, list.length) : numbers[0];
  }

  private static double[][] rows(double[] numbers, int rows, int columns) {
    return IntStream.range(0, rows)
        .mapToObj(i -> Arrays.copyOfRange(numbers, i * columns, (i + 1) * columns))
        .toArray(double[][]::new);
  }

  /** The numbers of a line outside its code. */
  private static double[] numbers(String line) {
    return Numeral.in(CODE.matcher(line).replaceAll(" ")).stream()
        .mapToDouble(numeral -> numeral.value().doubleValue())
        .toArray();
  }

  private static List<String> code(String line) {
    return CODE.matcher(line).results().map(code -> code.group(1)).toList();
  }

  private static String answer(Exercise exercise) throws IOException {
    return answers()
        .filter(line -> line.group(1).equals(exercise.number()))
        .map(line -> line.group(2))
        .findFirst()
        .orElseThrow(() -> new AssertionError(PAGE + " has no answer of " + exercise.number()));
  }

  private static Stream<MatchResult> answers() throws IOException {
    return ANSWER.matcher(page()).results();
  }

  private static Stream<Slip> slips() throws IOException {
    String table = page().split("\\n## Misconceptions")[1].split("\\n## ")[0];
    return SLIP.matcher(table)
        .results()
        .filter(row -> !row.group(1).equals("name") && !row.group(1).startsWith("---"))
        .map(row -> new Slip(row.group(1), List.of(row.group(2).split(", "))));
  }

  private static Stream<Row> rows(String table) {
    return ROW.matcher(table)
        .results()
        .map(row -> new Row(Integer.parseInt(row.group(1)), row.group(2)));
  }

  static Stream<Row> planned() throws IOException {
    return PLAN.matcher(page()).results().flatMap(plan -> rows(plan.group(2)));
  }

  static Stream<Exercise> exercises() {
    return Sheets.all().stream().flatMap(sheet -> sheet.exercises().stream());
  }

  private static NotebookFile notebook(Sheet sheet) {
    return SERIES.stream()
        .filter(file -> file.number().equals(sheet.notebook()))
        .findFirst()
        .orElseThrow(
            () -> new AssertionError("There is a sheet, but no notebook " + sheet.notebook()));
  }

  /** As a link names it: "02". */
  private static NotebookFile named(String start) {
    return SERIES.stream()
        .filter(file -> file.toString().startsWith(start + "-"))
        .findFirst()
        .get();
  }

  /** What stands below the heading with its number and its title. */
  private static String section(NotebookFile notebook) throws IOException {
    String heading =
        "\n### %s %s\n"
            .formatted(notebook.toString().replaceFirst("-.*", ""), Opening.of(notebook).title());
    assertThat(page().contains(heading)).as("%s has the heading%s", PAGE, heading).isTrue();
    return page().split(Pattern.quote(heading))[1].split("\n##")[0];
  }

  private static String prose(NotebookFile notebook) {
    return String.join("\n", notebook.markdownCells().stream().map(Cell::source).toList());
  }

  private static String small(String minutes) {
    return minutes.replace("Core", "core");
  }

  private static String page() throws IOException {
    return Files.readString(PAGE);
  }

  static List<NotebookFile> notebooksThatAsk() {
    List<String> withASheet = Sheets.all().stream().map(Sheet::notebook).toList();
    return SERIES.stream().filter(file -> withASheet.contains(file.number())).toList();
  }

  private static List<NotebookFile> series() {
    try {
      return NotebookFile.series();
    } catch (IOException e) {
      throw new AssertionError("The notebooks cannot be read.", e);
    }
  }
}
