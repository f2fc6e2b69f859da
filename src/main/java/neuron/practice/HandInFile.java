package neuron.practice;

import static neuron.text.Language.say;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import neuron.text.BadInput;

/**
 * Where what is handed in is written.
 *
 * @param folder that of the notebooks
 */
record HandInFile(Path folder) {

  /** Writes the file; an older one of the same learner is replaced. Gives back where it is. */
  String write(HandIn handIn) {
    Path file =
        folder.resolve(name(handIn, Charset.forName(System.getProperty("sun.jnu.encoding"))));
    try {
      BadInput.when(
          Files.exists(file) && !Files.readString(file).startsWith(HandIn.FIRST_LINE),
          "There is a %s here that the lesson did not write: rename it, and run this again.",
          file.getFileName());
      Files.write(file, handIn.lines());
    } catch (IOException e) {
      throw new BadInput(
          say(
              "%s cannot be written here (%s), so nothing is handed in: copy the notebooks to a folder of your own, and run this there.",
              file.getFileName(), e.getClass().getSimpleName()));
    }
    return say(
        "It is %s, beside the notebooks. Nothing was sent: give it to your teacher yourself.",
        file.getFileName());
  }

  /** The file's name where names of files have these letters: some systems know no accents. */
  static String name(HandIn handIn, Charset letters) {
    return HandIn.file(
        letters.newEncoder().canEncode(handIn.name())
            ? handIn.name()
            : Normalizer.normalize(handIn.name(), Form.NFD).replaceAll("\\p{M}|\\P{ASCII}", ""));
  }
}
