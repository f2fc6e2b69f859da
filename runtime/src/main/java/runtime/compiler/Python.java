package runtime.compiler;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import runtime.compiler.Problem.Severity;
import runtime.compiler.Wrong.Place;

/** Finds lines of Python, and those that speak to its notebooks, where Java is awaited. */
final class Python extends SlipFinder {

  private static final Said COMMAND =
      new Said("Such a line belongs to notebooks in Python: a cell here is Java.");

  static final Said IMPORT =
      new Said("Java imports a class by its whole name: import java.util.List;");

  private static final Said BLOCK =
      new Said("A block stands in braces, and a condition in brackets: if (x > 0) { … }");

  private static final Set<String> COMMANDS =
      Set.of(
          "apt", "cat", "cd", "conda", "curl", "echo", "git", "ls", "mkdir", "pip", "pip3", "pwd",
          "python", "python3", "wget");

  private static final Set<String> BLOCKS = Set.of("if", "while", "else", "try", "class", "with");

  /** Lines for the kernel of Python; others, such as {@code %classpath}, are for one of Java. */
  private static final Pattern MAGIC =
      Pattern.compile(
          "(?m)^%%?(timeit|time|matplotlib|pip|conda|run|pylab|whos?|reset|debug|prun|env|cd|ls|pwd"
              + "|config|autoreload|load_ext|writefile|bash|sh|html|javascript|capture|latex"
              + "|memit|store|history|lsmagic|python)\\b");

  Python(Piece piece) {
    super(piece);
  }

  /** What is wrong with a line for the kernel of Python; null if there is none in a cell. */
  static Problem magic(String cell) {
    Matcher found = MAGIC.matcher(cell);
    if (!found.find()) {
      return null;
    }
    Place place = new Place(found.start(), found.end());
    return Problems.at(cell, Severity.ERROR, Problems.SYNTAX, COMMAND, place);
  }

  /** Its first line of Python; null if it begins with none. */
  Slip slip() {
    int end = endOfLine();
    boolean isNot = tokens.is(0, "!") && COMMANDS.contains(tokens.text(1));
    boolean isInstalled = tokens.text(0).matches("pip3?|conda") && tokens.is(1, "install");
    if (isNot || isInstalled) {
      return slip(0, end - 1, COMMAND);
    }
    int imported = find("import", end);
    boolean isAs = imported == 0 && find("as", end) > 1;
    if (isAs || imported > 1 && tokens.is(0, "from")) {
      return slip(0, end - 1, IMPORT);
    }
    if (BLOCKS.contains(tokens.text(0)) && tokens.is(end - 1, ":")) {
      return slip(0, end - 1, BLOCK);
    }
    int lambda = find("lambda", end);
    boolean isLambda = lambda >= 0 && (tokens.is(lambda + 1, ":") || tokens.is(lambda + 2, ":"));
    return isLambda ? slip(lambda, lambda, Spelling.ARROW) : null;
  }

  private int find(String word, int end) {
    for (int place = 0; place < end; place++) {
      if (tokens.is(place, word)) {
        return place;
      }
    }
    return -1;
  }

  /** Behind the tokens of the first line. */
  private int endOfLine() {
    int end = 0;
    while (end < size
        && piece.text().substring(tokens.at(0).start(), tokens.at(end).start()).indexOf('\n') < 0) {
      end++;
    }
    return end;
  }
}
