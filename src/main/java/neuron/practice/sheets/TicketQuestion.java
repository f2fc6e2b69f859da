package neuron.practice.sheets;

import neuron.practice.answers.Exercise;

/**
 * A question of the exit ticket, and where to go back to for it.
 *
 * @param exercise what is asked
 * @param notebook the number of the notebook that it comes from
 * @param subject what to look for there, after the word for: "the two sides of sigmoid"
 */
public record TicketQuestion(Exercise exercise, String notebook, String subject) {

  public String number() {
    return exercise.number();
  }

  /** Where to go back to, as the first half of a sentence. */
  public String back() {
    return "%s: go back to notebook %s, %s, for %s."
        .formatted(number(), notebook, Sheets.numbered(notebook).title(), subject);
  }
}
