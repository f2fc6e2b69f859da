package neuron.draw;

import static java.util.stream.Collectors.groupingBy;
import static neuron.Activations.ELU;
import static neuron.Activations.GELU;
import static neuron.Activations.HARD_SIGMOID;
import static neuron.Activations.LEAKY_RELU;
import static neuron.Activations.MISH;
import static neuron.Activations.RELU;
import static neuron.Activations.SELU;
import static neuron.Activations.SIGMOID;
import static neuron.Activations.SILU;
import static neuron.Activations.SOFTPLUS;
import static neuron.Activations.SOFTSIGN;
import static neuron.Activations.TANH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import neuron.Activation;
import neuron.Activations;
import neuron.figures.Painting;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;

class ThemeTest {

  static Stream<Color> textColours() {
    List<Activation> lambdas =
        Stream.iterate(1, k -> k + 1).limit(6).<Activation>map(k -> z -> k * z).toList();
    List<Activation> named = Activations.all();
    return Stream.of(
            Stream.of(Theme.INK, Theme.MUTED),
            Look.of(named).stream().map(Look::colour),
            Look.of(lambdas).stream().map(Look::colour))
        .flatMap(colours -> colours);
  }

  @ParameterizedTest
  @MethodSource("textColours")
  void textStandsOutFromPaper(Color colour) {
    assertThat(Painting.contrast(colour, Theme.PAPER)).isGreaterThanOrEqualTo(4.5);
  }

  @Test
  void theFontIsTheBundledOne() {
    assertThat(Theme.regular(12).getFamily()).startsWith("Inter");
    assertThat(Theme.strong(12).canDisplayUpTo("σΣ−≈₁₂×∞")).isEqualTo(-1);
  }

  @ParameterizedTest
  @CsvSource({"-4, −4", "0.5, 0.5", "-0.25, −0.25", "0, 0", "1000, 1000", "0.0002, 0.0002"})
  void ticksAreWrittenWithATrueMinus(double value, String text) {
    assertThat(Theme.tick(value)).isEqualTo(text);
  }

  @Nested
  class Looks {

    @Test
    void areTheSameInEveryCompany() {
      assertThat(Look.of(List.of(RELU, SIGMOID)).get(1))
          .isEqualTo(Look.of(List.of(SIGMOID)).get(0));
    }

    @Test
    void ofSixLambdasDifferInColourAndInMark() {
      List<Look> looks =
          Look.of(Stream.iterate(1, k -> k + 1).limit(6).<Activation>map(k -> z -> k).toList());
      assertThat(new HashSet<>(looks.stream().map(Look::colour).toList())).hasSize(6);
      assertThat(new HashSet<>(looks.stream().map(Look::mark).toList())).hasSize(6);
    }

    @Test
    void ofTheGalleryAreEachOnesOwn() {
      List<Activation> all = new ArrayList<>(Activations.all());
      List<Look> looks = Look.of(all);
      Collections.reverse(all);
      assertThat(Look.of(all)).containsExactlyInAnyOrderElementsOf(looks);
    }

    @Test
    void ofTheGalleryDifferInColour() {
      assertThat(alike(Look::colour)).as("activations of one colour in Look").isEmpty();
    }

    @Test
    void ofTheGalleryDifferInMark() {
      assertThat(alike(Look::mark)).as("activations of one mark in Look").isEmpty();
    }

    /** The activations of the gallery that share something of their looks. */
    private static List<List<Activation>> alike(Function<Look, ?> shared) {
      return Activations.all().stream()
          .collect(groupingBy(sigma -> shared.apply(Look.of(List.of(sigma)).get(0))))
          .values()
          .stream()
          .filter(group -> group.size() > 1)
          .toList();
    }

    @Test
    void ofTheGalleryDifferFromThoseOfLambdas() {
      List<Mark> lambdas =
          Look.of(Stream.iterate(1, k -> k + 1).limit(6).<Activation>map(k -> z -> k).toList())
              .stream()
              .map(Look::mark)
              .toList();
      assertThat(Activations.all())
          .as("the activations without a line in Look.NAMED, or with the mark of a lambda there")
          .filteredOn(sigma -> lambdas.contains(Look.of(List.of(sigma)).get(0).mark()))
          .isEmpty();
    }

    /**
     * A difference of 2 is just seen, 10 at a glance. The solid ones have their marks and names.
     */
    @Test
    void ofTheGalleryAreFarApartInColourOrDifferInDashToEveryKindOfEye() {
      List<Activation> all = Activations.all();
      List<Look> looks = Look.of(all);
      for (Look one : looks) {
        for (Look other : looks) {
          if (one != other && one.dash().equals(other.dash()) && !one.dash().isEmpty()) {
            assertThat(Painting.leastDifference(one.colour(), other.colour()))
                .as("%s and %s", all.get(looks.indexOf(one)), all.get(looks.indexOf(other)))
                .isGreaterThan(10);
          }
        }
      }
    }

    @Test
    void ofWhatRunsAlongReluOrASquashingOneDifferInDash() {
      assertThat(
              Look.of(List.of(RELU, LEAKY_RELU, ELU, SELU, SOFTPLUS, GELU, SILU, MISH)).stream()
                  .map(Look::dash))
          .doesNotHaveDuplicates();
      assertThat(Look.of(List.of(SIGMOID, HARD_SIGMOID)).stream().map(Look::dash))
          .doesNotHaveDuplicates();
      assertThat(Look.of(List.of(TANH, SOFTSIGN)).stream().map(Look::dash)).doesNotHaveDuplicates();
    }

    @Test
    void ofTheLessonsFunctionsAreThoseOfTheStyle() {
      assertThat(Look.of(List.of(SIGMOID, RELU, TANH)).stream().map(Look::colour))
          .containsExactly(Theme.VERMILLION, Theme.BLUE, Theme.GREEN);
    }
  }

  @Nested
  class Styling {

    private final XYChart chart = new XYChartBuilder().width(300).height(200).build();

    @Test
    void keepsColoursThatWereSetByHand() {
      Color[] own = {Color.PINK};
      chart.getStyler().setSeriesColors(own);
      Theme.style(chart);
      assertThat(chart.getStyler().getSeriesColors()).isEqualTo(own);
    }

    @Test
    void keepsTheAxisRangeAndAFormatOfTheLearners() {
      chart.getStyler().setXAxisMin(-1.0).setXAxisTickLabelsFormattingFunction(x -> "x");
      Theme.style(chart);
      assertThat(chart.getStyler().getXAxisMin()).isEqualTo(-1.0);
      assertThat(chart.getStyler().getXAxisTickLabelsFormattingFunction().apply(1.0))
          .isEqualTo("x");
    }

    @Test
    void changesNothingTheSecondTime() {
      Theme.style(chart);
      var before = chart.getStyler().getSeriesColors();
      Theme.style(chart);
      assertThat(chart.getStyler().getSeriesColors()).isEqualTo(before);
    }

    @Test
    void needsAChart() {
      assertThatThrownBy(() -> Theme.style(null))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageStartingWith("There is no chart to style");
    }
  }
}
