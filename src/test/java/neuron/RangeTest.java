package neuron;

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
          .withMessage("A range cannot go from 1 to 0: the first number must be below the second.");
    }
  }
}
