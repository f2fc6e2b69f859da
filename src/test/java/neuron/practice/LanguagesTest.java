package neuron.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import neuron.Activations;
import neuron.Neuron;
import neuron.Printed;
import neuron.page.Figure;
import neuron.practice.answers.Exercise;
import neuron.practice.answers.Misconception;
import neuron.practice.answers.TimeLimit;
import neuron.practice.sheets.Sheets;
import neuron.text.BadInput;
import neuron.text.Language;
import neuron.text.Numbers;
import notebooks.Spelling;
import notebooks.Translation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the library says to a learner whose notebook is in Spanish. */
class LanguagesTest {

  private static final Spelling SPANISH = Spelling.of("es");
  private static final NotebookShell SHELL = new NotebookShell();

  /** What Java calls things, in Spanish as well. */
  private static final Set<String> JAVA =
      Set.of(
          "null", "NaN", "array", "arrays", "length", "min", "max", "slider", "choice", "toggle");

  /** What Java and the lesson call things, and what stands between quotes of Java. */
  private static final Pattern CODE =
      Pattern.compile(
          "\\b(?:new )?\\w+(?:\\.\\w+)*\\([^)]*\\)|\\b[a-z]+[A-Z]\\w*|\\b[A-Z][A-Z_]+\\b"
              + "|Kernel → Restart Kernel|\\b(?:Math|List|Arrays)\\.\\w+|new double\\[]|\"[^\"]*\""
              + "|\\b\\w+Exception(?: \\([^)]*\\))?|\\(Index [^)]*\\)|\\w+\\.txt|«[^»]*»");

  @BeforeEach
  void speakSpanish() {
    Language.speak("es");
  }

  @AfterEach
  void speakEnglish() {
    Language.speak("en");
  }

  @ParameterizedTest
  @MethodSource("exercises")
  void saysEverySentenceOfAnExercise(String number) {
    Exercise exercise = Sheets.exercise(number);
    Page page = new Page();
    for (int i = 0; i < 4 && !exercise.hints().isEmpty(); i++) {
      page.session.hint(number);
    }
    List<Object> answers = new ArrayList<>(List.of(1234.5, -0.269, 7, "12", "fuzzy", List.of(1)));
    answers.add(null);
    answers.add(exercise.answer().truth());
    answers.add(Activations.SIGMOID);
    answers.add(new Neuron(new double[] {1, 2}, 0));
    exercise.misconceptions().stream().map(Misconception::wrong).forEach(answers::add);
    for (Object answer : answers) {
      say(page, exercise, answer);
    }
    page.session.severalChecked(number, 2);
    page.session.progress();

    assertThat(notSpanish(page.read())).isEmpty();
    assertThat(page.figures).allSatisfy(figure -> assertThat(notSpanish(all(figure))).isEmpty());
  }

  @Test
  void judgesWhatLearnersTypeAsInEnglish() throws IOException {
    for (WrongAnswer row : rows()) {
      String reply = Printed.by(() -> row.handIn(SHELL)).replaceAll("\\s+", " ");

      assertThat(notSpanish(reply)).as("%s hears: %s", row, reply).isEmpty();
      assertThat(reply.contains("Sí: ") || reply.contains("Se ha cumplido"))
          .as("%s hears: %s", row, reply)
          .isEqualTo(row.isRight());
    }
  }

  @Nested
  class Figures {

    @Test
    void sayTheirTitlesAndSentences() {
      double[] x = {0, 1};
      double[] y = {0, 0.5};
      List<Figure> figures =
          List.of(
              Lesson.fit(new Neuron(new double[] {1}, 0), x, y),
              Lesson.fit(new Neuron(new double[] {0.5}, 0, Activations.RELU), x, y),
              Lesson.fit(new Neuron(new double[] {0}, 1, z -> Double.NaN), x, y),
              Lesson.fit(new Neuron(new double[] {0}, 0, Activations.STEP), x, y),
              Lesson.neuron(new Neuron(new double[6], 1, Activations.LEAKY_RELU), new double[6]),
              Lesson.neuron(new Neuron(new double[1], 1, z -> Double.NaN), 1),
              Lesson.panels(1, Activations.IDENTITY),
              Lesson.panels(1, Activations.STEP, z -> Double.NaN),
              Lesson.passThrough(1, Activations.TANH),
              Lesson.passThrough(1, Activations.SIGMOID, Activations.RELU, z -> Double.NaN),
              Lesson.curve(z -> 1),
              Lesson.curve(z -> 1 / z, Activations.SIGMOID),
              Lesson.nearZero(Activations.LEAKY_RELU, z -> Double.NaN));

      assertThat(figures).allSatisfy(figure -> assertThat(notSpanish(all(figure))).isEmpty());
      assertThat(figures.get(1).sentence())
          .isEqualTo("En función de x, a = ReLU(0,5x) pasa por los 2 puntos; z es 0 en x = 0.");
    }

    @Test
    void writeNumbersWithACommaOnTheirAxes() {
      assertThat(neuron.draw.Theme.tick(-0.25)).isEqualTo("−0,25");
      assertThat(neuron.draw.Theme.tick(0.0000025)).isEqualTo("0,000003");
    }
  }

  @Nested
  class Numerals {

    @Test
    void haveACommaInASentence() {
      assertThat(Numbers.text(-0.2689)).isEqualTo("−0,269");
      assertThat(Numbers.text(1234567.8)).isEqualTo("1,23 × 10⁶");
      assertThat(new Page().reveal("2.2", 0.27))
          .startsWith("0.2689414213699951\nHas predicho 0,27.");
    }

    @Test
    void areToldApartInAList() {
      assertThat(new Page().check("2.5", List.of(3, 0.5, 0.5, 0)))
          .startsWith("Todavía no: (3; 0,5; 0,5; 0).");
    }

    @Test
    void areReadWithAPoint() {
      assertThat(new Page().check("2.5", List.of(3, 0, 0.5, 0.047)))
          .isEqualTo(
              """
              Sí: todos son correctos.
                relu(3): 3,0
                relu(−0,5): 0,0
                sigmoid(0): 0,5
                sigmoid(−3): 0,04742587317756678""");
    }
  }

  @Nested
  class Words {

    @Test
    void areTakenInSpanishAndInEnglish() {
      for (String word : List.of("recta", "Recta", "straight line")) {
        assertThat(new Page().recall("2.c", word)).isEqualTo("2.c. Sí: \"recta\" es correcto.");
      }
    }

    @Test
    void needNoAccents() {
      assertThat(new Page().recall("2.c", "linea quebrada"))
          .contains("Todavía no: \"línea quebrada\"");
    }
  }

  @Nested
  class Refusals {

    @Test
    void ofABadCellAreInSpanish() {
      double[] one = {1};
      List<Runnable> bad =
          List.of(
              () -> Lesson.fit(null, one, one),
              () -> Lesson.fit(new Neuron(new double[2], 0), one, one),
              () -> Lesson.fit(new Neuron(one, 0), one, new double[2]),
              () -> Lesson.fit(new Neuron(one, 0), new double[] {Double.NaN}, one),
              () -> Lesson.fit(new Neuron(one, 0), new double[] {1e301}, one),
              () -> new Neuron(new double[0], 1),
              () -> new Neuron(new double[] {Double.NaN}, 1),
              () -> new Neuron(one, Double.NaN),
              () -> new Neuron(one, 1, null),
              () -> new Neuron(one, 1).activation(1, 2),
              () -> new Neuron(one, 1).activation((double[]) null),
              () -> Lesson.panels(9, Activations.RELU),
              () -> Lesson.passThrough(7, Activations.RELU),
              () -> Lesson.passThrough(1),
              () -> Lesson.passThrough(1, (neuron.Activation) null),
              () -> Lesson.slider(" ", 0, 1, 0),
              () -> Lesson.slider("z", 1, 0, 0),
              () -> Lesson.slider("z", 0, 1, 2),
              () -> Lesson.slider("z", 0, 1, 0, 0),
              () -> Lesson.slider("z", 0, 1, 0, 1e-6),
              () -> Lesson.slider("z", 0, Double.NaN, 0, 1),
              () -> Lesson.slider("z", -2, 2, 0, 5),
              () -> Lesson.explore(null, z -> z),
              () -> Lesson.explore(Lesson.slider("z", 0, 1, 0), null),
              () -> Lesson.show(null),
              () -> Lesson.predict("2.77", 1),
              () -> Lesson.predict("77", 1),
              () -> Lesson.riddle("2.1"),
              () -> Lesson.hint("2.a"),
              () -> Lesson.handIn(""),
              () -> Lesson.language("xx"));

      assertThat(bad)
          .allSatisfy(
              run ->
                  assertThatExceptionOfType(BadInput.class)
                      .isThrownBy(run::run)
                      .satisfies(said -> assertThat(notSpanish(said.getMessage())).isEmpty()));
    }

    @Test
    void ofAFunctionThatFailsAreInSpanish() {
      Page page = new Page(new TimeLimit(Duration.ofMillis(300)), Path.of("target", "no.txt"));
      page.check("2.8", (neuron.Activation) z -> Double.NaN);
      List<neuron.Activation> bad =
          List.of(
              z -> Double.NaN,
              z -> new double[] {1}[7],
              z -> {
                throw new IllegalStateException();
              });
      for (neuron.Activation each : bad) {
        String said = page.check("2.8", each);
        assertThat(notSpanish(said)).as(said).isEmpty();
      }
    }
  }

  @Nested
  class TheLanguage {

    @Test
    void isNotThatOfTheSystem() {
      Locale before = Locale.getDefault();
      try {
        Locale.setDefault(Locale.forLanguageTag("es-ES"));
        Language.speak("en");
        assertThat(new Page().recall("2.c", null)).startsWith("2.c waits for you.");
      } finally {
        Locale.setDefault(before);
      }
    }

    @Test
    @DisplayName("has everything in the packed file that the translator wrote")
    void isThatOfTheFile() {
      for (Map.Entry<String, String> pair : Translation.words("es").entrySet()) {
        assertThat(Language.say(pair.getKey())).isEqualTo(pair.getValue());
      }
    }
  }

  private static void say(Page page, Exercise exercise, Object answer) {
    if (exercise.isPrediction()) {
      page.session.reveal(exercise.number());
      page.session.predict(exercise.number(), answer);
      page.session.reveal(exercise.number());
    } else if (exercise.isRecall()) {
      page.session.recall(exercise.number(), answer);
    } else {
      page.session.check(exercise.number(), answer);
    }
  }

  private static String all(Figure figure) {
    return figure.title() + ". " + figure.sentence();
  }

  /** The words that no Spanish dictionary has, nor Java, nor the list of ours. */
  private static List<String> notSpanish(String said) {
    return Spelling.words(CODE.matcher(said).replaceAll(" "))
        .filter(word -> !SPANISH.knows(word) && !JAVA.contains(word))
        .distinct()
        .toList();
  }

  static Stream<String> exercises() {
    return Sheets.numbered("2").exercises().stream().map(Exercise::number);
  }

  private static List<WrongAnswer> rows() throws IOException {
    return Files.readAllLines(Path.of("src/test/resources/practice/wrong/02.txt")).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(WrongAnswer::read)
        .toList();
  }
}
