package neuron.practice;

import java.util.Arrays;
import java.util.List;
import neuron.practice.answers.Exercise;
import neuron.practice.sheets.ExitTicket;
import neuron.practice.sheets.Sheets;

/**
 * One thing that a learner types, and what it must hear.
 *
 * @param number of the exercise
 * @param code that stands in the cell or above it; the last expression is handed in
 * @param reply a part of what is said; "yes" for an answer that is right
 * @param isExplained whether the reply says what went wrong, and not only that something did
 */
record WrongAnswer(String number, String code, String reply, boolean isExplained) {

  private static final String RIGHT = "yes";

  /** Reads a line such as {@code 2.3 | 1/4 | whole numbers}; a {@code !} before it: no reason. */
  static WrongAnswer read(String line) {
    List<String> parts =
        Arrays.stream(line.replaceFirst("^!", "").split(" \\| ", 3)).map(String::strip).toList();
    if (parts.size() != 3) {
      throw new AssertionError("This line has no three parts, parted by \" | \": " + line);
    }
    return new WrongAnswer(parts.get(0), parts.get(1), parts.get(2), !line.startsWith("!"));
  }

  boolean isRight() {
    return reply.equals(RIGHT);
  }

  /** Does what a learner does with it. */
  void handIn(NotebookShell shell) {
    String answer = shell.runAllButTheLast(code);
    Exercise exercise = Sheets.exercise(number);
    if (exercise.isPrediction()) {
      shell.run("predict(\"%s\", %s);".formatted(number, answer));
      shell.run("reveal(\"%s\");".formatted(number));
    } else if (ExitTicket.asks(exercise)) {
      shell.run("answer(\"%s\", %s);".formatted(number, answer));
      shell.run("score();");
    } else {
      String word = exercise.isRecall() ? "recall" : "check";
      shell.run("%s(\"%s\", %s);".formatted(word, number, answer));
    }
  }

  /** Whether a reply takes the answer for the right one. */
  boolean isAccepted(String heard) {
    Exercise exercise = Sheets.exercise(number);
    if (exercise.isPrediction()) {
      return heard.contains("It came true");
    }
    return ExitTicket.asks(exercise)
        ? heard.contains(number + ", your answer: ") && !heard.contains(number + ": go back")
        : heard.contains("Yes: ");
  }

  @Override
  public String toString() {
    return number + "  " + code;
  }
}
