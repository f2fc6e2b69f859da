package neuron.practice;

import java.util.ArrayList;
import java.util.List;
import neuron.Printed;
import neuron.practice.answers.Exercise;
import neuron.practice.sheets.Sheet;
import neuron.practice.sheets.Sheets;

/** What the exercises say: to nobody, to one who asks for hints, and to a few answers. */
public final class EverySentence {

  private static final int HINTS = 3;
  private static final Object[] ANSWERS = {
    null, 1234.5, -0.269, List.of(1, 2), new int[][] {{1, 2}, {3}}, "REFLECTION"
  };

  private EverySentence() {}

  /** In the order of the exercises. */
  public static List<String> all() {
    Page page = new Page();
    List<String> all = new ArrayList<>();
    for (Sheet sheet : Sheets.all()) {
      for (Exercise exercise : sheet.exercises()) {
        for (int i = 0; i <= HINTS && !exercise.hints().isEmpty(); i++) {
          page.session.hint(exercise.number());
        }
        for (Object answer : ANSWERS) {
          if (exercise.isPrediction()) {
            page.session.predict(exercise.number(), answer);
            page.session.reveal(exercise.number());
          } else if (exercise.isRecall()) {
            page.session.recall(exercise.number(), answer);
          } else {
            page.session.check(exercise.number(), answer);
          }
        }
      }
      page.session.progress();
      all.add(page.read());
    }
    page.session.score();
    all.add(page.read());
    page.figures.forEach(figure -> all.add(figure.toString()));
    all.add(Printed.by(() -> Practice.predict("1.1", "a word where a number is asked")));
    return all;
  }
}
