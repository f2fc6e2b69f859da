package neuron.practice.sheets;

import static neuron.text.Language.say;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import neuron.practice.answers.Exercise;
import neuron.text.BadInput;
import neuron.text.Language;

/** The exercises of the series. A new notebook adds its sheet here. */
public final class Sheets {

  private static final List<Sheet> ALL;

  static {
    Packed.defineClasses();
    ALL =
        List.of(
            RawNumberSheet.SHEET,
            ActivationFunctionSheet.SHEET,
            LinearDepthSheet.SHEET,
            OneBendSheet.SHEET,
            ChoiceSheet.SHEET,
            FadingSlopesSheet.SHEET,
            LearningSheet.SHEET,
            LayerSheet.SHEET,
            DoublesSheet.SHEET);
  }

  private static final Map<String, String> EXPLANATIONS = Packed.explanations();

  private Sheets() {}

  public static List<Sheet> all() {
    return ALL;
  }

  /**
   * The exercise with this number.
   *
   * @throws BadInput if there is none
   */
  public static Exercise exercise(String number) {
    String asked = number == null ? "null" : number.strip();
    return ALL.stream()
        .flatMap(sheet -> sheet.find(asked).stream())
        .findFirst()
        .orElseThrow(() -> unknown(asked));
  }

  /** The sheet that an exercise stands on. */
  public static Sheet of(Exercise exercise) {
    return ALL.stream().filter(sheet -> sheet.exercises().contains(exercise)).findFirst().get();
  }

  /** The sheet of a notebook that has one. */
  public static Sheet numbered(String notebook) {
    return ALL.stream().filter(sheet -> sheet.notebook().equals(notebook)).findFirst().get();
  }

  /** Why an exercise has its answer, in the copy of the library that a class gets. */
  public static Optional<String> explanation(Exercise exercise) {
    return Optional.ofNullable(EXPLANATIONS.get(Language.code() + " " + exercise.number()));
  }

  private static BadInput unknown(String number) {
    return new BadInput(
        ALL.stream()
            .filter(sheet -> sheet.owns(number))
            .findFirst()
            .map(
                sheet ->
                    say(
                        "There is no exercise %s: notebook %s has %s.",
                        number, sheet.notebook(), sheet.numbers()))
            .orElseGet(
                () ->
                    say(
                        "There is no exercise %s: give a number such as %s, from notebook %s.",
                        number,
                        ALL.get(0).exercises().get(0).number(),
                        ALL.stream().map(Sheet::notebook).collect(Collectors.joining(", ")))));
  }
}
