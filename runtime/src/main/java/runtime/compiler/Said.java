package runtime.compiler;

import java.util.List;

/**
 * What is said to the reader: a sentence or two of ours, or the compiler's own words.
 *
 * @param english with %s where a value is to be put in
 * @param values what is put in
 */
public record Said(String english, List<String> values) {

  static final Said NOTHING = new Said("");

  private static final String AS_IT_IS = "%s";

  Said(String english, String... values) {
    this(english, List.of(values));
  }

  /** Of words that no language translates. */
  static Said asItIs(String words) {
    return new Said(AS_IT_IS, words);
  }

  boolean isEmpty() {
    return english.isEmpty();
  }

  /** In English. */
  @Override
  public String toString() {
    return values.isEmpty() ? english : english.formatted(values.toArray());
  }
}
