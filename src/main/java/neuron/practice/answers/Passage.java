package neuron.practice.answers;

import static neuron.text.Language.say;

/**
 * A passage of the series.
 *
 * @param notebook its number, such as "1"
 * @param heading above it
 */
public record Passage(String notebook, String heading) {

  String sentence() {
    return say("It stands in notebook %s, under \"%s\".", notebook, say(heading));
  }
}
