package notebooks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the library, and the programs that hand it out, say in the language of a notebook. */
final class SaidInSource {

  private static final Path LIBRARY = Path.of("src", "main", "java");
  private static final Path IN_A_PAGE = Path.of("runtime", "src", "lesson");
  private static final Path FIELDS = Path.of("runtime", "src", "main", "java", "runtime", "page");
  private static final Path COMPILER =
      Path.of("runtime", "src", "main", "java", "runtime", "compiler");
  private static final Path TEMPLATES = Path.of("lab", "site");
  private static final String LITERAL = "\"(?:[^\"\\\\\\n]|\\\\.)*+\"";
  private static final Pattern SUM = Pattern.compile(LITERAL + "(?:\\s*\\+\\s*" + LITERAL + ")*");
  private static final Pattern PIECE = Pattern.compile(LITERAL);

  /** The first argument, up to its comma or its bracket: one sentence, or a choice of two. */
  private static final Pattern SAY =
      Pattern.compile(
          "(?:(?:(?<![.\\w])|language\\.)say|new (?:Unreadable|Said))\\(((?:[^\"(),]|"
              + LITERAL
              + "|\\((?:[^\"()]|"
              + LITERAL
              + ")*\\))*)");

  private SaidInSource() {}

  /** Every sentence that is given to {@code say}, or said of a field or of Java in a page. */
  static Set<String> sentences() {
    return Stream.of(LIBRARY, IN_A_PAGE, FIELDS, COMPILER, TEMPLATES)
        .flatMap(SaidInSource::texts)
        .flatMap(text -> SAY.matcher(text).results())
        .flatMap(said -> literals(said.group(1)))
        .collect(Collectors.toSet());
  }

  /** Every text between quotes. */
  static Set<String> texts() {
    return Stream.of(LIBRARY, IN_A_PAGE, TEMPLATES, Path.of("lab"))
        .flatMap(SaidInSource::texts)
        .flatMap(SaidInSource::literals)
        .collect(Collectors.toSet());
  }

  private static Stream<String> literals(String code) {
    return SUM.matcher(code).results().map(MatchResult::group).map(SaidInSource::joined);
  }

  private static String joined(String sum) {
    return PIECE
        .matcher(sum)
        .results()
        .map(piece -> piece.group().substring(1, piece.group().length() - 1))
        .map(text -> text.replace("\\\"", "\"").replace("\\n", "\n").replace("\\\\", "\\"))
        .collect(Collectors.joining());
  }

  private static Stream<String> texts(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().matches(".+[.](java|html|py)"))
          .map(SaidInSource::text)
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
