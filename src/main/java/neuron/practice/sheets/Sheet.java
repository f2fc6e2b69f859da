package neuron.practice.sheets;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import neuron.practice.answers.Exercise;

/**
 * The exercises of one notebook.
 *
 * @param notebook its number, such as "1", or "A" for an appendix
 * @param title its title
 * @param exercises in the order of the page
 */
public record Sheet(String notebook, String title, List<Exercise> exercises) {

  public static Sheet of(String notebook, String title, Exercise... exercises) {
    return new Sheet(notebook, title, Arrays.asList(exercises));
  }

  Optional<Exercise> find(String number) {
    return exercises.stream().filter(exercise -> exercise.number().equals(number)).findFirst();
  }

  boolean owns(String number) {
    return number.startsWith(notebook + ".");
  }

  String numbers() {
    return exercises.stream().map(Exercise::number).collect(Collectors.joining(", "));
  }
}
