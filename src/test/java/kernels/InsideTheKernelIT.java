package kernels;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import notebooks.NotebookFile;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the library changes inside a kernel, by fields that are not public, on the real ones. */
@DisplayName("Inside a kernel")
class InsideTheKernelIT {

  private static final String FIRST_CELL =
      """
      %classpath lib/neuron.jar
      import neuron.*;
      import static neuron.practice.Lesson.*;""";

  private static final String LONG_TRAINING =
      """
      Split data = Dataset.spiral(200, 0.02, 1).split(0.25, 1);
      Network network = Network.random(1, RELU, 2, 24, 24, 1);
      watch(new Trainer(network, data, Optimizer.adam(0.0001)), 100_000);
      System.out.println("the cell goes on");""";

  private static final String COUNTING =
      """
      for (int i = 0; i < 100; i++) {
          System.out.println("tick " + i);
          Thread.sleep(100);
      }""";

  private static final String TWO_SLIDERS =
      "explore(slider(\"a\", 0, 1, 0), slider(\"b\", 0, 1, 0), (a, b) -> \"a is \" + a);";

  /** The one field by which a kernel's thread knows what to do, again and again. */
  private static final String WHAT_THE_READING_THREAD_DOES =
      """
      for (Thread thread : Thread.getAllStackTraces().keySet()) {
          if (thread.getName().startsWith("Shell")) {
              var body = thread.getClass().getDeclaredField("loopBody");
              body.setAccessible(true);
              System.out.println(body.get(thread).getClass().getName());
          }
      }""";

  /** A method called by the cell, by the mathematics and by a figure. */
  private static final List<String> CALLS =
      List.of(
          "%s(1)",
          "new Neuron(new double[] {1}, 0, z -> %s(z)).activation(2)",
          "new Layer(new double[][] {{1}}, new double[1], z -> %s(z)).forward(2)",
          "curve(z -> %s(z))",
          "map(new Network(new Layer(new double[][] {{1, 1}}, new double[1], z -> %s(z))))",
          "fold(new Layer(new double[][] {{1, 1}, {1, 2}}, new double[2], z -> %s(z)))");

  @ParameterizedTest
  @MethodSource("kernels.Setting#all")
  void anInterruptAsksAWatchedTrainingToEnd(Setting setting) {
    try (RealKernel kernel = RealKernel.start(setting, NotebookFile.FOLDER)) {
      kernel.run(FIRST_CELL);
      RealKernel.Answer answer = kernel.run(LONG_TRAINING, "s left");
      assertThat(answer.isError()).as(answer.text()).isFalse();
      assertThat(answer.text()).contains("You stopped it.", "the cell goes on");
    }
  }

  @ParameterizedTest
  @MethodSource("kernels.Setting#all")
  void anInterruptEndsAnyOtherCellAsEver(Setting setting) {
    try (RealKernel kernel = RealKernel.start(setting, NotebookFile.FOLDER)) {
      kernel.run(FIRST_CELL);
      assertThat(kernel.run(COUNTING, "tick 3").text())
          .contains("tick 3")
          .doesNotContain("tick 99");
      assertThat(kernel.run("1 + 1").text()).isEqualTo("2");
    }
  }

  @ParameterizedTest
  @MethodSource("kernels.Setting#all")
  void aMovedControlHasTheKernelsAttention(Setting setting) {
    try (RealKernel kernel = RealKernel.start(setting, NotebookFile.FOLDER)) {
      kernel.run(FIRST_CELL);
      String line = kernel.run(TWO_SLIDERS).lines().get(0);
      assertThat(kernel.run(WHAT_THE_READING_THREAD_DOES).text())
          .isNotEmpty()
          .doesNotContain("Attention");
      assertThat(kernel.ask(line, positions(50, 0)).getAsJsonArray("positions"))
          .isEqualTo(positions(50, 0).getAsJsonArray("positions"));
      assertThat(kernel.run(WHAT_THE_READING_THREAD_DOES).text())
          .contains("neuron.notebook.Attention");
    }
  }

  @ParameterizedTest
  @MethodSource("kernels.Setting#all")
  void aLearnersSlipIsSaidInASentenceWhoeverCallsIt(Setting setting) {
    try (RealKernel kernel = RealKernel.start(setting, NotebookFile.FOLDER)) {
      kernel.run(FIRST_CELL);
      kernel.run("double slipped(double z) { return exp(z); }");
      kernel.run("double again(double z) { return again(z + 1); }");
      kernel.run("show(\"the library has met the kernel\");");
      for (String call : CALLS) {
        assertThat(kernel.run(call.formatted("slipped")).text())
            .endsWith("slipped uses exp, which no cell has declared: write Math.exp.")
            .hasLineCount(1);
        assertThat(kernel.run(call.formatted("again")).text())
            .contains("again calls itself without end:")
            .hasLineCount(1);
      }
    }
  }

  private static JsonObject positions(int first, int second) {
    JsonArray positions = new JsonArray();
    positions.add(first);
    positions.add(second);
    JsonObject question = new JsonObject();
    question.add("positions", positions);
    question.addProperty("page", "a page");
    question.addProperty("number", 1);
    return question;
  }
}
