package neuron.practice;

/**
 * What a learner handed in, as a row of numbers.
 *
 * @param numbers null where one is blank
 * @param integers which of them Java holds as whole numbers, so that no decimals were left to lose
 */
record Row(Double[] numbers, boolean[] integers) {

  static final String REMINDER =
      " If it comes of a division: Java divides whole numbers to a whole number, 7 / 2 to 3. Write"
          + " one of the two with a point: 7.0 / 2.";

  /** What the sentence about a slip still needs where a division may be the cause. */
  String reminderBesideASlip(int place, double truth) {
    return integers[place] ? reminder(place, truth) : "";
  }

  /** What the sentence about a wrong number still needs where a division may be the cause. */
  String reminder(int place, double truth) {
    Double mine = numbers[place];
    boolean cutOff = truth != Math.rint(truth) && mine != null && mine == (long) truth;
    return cutOff ? REMINDER : "";
  }
}
