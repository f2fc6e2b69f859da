package neuron.practice;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** What a cell says that nbgrader counts. */
class GradeTest {

  private static final String CELL = "import static neuron.practice.Lesson.grade;\ngrade(\"2.1\")";

  @Test
  void passesForWhatWasDone() {
    try (NotebookShell shell = new NotebookShell()) {
      shell.run("predict(\"2.1\", 0)");
      shell.run(CELL);
    }
  }

  @Test
  void isNeverAMethodOfTheLearnersOwn() {
    try (NotebookShell shell = new NotebookShell()) {
      shell.run("void grade(String number) {}");
      shell.run("grade(\"2.1\")");

      assertThatThrownBy(() -> shell.run(CELL)).hasMessageContaining("ambiguous");
    }
  }
}
