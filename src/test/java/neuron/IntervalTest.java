package neuron;

import static java.lang.Double.NEGATIVE_INFINITY;
import static java.lang.Double.NaN;
import static java.lang.Double.POSITIVE_INFINITY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import neuron.notebook.BadInput;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IntervalTest {

  private final Interval halfOpen = new Interval(-1, true, 1, false);

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
    assertThat(new Interval(0, false, 1, true).contains(1)).isTrue();
  }

  @Test
  void printsAsMathematicsDoes() {
    assertThat(halfOpen).hasToString("[−1, 1)");
  }

  @Test
  void printsInfinity() {
    assertThat(new Interval(0, true, POSITIVE_INFINITY, false)).hasToString("[0, ∞)");
  }

  @Test
  void printsALongNumberToFourDigits() {
    assertThat(new Interval(-0.16997120747, true, 1200, true)).hasToString("[−0.17, 1200]");
  }

  @Test
  void isNotEmpty() {
    assertThatThrownBy(() -> new Interval(1, true, 1, true))
        .isInstanceOf(BadInput.class)
        .hasMessage(
            "The interval from 1 to 1 is empty: the first number must be below the second.");
  }

  @Test
  void cannotStartAtNaN() {
    assertThatThrownBy(() -> new Interval(NaN, true, 1, true))
        .isInstanceOf(BadInput.class)
        .hasMessage(
            "The interval from NaN to 1 is empty: the first number must be below the second.");
  }

  @Test
  void cannotIncludeInfinity() {
    assertThatThrownBy(() -> new Interval(0, true, POSITIVE_INFINITY, true))
        .isInstanceOf(BadInput.class)
        .hasMessage("The interval from 0 to ∞ cannot include an infinite end: leave that end out.");
  }

  @Test
  void cannotIncludeMinusInfinity() {
    assertThatThrownBy(() -> new Interval(NEGATIVE_INFINITY, true, 0, true))
        .isInstanceOf(BadInput.class)
        .hasMessage(
            "The interval from −∞ to 0 cannot include an infinite end: leave that end out.");
  }

  @Nested
  class AClosedOne {

    @Test
    void hasBothOfItsEnds() {
      assertThat(Interval.closed(-1, 3)).hasToString("[−1, 3]");
    }

    @Test
    void hasPlacesEquallyFarApart() {
      assertThat(Interval.closed(-1, 3).places(4)).containsExactly(-1.0, 0.0, 1.0, 2.0, 3.0);
    }

    @Test
    void hasItsEndToTheLastBitForALastPlace() {
      assertThat(-1 + (0.3 - -1)).isNotEqualTo(0.3);
      assertThat(Interval.closed(-1, 0.3).places(7).max()).hasValue(0.3);
    }

    @Test
    void isNotEmpty() {
      assertThatThrownBy(() -> Interval.closed(1, 0))
          .isInstanceOf(BadInput.class)
          .hasMessage(
              "The interval from 1 to 0 is empty: the first number must be below the second.");
    }

    @Test
    void hasNoEndThatIsNaN() {
      assertThatThrownBy(() -> Interval.closed(NaN, 0))
          .isInstanceOf(BadInput.class)
          .hasMessage(
              "The left end is NaN, but must be finite: replace it with a number such as 0.5.");
    }

    @Test
    void isNotLongerThanADoubleCanSay() {
      assertThatThrownBy(() -> Interval.closed(-Double.MAX_VALUE, Double.MAX_VALUE))
          .isInstanceOf(BadInput.class)
          .hasMessageStartingWith("The length of the interval is Infinity");
    }
  }
}
