package neuron.page;

import static neuron.page.Notebook.choice;
import static neuron.page.Notebook.slider;
import static neuron.page.Notebook.toggle;
import static neuron.page.Notebook.wholeSlider;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import browser.Keys;
import com.google.gson.JsonArray;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import neuron.text.BadInput;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ControlTest {

  @Nested
  class ASlider {

    @ParameterizedTest
    @CsvSource({"-6, 6, -1, 121", "-3, 3, 0.5, 121", "0, 1, 0, 101", "0, 100, 7, 101"})
    void hasAHundredStepsOrMore(double min, double max, double start, int positions) {
      assertThat(slider("z", min, max, start).size()).isEqualTo(positions);
    }

    @Test
    void standsAtDecimals() {
      assertThat(values(slider("z", -6, 6, -1)))
          .containsExactlyElementsOf(
              IntStream.rangeClosed(-60, 60).mapToObj(tenths -> tenths / 10.0).toList());
    }

    @Test
    void runsFromEndToEnd() {
      assertThat(values(slider("rate", 0, 1, 0.5))).startsWith(0.0, 0.01).endsWith(0.99, 1.0);
    }

    @ParameterizedTest
    @CsvSource({"-6, 6, -1", "-3, 3, 0.5", "0, 1, 0.07", "-6, 6, 0.25", "0, 2, 0.375"})
    void standsExactlyAtItsStart(double min, double max, double start) {
      Control<Double> control = slider("z", min, max, start);

      assertThat(control.value(control.start())).isEqualTo(start);
    }

    @Test
    void hasFinerStepsForAStartInBetween() {
      assertThat(values(slider("z", -6, 6, 0.25)))
          .hasSize(241)
          .startsWith(-6.0, -5.95)
          .endsWith(6.0);
    }

    @Test
    void standsNearAStartThatNoSensibleStepReaches() {
      Control<Double> control = slider("x", -6, 6, Math.PI);

      assertThat(control.size()).isEqualTo(121);
      assertThat(control.value(control.start())).isEqualTo(3.1);
    }

    @Test
    void standsAtItsLastPositionForAStartAtTheMax() {
      Control<Double> control = slider("x", -642058.95, 441.07, 441.07);

      assertThat(control.start()).isEqualTo(control.size() - 1);
    }

    @Test
    void refusesAStartALittleOverTheMax() {
      assertSaid(
          () -> slider("z", -6, 6, 6.04), "z cannot start at 6.04: give a start from −6 to 6.");
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.MIN_VALUE, 1e-322})
    void refusesAnIntervalTooSmallForSteps(double max) {
      assertThatThrownBy(() -> slider("z", 0, max, 0)).isInstanceOf(BadInput.class);
    }

    @Test
    void saysThatTheWayFromMinToMaxIsTooLong() {
      assertThatThrownBy(() -> slider("z", -1e308, 1e308, 0))
          .isInstanceOf(BadInput.class)
          .hasMessageNotContaining("give a min below the max");
    }

    @Test
    void tellsThePageItsDecimals() {
      assertThat(slider("z", -6, 6, 0.25).json())
          .isEqualTo(
              JsonParser.parseString(
                  """
                  {"kind": "slider", "min": -6.0, "step": 0.05, "decimals": 2,
                   "name": "z", "start": 125, "size": 241}
                  """));
    }

    @ParameterizedTest
    @CsvSource({"2, 2, from 2 to 2", "1, -1, from 1 to −1"})
    void refusesAMinThatIsNotBelowTheMax(double min, double max, String ends) {
      assertSaid(
          () -> slider("z", min, max, 1), "z would run " + ends + ": give a min below the max.");
    }

    @ParameterizedTest
    @CsvSource({"NaN, 1, NaN", "-Infinity, 1, −∞", "0, Infinity, ∞", "0, NaN, NaN"})
    void refusesAnEndThatIsNotFinite(double min, double max, String end) {
      assertSaid(
          () -> slider("z", min, max, 0),
          "An end of z is " + end + ": give two finite numbers of at most 10³⁰⁰.");
    }

    @ParameterizedTest
    @CsvSource({"-6.5, −6.5", "7, 7", "NaN, NaN", "Infinity, ∞", "-Infinity, −∞"})
    void refusesAStartOutside(double start, String text) {
      assertSaid(
          () -> slider("z", -6, 6, start),
          "z cannot start at " + text + ": give a start from −6 to 6.");
    }
  }

  @Nested
  class ASliderOfGivenSteps {

    @Test
    void standsAtEachOfThem() {
      assertThat(values(slider("x", 0, 1, 0.5, 0.25))).containsExactly(0.0, 0.25, 0.5, 0.75, 1.0);
    }

    @Test
    void addsDecimalsWithoutRounding() {
      assertThat(values(slider("x", 0, 0.5, 0, 0.1))).containsExactly(0.0, 0.1, 0.2, 0.3, 0.4, 0.5);
    }

    @Test
    void endsAtTheLastStepBeforeTheMax() {
      assertThat(values(slider("x", 0, 1, 0, 0.4))).containsExactly(0.0, 0.4, 0.8);
    }

    @ParameterizedTest
    @CsvSource({
      "-6, 6, 0, 5, 0.5, '0,5'",
      "-6, 6, 0, 25, 0.25, '0,25'",
      "0, 10, 2, 5, 2.5, '2,5'",
      "-5, 5, -1, 5, −1.5, '−1,5'"
    })
    void refusesADecimalComma(
        double min, double max, double start, double step, String point, String comma) {
      assertThatThrownBy(() -> slider("z", min, max, start, step))
          .isInstanceOf(BadInput.class)
          .hasMessageStartingWith("z cannot start at ")
          .hasMessageEndingWith(
              ": write %s if %s is one number, or choose another step.", point, comma);
    }

    @ParameterizedTest
    @CsvSource({"-6, 6, 0, 6", "-5, 5, 0, 5", "0, 10, 2, 1", "1, 100, 50, 10", "0, 10, 2.5, 5"})
    void takesWhatMayBeMeant(double min, double max, double start, double step) {
      assertThat(slider("z", min, max, start, step).value(0)).isEqualTo(min);
    }

    @Test
    void standsAtThePositionNearestToItsStart() {
      Control<Double> control = slider("x", 0, 1, 0.6, 0.25);

      assertThat(control.value(control.start())).isEqualTo(0.5);
    }

    @Test
    void hasUpToTwoThousandPositions() {
      assertThat(slider("x", 0, 1999, 0, 1).size()).isEqualTo(2000);
    }

    @Test
    void countsTwoThousandPositionsInDecimals() {
      assertThat(slider("x", -5, 594.7, 0, 0.3).size()).isEqualTo(2000);
    }

    @Test
    void takesTheWholeWayAsAStep() {
      assertThat(values(slider("x", 0.1, 0.3, 0.1, 0.2))).containsExactly(0.1, 0.3);
    }

    @Test
    void standsAtItsLastPositionForAStartAtTheMax() {
      Control<Double> control = slider("x", 0, 1, 1, 0.6);

      assertThat(control.value(control.start())).isEqualTo(0.6);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "-0.1, −0.1", "NaN, NaN", "12.5, 12.5", "Infinity, ∞"})
    void refusesAStepOutOfRange(double step, String text) {
      assertSaid(
          () -> slider("z", -6, 6, 0, step),
          "The step of z is "
              + text
              + ": give one above 0 and at most 12, the way from min to max.");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.006, 1e-9, Double.MIN_VALUE})
    void refusesTooManyPositions(double step) {
      assertSaid(
          () -> slider("z", -6, 6.006, 0, step),
          "z would have over 2000 positions: choose fewer, by a larger step or closer ends.");
    }

    @Test
    void refusesAStartOutside() {
      assertSaid(
          () -> slider("x", 0, 1, -0.1, 0.25), "x cannot start at −0.1: give a start from 0 to 1.");
    }

    @Test
    void refusesAMinThatIsNotBelowTheMax() {
      assertSaid(
          () -> slider("x", 1, 0, 0, 0.25), "x would run from 1 to 0: give a min below the max.");
    }
  }

  @Nested
  class AWholeSlider {

    @Test
    void standsAtWholeNumbers() {
      Control<Integer> control = wholeSlider("depth", -2, 2, 1);

      assertThat(values(control)).containsExactly(-2, -1, 0, 1, 2);
      assertThat(control.value(control.start())).isEqualTo(1);
    }

    @Test
    void tellsThePageThatItHasNoDecimals() {
      assertThat(wholeSlider("depth", 1, 50, 2).json())
          .isEqualTo(
              JsonParser.parseString(
                  """
                  {"kind": "slider", "min": 1.0, "step": 1.0, "decimals": 0,
                   "name": "depth", "start": 1, "size": 50}
                  """));
    }

    @Test
    void refusesAMinThatIsNotBelowTheMax() {
      assertSaid(
          () -> wholeSlider("n", 3, 3, 3), "n would run from 3 to 3: give a min below the max.");
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "11, 11"})
    void refusesAStartOutside(int start, String text) {
      assertSaid(
          () -> wholeSlider("n", 1, 10, start),
          "n cannot start at " + text + ": give a start from 1 to 10.");
    }

    @ParameterizedTest
    @CsvSource({"0, 2000", "-2147483648, 2147483647"})
    void refusesTooManyPositions(int min, int max) {
      assertSaid(
          () -> wholeSlider("n", min, max, 0),
          "n would have over 2000 positions: choose fewer, by a larger step or closer ends.");
    }
  }

  @Nested
  class ASliderOverNumbers {

    private final Control<Integer> control = Control.slider("epoch", List.of(0, 4, 7));

    @Test
    void standsAtEachAndStartsAtTheLast() {
      assertThat(values(control)).containsExactly(0, 4, 7);
      assertThat(control.value(control.start())).isEqualTo(7);
    }

    @Test
    void tellsThePageItsNumbers() {
      assertThat(control.json())
          .isEqualTo(
              JsonParser.parseString(
                  """
                  {"kind": "slider", "values": [0, 4, 7], "name": "epoch", "start": 2, "size": 3}
                  """));
    }

    @Test
    void mayHaveOneAlone() {
      assertThat(values(Control.slider("epoch", List.of(0)))).containsExactly(0);
    }
  }

  @Nested
  class AChoice {

    @Test
    void startsAtItsFirstOption() {
      Control<String> control = choice("activation", "ReLU", "sigmoid");

      assertThat(values(control)).containsExactly("ReLU", "sigmoid");
      assertThat(control.start()).isZero();
    }

    @Test
    void takesAList() {
      assertThat(values(choice("n", List.of(1, 2, 4)))).containsExactly(1, 2, 4);
    }

    @Test
    void takesASingleOption() {
      assertThat(values(choice("n", 1))).containsExactly(1);
    }

    @Test
    void doesNotFollowTheArrayItWasMadeFrom() {
      Integer[] mine = {1, 2};
      Control<Integer> control = choice("n", mine);
      mine[0] = 99;

      assertThat(values(control)).containsExactly(1, 2);
    }

    @Test
    void tellsThePageTheTextOfEachOption() {
      assertThat(choice("n", 1, 2.5, "three").json())
          .isEqualTo(
              JsonParser.parseString(
                  """
                  {"kind": "choice", "texts": ["1", "2.5", "three"],
                   "name": "n", "start": 0, "size": 3}
                  """));
    }

    @Test
    void countsLambdasWhichHaveNoNames() {
      DoubleUnaryOperator square = x -> x * x;
      DoubleUnaryOperator half = x -> x / 2;
      JsonArray texts = choice("f", square, half).json().getAsJsonArray("texts");

      assertThat(texts).hasToString("[\"number 1\",\"number 2\"]");
    }

    @Test
    void refusesToHaveNoOptions() {
      assertSaid(() -> choice("f"), "The choice f has no options: give it at least one.");
    }

    @Test
    void refusesAnEmptyList() {
      assertSaid(
          () -> choice("f", List.of()), "The choice f has no options: give it at least one.");
    }

    @Test
    void refusesAMissingList() {
      assertSaid(
          () -> choice("f", (List<String>) null),
          "The choice f has no options: give it at least one.");
    }

    @Test
    void refusesAMissingArray() {
      assertSaid(
          () -> choice("f", (String[]) null), "The choice f has no options: give it at least one.");
    }

    @Test
    void refusesANullOption() {
      assertSaid(
          () -> choice("f", "ReLU", null), "An option of the choice f is null: leave it out.");
    }

    @Test
    void refusesANullInAList() {
      assertSaid(
          () -> choice("f", Arrays.asList("ReLU", null)),
          "An option of the choice f is null: leave it out.");
    }

    @Test
    void refusesTooManyOptions() {
      assertSaid(
          () -> choice("f", Collections.nCopies(2001, "ReLU")),
          "f would have over 2000 positions: choose fewer, by a larger step or closer ends.");
    }
  }

  @Nested
  class AToggle {

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void standsAtItsStart(boolean start) {
      Control<Boolean> control = toggle("bias", start);

      assertThat(values(control)).containsExactly(false, true);
      assertThat(control.value(control.start())).isEqualTo(start);
    }

    @Test
    void tellsThePageWhatItIs() {
      assertThat(toggle("bias", true).json())
          .isEqualTo(
              JsonParser.parseString(
                  """
                  {"kind": "toggle", "name": "bias", "start": 1, "size": 2}
                  """));
    }
  }

  @Nested
  class EachWord {

    static List<String> words() {
      return Stream.of(Notebook.class.getMethods())
          .filter(method -> method.getReturnType() == Control.class)
          .map(Method::getName)
          .distinct()
          .toList();
    }

    @ParameterizedTest
    @MethodSource("words")
    void makesWhatTheModuleCanDraw(String word) throws IOException {
      assertThat(parts())
          .as("PARTS in explore.mjs, for what %s makes", word)
          .contains(EveryControl.of(word, "k").json().get("kind").getAsString());
    }

    @ParameterizedTest
    @MethodSource("words")
    void hasARowInTheTestByKeys(String word) {
      assertThat(Keys.ofEachControl()).as("the rows of Keys").extracting(Keys::word).contains(word);
    }

    @ParameterizedTest
    @MethodSource("words")
    void isOfferedWhereAControlIsNull(String word) {
      assertThatThrownBy(() -> Notebook.explore((Control<Double>) null, z -> z))
          .hasMessageContaining(word);
    }

    /** What stands in {@code const PARTS = { slider: sliderPart, … }} of the page's module. */
    private static List<String> parts() throws IOException {
      String module = Files.readString(Path.of("src/main/resources/neuron/explore.mjs"));
      String parts = module.replaceFirst("(?s).*\\bconst PARTS = \\{([^}]*)\\}.*", "$1");
      return Stream.of(parts.split(",")).map(part -> part.split(":")[0].strip()).toList();
    }
  }

  @Nested
  class AName {

    private static final String MISSING =
        "A control has no name: write what it changes, such as \"z\".";

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "\t"})
    void mustSayWhatTheControlChanges(String name) {
      assertSaid(() -> slider(name, 0, 1, 0), MISSING);
      assertSaid(() -> slider(name, 0, 1, 0, 0.5), MISSING);
      assertSaid(() -> wholeSlider(name, 0, 1, 0), MISSING);
      assertSaid(() -> choice(name, "ReLU"), MISSING);
      assertSaid(() -> choice(name, List.of("ReLU")), MISSING);
      assertSaid(() -> toggle(name, true), MISSING);
    }

    @ParameterizedTest
    @MethodSource("neuron.page.ControlTest$EachWord#words")
    void mustBeGivenWithEachWord(String word) {
      assertThatThrownBy(() -> EveryControl.of(word, " ")).as(word).hasMessage(MISSING);
    }
  }

  static <T> List<T> values(Control<T> control) {
    return IntStream.range(0, control.size()).mapToObj(control::value).toList();
  }

  private static void assertSaid(ThrowingCallable call, String sentence) {
    assertThatThrownBy(call).isInstanceOf(BadInput.class).hasMessage(sentence);
  }
}
