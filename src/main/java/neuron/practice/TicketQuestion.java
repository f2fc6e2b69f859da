package neuron.practice;

/**
 * A question of the exit ticket, and where to go back to for it.
 *
 * @param exercise what is asked
 * @param notebook the number of the notebook that it comes from
 * @param subject what to look for there, after the word for: "the two sides of sigmoid"
 */
record TicketQuestion(Exercise exercise, int notebook, String subject) {

  String number() {
    return exercise.number();
  }

  /** Where to go back to, as the first half of a sentence. */
  String back() {
    return "%s: go back to notebook %s, %s, for %s."
        .formatted(number(), notebook, Sheets.numbered(notebook).title(), subject);
  }
}
