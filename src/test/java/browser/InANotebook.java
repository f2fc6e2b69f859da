package browser;

import org.junit.jupiter.api.AfterEach;

/** Tests of which each opens a notebook of its own in the lesson. */
abstract class InANotebook extends InTheLesson {

  NotebookPage notebook;

  @AfterEach
  void closeTheNotebook() {
    notebook.page().close();
  }
}
