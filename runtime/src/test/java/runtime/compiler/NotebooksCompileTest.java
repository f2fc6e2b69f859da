package runtime.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import runtime.build.PageFiles;
import runtime.build.cells.CodeCells;

/** Every cell of every notebook of the lesson compiles, without the kernel's lines. */
class NotebooksCompileTest {

  private static final PageFiles LESSON = new PageFiles(Path.of(".."));

  @TestFactory
  Stream<DynamicTest> cellsCompileWithoutAProblem() throws IOException {
    assertThat(LESSON.jar())
        .as("The notebooks need the lesson's jar: run mvn package in the folder above.")
        .exists();
    Api api = JdkApi.of(LESSON.jar());
    Map<String, Path> notebooks = LESSON.notebooks();
    assertThat(notebooks).isNotEmpty();
    return notebooks.entrySet().stream()
        .map(each -> DynamicTest.dynamicTest(each.getKey(), () -> compile(api, each.getValue())));
  }

  private static void compile(Api api, Path notebook) throws IOException {
    CellCompiler compiler = new CellCompiler(api);
    List<String> cells = CodeCells.of(notebook);
    for (int cell = 0; cell < cells.size(); cell++) {
      Compiled compiled = compiler.compile(cells.get(cell));
      assertThat(compiled.problems()).as("code cell " + (cell + 1)).isEmpty();
      compiler.keep(compiled);
    }
  }
}
