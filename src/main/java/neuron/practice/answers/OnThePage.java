package neuron.practice.answers;

import java.util.List;
import java.util.Optional;

/**
 * What a notebook does with an exercise.
 *
 * @param start what the cell hands in as it is shipped; null for a blank
 * @param givenAwayBy regular expressions for what may not stand above a prediction
 * @param back where the answer to a question of recall stands
 */
public record OnThePage(Object start, List<String> givenAwayBy, Optional<Passage> back) {

  static final OnThePage NOTHING = new OnThePage(null, List.of(), Optional.empty());
}
