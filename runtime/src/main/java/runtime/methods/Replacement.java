package runtime.methods;

import java.util.Map;
import java.util.regex.MatchResult;

/** What a match is replaced by: a text in which {@code $} stands for groups of the match. */
final class Replacement {

  private final String text;
  private final MatchResult match;
  private final Map<String, Integer> names;
  private final StringBuilder result = new StringBuilder();
  private int at;

  private Replacement(String text, MatchResult match, Map<String, Integer> names) {
    this.text = text;
    this.match = match;
    this.names = names;
  }

  /**
   * The text with the groups in it.
   *
   * @param names the groups that have a name
   * @throws IllegalArgumentException if a sign stands for nothing
   * @throws IndexOutOfBoundsException if the match has no such group
   */
  static String of(String text, MatchResult match, Map<String, Integer> names) {
    return new Replacement(text, match, names).read();
  }

  private String read() {
    while (at < text.length()) {
      char letter = text.charAt(at++);
      if (letter == '\\') {
        require(at < text.length(), "character to be escaped is missing");
        result.append(text.charAt(at++));
      } else if (letter == '$') {
        group();
      } else {
        result.append(letter);
      }
    }
    return result.toString();
  }

  private void group() {
    require(at < text.length(), "Illegal group reference: group index is missing");
    String found = match.group(text.charAt(at) == '{' ? named() : numbered());
    result.append(found == null ? "" : found);
  }

  /** As many digits as make the number of a group, and one at least. */
  private int numbered() {
    require(isDigit(), "Illegal group reference");
    int number = text.charAt(at++) - '0';
    while (isDigit() && number * 10 + text.charAt(at) - '0' <= match.groupCount()) {
      number = number * 10 + text.charAt(at++) - '0';
    }
    return number;
  }

  private int named() {
    int start = ++at;
    while (isDigit() || isLetter()) {
      at++;
    }
    String name = text.substring(start, at);
    require(!name.isEmpty(), "named capturing group has 0 length name");
    require(
        at < text.length() && text.charAt(at++) == '}',
        "named capturing group is missing trailing '}'");
    String inBraces = "{" + name + "}";
    require(
        name.charAt(0) > '9', "capturing group name " + inBraces + " starts with digit character");
    require(names.containsKey(name), "No group with name " + inBraces);
    return names.get(name);
  }

  private boolean isDigit() {
    return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  private boolean isLetter() {
    int small = at < text.length() ? text.charAt(at) | 0x20 : 0;
    return small >= 'a' && small <= 'z' && text.charAt(at) < 0x80;
  }

  private static void require(boolean isRight, String message) {
    if (!isRight) {
      throw new IllegalArgumentException(message);
    }
  }
}
