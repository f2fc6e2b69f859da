package neuron.practice;

import static neuron.text.Language.say;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import neuron.practice.answers.AnswerText;

/**
 * One thing that a learner did.
 *
 * @param time when, in UTC
 * @param number of the exercise, as its page counts
 * @param id of the exercise, which stays when pages are counted anew
 * @param what which word of the lesson was used
 * @param answer what was handed in, on one line; empty if nothing was
 * @param outcome what came of it: right, wrong, unreadable, noted, compared, seen, or which hint
 * @param slip the names of the misconceptions that explain it, parted by semicolons; empty if none
 *     does
 */
record Entry(
    Instant time,
    String number,
    String id,
    String what,
    String answer,
    String outcome,
    String slip) {

  static final String COLUMNS = "# time, number, exercise, what, answer, outcome, known slip";

  private static final Set<String> DONE =
      Set.of("recall right", "check right", "score right", "reveal compared");

  Entry {
    time = time.truncatedTo(ChronoUnit.SECONDS);
    answer = AnswerText.oneLine(answer);
  }

  /** Whether its exercise is done with this. */
  boolean isDone() {
    return DONE.contains(what + " " + outcome);
  }

  /** What was answered and what came of it, for a reader. */
  String told() {
    return Stream.of(answer, say(outcome), say(slip))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }

  /** Its parts in the order of {@link #COLUMNS}, parted by tabs. */
  String line() {
    return String.join("\t", time.toString(), number, id, what, answer, outcome, slip);
  }

  /** The entry that a line holds, if it holds one. */
  static Optional<Entry> read(String line) {
    List<String> parts = List.of(line.split("\t", -1));
    if (line.startsWith("#") || parts.size() != 7) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new Entry(
              Instant.parse(parts.get(0)),
              parts.get(1),
              parts.get(2),
              parts.get(3),
              parts.get(4),
              parts.get(5),
              parts.get(6)));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
