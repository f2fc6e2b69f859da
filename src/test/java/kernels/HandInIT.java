package kernels;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a learner reads who hands in from a notebook, on the real kernels. */
@DisplayName("handIn in a kernel")
class HandInIT {

  private static final String FIRST_CELL =
      """
      %%classpath %s
      import neuron.*;
      import static neuron.practice.Lesson.*;"""
          .formatted(Path.of("notebooks/lib/neuron.jar").toAbsolutePath());

  private static final String HAND_IN = "handIn(\"Zoë  O'Neill\");";
  private static final String FILE = "hand-in-Zoë-O-Neill.txt";

  private static final String PROGRESS_OF_THE_VERSION_BEFORE =
      "# What you have done in Neuron Notebooks. forgetProgress() removes this file.\n"
          + "2026-01-02T12:00:00Z\t1.1\tpredict\t-1\n";

  @TempDir Path folder;

  @ParameterizedTest
  @MethodSource("kernels.Setting#all")
  void writesOneFileAndSaysWhatIsInIt(Setting setting) throws IOException {
    Files.writeString(folder.resolve("progress.txt"), PROGRESS_OF_THE_VERSION_BEFORE);
    try (RealKernel kernel = RealKernel.start(setting, folder)) {
      kernel.run(FIRST_CELL);
      assertThat(kernel.run(HAND_IN).text())
          .endsWith("There is nothing to hand in yet: answer a predict or a check first.")
          .hasLineCount(1);
      assertThat(kernel.run("check(\"1.6\", 2);").text())
          .contains("progress-before-1.txt now, and a new one begins.");
      assertThat(kernel.run(HAND_IN).text())
          .contains("This is in the file", "1.6   check   2, wrong", FILE, "Nothing was");
      kernel.run("check(\"1.6\", 3.5);");
      assertThat(kernel.run(HAND_IN).text()).contains("1.6   check   3.5, right");
      Files.createDirectory(folder.resolve("hand-in-Ben.txt"));
      assertThat(kernel.run("handIn(\"Ben\");").text())
          .contains("hand-in-Ben.txt cannot be written here (")
          .doesNotContain("\tat ");
    }
    assertThat(names())
        .containsExactlyInAnyOrder(
            FILE, "hand-in-Ben.txt", "progress.txt", "progress-before-1.txt");
    assertThat(Files.readAllLines(folder.resolve(FILE)))
        .hasSize(4 + 2)
        .contains("# name: Zoë O'Neill");
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
