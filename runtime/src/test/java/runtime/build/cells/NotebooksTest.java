package runtime.build.cells;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import runtime.page.Cells;
import runtime.page.Host;

/** Every notebook of the lesson, its cells run one after the other as compiled classes. */
class NotebooksTest {

  @TempDir static Path folder;

  private static LessonClasses lesson;

  @BeforeAll
  static void compile() throws IOException {
    lesson = new LessonClasses(folder);
  }

  @TestFactory
  Stream<DynamicTest> cellsPrintAndShowWhatTheNotebookStores() throws IOException {
    return LessonClasses.files().entrySet().stream()
        .map(
            notebook ->
                DynamicTest.dynamicTest(
                    notebook.getKey(), () -> run(notebook.getKey(), notebook.getValue())));
  }

  private static void run(String name, Path file) throws Throwable {
    List<JsonObject> stored = CodeCells.json(file);
    try (URLClassLoader loader = lesson.freshLoader()) {
      Cells cells = LessonClasses.cells(loader, name);
      Host host = new OpenFields(loader);
      for (int i = 0; i < stored.size(); i++) {
        int cell = i;
        List<String> outputs = Outputs.of(() -> cells.run(cell, host));
        List<String> expected = Outputs.stored(stored.get(i));
        if (expected.isEmpty() && !outputs.isEmpty()) {
          System.err.println(name + " " + (cell + 1) + " " + outputs);
          continue;
        }
        assertThat(outputs)
            .as("cell %s: %s", cell + 1, CodeCells.text(stored.get(i).get("source")))
            .isEqualTo(expected);
      }
    }
  }

  /** Fields that nobody has written into, and values shown as a cell shows them. */
  private record OpenFields(ClassLoader loader) implements Host {

    @Override
    public String field(int index) {
      return "";
    }

    @Override
    public void show(Object value) {
      try {
        Method show = loader.loadClass("neuron.page.Notebook").getMethod("show", Object.class);
        show.invoke(null, value);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  @Test
  void everyExerciseHasABlank() {
    assertThat(lesson.blanks("02")).isNotEmpty();
  }
}
