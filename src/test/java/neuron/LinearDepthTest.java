package neuron;

import static neuron.Activations.IDENTITY;
import static neuron.Activations.RELU;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import notebooks.Cell;
import notebooks.NotebookFile;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What notebook 03 says of depth without activation. */
class LinearDepthTest {

  private static final Network START =
      new Network(new Layer(new double[][] {{1}, {1}}, new double[] {0.9, -0.7}));
  private static final Network END =
      new Network(new Layer(new double[][] {{1, -1}}, new double[] {0}));

  private static Network deep(int n, Activation sigma) {
    double[][] weights = {{1.1, -0.2}, {1, -0.8}};
    Network middle = new Network(new Layer(weights, new double[] {0, -0.3}, sigma));
    return START.then(middle.repeated(n)).then(END);
  }

  @Test
  void fiftyLayersInTheMiddleAreFiftyTwoInAllAndCollapseToOne() {
    assertThat(deep(50, IDENTITY).depth()).isEqualTo(52);
    assertThat(deep(50, IDENTITY).collapse().depth()).isOne();
  }

  @Test
  void theSliderShowsAStraightLineWithoutActivationAndABendForEachLayerWithRelu() {
    for (int n = 1; n <= 50; n++) {
      assertThat(deep(n, IDENTITY).bends(-1.5, 1.5)).isEmpty();
      assertThat(deep(n, RELU).bends(-1.5, 1.5)).hasSize(n);
    }
  }

  @Test
  void theSliderCutsNothingOff() {
    for (int n = 1; n <= 50; n++) {
      for (Activation sigma : List.of(IDENTITY, RELU)) {
        Network network = deep(n, sigma);
        assertThat(IntStream.rangeClosed(0, 300).mapToDouble(i -> -1.5 + i / 100.0))
            .allSatisfy(x -> assertThat(network.forward(x)[0]).isBetween(-1.2, 1.8));
      }
    }
  }

  @Test
  void aReluBehindAllLayersBendsAtMostOnce() {
    Network relu = new Network(new Layer(new double[][] {{1}}, new double[] {0}, RELU));

    for (int n = 1; n <= 50; n++) {
      assertThat(deep(n, IDENTITY).then(relu).bends(-1e6, 1e6)).hasSizeLessThanOrEqualTo(1);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 9, 18, 30})
  void noDepthPartsARingFromItsCentre(int layers) {
    double[][] weights = {{0.9, -0.4}, {0.4, 0.9}};
    Network turn = new Network(new Layer(weights, new double[] {0.1, 0}));
    Network side = new Network(new Layer(new double[][] {{1, 0}}, new double[] {0.1}));
    Network network = turn.repeated(layers - 1).then(side);

    double centre = network.forward(0, 0)[0];
    long beside =
        IntStream.range(0, 360)
            .mapToDouble(Math::toRadians)
            .filter(angle -> network.forward(Math.cos(angle), Math.sin(angle))[0] * centre > 0)
            .count();
    assertThat(beside).isBetween(180L, 359L);
  }

  @Test
  void inFractionsBothWaysAreEqual() {
    BigFraction[][] first = {{part(1, 3), part(2, 7)}, {part(-1, 5), part(1, 9)}};
    BigFraction[][] second = {{part(2, 3), part(1, 7)}, {part(1, 6), part(-1, 3)}};
    BigFraction[][] column = {{part(2, 1)}, {part(3, 1)}};

    assertThat(times(second, times(first, column)))
        .isDeepEqualTo(times(times(second, first), column));
  }

  @Test
  void aCellThatDrawsRandomNumbersMakesThemAnewEachTime() throws IOException {
    Pattern drawing = Pattern.compile("\\brandom\\.next");
    for (String name : List.of("03-", "04-")) {
      NotebookFile notebook =
          NotebookFile.series().stream()
              .filter(file -> file.toString().startsWith(name))
              .findFirst()
              .orElseThrow();
      assertThat(notebook.codeCells().stream().map(Cell::source))
          .filteredOn(source -> drawing.matcher(source).find())
          .allMatch(source -> source.contains("new Random("));
    }
  }

  private static BigFraction part(int top, int bottom) {
    return BigFraction.of(top, bottom);
  }

  private static BigFraction[][] times(BigFraction[][] a, BigFraction[][] b) {
    BigFraction[][] c = new BigFraction[a.length][b[0].length];
    for (BigFraction[] row : c) {
      Arrays.fill(row, BigFraction.ZERO);
    }
    for (int i = 0; i < a.length; i++) {
      for (int j = 0; j < b[0].length; j++) {
        for (int k = 0; k < b.length; k++) {
          c[i][j] = c[i][j].add(a[i][k].multiply(b[k][j]));
        }
      }
    }
    return c;
  }
}
