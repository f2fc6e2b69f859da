package runtime.compiler;

import java.util.Arrays;
import java.util.Collection;

/** Finds the name that a mistyped one may have meant. */
final class Nearest {

  private Nearest() {}

  /** The most alike of some names: at most a third of its letters differ; empty if none is. */
  static String to(String name, Collection<String> names) {
    String nearest = "";
    int least = Math.max(1, name.length() / 3) + 1;
    for (String each : names) {
      int distance = each.equalsIgnoreCase(name) ? 0 : distance(name, each);
      if (!each.equals(name) && distance < least) {
        nearest = each;
        least = distance;
      }
    }
    return name.length() < 2 && least > 0 ? "" : nearest;
  }

  /**
   * One that a word misspells: in one letter too many, too few, or in another order; in long words
   * also in another one, or in another size. Empty if there is none.
   */
  static String misspelt(String word, Iterable<String> words) {
    for (String each : words) {
      boolean isLong = each.length() > 4 && word.length() > 4;
      boolean isReordered = isAnagram(word, each);
      int distance = distance(word, each);
      boolean isNear = isLong || isReordered || word.length() != each.length();
      boolean isIt = distance == 1 ? isNear : distance == 2 && isLong && isReordered;
      if (word.length() > 1 && (isIt || word.equalsIgnoreCase(each))) {
        return each;
      }
    }
    return "";
  }

  private static boolean isAnagram(String one, String other) {
    return Arrays.equals(one.chars().sorted().toArray(), other.chars().sorted().toArray());
  }

  /** One that is the same but for small and large letters; empty if none is. */
  static String inOtherLetters(String name, Collection<String> names) {
    return names.stream().filter(name::equalsIgnoreCase).findFirst().orElse("");
  }

  /** How many letters are to be changed, added, left out or swapped (Damerau, 1964). */
  static int distance(String one, String other) {
    int[][] steps = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        steps[i][j] = i == 0 || j == 0 ? i + j : least(one, other, steps, i, j);
      }
    }
    return steps[one.length()][other.length()];
  }

  private static int least(String one, String other, int[][] steps, int i, int j) {
    int changed = steps[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
    int least = Math.min(changed, 1 + Math.min(steps[i - 1][j], steps[i][j - 1]));
    boolean isSwapped =
        i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1);
    return isSwapped ? Math.min(least, steps[i - 2][j - 2] + 1) : least;
  }
}
