package neuron.practice.sheets;

import java.util.List;
import java.util.stream.Stream;
import neuron.practice.answers.Exercise;
import neuron.text.BadInput;

/**
 * Ten questions over the whole series, answered one by one and marked together. Each asks for
 * something that no notebook has shown, and that one of them makes possible.
 */
public final class ExitTicket {

  public static final List<TicketQuestion> QUESTIONS;

  static {
    Packed.defineClasses();
    QUESTIONS = TicketSheet.QUESTIONS;
  }

  private ExitTicket() {}

  public static Stream<Exercise> exercises() {
    return QUESTIONS.stream().map(TicketQuestion::exercise);
  }

  /** Whether an exercise is a question of the ticket. */
  public static boolean asks(Exercise exercise) {
    return exercises().anyMatch(exercise::equals);
  }

  /**
   * Makes sure that a question is on the ticket.
   *
   * @throws BadInput if it stands elsewhere
   */
  public static void requireQuestion(Exercise exercise) {
    BadInput.when(
        !asks(exercise),
        "%s is not on the exit ticket: give a number from %s to %s.",
        exercise.number(),
        QUESTIONS.get(0).number(),
        QUESTIONS.get(QUESTIONS.size() - 1).number());
  }
}
