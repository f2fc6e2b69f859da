package neuron.practice;

import java.util.List;
import java.util.stream.Stream;
import neuron.text.BadInput;

/**
 * The file that a learner gives to a teacher: who, and what was done, an {@link Entry} a line.
 *
 * <p>Its sum, by SHA-256 over the name and the lines, tells a file that was damaged or edited by
 * hand. It is no lock: who wants to can make another sum.
 *
 * @param name of the learner
 * @param entries what was done, in its order
 */
record HandIn(String name, List<Entry> entries) {

  static final String FIRST_LINE = "# Handed in from Neuron Notebooks, parted by tabs";
  private static final int LONGEST_NAME = 60;

  HandIn {
    BadInput.when(
        name == null || name.isBlank(), "Put your name between the quotes, as in handIn(\"Ada\").");
    name = name.strip().replaceAll("\\s+", " ");
    BadInput.when(
        name.length() > LONGEST_NAME,
        "This name has %s letters: give at most %s.",
        name.length(),
        LONGEST_NAME);
    BadInput.when(
        entries.isEmpty(), "There is nothing to hand in yet: answer a predict or a check first.");
  }

  /** The name of its file, for a name that is written in letters of the file system. */
  static String file(String plainName) {
    StringBuilder letters = new StringBuilder();
    plainName
        .codePoints()
        .map(letter -> Character.isLetterOrDigit(letter) ? letter : '-')
        .forEach(letters::appendCodePoint);
    return "hand-in-" + letters.toString().replaceAll("-+", "-") + ".txt";
  }

  /** All lines of the file. */
  List<String> lines() {
    return Stream.concat(
            Stream.of(FIRST_LINE, "# name: " + name, "# sum: " + sum(), Entry.COLUMNS),
            entries.stream().map(Entry::line))
        .toList();
  }

  private String sum() {
    StringBuilder all = new StringBuilder(name);
    entries.forEach(entry -> all.append('\n').append(entry.line()));
    return Sum.of(all.toString());
  }
}
