package neuron;

import static java.lang.Double.NEGATIVE_INFINITY;
import static java.lang.Double.NaN;
import static java.lang.Double.POSITIVE_INFINITY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RangeTest {

  @Nested
  class AnInterval {

    private final Range halfOpen = new Range.Interval(-1, true, 1, false);

    @ParameterizedTest
    @ValueSource(doubles = {-1, -0.5, 0, 0.9999999999999999})
    void containsWhatLiesInItAndTheEndThatIsIncluded(double a) {
      assertThat(halfOpen.contains(a)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1.0000000000000002, 1, 2, NaN, NEGATIVE_INFINITY, POSITIVE_INFINITY})
    void doesNotContainTheRest(double a) {
      assertThat(halfOpen.contains(a)).isFalse();
    }

    @Test
    void canIncludeItsUpperEnd() {
      assertThat(new Range.Interval(0, false, 1, true).contains(1)).isTrue();
    }

    @Test
    void printsAsMathematicsDoes() {
      assertThat(halfOpen).hasToString("[−1, 1)");
    }

    @Test
    void printsInfinity() {
      assertThat(new Range.Interval(0, true, POSITIVE_INFINITY, false)).hasToString("[0, ∞)");
    }

    @Test
    void printsALongNumberToFourDigits() {
      assertThat(new Range.Interval(-0.16997120747, true, 1200, true)).hasToString("[−0.17, 1200]");
    }

    @Test
    void mustGoUp() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Range.Interval(1, true, 1, true))
          .withMessage(
              "A range cannot go from 1.0 to 1.0: the first number must be below the second.");
    }

    @Test
    void cannotStartAtNaN() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Range.Interval(NaN, true, 1, true))
          .withMessage(
              "A range cannot go from NaN to 1.0: the first number must be below the second.");
    }

    @Test
    void cannotIncludeInfinity() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Range.Interval(0, true, POSITIVE_INFINITY, true))
          .withMessage(
              "The range from 0.0 to Infinity cannot include an infinite end: leave that end out.");
    }

    @Test
    void cannotIncludeMinusInfinity() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Range.Interval(NEGATIVE_INFINITY, true, 0, true))
          .withMessage(
              "The range from -Infinity to 0.0 cannot include an infinite end: leave that end out.");
    }
  }

  @Nested
  class TheReals {

    @Test
    void printAsAnOpenInterval() {
      assertThat(Range.REALS).hasToString("(−∞, ∞)");
    }

    @Test
    void containTheLargestDouble() {
      assertThat(Range.REALS.contains(Double.MAX_VALUE)).isTrue();
    }

    @Test
    void doNotContainInfinity() {
      assertThat(Range.REALS.contains(POSITIVE_INFINITY)).isFalse();
    }
  }

  @Nested
  class TwoValues {

    private final Range bit = new Range.TwoValues(0, 1);

    @ParameterizedTest
    @ValueSource(doubles = {0, -0.0, 1})
    void areInIt(double a) {
      assertThat(bit.contains(a)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.5, -1, 2, NaN})
    void areAllThereIs(double a) {
      assertThat(bit.contains(a)).isFalse();
    }

    @Test
    void printAsASet() {
      assertThat(bit).hasToString("{0, 1}");
    }

    @Test
    void mustGoUp() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Range.TwoValues(1, 0))
          .withMessage(
              "A range cannot go from 1.0 to 0.0: the first number must be below the second.");
    }
  }
}
