package runtime.build.cells;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;

/** Makes edits by chance, as a learner's trials and slips are: the same ones for the same seed. */
final class RandomEdits {

  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<comment>//.*|/\\*(?s:.*?)\\*/)"
              + "|(?<quote>\"(?:\\\\.|[^\"\\\\\\n])*\"|'(?:\\\\.|[^'\\\\\\n])+')"
              + "|(?<number>\\d+(?:\\.\\d+)?(?:[eE][-+]?\\d+)?)"
              + "|(?<name>\\p{Alpha}\\w*)"
              + "|(?<operator>->|::|\\+\\+|--|&&|\\|\\||[-+*/%<>=!]=?)"
              + "|(?<sign>[(){}\\[\\];,.])");

  private static final List<List<String>> OPERATORS =
      List.of(
          List.of("+", "-", "*", "/", "%"),
          List.of("<", "<=", ">", ">=", "==", "!="),
          List.of("&&", "||"),
          List.of("++", "--"),
          List.of("+=", "-=", "*=", "/=", "="));

  private static final List<List<String>> ASSIGNMENTS = List.of(List.of("=", "==", "+="));

  private static final List<String> WHOLE =
      List.of("0", "1", "-1", "2", "3", "5", "10", "17", "100", "1000", "-100", "2147483648");

  private static final List<String> DECIMAL =
      List.of("0", "0.5", "1", "-1", "-3.25", "0.001", "1e10", "1e300", "1e400", "0.1f");

  private static final String ENDS = "(){}[];";

  private static final Pattern IMPORT = Pattern.compile("(?m)^import .*$");

  /** What an edit changes, and how many of all edits there are of its kind. */
  enum Kind {
    NUMBER(7),
    OTHER_NAME(3),
    MISSPELT_NAME(1),
    OPERATOR(6),
    ASSIGNMENT(1),
    LINE_REMOVED(3),
    LINES_SWAPPED(2),
    SIGN_REMOVED(1),
    QUOTE_REMOVED(1);

    private final int share;

    Kind(int share) {
      this.share = share;
    }

    private static List<Kind> shared() {
      return Stream.of(values())
          .flatMap(kind -> Collections.nCopies(kind.share, kind).stream())
          .toList();
    }
  }

  /**
   * A name in a cell.
   *
   * @param use whether it stands behind a point, whether it is called, and whether it is a type's
   */
  record Name(String use, String text) implements Comparable<Name> {

    private static Name of(String source, MatchResult token) {
      boolean isMember = source.substring(0, token.start()).endsWith(".");
      boolean isCalled = source.startsWith("(", token.end());
      boolean isType = Character.isUpperCase(token.group().charAt(0));
      return new Name(isMember + " " + isCalled + " " + isType, token.group());
    }

    @Override
    public int compareTo(Name other) {
      return (use + text).compareTo(other.use + other.text);
    }
  }

  /**
   * A cell that was edited.
   *
   * @param what is done, in a few words
   * @param source the cell as it is then
   */
  record Edited(Kind kind, String what, String source) {}

  private final Random random;

  RandomEdits(long seed) {
    random = new Random(seed);
  }

  /** The names that a cell uses, without those of its imports. */
  static Set<Name> names(String source) {
    String used = IMPORT.matcher(source).replaceAll("");
    Set<Name> names = new TreeSet<>();
    named(used).forEach(token -> names.add(Name.of(used, token)));
    return names;
  }

  private static List<MatchResult> named(String source) {
    return tokens(source, "name").stream()
        .filter(token -> !SourceVersion.isKeyword(token.group()))
        .toList();
  }

  /** The names of all kinds. */
  static List<String> kinds() {
    return Stream.of(Kind.values()).map(Kind::name).toList();
  }

  /** One of several. */
  <T> T pick(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  /**
   * Edits a cell, in a way that fits to it.
   *
   * @param names that are known, each of which can take the place of one of the same use
   */
  Edited edit(String source, Set<Name> names) {
    while (true) {
      Kind kind = pick(Kind.shared());
      Edited edited =
          switch (kind) {
            case NUMBER -> number(source);
            case OTHER_NAME -> otherName(source, names);
            case MISSPELT_NAME -> misspelt(source);
            case OPERATOR -> operator(kind, source, OPERATORS);
            case ASSIGNMENT -> operator(kind, source, ASSIGNMENTS);
            case LINE_REMOVED, LINES_SWAPPED -> line(kind, source);
            case SIGN_REMOVED -> signRemoved(source);
            case QUOTE_REMOVED -> quoteRemoved(source);
          };
      if (edited != null && !edited.source().equals(source) && !edited.source().isBlank()) {
        return edited;
      }
    }
  }

  private static List<MatchResult> tokens(String source, String group) {
    return TOKEN.matcher(source).results().filter(token -> isOf(token, group)).toList();
  }

  private static boolean isOf(MatchResult token, String group) {
    var again = TOKEN.matcher(token.group());
    return again.matches() && again.group(group) != null;
  }

  private Edited replaced(Kind kind, String source, List<MatchResult> tokens, List<String> by) {
    return tokens.isEmpty() || by.isEmpty() ? null : with(kind, source, pick(tokens), pick(by));
  }

  private static Edited with(Kind kind, String source, MatchResult token, String now) {
    String what = token.group() + " becomes " + (now.isEmpty() ? "nothing" : now);
    String edited = source.substring(0, token.start()) + now + source.substring(token.end());
    return new Edited(kind, what, edited);
  }

  private Edited otherName(String source, Set<Name> names) {
    List<MatchResult> tokens = named(source);
    if (tokens.isEmpty()) {
      return null;
    }
    MatchResult token = pick(tokens);
    String use = Name.of(source, token).use();
    List<String> others =
        names.stream().filter(name -> name.use().equals(use)).map(Name::text).toList();
    return replaced(Kind.OTHER_NAME, source, List.of(token), others);
  }

  /** A letter is left out, stands twice, or is of the other case. */
  private Edited misspelt(String source) {
    List<MatchResult> tokens = tokens(source, "name");
    if (tokens.isEmpty()) {
      return null;
    }
    MatchResult token = pick(tokens);
    String name = token.group();
    int at = random.nextInt(name.length());
    char letter = name.charAt(at);
    char other =
        Character.isUpperCase(letter)
            ? Character.toLowerCase(letter)
            : Character.toUpperCase(letter);
    String now = pick(List.of("", "" + letter + letter, "" + other));
    String slip = name.substring(0, at) + now + name.substring(at + 1);
    return slip.isEmpty() ? null : with(Kind.MISSPELT_NAME, source, token, slip);
  }

  private Edited number(String source) {
    List<MatchResult> tokens = tokens(source, "number");
    if (tokens.isEmpty()) {
      return null;
    }
    MatchResult token = pick(tokens);
    boolean isWhole = token.group().matches("\\d+") && random.nextInt(5) > 0;
    return with(Kind.NUMBER, source, token, pick(isWhole ? WHOLE : DECIMAL));
  }

  private Edited operator(Kind kind, String source, List<List<String>> alike) {
    Map<MatchResult, List<String>> others = new LinkedHashMap<>();
    for (MatchResult token : tokens(source, "operator")) {
      alike.stream()
          .filter(all -> all.contains(token.group()) && !isSet(kind, token.group()))
          .forEach(all -> others.put(token, all));
    }
    if (others.isEmpty()) {
      return null;
    }
    MatchResult token = pick(List.copyOf(others.keySet()));
    return with(kind, source, token, pick(others.get(token)));
  }

  /** Whether a token is an assignment, among operators that compute. */
  private static boolean isSet(Kind kind, String token) {
    return kind == Kind.OPERATOR && token.equals("=");
  }

  private Edited line(Kind kind, String source) {
    List<String> lines = new ArrayList<>(source.lines().toList());
    if (lines.size() < 2) {
      return null;
    }
    int at = random.nextInt(lines.size() - 1) + (kind == Kind.LINE_REMOVED ? random.nextInt(2) : 0);
    String line = lines.remove(at);
    if (kind == Kind.LINES_SWAPPED) {
      lines.add(at + 1, line);
    }
    String what = "line " + (at + 1) + (kind == Kind.LINE_REMOVED ? " removed" : " one lower");
    return new Edited(kind, what, String.join("\n", lines));
  }

  private Edited signRemoved(String source) {
    List<MatchResult> signs =
        tokens(source, "sign").stream().filter(sign -> ENDS.contains(sign.group())).toList();
    return replaced(Kind.SIGN_REMOVED, source, signs, List.of(""));
  }

  private Edited quoteRemoved(String source) {
    List<MatchResult> quotes = tokens(source, "quote");
    if (quotes.isEmpty()) {
      return null;
    }
    MatchResult token = pick(quotes);
    String quote = token.group();
    String now =
        pick(Stream.of(quote.substring(1), quote.substring(0, quote.length() - 1)).toList());
    return with(Kind.QUOTE_REMOVED, source, token, now);
  }
}
