package notebooks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A translator's one file for a notebook.
 *
 * @param file where it is
 * @param cells the prose of each cell, by the cell's name
 * @param pairs what is said in English, and the same in the language, in the order of the file
 */
public record Translation(Path file, Map<String, String> cells, List<Pair> pairs) {

  private static final Path FOLDER = Path.of("src", "main", "languages");
  private static final String WORDS = "<!-- words -->";
  private static final Pattern CELL =
      Pattern.compile("(?ms)^<!-- cell: (\\S+) -->\\n(.*?)(?=^<!-- (?:cell|words))");
  private static final Pattern PART = Pattern.compile("(?ms)^##+ ([^\\n]+)\\n(.*?)(?=^##|\\z)");
  private static final Pattern PAIR = Pattern.compile("(?m)^- en: (.*)\\n {2}\\w+: (.*)$");

  private static final Map<String, Map<String, String>> BY_LANGUAGE = new ConcurrentHashMap<>();

  /**
   * Something that is said.
   *
   * @param part the heading in the file that it stands under
   */
  public record Pair(String part, String english, String other) {}

  /** Those of all notebooks and languages. */
  public static List<Translation> all() {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files
          .filter(file -> file.toString().endsWith(".md"))
          .sorted()
          .map(Translation::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Translation read(Path file) {
    try {
      String text = Files.readString(file);
      Map<String, String> cells = new LinkedHashMap<>();
      CELL.matcher(text).results().forEach(cell -> cells.put(cell.group(1), cell.group(2).strip()));
      List<Pair> pairs = new ArrayList<>();
      for (MatchResult part :
          PART.matcher(text.substring(text.indexOf(WORDS))).results().toList()) {
        PAIR.matcher(part.group(2))
            .results()
            .forEach(pair -> pairs.add(new Pair(part.group(1), pair.group(1), pair.group(2))));
      }
      return new Translation(file, cells, pairs);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is said in a language, by what is said in English; nothing for English. */
  public static Map<String, String> words(String language) {
    return BY_LANGUAGE.computeIfAbsent(language, Translation::read);
  }

  private static Map<String, String> read(String language) {
    Map<String, String> words = new HashMap<>();
    all().stream()
        .filter(translation -> translation.language().equals(language))
        .flatMap(translation -> translation.pairs().stream())
        .forEach(pair -> words.put(pair.english(), pair.other()));
    return words;
  }

  /** The code of its language. */
  public String language() {
    return file.getParent().getFileName().toString();
  }

  /** The notebook that it translates. */
  public NotebookFile english() {
    String name = file.getFileName().toString().replace(".md", ".ipynb");
    return NotebookFile.read(NotebookFile.FOLDER.resolve(name));
  }

  /** The notebook in its language. */
  public NotebookFile notebook() {
    return NotebookFile.all().stream()
        .filter(notebook -> notebook.language().equals(language()))
        .filter(notebook -> notebook.number().equals(english().number()))
        .findFirst()
        .orElseThrow(
            () -> new AssertionError(file + ": run `java Lab.java run --save " + file + "`"));
  }

  @Override
  public String toString() {
    return file.toString();
  }
}
