package lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import neuron.practice.answers.Exercise;
import neuron.practice.sheets.Sheet;
import neuron.practice.sheets.Sheets;
import notebooks.Cell;
import notebooks.NotebookFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A course as a teacher gets it, taken through the real nbgrader with the lesson's kernel. */
@DisplayName("A course of nbgrader's")
@DisabledOnOs(OS.WINDOWS)
class NbgraderIT {

  private static final String OF_02 = "02-the-activation-function";
  private static final String OF_03 = "03-without-it-depth-is-an-illusion";
  private static final String CHECK = "import static neuron.practice.Lesson.grade;\ngrade(\"%s\")";
  private static final String STUB = "// Your answer goes above.";

  /** 2 points recalled, 2 predicted, 6 for exercises, of 20. */
  private static final Map<String, String> HALF_OF_02 =
      Map.of(
          "answer-z-by-hand",
          "recall(\"2.a\", -0.5);\nrecall(\"2.b\", -8);\nrecall(\"2.c\", \"curve\");",
          "answer-relu-of-minus-one",
          "predict(\"2.1\", -1)",
          "answer-where-it-bends",
          "predict(\"2.3\", \"four\")",
          "answer-bias-that-fits",
          "predict(\"2.4\", -3)",
          "answer-four-values",
          "Number[] values = {3, 0, 0.5, 0.047};\ncheck(\"2.5\", values);",
          "answer-three-slips",
          "check(\"2.6\", List.of(1, 2, 3));",
          "answer-leaky-relu",
          "Activation leaky = z -> Math.max(0.01 * z, z);\ncheck(\"2.7\", leaky);",
          "answer-your-own",
          "Activation mine = z -> z * z;\ncheck(\"2.8\", mine);");

  /** 1 point recalled, 2 predicted, 9 for exercises, of 25; and a cell that does not compile. */
  private static final Map<String, String> HALF_OF_03 =
      Map.of(
          "answer-negative-sum-through-relu",
          "recall(\"3.a\", -5);\nrecall(\"3.b\", \"identity\");",
          "answer-two-layers-by-hand",
          "predict(\"3.1\", List.of(0, 0))",
          "answer-fifty-layers-shape",
          "predict(\"3.3\", \"curve\")",
          "answer-merge-over-one-input",
          "Number[] merged = {6, -1",
          "answer-size-of-the-product",
          "check(\"3.5\", List.of(3, 1));",
          "answer-multiply-by-hand",
          "Number[][] product = {{3, 4}, {-1, 0}};\ncheck(\"3.6\", product);",
          "answer-collapse-with-biases",
          "double[][] W = {{2, 4}, {1, 3}};\ncheck(\"3.7\", new Layer(W, new double[] {3, 2}));",
          "answer-ten-layers-bends",
          "check(\"3.8\", 0);");

  @TempDir private static Path temp;
  private static Path course;

  @BeforeAll
  static void teach() throws Exception {
    PythonTools tools = nbgrader();
    course = temp.resolve("course");
    run(tools, assigned().map(notebook -> "generate_assignment " + name(notebook)).toList());
    handIn("perfect", OF_02, Submission.of(in("source", OF_02)));
    handIn("half", OF_02, Submission.of(in("release", OF_02)).with(HALF_OF_02));
    handIn("empty", OF_02, Submission.of(in("release", OF_02)));
    handIn("tampering", OF_02, Submission.of(in("release", OF_02)).with(HALF_OF_02).tampered());
    Files.writeString(course.resolve("submitted/tampering/" + OF_02 + "/lib/neuron.jar"), "mine");
    handIn("perfect", OF_03, Submission.of(in("source", OF_03)));
    handIn("half", OF_03, Submission.of(in("release", OF_03)).with(HALF_OF_03));
    run(
        tools,
        List.of(
            "autograde " + OF_02,
            "autograde " + OF_03,
            "generate_feedback " + OF_02,
            "export --to=points.csv"));
  }

  @ParameterizedTest
  @CsvSource({
    "perfect," + OF_02 + ",20.0,20.0",
    "half," + OF_02 + ",10.0,20.0",
    "empty," + OF_02 + ",0.0,20.0",
    "tampering," + OF_02 + ",10.0,20.0",
    "perfect," + OF_03 + ",25.0,25.0",
    "half," + OF_03 + ",12.0,25.0"
  })
  void givesThePoints(String learner, String assignment, String points, String most)
      throws IOException {
    List<String> rows =
        Files.readAllLines(course.resolve("points.csv")).stream()
            .filter(row -> row.startsWith(assignment + ",") && row.contains("," + learner + ","))
            .toList();

    assertThat(rows).hasSize(1);
    assertThat(rows.get(0)).endsWith("," + points + "," + most);
  }

  @Test
  void undoesWhatWasTamperedWith() throws IOException {
    String graded = "autograded/tampering/" + OF_02;

    assertThat(Submission.of(course.resolve(graded).resolve(OF_02 + ".ipynb")).checks())
        .isEqualTo(Submission.of(in("release", OF_02)).checks());
    assertThat(course.resolve(graded).resolve("lib/neuron.jar"))
        .hasSameBinaryContentAs(course.resolve("source/" + OF_02 + "/lib/neuron.jar"));
  }

  @Test
  void tellsInTheFeedbackWhatBroughtPointsAndWhatDidNot() throws IOException {
    String page =
        Files.readString(course.resolve("feedback/half/" + OF_02 + "/" + OF_02 + ".html"));

    assertThat(page)
        .contains(
            "(Score: 10.0 / 20.0)",
            "2.5 counts.",
            "2.6 brings no points yet: its answer is open or not right.",
            "2.2 brings no points yet: put your guess into its predict")
        .doesNotContain("2.6 counts.", "at neuron.practice");
  }

  @ParameterizedTest
  @MethodSource("assigned")
  void asksForPointsOnceForEachExercise(NotebookFile notebook) throws IOException {
    List<Exercise> exercises = Sheets.numbered(notebook.number()).exercises();
    Submission released = Submission.of(in("release", name(notebook)));

    assertThat(released.graded())
        .containsExactlyInAnyOrderElementsOf(
            exercises.stream().map(exercise -> exercise.question().id()).toList());
    assertThat(released.checks())
        .containsExactlyInAnyOrderElementsOf(
            exercises.stream().map(exercise -> CHECK.formatted(exercise.number())).toList());
  }

  @ParameterizedTest
  @MethodSource("assigned")
  void knowsARightAnswerToEachExercise(NotebookFile notebook) throws IOException {
    String answers =
        Submission.of(in("source", name(notebook))).lesson().stream()
            .filter(source -> source.contains("// BEGIN SOLUTION"))
            .map(source -> source.replaceFirst("(?s).*// BEGIN SOLUTION", ""))
            .reduce("", String::concat);

    assertThat(Sheets.numbered(notebook.number()).exercises())
        .allSatisfy(exercise -> assertThat(answers).contains("(\"" + exercise.number() + "\", "));
  }

  @ParameterizedTest
  @MethodSource("assigned")
  void releasesTheCellsOfTheLessonAndNoMore(NotebookFile notebook) throws IOException {
    NotebookFile released = NotebookFile.read(in("release", name(notebook)));
    List<String> lesson =
        Submission.of(released.path()).lesson().stream().map(NbgraderIT::asShipped).toList();

    assertThat(lesson)
        .isEqualTo(
            notebook.codeCells().stream().map(Cell::source).map(NbgraderIT::asShipped).toList());
    assertThat(released.outputs()).isEmpty();
    assertThat(released.markdownCells())
        .extracting(Cell::source)
        .noneMatch(source -> source.matches("(?s).*<summary>(Solution|Answer|All ten).*"));
  }

  @Test
  void isNotReplacedOnceItIsTaught() throws Exception {
    Path taught = Files.createDirectories(temp.resolve("share/instructor/nbgrader"));
    Path grades = Files.writeString(taught.resolve("gradebook.db"), "grades");
    Process share =
        new ProcessBuilder(java(), "Lab.java", "share", "--to", temp.resolve("share").toString())
            .redirectErrorStream(true)
            .start();

    assertThat(new String(share.getInputStream().readAllBytes()))
        .contains("gradebook.db would be lost: move that folder to another place");
    assertThat(share.waitFor()).isEqualTo(1);
    assertThat(grades).hasContent("grades");
  }

  /** Without the line below an answer, and the semicolon that lets it stand there. */
  private static String asShipped(String source) {
    return source.replace("\n" + STUB, "").replaceFirst(";\\z", "");
  }

  private static Stream<NotebookFile> assigned() throws IOException {
    List<String> numbers = Sheets.all().stream().map(Sheet::notebook).toList();
    return NotebookFile.series().stream().filter(notebook -> numbers.contains(notebook.number()));
  }

  private static String name(NotebookFile notebook) {
    return notebook.toString().replace(".ipynb", "");
  }

  private static Path in(String stage, String assignment) {
    return course.resolve(stage).resolve(assignment).resolve(assignment + ".ipynb");
  }

  private static void handIn(String learner, String assignment, Submission submission)
      throws IOException {
    Path folder = course.resolve("submitted").resolve(learner).resolve(assignment);
    Files.createDirectories(folder.resolve("lib"));
    Files.copy(
        course.resolve("release/" + assignment + "/lib/neuron.jar"),
        folder.resolve("lib/neuron.jar"));
    submission.write(folder.resolve(assignment + ".ipynb"));
  }

  private static PythonTools nbgrader() throws Exception {
    Path pins = Path.of("src/test/python/nbgrader.txt");
    String release = "import sys; sys.exit(sys.version_info < (3, 11))";
    Process python = new ProcessBuilder(PythonTools.PYTHON, "-c", release).start();
    assumeTrue(python.waitFor() == 0, "nbgrader 0.9.6 needs Python 3.11 or newer");
    return PythonTools.installed(pins, Path.of("target/nbgrader"));
  }

  private static void run(PythonTools tools, List<String> commands) throws Exception {
    List<String> words = new ArrayList<>();
    words.addAll(List.of(PythonTools.PYTHON, "src/test/python/nbgrader_course.py"));
    words.addAll(List.of(Path.of("").toAbsolutePath().toString(), java(), course.toString()));
    words.addAll(commands);
    tools.demand("nbgrader went wrong:", words.toArray(String[]::new));
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }
}
