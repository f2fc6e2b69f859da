package browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.options.AriaRole;
import java.awt.image.BufferedImage;
import java.util.List;
import neuron.Activations;
import neuron.Neuron;
import neuron.figures.Figures;
import neuron.page.Figure;
import notebooks.PictureDifference;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures with controls in JupyterLab, on both kernels, moved as a learner moves them. */
@DisplayName("In JupyterLab, a figure with controls")
class ExploreIT extends InTheLesson {

  private static final int ONE = 0;
  private static final int THREE = 1;
  private static final int CHOICE = 2;
  private static final int FRAGILE = 3;
  private static final int MANY = 4;

  private static final List<String> CELLS =
      List.of(
          START,
          """
          explore(slider("z", -6, 6, -1), z -> passThrough(z, RELU, SIGMOID));""",
          """
          double[] x = {2, 3};
          explore(slider("w₁", -3, 3, 0.5), slider("w₂", -3, 3, -1), slider("b", -3, 3, 1),
              (w1, w2, b) -> {
                  System.out.println("w1 is " + w1);
                  return terms(new Neuron(new double[] {w1, w2}, b), x);
              });""",
          """
          explore(choice("activation", RELU, SIGMOID, TANH), f -> curve(f));""",
          """
          explore(wholeSlider("n", 0, 4, 0), toggle("twice", false), (n, twice) -> {
              if (n == 1) throw new IllegalStateException("one is too few");
              if (n == 2) return Double.NaN;
              return passThrough(twice ? 2 * n : n, RELU);
          });""",
          """
          explore(wholeSlider("m", 0, 1500, 7), m -> "m is " + m);""");

  @OnEachKernel
  void movesByKeys(String kernel) {
    ExploredFigure figure = figure(kernel, ONE);
    figure.press("z", "Home", "ArrowRight", "ArrowUp", "PageUp");
    figure.awaitShown("[14]");
    figure.press("z", "PageDown", "ArrowDown");
    figure.awaitShown("[1]");
    figure.press("z", "End", "ArrowLeft");
    figure.awaitShown("[119]");
  }

  @ParameterizedTest
  @MethodSource("browser.Keys#ofEachControl")
  void movesEachKindOfControlByKeysAlone(Keys row) {
    ExploredFigure figure =
        lesson
            .runOwn("keys-%s.ipynb".formatted(row.word()), "java", List.of(START, row.cell()), 1)
            .explored(0);
    figure.press("k", row.keys().toArray(String[]::new));
    figure.awaitShown(row.shown());
  }

  @OnEachKernel
  void movesByTheMouse(String kernel) {
    ExploredFigure figure = figure(kernel, ONE);
    figure.drag("z", 0);
    figure.awaitShown("[0]");
    figure.drag("z", 1);
    figure.awaitShown("[120]");
  }

  @OnEachKernel
  void takesATypedValue(String kernel) {
    ExploredFigure figure = figure(kernel, ONE);
    figure.type("z", "2.5");
    figure.awaitShown("[85]");
    assertThat(figure.control("z")).hasAttribute("aria-valuetext", "z = 2.5");
  }

  @OnEachKernel
  void takesTheEndForATypedValueBeyondIt(String kernel) {
    ExploredFigure figure = figure(kernel, ONE);
    figure.type("z", "99");
    figure.awaitShown("[120]");
    assertThat(figure.control("z, exact value")).hasValue("6");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0,5 | 65",
        "-2,5 | 35",
        "−2.5 | 35",
        "−2,5 | 35",
        "' 0.5 ' | 65",
        ".5 | 65",
        ",5 | 65",
        "3. | 90",
        "+2 | 80",
        "1e0 | 70",
        "5e−1 | 65",
        "1e3 | 120",
        "-1e300 | 0",
        "1,000 | 70",
        "0.07 | 61"
      })
  void takesANumberHoweverItIsWritten(String typed, int position) {
    ExploredFigure figure = figure("java", ONE);
    figure.type("z", "-4");
    figure.type("z", typed);
    figure.awaitShown("[" + position + "]");
    assertThat(figure.control("z, exact value")).hasAttribute("aria-invalid", "false");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "abc",
        "1.2.3",
        "1,2,3",
        "1 2",
        "1e",
        "e5",
        "--1",
        "NaN",
        "Infinity",
        "1e999",
        "0x10",
        "½",
        "."
      })
  void saysThatItDoesNotUnderstandANumber(String typed) {
    ExploredFigure figure = figure("java", ONE);
    figure.type("z", "-4");
    figure.type("z", typed);
    assertThat(figure.root().getByRole(AriaRole.ALERT))
        .hasText(
            "“%s” is no clear number, so z stays −4: write one such as 0.5 or −2."
                .formatted(typed));
    assertThat(figure.control("z, exact value")).hasAttribute("aria-invalid", "true");
    assertThat(figure.shown()).isEqualTo("[20]");
    figure.press("z", "ArrowRight");
    assertThat(figure.root().getByRole(AriaRole.ALERT)).hasCount(0);
    assertThat(figure.control("z, exact value")).hasValue("-3.9");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  "})
  void staysWhereNothingIsTyped(String typed) {
    ExploredFigure figure = figure("java", ONE);
    figure.type("z", "-4");
    figure.type("z", typed);
    assertThat(figure.control("z, exact value")).hasValue("-4");
    assertThat(figure.shown()).isEqualTo("[20]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"1200 | 1200", "12,4 | 12", "1,000 | 7", "0,001 | 0", "2,000 | 2"})
  void takesNoCommaThatMayPartThousands(String typed, int position) {
    ExploredFigure figure = figure("java", MANY);
    figure.type("m", "7");
    figure.type("m", typed);
    figure.awaitShown("[" + position + "]");
  }

  @OnEachKernel
  void stepsFromTheTypedValueByArrows(String kernel) {
    ExploredFigure figure = figure(kernel, ONE);
    figure.type("z", "2");
    figure.press("z, exact value", "ArrowUp", "ArrowUp", "ArrowDown");
    figure.awaitShown("[81]");
    assertThat(figure.control("z, exact value")).hasValue("2.1");
  }

  @ParameterizedTest
  @CsvSource({"java, -6", "java, -1", "java, 2.5", "java, 6", "ijava, 2.5"})
  void showsThePictureOfItsPosition(String kernel, double z) {
    ExploredFigure figure = figure(kernel, ONE);
    figure.type("z", String.valueOf(z));
    figure.awaitShown("[" + Math.round((z + 6) * 10) + "]");
    assertSame(figure.picture(), Figures.passThrough(z, Activations.RELU, Activations.SIGMOID));
  }

  @OnEachKernel
  void saysTheSentenceOfItsPosition(String kernel) {
    ExploredFigure figure = figure(kernel, ONE);
    figure.type("z", "2");
    figure.awaitShown("[80]");
    assertThat(figure.caption()).isEqualTo("At z = 2, ReLU gives 2 and sigmoid gives about 0.881.");
  }

  @OnEachKernel
  void speaksWhereItRests(String kernel) {
    ExploredFigure figure = figure(kernel, ONE);
    figure.press("z", "Home", "ArrowRight", "ArrowRight");
    assertThat(figure.spoken()).hasText("At z = −5.8, ReLU gives 0 and sigmoid gives about 0.003.");
  }

  @OnEachKernel
  void playsToTheEnd(String kernel) {
    ExploredFigure figure = figure(kernel, ONE);
    figure.type("z", "5.5");
    figure.play();
    figure.awaitShown("[120]");
  }

  @OnEachKernel
  void takesAChoice(String kernel) {
    ExploredFigure figure = figure(kernel, CHOICE);
    figure.control("activation").selectOption("tanh");
    figure.awaitShown("[2]");
    assertSame(figure.picture(), Figures.curve(Activations.TANH));
  }

  @OnEachKernel
  void asksTheKernelForSeveralControls(String kernel) {
    ExploredFigure figure = figure(kernel, THREE);
    figure.type("w₁", "1");
    figure.type("w₂", "-0.5");
    figure.type("b", "2");
    figure.awaitShown("[80,50,100]");
    assertSame(figure.picture(), Figures.terms(new Neuron(new double[] {1, -0.5}, 2), 2, 3));
  }

  @OnEachKernel
  void showsWhatTheFunctionPrints(String kernel) {
    ExploredFigure figure = figure(kernel, THREE);
    figure.type("w₁", "-1");
    figure.awaitShown(figure.shown().replaceFirst("\\d+", "40"));
    assertThat(figure.printed().strip()).isEqualTo("w1 is -1.0");
  }

  @ParameterizedTest
  @CsvSource({"java, 0, z", "ijava, 0, z", "java, 1, w₁", "ijava, 1, w₁"})
  void endsManyQuickMovesAtTheLast(String kernel, int place, String name) {
    ExploredFigure figure = figure(kernel, place);
    figure
        .control(name)
        .evaluate(
            """
            slider => {
              for (let i = 1; i <= 200; i++) {
                slider.value = (7 * i) % 121;
                slider.dispatchEvent(new Event("input", { bubbles: true }));
              }
            }""");
    int last = 7 * 200 % 121;
    figure.awaitShown(figure.shown().replaceFirst("\\d+", String.valueOf(last)));
    assertSame(figure.picture(), place == ONE ? passThrough(last) : terms(figure.shown()));
  }

  @ParameterizedTest
  @CsvSource({
    "java, 1, The function fails here: it throws IllegalStateException (one is too few).",
    "ijava, 1, The function fails here: it throws IllegalStateException (one is too few).",
    "java, 2, 'The function gives NaN here, which is not a number.'",
    "ijava, 2, 'The function gives NaN here, which is not a number.'"
  })
  void saysWhereItsFunctionHasNoPicture(String kernel, String n, String sentence) {
    ExploredFigure figure = figure(kernel, FRAGILE);
    figure.type("n", n);
    figure.awaitShown("[" + n + ",0]");
    assertThat(figure.message()).isEqualTo(sentence);
  }

  @OnEachKernel
  void goesOnAfterAPositionWithoutAPicture(String kernel) {
    ExploredFigure figure = figure(kernel, FRAGILE);
    figure.type("n", "1");
    figure.awaitShown("[1,0]");
    figure.type("n", "3");
    figure.control("twice").check();
    figure.awaitShown("[3,1]");
    assertSame(figure.picture(), Figures.passThrough(6, Activations.RELU));
    figure.control("twice").uncheck();
    figure.awaitShown("[3,0]");
  }

  @OnEachKernel
  void givesEveryoneAWayIn(String kernel) {
    List<Rule> violations =
        new AxeBuilder(page(kernel).page()).include(".neuron-explore").analyze().getViolations();
    assertThat(violations).extracting(Rule::getHelp).isEmpty();
  }

  private static void assertSame(BufferedImage picture, Figure figure) {
    assertThat(PictureDifference.between(picture, figure.image(2)))
        .as(figure.sentence())
        .isLessThanOrEqualTo(PictureDifference.TOLERANCE);
  }

  private static Figure passThrough(int position) {
    return Figures.passThrough((position - 60) / 10.0, Activations.RELU, Activations.SIGMOID);
  }

  private static Figure terms(String positions) {
    double[] values =
        List.of(positions.replaceAll("[\\[\\]]", "").split(",")).stream()
            .mapToDouble(position -> Math.round(Integer.parseInt(position) * 5 - 300) / 100.0)
            .toArray();
    return Figures.terms(new Neuron(new double[] {values[0], values[1]}, values[2]), 2, 3);
  }

  private static ExploredFigure figure(String kernel, int place) {
    return page(kernel).explored(place);
  }

  private static NotebookPage page(String kernel) {
    return lesson.runOwn("explore-" + kernel + ".ipynb", kernel, CELLS, 5);
  }
}
