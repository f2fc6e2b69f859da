package browser;

import static org.assertj.core.api.Assertions.assertThat;

import notebooks.LabRun;
import notebooks.NotebookFile;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Notebooks as the command that makes the committed outputs has just written them, and so with the
 * JDK of these tests, whatever JDK the committed ones were saved with.
 */
@DisplayName("In JupyterLab, a notebook that is opened and closed")
class UnmarkedIT extends InTheLesson {

  @ParameterizedTest
  @MethodSource("browser.LessonIT#series")
  void isNotMarkedAsChanged(NotebookFile notebook) throws Exception {
    NotebookPage page = lesson.open(lesson.bring(executed(notebook)));
    page.awaitIdle();
    page.figures().awaitAwake();
    assertThat(page.isMarkedAsChanged()).isFalse();
    page.closeTab();
  }

  @ParameterizedTest
  @MethodSource("browser.LessonIT#series")
  void staysByteForByteAsItWasEvenWhenSaved(NotebookFile notebook) throws Exception {
    NotebookFile brought = lesson.bring(executed(notebook));
    NotebookPage page = lesson.open(brought);
    page.awaitIdle();
    page.figures().awaitAwake();
    page.saveAndWait();
    page.closeTab();
    assertThat(brought.path()).hasSameBinaryContentAs(executed(notebook).path());
  }

  private static NotebookFile executed(NotebookFile notebook) {
    return LabRun.on("java").of(notebook);
  }
}
