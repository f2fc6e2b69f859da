package neuron.practice.answers;

import static neuron.text.Language.say;

/**
 * What a learner handed in, as a row of numbers.
 *
 * @param numbers null where one is blank
 * @param integers which of them Java holds as whole numbers, so that no decimals were left to lose
 */
public record GivenNumbers(Double[] numbers, boolean[] integers) {

  static final String REMINDER =
      "If it comes of a division: Java divides whole numbers to a whole number, 7 / 2 to 3. Write"
          + " one of the two with a point: 7.0 / 2.";

  /** What comes before the sentence about a slip where a division may be the cause. */
  String reminderBesideASlip(int place, double truth) {
    return integers[place] ? reminder(place, truth) : "";
  }

  /**
   * What comes before the sentence about a wrong number where a division may be the cause: it cuts
   * off decimals, and in a sum more than the decimals of the sum.
   */
  String reminder(int place, double truth) {
    Double mine = numbers[place];
    if (mine == null || mine != Math.rint(mine) || truth == Math.rint(truth)) {
      return "";
    }
    boolean isLess = mine * truth >= 0 && Math.abs(mine) < Math.abs(truth);
    return mine == (long) truth || integers[place] && isLess ? say(REMINDER) + " " : "";
  }
}
