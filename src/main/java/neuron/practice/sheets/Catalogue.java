package neuron.practice.sheets;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import neuron.practice.answers.Exercise;

/** Prints what is asked in the series, a line for each exercise: number, id and question. */
public final class Catalogue {

  private Catalogue() {}

  public static void main(String[] none) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    for (Sheet sheet : Sheets.all()) {
      for (Exercise exercise : sheet.exercises()) {
        out.print(
            String.join(
                    "\t", exercise.number(), exercise.question().id(), exercise.question().text())
                + "\n");
      }
    }
    out.flush();
  }
}
