package neuron.practice.sheets;

import java.io.PrintStream;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import neuron.Activation;
import neuron.Activations;
import neuron.practice.answers.Answer;
import neuron.practice.answers.Exercise;
import neuron.practice.answers.OneOfTheGallery;

/**
 * Prints what is asked in the series, a line for each exercise: number, id, question, its objective
 * as notebook and verb, and whether it asks for a number, a word, a list, a matrix, for java, or
 * for one of some constants, which then follow.
 */
public final class Catalogue {

  private Catalogue() {}

  public static void main(String[] none) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    for (Sheet sheet : Sheets.all()) {
      sheet.exercises().forEach(exercise -> out.print(line(exercise) + "\n"));
    }
    out.flush();
  }

  private static String line(Exercise exercise) {
    Objective objective = Objectives.of(exercise);
    return String.join(
        "\t",
        exercise.number(),
        exercise.question().id(),
        exercise.question().text(),
        objective.notebook(),
        objective.verb(),
        form(exercise.answer()));
  }

  private static String form(Answer answer) {
    if (answer instanceof OneOfTheGallery) {
      return "constant " + String.join(" ", gallery());
    }
    Object truth = answer.truth();
    if (truth instanceof Number) {
      return "number";
    }
    if (truth instanceof String) {
      return "word";
    }
    if (truth instanceof double[]) {
      return "list";
    }
    return truth instanceof double[][] ? "matrix" : "java";
  }

  private static List<String> gallery() {
    return Stream.of(Activations.class.getFields())
        .filter(field -> field.getType() == Activation.class)
        .map(Field::getName)
        .toList();
  }
}
