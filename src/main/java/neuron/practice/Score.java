package neuron.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import neuron.practice.answers.Exercise;
import neuron.practice.answers.GivenNumbers;
import neuron.practice.answers.TimeLimit;
import neuron.practice.sheets.ExitTicket;
import neuron.practice.sheets.TicketQuestion;

/** What the answers to the exit ticket come to: which are right, missed, and still open. */
final class Score {

  private final List<Exercise> right = new ArrayList<>();
  private final List<String> misses = new ArrayList<>();
  private final List<String> open = new ArrayList<>();

  /**
   * Marks every question.
   *
   * @param answers by the number of the question; a question without one is open
   * @param limit how long a learner's function may take
   */
  Score(Map<String, GivenNumbers> answers, TimeLimit limit) {
    for (TicketQuestion question : ExitTicket.QUESTIONS) {
      GivenNumbers mine = answers.get(question.number());
      if (mine == null) {
        open.add(question.number());
      } else if (question.exercise().isRight(mine, limit)) {
        right.add(question.exercise());
      } else {
        misses.add(question.back() + " " + question.exercise().remark(mine, limit));
      }
    }
  }

  List<Exercise> right() {
    return right;
  }

  /** The score, then a line for each miss, then what is still open. */
  String text() {
    List<String> lines = new ArrayList<>();
    lines.add("%s of %s.".formatted(right.size(), ExitTicket.QUESTIONS.size()));
    lines.addAll(misses);
    if (!open.isEmpty()) {
      lines.add(
          "Still open: %s. Put your answer in place of null, run its cell, then this one again."
              .formatted(String.join(", ", open)));
    } else if (misses.isEmpty()) {
      lines.add("Every answer is right: there is nothing to go back to.");
    }
    return String.join("\n", lines);
  }
}
