package kernels;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import notebooks.Cell;
import notebooks.NotebookFile;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The exercises of notebook 03, edited and run again and again: the worst fault once hid there. */
@DisplayName("An exercise that is edited and run again")
class EditedExerciseIT {

  private static final int EDITS = 20;
  private static final NotebookFile NOTEBOOK =
      NotebookFile.read(NotebookFile.FOLDER.resolve("03-without-it-depth-is-an-illusion.ipynb"));

  /**
   * An exercise as the page has it, through variables, and the same answer without any.
   *
   * @param cell edited with the answer's numbers
   * @param direct the same, in which nothing can be old
   */
  private record Exercise(String cell, String direct, int numbers) {

    String edited(String code, Random random) {
      Object[] numbers = random.ints(numbers(), -9, 10).boxed().toArray();
      return String.format(Locale.ROOT, code, numbers);
    }
  }

  private static final List<Exercise> EXERCISES =
      List.of(
          new Exercise(
              "Number[][] product = {{%d, %d}, {%d, %d}};\ncheck(\"3.6\", product);",
              "check(\"3.6\", new Number[][] {{%d, %d}, {%d, %d}});", 4),
          new Exercise(
              "double[][] W = {{%d, %d}, {%d, %d}};\ndouble[] bias = {%d, %d};\n"
                  + "check(\"3.7\", new Layer(W, bias));",
              "check(\"3.7\", new Layer(new double[][] {{%d, %d}, {%d, %d}},"
                  + " new double[] {%d, %d}));",
              6),
          new Exercise("int bends = %d;\ncheck(\"3.8\", bends);", "check(\"3.8\", %d);", 1));

  @ParameterizedTest
  @MethodSource("kernels.Setting#all")
  void isJudgedByWhatStandsInItNow(Setting setting) {
    SoftAssertions all = new SoftAssertions();
    try (RealKernel kernel = RealKernel.start(setting, NotebookFile.FOLDER)) {
      NOTEBOOK.codeCells().stream().map(Cell::source).forEach(kernel::run);
      for (Exercise exercise : EXERCISES) {
        for (int edit = 0; edit < EDITS; edit++) {
          String edited = exercise.edited(exercise.cell(), new Random(edit));
          String direct = exercise.edited(exercise.direct(), new Random(edit));
          all.assertThat(kernel.run(edited).text()).as(edited).isEqualTo(kernel.run(direct).text());
        }
      }
    }
    all.assertAll();
  }
}
