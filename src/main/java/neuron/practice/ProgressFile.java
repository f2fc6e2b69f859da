package neuron.practice;

import static neuron.text.Language.say;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import neuron.text.BadInput;

/**
 * The one small file that keeps what was done, an {@link Entry} a line. That it exists is the
 * learner's wish to keep it; without it nothing is written.
 */
record ProgressFile(Path path) {

  private static final String FIRST_LINE =
      "# What you have done in Neuron Notebooks, parted by tabs. forgetProgress() removes this"
          + " file.";

  /** That of the version whose exercises were others. */
  private static final String FIRST_LINE_BEFORE =
      "# What you have done in Neuron Notebooks. forgetProgress() removes this file.";

  /** Makes the file, or leaves the one that is there. */
  void create() {
    if (Files.exists(path)) {
      requireOurs();
      return;
    }
    try {
      Files.write(path, List.of(FIRST_LINE, Entry.COLUMNS), StandardOpenOption.CREATE_NEW);
    } catch (IOException e) {
      throw new BadInput(
          say(
              "%s cannot be written here (%s): your progress is not kept.",
              path.getFileName(), e.getClass().getSimpleName()));
    }
  }

  /** Removes the file, if it is there. */
  void remove() {
    if (!Files.exists(path)) {
      return;
    }
    requireOurs();
    try {
      Files.delete(path);
    } catch (IOException e) {
      throw new BadInput(
          say(
              "%s cannot be removed (%s): delete it yourself.",
              path.getFileName(), e.getClass().getSimpleName()));
    }
  }

  boolean isKept() {
    return startsWith(FIRST_LINE);
  }

  /**
   * Moves a file of the version before aside and begins a new one.
   *
   * @return what was done, in a sentence, if there was one
   */
  Optional<String> setAside() {
    if (!startsWith(FIRST_LINE_BEFORE)) {
      return Optional.empty();
    }
    Path aside = free();
    try {
      Files.move(path, aside);
    } catch (IOException e) {
      return Optional.of(
          say(
              "%s is of an earlier version of the lesson and cannot be moved: rename it, and run keepProgress() again.",
              path.getFileName()));
    }
    create();
    return Optional.of(
        say(
            "%s was of an earlier version of the lesson, whose exercises were others: it is %s now, and a new one begins.",
            path.getFileName(), aside.getFileName()));
  }

  /** What was done, in its order. */
  List<Entry> entries() {
    return lines().stream().flatMap(line -> Entry.read(line).stream()).toList();
  }

  /**
   * Adds what was done, if the file is there.
   *
   * @return whether what is to be kept is kept
   */
  boolean add(Entry entry) {
    if (!isKept()) {
      return true;
    }
    try {
      Files.write(path, List.of(entry.line()), StandardOpenOption.APPEND);
      return true;
    } catch (IOException notWritable) {
      return false;
    }
  }

  String whereItIs() {
    return isKept()
        ? say("It is kept in %s. forgetProgress() removes that file.", path.getFileName())
        : say("This is forgotten when the kernel ends. keepProgress() keeps it in a small file.");
  }

  String whereItIsFromNowOn() {
    return say(
        "What you do is now kept in %s, beside the notebooks: each answer and each hint, with its time. It stays on this computer, and forgetProgress() removes it.",
        path.getFileName());
  }

  private Path free() {
    return Stream.iterate(1, n -> n + 1)
        .map(n -> path.resolveSibling("progress-before-%s.txt".formatted(n)))
        .filter(aside -> !Files.exists(aside))
        .findFirst()
        .get();
  }

  private boolean startsWith(String first) {
    List<String> lines = lines();
    return !lines.isEmpty() && lines.get(0).equals(first);
  }

  private List<String> lines() {
    try {
      return Files.exists(path) ? Files.readAllLines(path) : List.of();
    } catch (IOException unreadable) {
      return List.of();
    }
  }

  private void requireOurs() {
    if (!isKept()) {
      throw new BadInput(
          say(
              "There is a %s here that the lesson did not write: rename it, and run this again.",
              path.getFileName()));
    }
  }
}
