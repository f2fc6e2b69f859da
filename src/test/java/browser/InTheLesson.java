package browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** Tests that share one lesson, open from the first of them to the last. */
@InTheBrowser
abstract class InTheLesson {

  /** How a notebook starts. */
  static final String START =
      """
      %classpath lib/neuron.jar
      import neuron.*;
      import static neuron.practice.Lesson.*;""";

  static OpenLesson lesson;

  @BeforeAll
  static void openTheLesson() throws IOException {
    lesson = OpenLesson.start();
  }

  @AfterAll
  static void nothingStaysRunning() throws IOException, InterruptedException {
    OpenLesson ended = lesson;
    lesson = null;
    if (ended != null) {
      assertThat(ended.end()).as("left running").isEmpty();
    }
  }
}
