package neuron.practice;

import static neuron.text.Language.say;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import neuron.practice.answers.Exercise;
import neuron.practice.answers.Misconception;

/**
 * What was done since the kernel started, and before that if the learner keeps it in a file.
 *
 * <p>Nothing is written unless the learner asked for it, by {@link #keep}.
 */
final class Logbook {

  private static final Set<String> TRIES = Set.of("predict", "recall", "check", "answer");

  private final ProgressFile file;
  private final Clock clock;
  private final Consumer<String> print;
  private final List<Entry> entries = new ArrayList<>();

  /**
   * An empty one.
   *
   * @param file where it is kept if the learner wants that
   * @param clock that tells when something was done
   * @param print where sentences go
   */
  Logbook(Path file, Clock clock, Consumer<String> print) {
    this.file = new ProgressFile(file);
    this.clock = clock;
    this.print = print;
  }

  void add(Exercise exercise, String what, String answer, String outcome) {
    add(exercise, what, answer, outcome, List.of());
  }

  void add(
      Exercise exercise, String what, String answer, String outcome, List<Misconception> slips) {
    Entry entry =
        new Entry(
            clock.instant(),
            exercise.number(),
            exercise.question().id(),
            what,
            answer,
            outcome,
            slips.stream().map(Misconception::name).distinct().collect(Collectors.joining("; ")));
    file.setAside().ifPresent(print);
    entries.add(entry);
    if (!file.add(entry)) {
      print.accept(say("%s cannot be written, so this is not kept.", file.path().getFileName()));
    }
  }

  /** Whether something was handed in for an exercise since the kernel started. */
  boolean isTried(Exercise exercise) {
    return entries.stream()
        .anyMatch(
            entry -> entry.number().equals(exercise.number()) && TRIES.contains(entry.what()));
  }

  /** The ids of the exercises that are done. */
  Set<String> done() {
    return Stream.concat(file.entries().stream(), entries.stream())
        .filter(Entry::isDone)
        .map(Entry::id)
        .collect(Collectors.toSet());
  }

  /** What was done, in its order: since the kernel started, or since it is kept. */
  List<Entry> all() {
    return file.isKept() ? file.entries() : List.copyOf(entries);
  }

  /** Keeps what was done, now and from now on. */
  void keep() {
    file.setAside().ifPresent(print);
    boolean isNew = !file.isKept();
    file.create();
    if (isNew) {
      entries.forEach(file::add);
    }
  }

  void forget() {
    file.remove();
    entries.clear();
  }

  boolean isKept() {
    file.setAside().ifPresent(print);
    return file.isKept();
  }

  /** How often a hint was given for an exercise since the kernel started. */
  int hintsGiven(Exercise exercise) {
    return (int)
        entries.stream()
            .filter(entry -> entry.number().equals(exercise.number()))
            .filter(entry -> entry.what().equals("hint"))
            .count();
  }

  /** What was done since the kernel started, a line for each. */
  String lines() {
    return entries.stream().map(Entry::line).collect(Collectors.joining("\n"));
  }

  /** Takes up what was done before, in the place of what was done since the kernel started. */
  void takeUp(String lines) {
    entries.clear();
    Stream.of(lines.split("\n")).flatMap(line -> Entry.read(line).stream()).forEach(entries::add);
  }

  /** Whether what was done is kept, in a sentence. */
  String whereItIs() {
    return file.whereItIs();
  }

  /** What becomes of what is done, in a sentence, after {@link #keep}. */
  String whereItIsFromNowOn() {
    return file.whereItIsFromNowOn();
  }

  /** Where the file is, or would be. */
  Path folder() {
    return file.path().toAbsolutePath().getParent();
  }
}
