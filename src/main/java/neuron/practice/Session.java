package neuron.practice;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import neuron.page.Figure;
import neuron.practice.answers.AnswerText;
import neuron.practice.answers.Exercise;
import neuron.practice.answers.GivenNumbers;
import neuron.practice.answers.OneOfTheGallery;
import neuron.practice.answers.TimeLimit;
import neuron.practice.answers.Unusable;
import neuron.practice.answers.Verdict;
import neuron.practice.sheets.ExitTicket;
import neuron.practice.sheets.Sheet;
import neuron.practice.sheets.Sheets;
import neuron.text.BadInput;

/**
 * What a learner has predicted, answered, solved and been told since the notebook's kernel started.
 */
final class Session {

  private final Consumer<String> print;
  private final Consumer<Figure> show;
  private final TimeLimit limit;
  private final ProgressFile file;
  private final Map<String, GivenNumbers> noted = new HashMap<>();
  private final Map<String, Integer> hintsGiven = new HashMap<>();
  private final Set<String> done = new LinkedHashSet<>();

  /** That of the exercise last met, null before the first. */
  private Sheet current;

  /**
   * A session that knows nothing yet.
   *
   * @param print where sentences go
   * @param show where figures go
   * @param limit how long a learner's function may take
   * @param file where progress is kept if the learner wants that
   */
  Session(Consumer<String> print, Consumer<Figure> show, TimeLimit limit, Path file) {
    this.print = print;
    this.show = show;
    this.limit = limit;
    this.file = new ProgressFile(file);
  }

  void predict(String number, Object guess) {
    note(open(number), guess, "prediction");
  }

  void answer(String number, Object answer) {
    Exercise exercise = open(number);
    ExitTicket.requireQuestion(exercise);
    note(exercise, answer, "answer");
  }

  /** Several values stand where one was asked for. */
  void severalPredicted(String number, int values) {
    refuse(open(number), values);
  }

  /** Several values stand where one answer was asked for. */
  void severalAnswered(String number, int values) {
    Exercise exercise = open(number);
    ExitTicket.requireQuestion(exercise);
    refuse(exercise, values);
  }

  /** Several values stand where one was asked for. */
  void severalChecked(String number, int values) {
    print.accept("Not yet. " + open(number).several(values));
  }

  private void refuse(Exercise exercise, int values) {
    noted.remove(exercise.number());
    print.accept(exercise.several(values));
  }

  private void note(Exercise exercise, Object given, String word) {
    try {
      if (exercise.isBlank(given)) {
        noted.remove(exercise.number());
        print.accept(exercise.waits());
        return;
      }
      GivenNumbers mine = exercise.read(given, limit);
      noted.put(exercise.number(), mine);
      String told = exercise.answer().told(mine.numbers());
      print.accept("%s, your %s: %s.".formatted(exercise.number(), word, told));
    } catch (Unusable e) {
      noted.remove(exercise.number());
      print.accept(e.getMessage());
    }
  }

  void score() {
    Score score = new Score(noted, limit);
    current = Sheets.of(ExitTicket.QUESTIONS.get(0).exercise());
    print.accept(score.text());
    score.right().forEach(exercise -> finish(exercise, "solved"));
  }

  void reveal(String number) {
    reveal(number, open(number).answer().truth());
  }

  void reveal(String number, Object result) {
    Exercise exercise = open(number);
    print.accept(AnswerText.printed(result) + "\n" + compared(exercise, result));
  }

  private String compared(Exercise exercise, Object result) {
    GivenNumbers mine = noted.get(exercise.number());
    if (mine == null) {
      return "No prediction yet: the cell with predict(\"%s\", null) waits for yours."
          .formatted(exercise.number());
    }
    try {
      Verdict verdict = exercise.reveal(mine, result, limit);
      finish(exercise, "predicted");
      return verdict.text();
    } catch (Unusable e) {
      return "This result cannot be compared with your prediction. " + e.getMessage();
    }
  }

  void check(String number, Object answer) {
    Exercise exercise = open(number);
    try {
      Verdict verdict = exercise.check(answer, limit);
      print.accept(verdict.text());
      verdict.figure().ifPresent(show);
      if (verdict.isRight()) {
        finish(exercise, "solved");
      }
    } catch (Unusable e) {
      print.accept("Not yet. " + e.getMessage());
    }
  }

  /**
   * The curve that an exercise asks about.
   *
   * @throws BadInput if it asks about none
   */
  Figure riddle(String number) {
    Exercise exercise = open(number);
    if (exercise.answer() instanceof OneOfTheGallery gallery) {
      return gallery.riddle();
    }
    throw new BadInput(
        "Exercise %s asks about no curve: give the number of one that does."
            .formatted(exercise.number()));
  }

  void hint(String number) {
    Exercise exercise = open(number);
    int given = hintsGiven.merge(exercise.number(), 1, Integer::sum);
    int last = exercise.hints().size();
    int next = Math.min(given, last);
    print.accept("Hint %s of %s: %s".formatted(next, last, exercise.hints().get(next - 1)));
  }

  void progress() {
    Set<String> all = everythingDone();
    List<String> lines = new ArrayList<>();
    if (current == null) {
      lines.add("Nothing yet: answer a predict or a check, and come back.");
    } else {
      lines.addAll(page(current, all));
    }
    if (file.isKept()) {
      lines.add(
          Sheets.all().stream()
              .map(sheet -> "notebook %s: %s".formatted(sheet.notebook(), count(sheet, all)))
              .collect(Collectors.joining(", ", "The series. ", ".")));
      lines.add("It is kept in %s. forgetProgress() removes that file.".formatted(fileName()));
    } else {
      lines.add("This is forgotten when the kernel ends. keepProgress() keeps it in a small file.");
    }
    print.accept(String.join("\n", lines));
  }

  void keepProgress() {
    file.create();
    for (String number : done) {
      Exercise exercise = Sheets.exercise(number);
      file.add(number, exercise.isPrediction() ? "predicted" : "solved");
    }
    print.accept(
        "What you do is now kept in %s, beside the notebooks. It stays on this computer, and forgetProgress() removes it."
            .formatted(fileName()));
  }

  void forgetProgress() {
    file.remove();
    done.clear();
    print.accept("Your progress is forgotten, and no file keeps it.");
  }

  private Exercise open(String number) {
    Exercise exercise = Sheets.exercise(number);
    current = Sheets.of(exercise);
    return exercise;
  }

  private void finish(Exercise exercise, String word) {
    done.add(exercise.number());
    if (!file.add(exercise.number(), word)) {
      print.accept("%s cannot be written, so this is not kept.".formatted(fileName()));
    }
  }

  private Set<String> everythingDone() {
    Set<String> all = new HashSet<>(file.numbers());
    all.addAll(done);
    return all;
  }

  private static List<String> page(Sheet sheet, Set<String> done) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "Notebook %s, %s: %s done.".formatted(sheet.notebook(), sheet.title(), count(sheet, done)));
    for (Exercise exercise : sheet.exercises()) {
      boolean isDone = done.contains(exercise.number());
      String word = isDone ? exercise.isPrediction() ? "predicted" : "solved" : "open";
      lines.add("  %-5s%-11s%s".formatted(exercise.number(), word, exercise.question().text()));
    }
    return lines;
  }

  private static String count(Sheet sheet, Set<String> done) {
    long finished =
        sheet.exercises().stream().filter(exercise -> done.contains(exercise.number())).count();
    return "%s of %s".formatted(finished, sheet.exercises().size());
  }

  private Path fileName() {
    return file.path().getFileName();
  }
}
