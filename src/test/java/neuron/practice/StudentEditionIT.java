package neuron.practice;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import browser.SharedFolder;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import neuron.practice.answers.Exercise;
import neuron.practice.sheets.Sheets;
import notebooks.NotebookFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a class gets by {@code java Lab.java share} holds no answer, wherever one looks. */
@DisplayName("The student edition")
class StudentEditionIT {

  /** The predictions with whose results the lesson goes on below them. */
  private static final Set<String> GOES_ON =
      Set.of(
          "1.1", "1.3", "2.2", "3.1", "3.2", "3.3", "4.1", "4.10", "4.4", "5.2", "6.1", "6.2",
          "7.1", "7.2", "7.3", "A.1");

  /** Answers that are words of the library, too. */
  private static final Set<String> COMMON = Set.of("straight line", "a straight line");

  private static final Pattern FOLD = Pattern.compile("<details>.*?</details>", Pattern.DOTALL);
  private static final Pattern SUMMARY = Pattern.compile("<summary>.*?</summary>");
  private static final Pattern END = Pattern.compile("(?<=[.:?!;])\\s+|\\n+");

  /** Of letters and digits; a shorter sentence may stand anywhere. */
  private static final int LONG_ENOUGH = 20;

  @TempDir static Path unpacked;

  private static HandedOut students;
  private static HandedOut teachers;
  private static List<NotebookFile> series;

  @BeforeAll
  static void handOut() throws IOException {
    students = new HandedOut(SharedFolder.made().resolve("student"));
    teachers = new HandedOut(SharedFolder.made().resolve("instructor"));
    series = new ArrayList<>();
    for (Map.Entry<String, byte[]> file : students.archive().entrySet()) {
      if (file.getKey().endsWith(".ipynb")) {
        Path copy = unpacked.resolve(Path.of(file.getKey()).getFileName());
        series.add(NotebookFile.read(Files.write(copy, file.getValue())));
      }
    }
  }

  @Test
  void saysNowhereWhatIsFoldedAwayFromIt() throws IOException {
    Map<String, Set<String>> folded = folded();
    Map<String, String> texts = students.texts();
    List<String> told = new ArrayList<>();
    texts.forEach(
        (file, text) ->
            folded.forEach(
                (notebook, sentences) ->
                    sentences.stream()
                        .filter(text::contains)
                        .forEach(sentence -> told.add(file + ": " + sentence))));

    assertThat(told).isEmpty();
  }

  @Test
  void isPoorerByWhatTeachersRead() throws IOException {
    Map<String, String> texts = teachers.texts();
    folded()
        .forEach(
            (notebook, sentences) ->
                assertThat(sentences)
                    .as(notebook)
                    .isNotEmpty()
                    .allSatisfy(
                        sentence ->
                            assertThat(texts.entrySet())
                                .filteredOn(file -> file.getKey().contains(notebook))
                                .hasSize(3)
                                .allMatch(file -> file.getValue().contains(sentence), sentence)));
  }

  @Test
  void tellsNoPredictionBeforeItsTime() {
    for (NotebookFile notebook : series) {
      exercises(notebook)
          .filter(Exercise::isPrediction)
          .forEach(
              prediction ->
                  assertThat(
                          Giveaways.of(prediction)
                              .in(Above.thePrediction(notebook, prediction.number())))
                      .as(prediction.number())
                      .isEmpty());
    }
  }

  @Test
  void tellsOnlyThosePredictionsLaterThatTheLessonGoesOnWith() {
    Set<String> told = new TreeSet<>();
    for (NotebookFile notebook : series) {
      exercises(notebook)
          .filter(Exercise::isPrediction)
          .filter(prediction -> !Giveaways.of(prediction).in(text(notebook)).isEmpty())
          .forEach(prediction -> told.add(prediction.number()));
    }
    assertThat(told).isEqualTo(new TreeSet<>(GOES_ON));
  }

  @Test
  void tellsNoAnswerToAnExerciseThatNothingElseLooksLike() {
    List<String> looked = new ArrayList<>();
    for (NotebookFile notebook : series) {
      exercises(notebook)
          .filter(exercise -> !exercise.isPrediction() && isDistinct(exercise.answer().truth()))
          .forEach(
              exercise -> {
                looked.add(exercise.number());
                assertThat(Giveaways.of(exercise).in(text(notebook)))
                    .as(exercise.number())
                    .isEmpty();
              });
    }
    assertThat(looked).hasSizeGreaterThan(8);
  }

  @Test
  void carriesItsSheetsInAFormThatNobodyReads() throws IOException {
    Set<String> words = ofTheSheets();
    assertThat(told(words, teachers.library())).containsAll(words);
    assertThat(told(words, students.library())).isEqualTo(COMMON);
  }

  /**
   * The sentences of each notebook that only teachers get, in letters and digits. What stands open
   * somewhere is no secret: a question of recall asks for it.
   */
  private static Map<String, Set<String>> folded() throws IOException {
    String open =
        NotebookFile.series().stream()
            .map(notebook -> HandedOut.letters(FOLD.matcher(text(notebook)).replaceAll("")))
            .collect(joining("\n"));
    Map<String, Set<String>> folded = new TreeMap<>();
    for (NotebookFile notebook : NotebookFile.series()) {
      String kept =
          series.stream()
              .filter(student -> student.number().equals(notebook.number()))
              .map(StudentEditionIT::text)
              .findFirst()
              .orElseThrow();
      Set<String> sentences =
          notebook.markdownCells().stream()
              .flatMap(cell -> FOLD.matcher(cell.source()).results())
              .map(MatchResult::group)
              .filter(fold -> !kept.contains(fold))
              .flatMap(StudentEditionIT::sentences)
              .filter(sentence -> !open.contains(sentence))
              .collect(Collectors.toCollection(TreeSet::new));
      if (!sentences.isEmpty()) {
        folded.put(notebook.toString().replace(".ipynb", ""), sentences);
      }
    }
    return folded;
  }

  private static Stream<String> sentences(String fold) {
    String plain = SUMMARY.matcher(fold).replaceAll("").replaceAll("</?details>|```java", "");
    return END.splitAsStream(plain)
        .map(HandedOut::letters)
        .filter(sentence -> sentence.length() >= LONG_ENOUGH);
  }

  private static String text(NotebookFile notebook) {
    return notebook.cells().stream()
        .map(cell -> cell.source() + "\n" + String.join("\n", cell.texts()))
        .collect(joining("\n"));
  }

  private static Stream<Exercise> exercises(NotebookFile notebook) {
    return Sheets.all().stream()
        .filter(sheet -> sheet.notebook().equals(notebook.number()))
        .flatMap(sheet -> sheet.exercises().stream());
  }

  private static boolean isDistinct(Object truth) {
    if (truth instanceof double[] numbers) {
      return numbers.length > 3 || Arrays.stream(numbers).anyMatch(StudentEditionIT::hasManyDigits);
    }
    return truth instanceof double[][]
        || truth instanceof Double number && (Math.abs(number) > 100 || hasManyDigits(number));
  }

  private static boolean hasManyDigits(double number) {
    return new BigDecimal(Double.toString(number)).stripTrailingZeros().precision() > 5;
  }

  /** The questions, hints and help of all sheets, and the answers of several words. */
  private static Set<String> ofTheSheets() {
    return Sheets.all().stream()
        .flatMap(sheet -> sheet.exercises().stream())
        .flatMap(
            exercise ->
                Stream.of(
                        exercise.hints().stream(),
                        exercise.misconceptions().stream().map(slip -> slip.help()),
                        Stream.of(exercise.answer().truth())
                            .filter(truth -> truth instanceof String word && word.contains(" "))
                            .map(Object::toString))
                    .flatMap(texts -> texts))
        .collect(Collectors.toSet());
  }

  /** Which of the words stand in a file, as an editor shows it. */
  private static Set<String> told(Set<String> words, Map<String, byte[]> files) {
    List<String> texts =
        files.values().stream().map(bytes -> new String(bytes, StandardCharsets.UTF_8)).toList();
    return words.stream()
        .filter(word -> texts.stream().anyMatch(text -> text.contains(word)))
        .collect(Collectors.toSet());
  }
}
