package neuron.practice.answers;

import static neuron.text.Language.say;

import java.util.List;
import java.util.stream.IntStream;

/** A number. */
record OneNumber(Double truth, Tolerance tolerance) implements Answer {

  private static final Misconception BY_BITS =
      new Misconception(
          null,
          "^ is taken for a power",
          "In Java ^ compares the bits of two numbers. Write the product out, or Math.pow.");

  /** Below 2⁴ a number that has its bits is more likely a guess. */
  private static final int FEWEST_DOUBLINGS = 4;

  private static final int MOST_DOUBLINGS = 30;

  OneNumber(double truth, Tolerance tolerance) {
    this(Double.valueOf(truth), tolerance);
  }

  @Override
  public String asked() {
    return say("a number");
  }

  @Override
  public Double[] read(Object given, TimeLimit limit) {
    return new Double[] {GivenValue.number(given, asked())};
  }

  @Override
  public String told(Double[] mine) {
    return AnswerText.digits(mine[0]);
  }

  @Override
  public String praise(Double[] mine, Double[] truth) {
    if (tolerance.equals(Tolerance.THREE_DECIMALS) && !mine[0].equals(truth[0])) {
      return say(
          "%s is right to three decimals. With all its digits it is %s.",
          told(mine), AnswerText.digits(truth[0]));
    }
    return say("%s is right.", told(mine));
  }

  @Override
  public String direction(GivenNumbers row, Double[] truth, List<Misconception> known) {
    double mine = row.numbers()[0];
    if (isPowerByBits(mine, truth[0], known)) {
      return BY_BITS.text();
    }
    return row.reminder(0, truth[0]) + tolerance.direction(mine, truth[0]);
  }

  /**
   * Whether a number is 2^n, two numbers compared bit by bit, where 2ⁿ is right or a known slip.
   */
  private static boolean isPowerByBits(double mine, double truth, List<Misconception> known) {
    return IntStream.rangeClosed(FEWEST_DOUBLINGS, MOST_DOUBLINGS)
        .filter(n -> mine == (2 ^ n))
        .mapToDouble(n -> 1 << n)
        .anyMatch(
            power ->
                power == truth
                    || known.stream()
                        .map(Misconception::wrong)
                        .anyMatch(
                            wrong ->
                                wrong instanceof Number number && number.doubleValue() == power));
  }
}
