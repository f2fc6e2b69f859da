package release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A line of the list that the jar holds of its licences.
 *
 * @param folder in the jar, with a slash at its end
 * @param what it holds; what comes from a repository, as group and name with a colon between
 * @param whose it is
 * @param licence by its short name
 * @param text the file of the jar that holds the licence
 */
record Inside(String folder, String what, String whose, String licence, String text) {

  private static final Path LIST = Path.of("src/main/resources/META-INF/licences/list.md");

  static List<Inside> all() throws IOException {
    return Files.readAllLines(LIST).stream()
        .filter(line -> line.startsWith("| "))
        .skip(1)
        .map(Inside::read)
        .toList();
  }

  private static Inside read(String line) {
    String[] cells = line.substring(2, line.length() - 2).split(" \\| ", -1);
    return new Inside(cells[0], cells[1], cells[2], cells[3], cells[4]);
  }
}
