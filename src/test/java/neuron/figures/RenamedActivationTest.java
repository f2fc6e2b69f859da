package neuron.figures;

import static neuron.Activations.RELU;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import neuron.Activation;
import neuron.Activations;
import neuron.Dataset;
import neuron.Layer;
import neuron.Loss;
import neuron.Network;
import neuron.Neuron;
import neuron.draw.Look;
import neuron.page.Figure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A figure shows the function that there is; only the texts in it say its name. */
class RenamedActivationTest {

  private static final double[][] SQUARE = {{1, -0.5}, {0.5, 1}};
  private static final double[] SHIFT = {0.25, -0.5};

  static List<Activation> gallery() {
    return Activations.all();
  }

  /** Each pair of two constants. */
  static Stream<Arguments> pairs() {
    return gallery().stream()
        .flatMap(
            one ->
                gallery().stream()
                    .filter(other -> other != one)
                    .map(other -> Arguments.of(one, other)));
  }

  private static List<Function<Activation, Figure>> figures() {
    return List.of(
        Figures::curve,
        sigma -> Figures.passThrough(-1, sigma, RELU),
        Figures::slopes,
        sigma -> Figures.compare(sigma, z -> Math.sin(z), 0.5),
        sigma -> Figures.neuron(new Neuron(new double[] {0.5, -1}, 1, sigma), 2, 3),
        sigma -> Figures.passBack(5, 1, 0.5, sigma, z -> Math.sin(z)),
        sigma ->
            Figures.gradients(
                Dataset.moons(20, 0.1, 1),
                Loss.CROSS_ENTROPY,
                Network.random(1, sigma, 2, 3, 3, 1)),
        Figures::portrait,
        sigma -> Figures.shapes(layer(sigma), 1, -2),
        sigma -> Figures.grid(layer(sigma)),
        sigma -> Figures.grid(layer(sigma), layer(sigma)),
        sigma -> Figures.fold(layer(sigma)),
        sigma -> Figures.map(Network.random(1, sigma, 2, 3, 1)),
        sigma -> Figures.graph(Network.random(1, sigma, 1, 3, 1), -2, 2),
        RenamedActivationTest::approximation);
  }

  private static Layer layer(Activation sigma) {
    return new Layer(SQUARE, SHIFT, sigma);
  }

  private static Figure approximation(Activation sigma) {
    Network relus = Network.interpolating(Math::sin, 0, 3, 4);
    Layer first = relus.layers().get(0);
    Network network =
        new Network(new Layer(first.weights(), first.bias(), sigma), relus.layers().get(1));
    return Figures.approximation("sine", Math::sin, network, 0, 3);
  }

  @ParameterizedTest
  @MethodSource("gallery")
  void isDrawnAlikeWhereItsNameReadsTheSame(Activation sigma) {
    Activation again = sigma.named("mine").named(sigma.name());

    for (Function<Activation, Figure> figure : figures()) {
      Figure drawn = figure.apply(again);
      assertThat(drawn.sentence()).isEqualTo(figure.apply(sigma).sentence());
      assertThat(pixels(drawn)).as(drawn.title()).isEqualTo(pixels(figure.apply(sigma)));
    }
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void keepsItsColourMarkAndDashUnderTheNameOfAnotherOne(Activation sigma, Activation other) {
    assertThat(Look.of(List.of(sigma.named(other.name())))).isEqualTo(Look.of(List.of(sigma)));
  }

  /** Each constant with the next one in the gallery. */
  static Stream<Arguments> neighbours() {
    List<Activation> all = gallery();
    return IntStream.range(0, all.size())
        .mapToObj(i -> Arguments.of(all.get(i), all.get((i + 1) % all.size())));
  }

  @ParameterizedTest
  @MethodSource("neighbours")
  void keepsItsColourInEachFigureUnderTheNameOfAnotherOne(Activation sigma, Activation other) {
    Color own = Look.of(List.of(sigma)).get(0).colour();
    Color others = Look.of(List.of(other)).get(0).colour();
    Activation renamed = sigma.named(other.name());

    for (Figure figure :
        List.of(
            Figures.curve(renamed),
            Figures.slopes(renamed),
            Figures.portrait(renamed),
            Figures.neuron(new Neuron(new double[] {0.5, -1}, 1, renamed), 2, 3))) {
      assertThat(count(figure, own)).as(figure.title()).isGreaterThan(count(figure, others));
    }
  }

  @ParameterizedTest
  @MethodSource("gallery")
  void isCountedAmongTheReLUsIfItIsOne(Activation sigma) {
    assertThat(approximation(sigma.named("mine")).sentence().contains("a network of 4 ReLUs"))
        .isEqualTo(sigma == RELU);
    assertThat(approximation(sigma.named("ReLU")).sentence().contains("a network of 4 ReLUs"))
        .isEqualTo(sigma == RELU);
  }

  private static int[] pixels(Figure figure) {
    return Painting.pixels(figure.image(1));
  }

  private static long count(Figure figure, Color colour) {
    return Arrays.stream(pixels(figure)).filter(pixel -> pixel == colour.getRGB()).count();
  }
}
