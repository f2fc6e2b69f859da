package runtime.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Cells say what they say in JShell, which a kernel runs them in. The programs stand in files, a
 * name and some cells each: {@code === name} begins a program and {@code ---} a cell.
 */
class SameAsJShellTest {

  private static final Path PROGRAMS = Path.of("src/test/resources/compiler/programs");

  private static final Api API = JdkApi.of();

  @TestFactory
  Stream<DynamicTest> programs() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    try (Stream<Path> files = Files.list(PROGRAMS)) {
      for (Path file : files.sorted().toList()) {
        for (String program : Files.readString(file).split("(?m)^=== ")) {
          if (!program.isBlank()) {
            String name = program.substring(0, program.indexOf('\n'));
            String[] cells = program.substring(name.length() + 1).split("(?m)^---\n");
            tests.add(DynamicTest.dynamicTest(name, () -> same(cells)));
          }
        }
      }
    }
    return tests.stream();
  }

  private static void same(String... cells) {
    OnAJvm ours = new OnAJvm(API, SameAsJShellTest.class.getClassLoader());
    List<String> said = new ArrayList<>();
    List<String> expected = new ArrayList<>();
    try (JShellKernel kernel = new JShellKernel()) {
      for (String cell : cells) {
        said.add(Heard.of(() -> run(ours, cell)));
        expected.add(Heard.of(() -> kernel.run(cell)));
      }
    }
    assertThat(said).isEqualTo(expected);
    assertThat(String.join("", expected)).isNotEmpty();
  }

  private static void run(OnAJvm ours, String cell) throws Throwable {
    try {
      List<Problem> problems = ours.run(cell, (value, type) -> Heard.show(value));
      if (problems.stream().anyMatch(one -> one.severity() == Problem.Severity.ERROR)) {
        throw new Error("not compiled");
      }
    } catch (Error error) {
      boolean isOurs = String.valueOf(error.getMessage()).contains(" cannot be called until");
      throw isOurs ? new Error("not declared yet") : error;
    }
  }
}
