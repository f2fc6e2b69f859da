package neuron.figures;

import static neuron.Activations.LEAKY_RELU;
import static neuron.Activations.RELU;
import static neuron.Activations.SIGMOID;
import static neuron.Activations.STEP;
import static neuron.Activations.TANH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Rectangle2D;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import neuron.Activation;
import neuron.draw.Axes;
import neuron.draw.Curve;
import neuron.draw.Label;
import neuron.draw.Theme;
import neuron.page.Figure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PassThroughTest {

  private static final int FRAMES = 121;
  private static final Map<List<Activation>, List<CurvePlot.Painted>> PAINTED = new HashMap<>();
  private static final List<List<Activation>> SETS =
      List.of(
          List.of(RELU, SIGMOID),
          List.of(SIGMOID, TANH),
          List.of(RELU, LEAKY_RELU),
          List.of(SIGMOID),
          List.of(RELU),
          List.of(STEP, z -> Math.sin(z)),
          List.of(z -> Math.exp(z), z -> Math.sqrt(z)));

  static Stream<List<Activation>> sets() {
    return SETS.stream();
  }

  private static CurvePlot.Painted paint(double z, List<Activation> set) {
    PassThrough figure = new PassThrough(z, set.toArray(Activation[]::new));
    return Painting.painted(figure::painted);
  }

  /** Each frame of the slider, painted once for all tests. */
  private static List<CurvePlot.Painted> frames(List<Activation> set) {
    return PAINTED.computeIfAbsent(
        set,
        key -> IntStream.range(0, FRAMES).parallel().mapToObj(i -> paint(frame(i), key)).toList());
  }

  private static double frame(int i) {
    return (i - 60) / 10.0;
  }

  @ParameterizedTest
  @MethodSource("sets")
  void noLabelTouchesACurveOrAnotherLabelWhereverTheSliderStands(List<Activation> set) {
    for (int i = 0; i < FRAMES; i++) {
      CurvesTest.Overlaps.assertNone(frames(set).get(i));
    }
  }

  @ParameterizedTest
  @MethodSource("sets")
  void noLabelLiesOnAMark(List<Activation> set) {
    for (int i = 0; i < FRAMES; i++) {
      double z = frame(i);
      CurvePlot.Painted painted = frames(set).get(i);
      Axes axes = painted.axes();
      for (Activation f : set) {
        double y = ValueMarks.place(axes.box(), axes.y(Curve.value(f, z)));
        Rectangle2D mark = new Rectangle2D.Double(axes.x(z) - 7, y - 7, 14, 14);
        assertThat(painted.labels())
            .as("z = " + z)
            .noneMatch(label -> label.box().intersects(mark));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("sets")
  void nothingButTheValuesMovesWithZ(List<Activation> set) {
    CurvePlot.Painted first = frames(set).get(0);
    for (int i = 1; i < FRAMES; i++) {
      CurvePlot.Painted painted = frames(set).get(i);
      assertThat(painted.axes().box()).isEqualTo(first.axes().box());
      assertThat(painted.labels().subList(0, set.size()))
          .isEqualTo(first.labels().subList(0, set.size()));
    }
  }

  @ParameterizedTest
  @MethodSource("sets")
  void theValuesMoveNoFasterThanZ(List<Activation> set) {
    List<Label> before = frames(set).get(0).labels();
    for (int i = 1; i < FRAMES; i++) {
      List<Label> labels = frames(set).get(i).labels();
      for (int k = set.size() + 1; k < labels.size(); k++) {
        assertThat(labels.get(k).x())
            .as("z = " + frame(i))
            .isCloseTo(before.get(k).x(), within(6.0));
      }
      before = labels;
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void theMarkOfSigmoidLiesWhereTheAxisSays(int scale) {
    CurvePlot.Painted painted = paint(-1, List.of(RELU, SIGMOID));
    double x = painted.axes().x(-1);
    double y = painted.axes().y(0.2689414213699951);
    int pixel =
        Figures.passThrough(-1, RELU, SIGMOID)
            .image(scale)
            .getRGB((int) (x * scale), (int) (y * scale));
    assertThat(pixel & 0xFFFFFF).isEqualTo(Theme.VERMILLION.getRGB() & 0xFFFFFF);
  }

  @Test
  void reluIsSeenToItsEndBesideSigmoid() {
    CurvePlot.Painted painted = paint(6, List.of(RELU, SIGMOID));
    assertThat(painted.axes().y(6)).isGreaterThan(painted.axes().box().getMinY());
    assertThat(painted.axes().y(0) - painted.axes().y(1)).isGreaterThan(25);
  }

  @Test
  void theGridLiesWhereTheAxisSays() {
    CurvePlot.Painted painted = paint(-1, List.of(RELU, SIGMOID));
    Rectangle2D box = painted.axes().box();
    assertThat(painted.axes().x(-6)).isEqualTo(box.getMinX());
    assertThat(painted.axes().x(6)).isEqualTo(box.getMaxX());
    assertThat(painted.axes().x(0)).isCloseTo(box.getCenterX(), within(1e-6));
    int beside = (int) Math.floor(painted.axes().x(4));
    int above = (int) box.getMinY() + 3;
    var image = Figures.passThrough(-1, RELU, SIGMOID).image(1);
    int darkest = 255;
    for (int x = beside - 1; x <= beside + 1; x++) {
      darkest = Math.min(darkest, image.getRGB(x, above) & 0xFF);
    }
    assertThat(darkest).isLessThan(Theme.PAPER.getBlue() - 5);
  }

  @Test
  void saysWhatEachMakesOfZ() {
    Figure figure = Figures.passThrough(-1, RELU, SIGMOID);
    assertThat(figure.title()).isEqualTo("One z, two activations");
    assertThat(figure.sentence())
        .isEqualTo("At z = −1, ReLU gives 0 and sigmoid gives about 0.269.");
    assertThat(paint(-1, List.of(RELU, SIGMOID)).labels())
        .extracting(Label::text)
        .contains("z = −1", "ReLU(−1) = 0", "sigmoid(−1) ≈ 0.269");
  }

  @Test
  void saysWhereAFunctionGivesNothing() {
    assertThat(Figures.passThrough(-1, z -> Math.sqrt(z)).sentence())
        .isEqualTo("At z = −1, your activation gives no number.");
  }

  @Test
  void refusesAZThatIsNoNumber() {
    assertThatThrownBy(() -> Figures.passThrough(Double.NaN, RELU))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("z is NaN, which has no place on an axis: give a finite number.");
  }

  @Test
  void refusesAZBeyondTheAxis() {
    assertThatThrownBy(() -> Figures.passThrough(7.5, RELU))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("z is 7.5, but the axis runs from −6 to 6: give a z in between.");
  }
}
