package neuron.practice;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import neuron.practice.answers.Exercise;
import neuron.practice.sheets.ExitTicket;
import neuron.practice.sheets.Sheets;

/** Files as learners hand them in, for whoever reads them. */
public final class HandInFiles {

  private static final Instant NOON = Instant.parse("2026-01-02T12:00:00Z");

  private HandInFiles() {}

  /**
   * Does a check for each answer, in their order, and hands in.
   *
   * @param answers by the number of the exercise
   */
  public static void write(Path folder, String name, Map<String, Object> answers) {
    write(folder, name, answers.entrySet());
  }

  /** The same, where an exercise may be tried more than once. */
  public static void write(
      Path folder, String name, Collection<Map.Entry<String, Object>> answers) {
    Page page = new Page(Page.LONG, folder.resolve("progress.txt"));
    answers.forEach(answer -> page.check(answer.getKey(), answer.getValue()));
    page.session.handIn(name);
  }

  /**
   * What a class hands in that has been through the series: some are stronger, and each gets about
   * as far. The same seed makes the same class.
   */
  public static void writeClass(Path folder, int learners, long seed) {
    Random random = new Random(seed);
    for (int i = 1; i <= learners; i++) {
      new HandInFile(folder).write(new HandIn("Learner " + i, done(random)));
    }
  }

  private static List<Entry> done(Random random) {
    List<Exercise> all =
        Sheets.all().stream().flatMap(sheet -> sheet.exercises().stream()).toList();
    double strength = random.nextDouble();
    List<Entry> entries = new ArrayList<>();
    for (Exercise exercise : all.subList(0, 20 + random.nextInt(all.size() - 20))) {
      double ease = 0.1 + 0.8 * (exercise.question().id().hashCode() & 255) / 255;
      boolean isKnown = random.nextDouble() < (strength + ease) / 2;
      for (int tries = isKnown ? 0 : 1 + random.nextInt(3); tries > 0; tries--) {
        entries.add(entry(entries, exercise, word(exercise), "wrong", slip(exercise, random)));
        if (!exercise.isRecall() && random.nextBoolean()) {
          entries.add(entry(entries, exercise, "hint", "1 of 3", ""));
        }
      }
      if (isKnown || random.nextDouble() < 0.7) {
        entries.add(entry(entries, exercise, word(exercise), "right", ""));
      }
    }
    return entries;
  }

  private static Entry entry(
      List<Entry> before, Exercise exercise, String what, String outcome, String slip) {
    return new Entry(
        NOON.plusSeconds(30L * before.size()),
        exercise.number(),
        exercise.question().id(),
        what,
        what.equals("hint") ? "" : "an answer",
        outcome,
        slip);
  }

  private static String word(Exercise exercise) {
    if (ExitTicket.asks(exercise)) {
      return "score";
    }
    if (exercise.isRecall()) {
      return "recall";
    }
    return exercise.isPrediction() ? "predict" : "check";
  }

  private static String slip(Exercise exercise, Random random) {
    int which = random.nextInt(exercise.misconceptions().size() + 1);
    return which == 0 ? "" : exercise.misconceptions().get(which - 1).name();
  }
}
