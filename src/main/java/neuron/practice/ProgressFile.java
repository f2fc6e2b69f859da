package neuron.practice;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import neuron.text.BadInput;

/**
 * The one small file that keeps what is done, one number a line. That it exists is the learner's
 * wish to keep it; without it nothing is written.
 */
record ProgressFile(Path path) {

  private static final String FIRST_LINE =
      "# What you have done in Neuron Notebooks. forgetProgress() removes this file.";

  /** Makes the file, or leaves the one that is there. */
  void create() {
    if (Files.exists(path)) {
      requireOurs();
      return;
    }
    try {
      Files.writeString(path, FIRST_LINE + "\n", StandardOpenOption.CREATE_NEW);
    } catch (IOException e) {
      throw new BadInput(
          "%s cannot be written here (%s): your progress is not kept."
              .formatted(path.getFileName(), e.getClass().getSimpleName()));
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
          "%s cannot be removed (%s): delete it yourself."
              .formatted(path.getFileName(), e.getClass().getSimpleName()));
    }
  }

  boolean isKept() {
    return !lines().isEmpty();
  }

  /** The numbers of what is done. */
  Set<String> numbers() {
    Set<String> numbers = new LinkedHashSet<>();
    lines().stream()
        .map(String::strip)
        .filter(line -> !line.startsWith("#") && !line.isEmpty())
        .map(line -> line.split("\\s")[0])
        .forEach(numbers::add);
    return numbers;
  }

  /**
   * Adds a line, such as "2.4 solved", if the file is there and has none for that number.
   *
   * @return whether what is to be kept is kept
   */
  boolean add(String number, String word) {
    if (!isKept() || numbers().contains(number)) {
      return true;
    }
    try {
      Files.writeString(path, number + " " + word + "\n", StandardOpenOption.APPEND);
      return true;
    } catch (IOException notWritable) {
      return false;
    }
  }

  /** The lines of a file that is ours, none of any other. */
  private List<String> lines() {
    try {
      List<String> lines = Files.exists(path) ? Files.readAllLines(path) : List.of();
      return !lines.isEmpty() && lines.get(0).equals(FIRST_LINE) ? lines : List.of();
    } catch (IOException unreadable) {
      return List.of();
    }
  }

  private void requireOurs() {
    if (!isKept()) {
      throw new BadInput(
          "There is a %s here that the lesson did not write: rename it, and run this again."
              .formatted(path.getFileName()));
    }
  }
}
