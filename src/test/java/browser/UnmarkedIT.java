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
  void isNotMarkedAsChangedAndStaysByteForByteAsItWas(NotebookFile notebook) throws Exception {
    NotebookFile executed = LabRun.on("java").of(notebook);
    NotebookFile opened = lesson.bring(executed);
    NotebookPage page = lesson.open(opened);
    page.awaitIdle();
    page.figures().awaitAwake();
    assertThat(page.isMarkedAsChanged()).isFalse();
    page.saveAndWait();
    page.closeTab();
    assertThat(opened.path()).hasSameBinaryContentAs(executed.path());
  }
}
