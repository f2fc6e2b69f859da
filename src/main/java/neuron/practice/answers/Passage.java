package neuron.practice.answers;

/**
 * A passage of the series.
 *
 * @param notebook its number, such as "1"
 * @param heading above it
 */
public record Passage(String notebook, String heading) {

  String sentence() {
    return "It stands in notebook %s, under \"%s\".".formatted(notebook, heading);
  }
}
