package neuron.figures;

import static java.util.stream.Collectors.toSet;
import static neuron.Activations.ELU;
import static neuron.Activations.GELU;
import static neuron.Activations.HARD_SIGMOID;
import static neuron.Activations.IDENTITY;
import static neuron.Activations.LEAKY_RELU;
import static neuron.Activations.MISH;
import static neuron.Activations.RELU;
import static neuron.Activations.SELU;
import static neuron.Activations.SIGMOID;
import static neuron.Activations.SILU;
import static neuron.Activations.SOFTPLUS;
import static neuron.Activations.SOFTSIGN;
import static neuron.Activations.STEP;
import static neuron.Activations.TANH;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import neuron.Activation;
import neuron.Activations;
import neuron.Dataset;
import neuron.Epoch;
import neuron.Layer;
import neuron.Loss;
import neuron.Network;
import neuron.Neuron;
import neuron.Optimizer;
import neuron.Split;
import neuron.Trainer;
import neuron.draw.Theme;
import neuron.page.Figure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every figure. */
class FiguresTest {

  private static final JavaClasses ROOM = new ClassFileImporter().importPackages("neuron.figures");

  /** The tests whose figures are those of {@link EveryFigure}. */
  private static final List<String> DRAWING = List.of("FiguresTest", "ChartMakerTest");

  private static final Neuron LESSON = new Neuron(new double[] {0.5, -1}, 1, SIGMOID);
  private static final Neuron LARGE =
      new Neuron(new double[] {0.5, -1, 12.5, -1234.5, 0.001, 0, 2, -3}, -1, z -> Math.tanh(z));
  private static final double[] LARGE_X = {2, 3, 1, -1000, 2, 5, 7.25, -0.333};

  private static final Map<String, Figure> FIGURES = figures();

  static Map<String, Figure> figures() {
    Map<String, Figure> figures = new LinkedHashMap<>();
    figures.put("curve", Figures.curve(RELU, SIGMOID));
    figures.put("curve-six", Figures.curve(IDENTITY, STEP, RELU, LEAKY_RELU, SIGMOID, TANH));
    figures.put("curve-own", Figures.curve(z -> Math.sin(z), z -> Math.exp(z), z -> 1 / z));
    for (Activation activation : Activations.all()) {
      String name = activation.name().replace(' ', '-');
      figures.put("curve-" + name, Figures.curve(activation));
      figures.put("portrait-" + name, Figures.portrait(activation));
    }
    figures.put("portrait-own", Figures.portrait(z -> 20 + 3 * Math.sin(z)));
    figures.put("curve-like-relu", Figures.curve(RELU, SOFTPLUS, GELU, SILU, MISH));
    figures.put("curve-leaking", Figures.curve(RELU, LEAKY_RELU, ELU, SELU));
    figures.put("curve-squashing", Figures.curve(STEP, SIGMOID, HARD_SIGMOID, TANH, SOFTSIGN));
    figures.put("pass-through-new", Figures.passThrough(-1, ELU, SELU, SOFTPLUS, GELU, SILU, MISH));
    figures.put("pass-through-squashing", Figures.passThrough(1, SIGMOID, HARD_SIGMOID, SOFTSIGN));
    figures.put("slopes", Figures.slopes(RELU, SIGMOID, TANH));
    figures.put("slopes-one", Figures.slopes(SIGMOID));
    figures.put("slopes-kinks", Figures.slopes(STEP, LEAKY_RELU, SELU, HARD_SIGMOID));
    figures.put("slopes-like-relu", Figures.slopes(RELU, ELU, SOFTPLUS, GELU, SILU, MISH));
    figures.put("slopes-own", Figures.slopes(z -> Math.max(0, z), z -> Math.sin(z)));
    figures.put("compare", Figures.compare(SIGMOID, TANH, -1));
    figures.put("compare-kink", Figures.compare(RELU, GELU, 0));
    figures.put("compare-edge", Figures.compare(RELU, HARD_SIGMOID, 6));
    figures.put("compare-long", Figures.compare(HARD_SIGMOID, TANH.named("W".repeat(30)), 3));
    figures.put("compare-own", Figures.compare(z -> Math.sin(z), STEP, -6));
    figures.put("pass-through", Figures.passThrough(-1, RELU, SIGMOID));
    figures.put("pass-through-edge", Figures.passThrough(6, RELU, SIGMOID));
    figures.put(
        "pass-through-six",
        Figures.passThrough(2, IDENTITY, STEP, RELU, LEAKY_RELU, SIGMOID, TANH));
    putFits(figures);
    for (double rise : new double[] {1, -0.5, 3, 0}) {
      figures.put("straight-line-" + rise, Figures.straightLine(rise));
    }
    for (double z : new double[] {35.5, 36, 37, 38, 40}) {
      figures.put("near-one-" + z, Figures.nearOne(z));
    }
    figures.put("terms", Figures.terms(LESSON, 2, 3));
    figures.put("terms-large", Figures.terms(LARGE, LARGE_X));
    figures.put("terms-steady", Figures.terms(12, LESSON, 2, 3));
    figures.put("terms-steady-far", Figures.terms(12, new Neuron(new double[] {2, 2}, 2), 2, 3));
    figures.put("line", Figures.line(LESSON, 1, 2, 3));
    figures.put("line-falling", Figures.line(LESSON, 2, 2, 3));
    figures.put("line-large", Figures.line(LARGE, 4, LARGE_X));
    figures.put("plane", Figures.plane(LESSON, 2, 3));
    figures.put("tilted-plane", Figures.tiltedPlane(LESSON, 2, 3));
    for (double degrees : new double[] {15, 23, 39, 75}) {
      figures.put("tilted-plane-" + degrees, Figures.tiltedPlane(degrees, LESSON, 2, 3));
    }
    figures.put(
        "tilted-plane-towards",
        Figures.tiltedPlane(new Neuron(new double[] {-30, 12.5}, -40), 17, -3));
    figures.put(
        "tilted-plane-flat", Figures.tiltedPlane(new Neuron(new double[] {0, 0}, 1, RELU), 2, 3));
    figures.put("plane-flat", Figures.plane(new Neuron(new double[] {0, 0}, 1, RELU), 2, 3));
    figures.put("neuron", Figures.neuron(LESSON, 2, 3));
    figures.put("neuron-large", Figures.neuron(LARGE, LARGE_X));
    figures.put("neuron-one", Figures.neuron(new Neuron(new double[] {3}, 1), 2));
    putNetworks(figures);
    putDepths(figures);
    putPlanes(figures);
    putTrainings(figures);
    putDescents(figures);
    putShapes(figures);
    return figures;
  }

  private static void putFits(Map<String, Figure> figures) {
    figures.put("panels", Figures.panels(-1, IDENTITY, STEP, RELU, LEAKY_RELU, SIGMOID, TANH));
    figures.put("panels-own", Figures.panels(3, z -> 1 / (z - 3), z -> 5));
    figures.put("near-zero", Figures.nearZero(LEAKY_RELU, RELU));
    figures.put("near-zero-own", Figures.nearZero(LEAKY_RELU, z -> Math.abs(z)));
    double[] hours = {0, 1, 2, 3, 4, 5, 6};
    double[] price = {0, 0, 0, 1.5, 3, 4.5, 6};
    figures.put("fit", Figures.fit(neuron(1.5, -3, RELU), hours, price));
    figures.put("fit-line", Figures.fit(neuron(1, -1, IDENTITY), hours, price));
    figures.put("fit-late", Figures.fit(neuron(0.5, -2, RELU), hours, price));
    figures.put("fit-none", Figures.fit(neuron(0, -2.25, STEP), hours, price));
    figures.put("fit-own", Figures.fit(neuron(-1, 0, z -> 1 / z), hours, price));
    figures.put("fit-sigmoid", Figures.fit(neuron(3, -9.333, SIGMOID), hours, price));
  }

  private static Neuron neuron(double w, double b, Activation sigma) {
    return new Neuron(new double[] {w}, b, sigma);
  }

  private static void putNetworks(Map<String, Figure> figures) {
    Network line = Networks.line(0.5, 1);
    figures.put("graph", Figures.graph(Networks.HAT, -3, 3));
    figures.put("graph-cut", Figures.graph(Networks.HAT, -3, 3, -0.5, 0.8));
    figures.put("graph-line", Figures.graph(line.repeated(10), -3, 3));
    figures.put("graph-curved", Figures.graph(Networks.SIGMOIDS, -6, 6));
    figures.put("graph-tent", Figures.graph(Networks.TENT.repeated(4), 0, 1));
    figures.put("graph-tent-nine", Figures.graph(Networks.TENT.repeated(9), 0, 1));
    figures.put("graph-tent-deep", Figures.graph(Networks.TENT.repeated(12), 0, 1));
    figures.put("graphs", Figures.graph(line.repeated(10), line.repeated(10).collapse(), -3, 3));
    figures.put("graphs-differ", Figures.graph(Networks.HAT, Networks.HAT.linear(), -3, 3));
    figures.put("graphs-asked", Figures.askedAndYours(Networks.TENT, Networks.HAT, -0.5, 1.5));
    figures.put("network", Figures.network(Networks.LESSON));
    figures.put("network-on-its-way", Figures.network(Networks.LESSON, 2, 3));
    figures.put("network-three", Figures.network(Networks.TWO_THREE_TWO));
    figures.put("network-biased", Figures.network(Networks.HAT, 0.5));
    figures.put("network-large", Figures.network(Networks.LARGE, -1, 1000, 2.5e-8));
    for (int n : new int[] {3, 8, 50}) {
      figures.put(
          "approximation-" + n,
          Figures.approximation("sin x", x -> Math.sin(x), Networks.sine(n), 0, 2 * Math.PI));
    }
    int[] n = {1, 2, 5, 10, 20, 50, 100, 200, 500, 1000};
    figures.put("errors", Figures.errors(n, Networks.errorsOfSine(n)));
    figures.put("errors-two", Figures.errors(new int[] {3, 4}, new double[] {0.5, 2e-7}));
  }

  private static void putDepths(Map<String, Figure> figures) {
    figures.put("pass-back", Figures.passBack(10, 1, 0, SIGMOID, TANH, RELU));
    figures.put("pass-back-growing", Figures.passBack(20, 8, 0, SIGMOID, TANH, RELU));
    figures.put("secant-wide", Figures.secant(SIGMOID, 0, 2));
    figures.put("secant-near", Figures.secant(SIGMOID, 0, 0.125));
    figures.put("secant-falling", Figures.secant(GELU, -2, 1));
    figures.put("secant-steep", Figures.secant(z -> 5 * z, 1, 1.5));
    figures.put(
        "chances",
        Figures.chances(
            List.of("shirt", "trousers", "pullover", "dress", "coat"),
            new double[] {2, -1.5, 0, 4.25, 12},
            new double[] {0.05, 0.01, 0.02, 0.12, 0.8}));
    figures.put(
        "chances-wrong",
        Figures.chances(List.of("yes", "no"), new double[] {1, -7}, new double[] {1.5, -0.2}));
    figures.put(
        "seeds",
        Figures.seeds(
            "What reaches layer 1, for each 1 that layer 20 gets",
            List.of(SIGMOID, TANH, RELU),
            List.of(0.5, 1.0, 2.0, 4.0),
            5,
            (sigma, times, seed) ->
                Math.pow(times * sigma.slope(0.1), 19) * (1 + seed % 3) / (1 + seed)));
    figures.put(
        "seeds-one",
        Figures.seeds("A number", List.of(RELU), List.of(1.0), 1, (sigma, times, seed) -> 0.5));
    figures.put(
        "pass-back-six",
        Figures.passBack(30, 1.5, -1, SIGMOID, TANH, RELU, LEAKY_RELU, SELU, GELU));
    figures.put(
        "gradients",
        Figures.gradients(
            Dataset.moons(200, 0.1, 1),
            Loss.CROSS_ENTROPY,
            Networks.deep(SIGMOID),
            Networks.deep(TANH),
            Networks.deep(RELU)));
  }

  private static void putPlanes(Map<String, Figure> figures) {
    Layer shear = new Layer(new double[][] {{1, 0.5}, {0, 1}}, new double[2]);
    Layer turn = new Layer(new double[][] {{0, -1}, {1, 0}}, new double[2]);
    Layer shift = new Layer(new double[][] {{-1.25, 0.333}, {0.5, 1}}, new double[] {0.5, -1});
    figures.put("grid", Figures.grid(shear, turn));
    figures.put(
        "grid-lesson",
        Figures.grid(
            new Layer(new double[][] {{1, 0.5}, {-0.5, 1}}, new double[2]),
            new Layer(new double[][] {{1, -0.5}, {0, 1}}, new double[2])));
    figures.put("grid-one", Figures.grid(shear));
    figures.put("grid-three", Figures.grid(shear, turn, shift));
    figures.put(
        "grid-relu",
        Figures.grid(
            new Layer(new double[][] {{1, 0.5}, {-0.5, 1}}, new double[] {0.5, 0.25}, RELU), turn));
    figures.put("map", Figures.map(Networks.XOR));
    figures.put("map-line", Figures.map(Networks.XOR.linear()));
    figures.put("map-curved", Figures.map(Networks.CURVED));
    figures.put("fold", Figures.fold(Networks.XOR.layers().get(0)));
    figures.put("fold-none", Figures.fold(shift));
    figures.put("ring", Figures.ring(Networks.HALF));
    figures.put("ring-parted", Figures.ring(Networks.CURVED));
  }

  private static void putTrainings(Map<String, Figure> figures) {
    Split moons = Dataset.moons(200, 0.1, 1).split(0.25, 1);
    Split spiral = Dataset.spiral(400, 0.02, 1).split(0.25, 1);
    figures.put("points", Figures.points(Dataset.xor(40, 0.1, 1)));
    figures.put("points-many", Figures.points(Dataset.circles(10_000, 0.1, 1)));
    figures.put("points-split", Figures.points(moons));
    Trainer trainer = new Trainer(Network.random(1, TANH, 2, 8, 1), moons, Optimizer.adam(0.03));
    figures.put("boundary-untrained", Figures.boundary(trainer));
    List<Epoch> course = new ArrayList<>(List.of(trainer.last()));
    figures.put("learning-0", progress(trainer, List.copyOf(course)));
    for (int epoch = 1; epoch <= 40; epoch++) {
      course.add(trainer.epoch());
      if (epoch == 10 || epoch == 40) {
        figures.put("learning-" + epoch, progress(trainer, List.copyOf(course)));
      }
    }
    figures.put("boundary", Figures.boundary(trainer));
    Trainer rings =
        new Trainer(
            Network.random(1, RELU, 2, 8, 1),
            Dataset.circles(400, 0.1, 1).split(0.25, 1),
            Optimizer.adam(0.03));
    IntStream.range(0, 10).forEach(epoch -> rings.epoch());
    figures.put("bend-lines", Figures.bendLines(rings));
    figures.put("losses-pair", Figures.losses(course));
    figures.put(
        "learning-spiral",
        new Progress(spiral, Loss.SQUARED_ERROR, trainer.network(), course, 3000).figure());
  }

  private static void putDescents(Map<String, Figure> figures) {
    for (double rate : new double[] {0.05, 0.25, 0.5, 0.9, 1, 1.1}) {
      figures.put("descent-" + rate, Figures.descent(w -> (w - 1) * (w - 1), -2, 4, 3, rate));
    }
    figures.put("descent-flat", Figures.descent(w -> Math.log(1 + Math.exp(-w)), -6, 6, -4, 2));
    Map<String, List<Epoch>> courses = new LinkedHashMap<>();
    Split moons = Dataset.moons(200, 0.1, 1).split(0.25, 1);
    for (double rate : new double[] {0.0003, 0.003, 0.03, 0.3, 3}) {
      Trainer trainer = new Trainer(Network.random(1, RELU, 2, 8, 1), moons, Optimizer.adam(rate));
      List<Epoch> course = new ArrayList<>(List.of(trainer.last()));
      IntStream.range(0, 64).forEach(epoch -> course.add(trainer.epoch()));
      courses.put("rate × " + rate / 0.03, course);
    }
    figures.put("losses", Figures.losses(courses));
  }

  private static Figure progress(Trainer trainer, List<Epoch> course) {
    return new Progress(trainer.data(), trainer.loss(), trainer.network(), course, 40).figure();
  }

  private static void putShapes(Map<String, Figure> figures) {
    double[][] weights = {{0.5, -1}, {0.1, 0.2}, {-1.5, 0.7}};
    Layer lesson = new Layer(weights, new double[] {1, 0.3, 2}, SIGMOID);
    figures.put("shapes", Figures.shapes(lesson, 2, 3));
    figures.put("shapes-empty", Figures.shapes(lesson));
    figures.put("shapes-one", Figures.shapes(Layer.of(LESSON), 2, 3));
    figures.put("shapes-full", Figures.shapes(random(8, 6), 0.1, -0.2, 0.333, 4, 5, 6));
    figures.put("shapes-nine", Figures.shapes(random(9, 7), new double[7]));
    figures.put("shapes-large", Figures.shapes(random(1000, 784)));
    figures.put("shapes-wide", Figures.shapes(random(2, 1000)));
    figures.put(
        "shapes-long-numbers",
        Figures.shapes(new Layer(new double[][] {{1234.567, 4.25e-18}}, new double[] {1}), 1, 1));
    Activation own = z -> 1 / z;
    Layer noValue = new Layer(weights, new double[3], own.named("W".repeat(30)));
    figures.put("shapes-own", Figures.shapes(noValue, 0, 0));
  }

  private static Layer random(int neurons, int inputs) {
    return Network.random(1, SIGMOID, inputs, neurons, 1).layers().get(0);
  }

  static Stream<Figure> all() {
    return FIGURES.values().stream();
  }

  @ParameterizedTest
  @MethodSource("all")
  void isOpaqueAndNotBlank(Figure figure) {
    int[] pixels = Painting.pixels(figure.image(1));
    assertThat(pixels[0]).isEqualTo(Theme.PAPER.getRGB());
    assertThat(pixels[pixels.length - 1]).isEqualTo(Theme.PAPER.getRGB());
    assertThat(Arrays.stream(pixels).filter(pixel -> pixel != Theme.PAPER.getRGB()).count())
        .isGreaterThan(3000);
  }

  @ParameterizedTest
  @MethodSource("all")
  void keepsClearOfTheRim(Figure figure) {
    var image = figure.image(1);
    for (int x = 0; x < image.getWidth(); x++) {
      assertThat(image.getRGB(x, 0)).isEqualTo(Theme.PAPER.getRGB());
      assertThat(image.getRGB(x, image.getHeight() - 1)).isEqualTo(Theme.PAPER.getRGB());
    }
    for (int y = 0; y < image.getHeight(); y++) {
      assertThat(image.getRGB(0, y)).isEqualTo(Theme.PAPER.getRGB());
      assertThat(image.getRGB(image.getWidth() - 1, y)).isEqualTo(Theme.PAPER.getRGB());
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void isTheSameFromManyThreads(Figure figure) {
    int[] alone = Painting.pixels(figure.image(1));
    List<int[]> together =
        IntStream.range(0, 4).parallel().mapToObj(i -> Painting.pixels(figure.image(1))).toList();
    assertThat(together).allMatch(pixels -> Arrays.equals(pixels, alone));
  }

  @ParameterizedTest
  @MethodSource("all")
  void saysOneSentenceWithATrueMinus(Figure figure) {
    assertThat(figure.sentence())
        .matches("[A-Z].*[^.]\\.")
        .doesNotContainPattern("-[\\d∞]")
        .doesNotContain("  ", ". ");
    assertThat(figure.sentence().replaceFirst("; source: .*", "")).doesNotContain("-");
  }

  @ParameterizedTest
  @MethodSource("methods")
  void isDrawnForTheEye(JavaMethod figure) {
    assertThat(testsOf(figure))
        .as("the tests that draw Figures.%s for EveryFigure", figure.getName())
        .containsAnyElementsOf(DRAWING);
  }

  @ParameterizedTest
  @MethodSource("methods")
  void hasATestOfItsSentence(JavaMethod figure) {
    assertThat(figure.getAccessesToSelf().stream().map(JavaAccess::getOrigin))
        .as("the tests that ask for the sentence of Figures.%s", figure.getName())
        .anyMatch(FiguresTest::asksForASentence);
  }

  /** The methods with which a cell asks for a figure. */
  static List<JavaMethod> methods() {
    return ROOM.get(Figures.class).getMethods().stream()
        .filter(method -> method.getRawReturnType().isEquivalentTo(Figure.class))
        .toList();
  }

  private static Set<String> testsOf(JavaMethod figure) {
    return figure.getAccessesToSelf().stream()
        .map(use -> use.getOriginOwner().getSimpleName())
        .collect(toSet());
  }

  private static boolean asksForASentence(JavaCodeUnit test) {
    return test.getMethodCallsFromSelf().stream()
        .map(JavaAccess::getTarget)
        .anyMatch(called -> called.getName().equals("sentence"));
  }

  @Test
  void writesEveryFigureForTheEye() throws IOException {
    File folder = new File("target/look");
    assertThat(folder.isDirectory() || folder.mkdirs()).isTrue();
    for (var entry : FIGURES.entrySet()) {
      for (int scale = 1; scale <= 2; scale++) {
        File file = new File(folder, entry.getKey() + "@" + scale + "x.png");
        assertThat(ImageIO.write(entry.getValue().image(scale), "png", file)).isTrue();
        assertThat(file).isNotEmpty();
      }
    }
  }
}
