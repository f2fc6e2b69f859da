package neuron.practice;

import static neuron.text.Language.say;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.HexFormat;
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

  private static final String FIRST_LINE = "# Handed in from Neuron Notebooks, parted by tabs";
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

  /** The file's name, in letters that this system takes. */
  String file() {
    return file(Charset.forName(System.getProperty("sun.jnu.encoding")));
  }

  /** The file's name where names of files have these letters: some systems know no accents. */
  String file(Charset letters) {
    String plain =
        letters.newEncoder().canEncode(name)
            ? name
            : Normalizer.normalize(name, Form.NFD).replaceAll("\\p{M}|\\P{ASCII}", "");
    return "hand-in-" + plain.replaceAll("[^\\p{L}\\p{N}]+", "-") + ".txt";
  }

  /** All lines of the file. */
  List<String> lines() {
    return Stream.concat(
            Stream.of(FIRST_LINE, "# name: " + name, "# sum: " + sum(), Entry.COLUMNS),
            entries.stream().map(Entry::line))
        .toList();
  }

  /** Writes the file into a folder; an older one of the same learner is replaced. */
  Path write(Path folder) {
    Path file = folder.resolve(file());
    try {
      BadInput.when(
          Files.exists(file) && !Files.readString(file).startsWith(FIRST_LINE),
          "There is a %s here that the lesson did not write: rename it, and run this again.",
          file.getFileName());
      return Files.write(file, lines());
    } catch (IOException e) {
      throw new BadInput(
          say(
              "%s cannot be written here (%s), so nothing is handed in: copy the notebooks to a folder of your own, and run this there.",
              file.getFileName(), e.getClass().getSimpleName()));
    }
  }

  private String sum() {
    StringBuilder all = new StringBuilder(name);
    entries.forEach(entry -> all.append('\n').append(entry.line()));
    try {
      byte[] sum =
          MessageDigest.getInstance("SHA-256")
              .digest(all.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(sum);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("Every Java has SHA-256.", e);
    }
  }
}
