package neuron.practice.answers;

import java.util.function.IntFunction;

/** Says which entry of many is the first wrong one. */
final class FirstWrongEntry {

  private FirstWrongEntry() {}

  static String direction(Double[] mine, Double[] truth, IntFunction<String> place) {
    int right = 0;
    int first = -1;
    for (int i = 0; i < mine.length; i++) {
      if (truth[i].equals(mine[i]) || mine[i] != null && mine[i] == truth[i].doubleValue()) {
        right++;
      } else if (first < 0) {
        first = i;
      }
    }
    return "%s of %s entries %s right. Look at %s: %s"
        .formatted(
            right,
            mine.length,
            right == 1 ? "is" : "are",
            place.apply(first),
            mine[first] == null
                ? "it is still null."
                : "yours is %s. %s"
                    .formatted(
                        AnswerText.digits(mine[first]),
                        Answer.direction(mine[first], truth[first])));
  }
}
