package kernels;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import notebooks.NotebookFile;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Definitions that are edited and run again, in many fresh kernels. */
@DisplayName("A cell that is edited and run again")
class ReRunIT {

  /** Without the agent half of the kernels judged old values: ten would miss that once in 1,024. */
  private static final int FRESH_KERNELS = 10;

  private static final String FAILS = "⚠";

  /** What a cell puts out. */
  private record Line(String code, String expected) {

    static Line of(String line) {
      String[] parts = line.split(" → ", 2);
      return new Line(parts[0], parts.length < 2 ? "" : parts[1]);
    }
  }

  @ParameterizedTest
  @MethodSource("kernels.Setting#all")
  void meansWhatItSays(Setting setting) {
    compare(setting, "reruns.txt", 1);
  }

  @ParameterizedTest
  @MethodSource("kernels.Setting#all")
  void meansWhatItSaysInEveryFreshKernel(Setting setting) {
    compare(setting, "reruns-in-fresh-kernels.txt", FRESH_KERNELS);
  }

  @ParameterizedTest
  @MethodSource("kernels.Setting#all")
  void saysWhatIsLostOnAKernelAsShipped(Setting setting) {
    compare(setting.asShipped(), "reruns-as-shipped.txt", 1);
  }

  private static void compare(Setting setting, String name, int kernels) {
    List<Line> table = table(name);
    SoftAssertions all = new SoftAssertions();
    IntStream.range(0, kernels)
        .parallel()
        .mapToObj(i -> answers(setting, table))
        .forEachOrdered(answers -> compare(all, table, answers));
    all.assertAll();
  }

  private static List<String> answers(Setting setting, List<Line> table) {
    List<String> answers = new ArrayList<>();
    try (RealKernel kernel = RealKernel.start(setting, NotebookFile.FOLDER)) {
      for (Line line : table) {
        RealKernel.Answer answer = kernel.run(line.code());
        answers.add(answer.isError() ? FAILS : answer.text().replace("\n", " | "));
      }
    }
    return answers;
  }

  private static void compare(SoftAssertions all, List<Line> table, List<String> answers) {
    for (int i = 0; i < table.size(); i++) {
      all.assertThat(answers.get(i)).as(table.get(i).code()).isEqualTo(table.get(i).expected());
    }
  }

  private static List<Line> table(String name) {
    Path file = Path.of("src/test/resources/kernels").resolve(name);
    try (Stream<String> lines = Files.lines(file)) {
      List<Line> table =
          lines
              .dropWhile(line -> !line.startsWith("=="))
              .filter(line -> !line.isBlank() && !line.startsWith("=="))
              .map(Line::of)
              .toList();
      assertThat(table).isNotEmpty();
      return table;
    } catch (IOException e) {
      throw new AssertionError(file + " cannot be read.", e);
    }
  }
}
