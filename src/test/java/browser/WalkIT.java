package browser;

import static browser.Learner.cell;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import neuron.Activations;
import neuron.Layer;
import neuron.Network;
import neuron.figures.Figures;
import neuron.page.Figure;
import notebooks.NotebookFile;
import notebooks.PictureDifference;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A learner's whole way through a notebook: guesses, slips, hints and sliders, and once more. */
@DisplayName("In JupyterLab, a learner walks")
class WalkIT extends InTheLesson {

  @Nested
  class ThroughTheActivationFunction {

    private static final List<String> EXERCISES = List.of("2.5", "2.6", "2.7", "2.8");

    private final NotebookFile two = notebook("02-the-activation-function.ipynb");
    private final NotebookPage page = lesson.open(two);
    private final Learner learner = new Learner(page, two);

    @Test
    void andOnceMoreAfterARestart() {
      recallsTheNotebookBefore();
      predictsAndIsToldWhichSlip();
      pushesZ();
      putsTheBendWhereItBelongs();
      fillsTheGaps();
      findsTheSlipsOfOthers();
      writesLeakyReluAndOneMore();
      looksWithoutAGuess();
      assertThat(learner.run("progress()"))
          .contains("11 of 12 done", "2.a  recalled", "2.1  predicted", "2.9  open", "2.7  solved");

      learner.predict("2.9", "0.731");
      learner.restartAndRunAll();
      findsEverythingAsItWas();
    }

    private void recallsTheNotebookBefore() {
      assertThat(learner.run(cell("recall", "2.a"))).contains("2.a waits", "2.c waits");
      assertThat(
              learner.write(
                  cell("recall", "2.a"),
                  """
                  recall("2.a", 2 * 1 - 1 * 3 + 0.5);
                  recall("2.b", 8);
                  recall("2.c", "curve");"""))
          .contains("2.a. Yes:", "2.b. Not yet: 8.", "2.c. Not yet:", "It stands in notebook 1");
      learner.write(
          cell("recall", "2.a"),
          """
          recall("2.a", -0.5);
          recall("2.b", -8);
          recall("2.c", "straight line");""");
    }

    private void predictsAndIsToldWhichSlip() {
      assertThat(learner.run(cell("predict", "2.1"))).contains("2.1 waits for you.");
      assertThat(learner.reveal("2.1")).startsWith("Predict first").doesNotContain("0.0");
      learner.predict("2.1", "-1");
      assertThat(learner.reveal("2.1")).contains("0.0", "−1 is z itself.");
      learner.predict("2.2", "0.731");
      assertThat(learner.reveal("2.2"))
          .contains("3.718281828459045", "0.2689414213699951", "That is sigmoid(+1).");
    }

    private void pushesZ() {
      learner.run("passThrough(z, RELU, SIGMOID)");
      assertMovesReluAndSigmoid();
    }

    private void putsTheBendWhereItBelongs() {
      learner.predict("2.3", "4");
      assertThat(learner.reveal("2.3")).contains("You predicted 4. It came true.");
      assertThat(learner.pictures(cell("reveal", "2.3"))).isOne();
      learner.predict("2.4", "-3");
      assertThat(learner.reveal("2.4")).contains("It came true.");
    }

    private void fillsTheGaps() {
      assertThat(learner.check("2.5")).contains("2.5 waits for you.");
      assertThat(learner.hint("2.5")).startsWith("Try 2.5 first.");
      assertThat(
              learner.check(
                  "2.5",
                  """
                  Number[] values = {3, 0, 0.5, Math.exp(-3)};
                  check("2.5", values);"""))
          .contains("Not yet", "e⁻³ stands alone", "the 1 + is missing");
      getsThreeHintsAndTheSolution(learner, "2.5");
    }

    private void findsTheSlipsOfOthers() {
      assertThat(learner.check("2.6", "check(\"2.6\", List.of(2, 3, 1));")).startsWith("Not yet");
      getsThreeHintsAndTheSolution(learner, "2.6");
    }

    private void writesLeakyReluAndOneMore() {
      assertThat(learner.check("2.7")).contains("2.7 waits for you.");
      assertThat(learner.pictures(cell("check", "2.7"))).isZero();
      assertThat(
              learner.check(
                  "2.7",
                  """
                  Activation leaky = z -> z > 0 ? z : 0.1 * z;
                  check("2.7", leaky);"""))
          .contains("a tenth leaks instead of a hundredth");
      assertThat(learner.pictures(cell("check", "2.7"))).isOne();
      getsThreeHintsAndTheSolution(learner, "2.7");
      assertThat(learner.check("2.8", "check(\"2.8\", (Activation) z -> 2 * z);"))
          .contains("straight line");
      getsThreeHintsAndTheSolution(learner, "2.8");
    }

    private void looksWithoutAGuess() {
      assertThat(learner.reveal("2.9")).startsWith("Predict first");
      assertThat(learner.reveal("2.9")).contains("0.7310585786300049");
    }

    private void findsEverythingAsItWas() {
      assertThat(learner.read(cell("recall", "2.a"))).contains("2.c. Yes:");
      assertThat(learner.read(cell("reveal", "2.1"))).contains("−1 is z itself.");
      assertThat(learner.read(cell("reveal", "2.2"))).contains("That is sigmoid(+1).");
      assertThat(learner.read(cell("reveal", "2.9"))).contains("as near as it was asked");
      assertAllRight(learner, EXERCISES);
      assertThat(learner.read("progress()")).contains("12 of 12 done");
      assertMovesReluAndSigmoid();
      assertThat(page.errors()).isZero();
    }

    private void assertMovesReluAndSigmoid() {
      ExploredFigure figure = page.explored(0);
      figure.type("z", "2");
      figure.awaitShown("[80]");
      assertShows(figure, Figures.passThrough(2, Activations.RELU, Activations.SIGMOID));
    }
  }

  @Nested
  class ThroughDepth {

    private static final List<String> EXERCISES = List.of("3.6", "3.7", "3.8");

    private final NotebookFile three = notebook("03-without-it-depth-is-an-illusion.ipynb");
    private final NotebookPage page = lesson.open(three);
    private final Learner learner = new Learner(page, three);

    @Test
    void andOnceMoreAfterARestart() {
      predictsAndIsToldWhichSlip();
      stacksFiftyLayers();
      multipliesByHand();
      collapsesTwoLayersWithBiases();
      countsBends();
      predictsRight();
      assertThat(learner.run("progress()"))
          .contains("6 of 13 done", "3.2  predicted", "3.3  open", "3.7  solved");

      learner.predict("3.3", "\"zigzag\"");
      learner.restartAndRunAll();
      findsEverythingAsItWas();
    }

    private void predictsAndIsToldWhichSlip() {
      learner.predict("3.1", "List.of(8, 1)");
      assertThat(learner.reveal("3.1")).contains("[17.0, -1.0]", "(8, 1) is W₁x.");
      assertThat(learner.predict("3.3", "\"wave\"")).contains("\"wave\" is not among the answers");
      learner.predict("3.2", "List.of(1, 1)");
      assertThat(learner.reveal("3.2")).contains("−1 multiplies the whole bracket");
    }

    private void stacksFiftyLayers() {
      assertThat(learner.reveal("3.3")).startsWith("Predict first");
      learner.run("choice(\"activation\"");
      assertIsStraightAtDepthFifty();
    }

    private void multipliesByHand() {
      assertThat(learner.check("3.6")).contains("3.6 waits for you.");
      assertThat(
              learner.check(
                  "3.6",
                  """
                  double[][] product = {{4, -1}, {8, -1}};
                  check("3.6", product);"""))
          .contains("W₁W₂ is taken for W₂W₁", "The order matters.");
      getsThreeHintsAndTheSolution(learner, "3.6");
    }

    private void collapsesTwoLayersWithBiases() {
      assertThat(learner.check("3.7")).contains("3.7 waits for you.");
      assertThat(
              learner.check(
                  "3.7",
                  """
                  double[][] W = {{2, 4}, {1, 3}};
                  double[] bias = {0, 0};
                  check("3.7", new Layer(W, bias));"""))
          .contains("the biases are left out", "W₂b₁ + b₂");
      getsThreeHintsAndTheSolution(learner, "3.7");
    }

    private void countsBends() {
      assertThat(learner.check("3.8")).contains("3.8 waits for you.");
      assertThat(learner.check("3.8", "check(\"3.8\", 10);"))
          .contains("each layer is taken to add a bend");
      getsThreeHintsAndTheSolution(learner, "3.8");
    }

    private void predictsRight() {
      learner.predict("3.10", "\"yes\"");
      assertThat(learner.reveal("3.10")).contains("It came true.");
    }

    private void findsEverythingAsItWas() {
      assertThat(learner.read(cell("reveal", "3.2"))).contains("−1 multiplies the whole bracket");
      assertThat(learner.read(cell("reveal", "3.3"))).contains("has no corner to add");
      assertAllRight(learner, EXERCISES);
      assertThat(learner.read("progress()")).contains("7 of 13 done");
      assertIsStraightAtDepthFifty();
      assertThat(page.errors()).isZero();
    }

    private void assertIsStraightAtDepthFifty() {
      ExploredFigure figure = page.explored(0);
      figure.type("layers in the middle", "50");
      figure.awaitShown("[49,0]");
      assertThat(figure.caption()).contains("y is one straight line");
      assertShows(figure, Figures.graph(deep(), -1.5, 1.5, -1.2, 1.8));
    }

    private static Network deep() {
      Layer start = new Layer(new double[][] {{1}, {1}}, new double[] {0.9, -0.7});
      Layer middle = new Layer(new double[][] {{1.1, -0.2}, {1, -0.8}}, new double[] {0, -0.3});
      Layer end = new Layer(new double[][] {{1, -1}}, new double[] {0});
      return new Network(start).then(new Network(middle).repeated(50)).then(new Network(end));
    }
  }

  private static void getsThreeHintsAndTheSolution(Learner learner, String number) {
    for (int i = 1; i <= 3; i++) {
      assertThat(learner.hint(number)).startsWith("Hint %d of 3".formatted(i));
    }
    assertThat(learner.copySolution(number)).startsWith("Yes:");
  }

  private static void assertAllRight(Learner learner, List<String> exercises) {
    for (String number : exercises) {
      assertThat(learner.read(cell("check", number))).startsWith("Yes:");
      assertThat(learner.read(cell("hint", number))).startsWith("Hint 1 of 3");
    }
  }

  private static void assertShows(ExploredFigure figure, Figure expected) {
    assertThat(figure.caption()).isEqualTo(expected.sentence());
    assertThat(PictureDifference.between(figure.picture(), expected.image(2)))
        .isLessThanOrEqualTo(PictureDifference.TOLERANCE);
  }

  private static NotebookFile notebook(String name) {
    return NotebookFile.read(NotebookFile.FOLDER.resolve(name));
  }
}
