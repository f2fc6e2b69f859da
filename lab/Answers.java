import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import neuron.practice.answers.Exercise;
import neuron.practice.sheets.Sheet;
import neuron.practice.sheets.Sheets;

/**
 * Prints the right answer to each question that asks for numbers or a word, as a cell hands it in:
 * its number, a tab, and Java. It stands here and not in the library, which learners have.
 */
final class Answers {

  private Answers() {}

  public static void main(String[] none) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    for (Sheet sheet : Sheets.all()) {
      for (Exercise exercise : sheet.exercises()) {
        String java = java(exercise.answer().truth());
        if (!java.isEmpty()) {
          out.print(exercise.number() + "\t" + java + "\n");
        }
      }
    }
  }

  private static String java(Object truth) {
    if (truth instanceof Number number) {
      return String.valueOf(number);
    }
    if (truth instanceof String word) {
      return "\"" + word + "\"";
    }
    return truth instanceof double[] numbers
        ? Arrays.stream(numbers)
            .mapToObj(String::valueOf)
            .collect(Collectors.joining(", ", "List.of(", ")"))
        : "";
  }
}
