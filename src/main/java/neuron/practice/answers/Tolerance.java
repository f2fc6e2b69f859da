package neuron.practice.answers;

import static neuron.text.Language.say;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How far an answer may be from the true one.
 *
 * @param absolute the distance that is allowed whatever the size of the number
 * @param relative the distance that is allowed for each unit of its size
 */
record Tolerance(double absolute, double relative) {

  static final Tolerance EXACT = new Tolerance(0, 0);

  /** Half of the third decimal, and a hair for what a double makes of it. */
  static final Tolerance THREE_DECIMALS = new Tolerance(0.0005 + 1e-12, 0);

  /** What two ways to compute the same function may differ by. */
  static final Tolerance ROUNDING = new Tolerance(1e-9, 1e-9);

  /** A guess that counts when it is no further away than this. */
  static Tolerance about(double distance) {
    return new Tolerance(distance, 0);
  }

  boolean agrees(double given, double truth) {
    return Double.compare(given, truth) == 0
        || given == truth
        || Math.abs(given - truth) <= absolute + relative * Math.abs(truth);
  }

  /**
   * Whether a number is the one that a known slip gives: no further away than rounding goes, to
   * what is asked or to the decimals that the number has. It is no slip if the true one rounds to
   * it as well.
   */
  boolean sameSlip(double given, double slip, double truth) {
    Tolerance rounding =
        new Tolerance(Math.min(absolute, THREE_DECIMALS.absolute), ROUNDING.relative);
    boolean isTruthRounded = isRounded(given, truth) && !agrees(given, truth);
    return given == slip
        || !isTruthRounded && (rounding.agrees(given, slip) || isRounded(given, slip));
  }

  /** How a number differs from the true one, with which it does not agree. */
  String direction(double given, double truth) {
    double off = Math.abs(given - truth);
    if (equals(THREE_DECIMALS) && off < 0.001) {
      return say("That is very close: round to the third decimal, and do not cut off.");
    }
    if (isRounded(given, truth)) {
      return say("That is right as far as it goes: give a third decimal.");
    }
    if (equals(THREE_DECIMALS) && given != 0 && isRounded(given, truth, 1)) {
      return say("To one decimal that is right: give three.");
    }
    if (absolute > THREE_DECIMALS.absolute && off <= 2 * absolute) {
      return say(
          given < truth
              ? "That is near, and a little too small."
              : "That is near, and a little too large.");
    }
    return Answer.direction(given, truth);
  }

  /**
   * Whether a number is another one rounded to the decimals that it has, two or more: to fewer too
   * many numbers round alike.
   */
  static boolean isRounded(double given, double full) {
    return isRounded(given, full, 2);
  }

  private static boolean isRounded(double given, double full, int fewest) {
    if (!Double.isFinite(given) || !Double.isFinite(full)) {
      return false;
    }
    BigDecimal rounded = BigDecimal.valueOf(given);
    return rounded.scale() >= fewest
        && BigDecimal.valueOf(full).setScale(rounded.scale(), RoundingMode.HALF_UP).equals(rounded);
  }
}
