package neuron.practice;

import static neuron.text.Language.say;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import neuron.page.Figure;
import neuron.practice.answers.AnswerText;
import neuron.practice.answers.Exercise;
import neuron.practice.answers.GivenNumbers;
import neuron.practice.answers.OneOfTheGallery;
import neuron.practice.answers.TimeLimit;
import neuron.practice.answers.Unusable;
import neuron.practice.answers.Verdict;
import neuron.practice.answers.Verdict.Outcome;
import neuron.practice.sheets.ExitTicket;
import neuron.practice.sheets.Sheet;
import neuron.practice.sheets.Sheets;
import neuron.practice.sheets.TicketQuestion;
import neuron.text.BadInput;

/**
 * What a learner has predicted, answered, solved and been told since the notebook's kernel started.
 */
final class Session {

  private final Consumer<String> print;
  private final Consumer<Figure> show;
  private final TimeLimit limit;
  final Logbook log;
  private final Map<String, GivenNumbers> noted = new HashMap<>();

  /** What the last check or recall of each number found right, in this kernel and not in a file. */
  private final Set<String> right = new HashSet<>();

  /** That of the exercise last met, null before the first. */
  private Sheet current;

  /** The reveal or hint that asked, as the last word of all, to be run once more. */
  private String waiting = "";

  /**
   * A session that knows nothing yet.
   *
   * @param print where sentences go
   * @param show where figures go
   * @param limit how long a learner's function may take
   * @param clock that tells when something was done
   * @param file where progress is kept if the learner wants that
   */
  Session(Consumer<String> print, Consumer<Figure> show, TimeLimit limit, Clock clock, Path file) {
    this.print = print;
    this.show = show;
    this.limit = limit;
    log = new Logbook(file, clock, print);
  }

  void predict(String number, Object guess) {
    note(open(number), guess, "predict", "prediction");
  }

  void answer(String number, Object answer) {
    Exercise exercise = open(number);
    ExitTicket.requireQuestion(exercise);
    note(exercise, answer, "answer", "answer");
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
    Exercise exercise = open(number);
    right.remove(exercise.number());
    print.accept(say("Not yet. %s", exercise.several(values)));
  }

  private void refuse(Exercise exercise, int values) {
    noted.remove(exercise.number());
    print.accept(exercise.several(values));
  }

  private void note(Exercise exercise, Object given, String what, String word) {
    noted.remove(exercise.number());
    try {
      if (exercise.isBlank(given)) {
        print.accept(exercise.waits());
        return;
      }
      GivenNumbers mine = exercise.read(given, limit);
      noted.put(exercise.number(), mine);
      String told = exercise.answer().told(mine.numbers());
      print.accept(say("%s, your %s: %s.", exercise.number(), say(word), told));
      if (exercise.isPrediction()) {
        log.add(exercise, what, told, judged(exercise, mine), exercise.slips(mine, limit));
      } else {
        log.add(exercise, what, told, "noted");
      }
    } catch (Unusable e) {
      print.accept(e.getMessage());
      log.add(exercise, what, AnswerText.printed(given), "unreadable");
    }
  }

  private String judged(Exercise exercise, GivenNumbers mine) {
    return exercise.isRight(mine, limit) ? "right" : "wrong";
  }

  void score() {
    Score score = new Score(noted, limit);
    waiting = "";
    current = Sheets.of(ExitTicket.QUESTIONS.get(0).exercise());
    print.accept(score.text());
    for (TicketQuestion question : ExitTicket.QUESTIONS) {
      GivenNumbers mine = noted.get(question.number());
      if (mine != null) {
        Exercise exercise = question.exercise();
        String told = exercise.answer().told(mine.numbers());
        log.add(exercise, "score", told, judged(exercise, mine), exercise.slips(mine, limit));
      }
    }
  }

  void reveal(String number) {
    revealed(number, () -> Optional.of(Sheets.exercise(number).answer().truth()));
  }

  void reveal(String number, Object result) {
    revealed(number, () -> Optional.ofNullable(result));
  }

  /** Runs what shows the answer, once it is time. */
  void reveal(String number, Runnable showing) {
    revealed(
        number,
        () -> {
          showing.run();
          return Optional.of(Sheets.exercise(number).answer().truth());
        });
  }

  /** Runs what computes the answer, or draws it, once it is time. */
  void reveal(String number, Supplier<?> result) {
    revealed(
        number,
        () -> {
          Object made = result.get();
          if (made instanceof Figure figure) {
            show.accept(figure);
            return Optional.of(Sheets.exercise(number).answer().truth());
          }
          return Optional.ofNullable(made);
        });
  }

  private void revealed(String number, Supplier<Optional<Object>> result) {
    boolean isAskedAgain = waiting.equals("reveal " + number);
    Exercise exercise = open(number);
    GivenNumbers mine = noted.get(exercise.number());
    if (mine == null && !isAskedAgain) {
      waiting = "reveal " + number;
      print.accept(
          say(
              "Predict first: the cell with predict(\"%s\", null) waits for you. If you would rather not guess, run this cell once more.",
              exercise.number()));
      return;
    }
    Object shown = result.get().orElse(null);
    print.accept(AnswerText.printed(shown));
    if (mine == null) {
      log.add(exercise, "reveal", "", "seen");
    } else {
      compare(exercise, mine, shown);
    }
    Sheets.explanation(exercise).ifPresent(print);
  }

  private void compare(Exercise exercise, GivenNumbers mine, Object result) {
    try {
      print.accept(exercise.reveal(mine, result, limit));
      log.add(exercise, "reveal", "", "compared");
    } catch (Unusable e) {
      print.accept(say("This result cannot be compared with your prediction. %s", e.getMessage()));
    }
  }

  void recall(String number, Object answer) {
    judge(number, answer, "recall", number + ". ");
  }

  void check(String number, Object answer) {
    judge(number, answer, "check", "");
  }

  private void judge(String number, Object answer, String what, String prefix) {
    Exercise exercise = open(number);
    right.remove(exercise.number());
    try {
      Verdict verdict = exercise.check(answer, limit);
      if (verdict.isRight()) {
        right.add(exercise.number());
      }
      if (verdict.outcome() == Outcome.UNTRIED) {
        print.accept(verdict.text());
        return;
      }
      print.accept(prefix + verdict.text());
      verdict.figure().ifPresent(show);
      String outcome = verdict.isRight() ? "right" : "wrong";
      log.add(exercise, what, verdict.told(), outcome, verdict.slips());
    } catch (Unusable e) {
      print.accept(prefix + say("Not yet. %s", e.getMessage()));
      log.add(exercise, what, AnswerText.printed(answer), "unreadable");
    }
  }

  /**
   * Lets nbgrader count a question: by a failure where it brings no points.
   *
   * @throws BadInput if a prediction was not made, or the last answer is not right
   */
  void grade(String number) {
    Exercise exercise = open(number);
    GivenNumbers mine = noted.get(exercise.number());
    if (exercise.isPrediction()) {
      BadInput.when(
          mine == null,
          "%s brings no points yet: put your guess into its predict. Run that cell, then this one.",
          exercise.number());
    } else {
      BadInput.when(
          !right.contains(exercise.number()) && (mine == null || !exercise.isRight(mine, limit)),
          "%s brings no points yet: its answer is open or not right. Change it, run its cell, then this one.",
          exercise.number());
    }
    print.accept("%s counts.".formatted(exercise.number()));
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
        say(
            "Exercise %s asks about no curve: give the number of one that does.",
            exercise.number()));
  }

  void hint(String number) {
    boolean isAskedAgain = waiting.equals("hint " + number);
    Exercise exercise = open(number);
    int last = exercise.hints().size();
    BadInput.when(
        last == 0, "There is no hint for %s: look at the notebook before.", exercise.number());
    int given = log.hintsGiven(exercise);
    if (!isAskedAgain && given == 0 && !log.isTried(exercise)) {
      waiting = "hint " + number;
      print.accept(
          say(
              "Try %s first. If you do not know how to begin, run this cell once more: %s hints wait.",
              exercise.number(), last));
      return;
    }
    int next = Math.min(given + 1, last);
    print.accept(say("Hint %s of %s: %s", next, last, say(exercise.hints().get(next - 1))));
    log.add(exercise, "hint", "", "%s of %s".formatted(next, last));
  }

  void progress() {
    waiting = "";
    Set<String> done = log.done();
    List<String> lines = new ArrayList<>();
    if (current == null) {
      lines.add(say("Nothing yet: answer a predict or a check, and come back."));
    } else {
      lines.addAll(page(current, done));
    }
    if (log.isKept()) {
      lines.add(
          Sheets.all().stream()
              .map(sheet -> say("notebook %s: %s", sheet.notebook(), count(sheet, done)))
              .collect(Collectors.joining(", ", say("The series.") + " ", ".")));
    }
    lines.add(log.whereItIs());
    print.accept(String.join("\n", lines));
  }

  void keepProgress() {
    waiting = "";
    log.keep();
    print.accept(log.whereItIsFromNowOn());
  }

  /** Writes what was done into a file for the teacher, after showing what is in it. */
  void handIn(String name) {
    waiting = "";
    HandIn handIn = new HandIn(name, log.all());
    List<String> lines = new ArrayList<>();
    lines.add(say("This is in the file, with the time of each line:"));
    for (Entry entry : handIn.entries()) {
      lines.add("  %-6s%-8s%s".formatted(entry.number(), entry.what(), entry.told()));
    }
    print.accept(String.join("\n", lines));
    print.accept(new HandInFile(log.folder()).write(handIn));
  }

  void forgetProgress() {
    waiting = "";
    log.forget();
    print.accept(say("Your progress is forgotten, and no file keeps it."));
  }

  private Exercise open(String number) {
    waiting = "";
    Exercise exercise = Sheets.exercise(number);
    current = Sheets.of(exercise);
    return exercise;
  }

  private static List<String> page(Sheet sheet, Set<String> done) {
    List<String> lines = new ArrayList<>();
    lines.add(
        say("Notebook %s, %s: %s done.", sheet.notebook(), say(sheet.title()), count(sheet, done)));
    for (Exercise exercise : sheet.exercises()) {
      String word = done.contains(exercise.question().id()) ? word(exercise) : say("open");
      lines.add(
          "  %-5s%-11s%s".formatted(exercise.number(), word, say(exercise.question().text())));
    }
    return lines;
  }

  private static String word(Exercise exercise) {
    return switch (exercise.question().kind()) {
      case PREDICTION -> say("predicted");
      case EXERCISE -> say("solved");
      case RECALL -> say("recalled");
    };
  }

  private static String count(Sheet sheet, Set<String> done) {
    long finished =
        sheet.exercises().stream()
            .filter(exercise -> done.contains(exercise.question().id()))
            .count();
    return say("%s of %s", finished, sheet.exercises().size());
  }
}
