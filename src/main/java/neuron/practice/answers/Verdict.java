package neuron.practice.answers;

import java.util.List;
import java.util.Optional;
import neuron.page.Figure;

/**
 * What is said about an answer.
 *
 * @param outcome what it is
 * @param text what the learner reads
 * @param figure what the learner sees below it, if anything
 * @param told the answer as a sentence repeats it; empty if it is too long for that
 * @param slips the known misconceptions that explain it: one for the whole answer, or one for each
 *     wrong place of a list
 */
public record Verdict(
    Outcome outcome, String text, Optional<Figure> figure, String told, List<Misconception> slips) {

  /** What an answer is. */
  public enum Outcome {
    RIGHT,
    WRONG,
    /** A blank, or what the cell held as it was shipped. */
    UNTRIED
  }

  public boolean isRight() {
    return outcome == Outcome.RIGHT;
  }
}
