package neuron.practice.answers;

import java.util.Optional;
import neuron.page.Figure;

/**
 * What is said about an answer.
 *
 * @param outcome what it is
 * @param text what the learner reads
 * @param figure what the learner sees below it, if anything
 * @param told the answer as a sentence repeats it; empty if it is too long for that
 * @param slip the misconception that explains it, if one is known
 */
public record Verdict(
    Outcome outcome,
    String text,
    Optional<Figure> figure,
    String told,
    Optional<Misconception> slip) {

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
