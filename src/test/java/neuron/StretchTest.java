package neuron;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import neuron.notebook.BadInput;
import org.junit.jupiter.api.Test;

class StretchTest {

  @Test
  void itsPlacesAreEquallyFarApart() {
    assertThat(new Stretch(-1, 3).places(4)).containsExactly(-1.0, 0.0, 1.0, 2.0, 3.0);
  }

  @Test
  void itsLastPlaceIsItsEndToTheLastBit() {
    assertThat(-1 + (0.3 - -1)).isNotEqualTo(0.3);
    assertThat(new Stretch(-1, 0.3).places(7).max()).hasValue(0.3);
  }

  @Test
  void isNotEmpty() {
    assertThatThrownBy(() -> new Stretch(1, 0))
        .isInstanceOf(BadInput.class)
        .hasMessage(
            "The interval from 1 to 0 is empty: the first number must be below the second.");
  }

  @Test
  void hasNoEndThatIsNaN() {
    assertThatThrownBy(() -> new Stretch(Double.NaN, 0))
        .isInstanceOf(BadInput.class)
        .hasMessage(
            "The left end is NaN, but must be finite: replace it with a number such as 0.5.");
  }

  @Test
  void isNotLongerThanADoubleCanSay() {
    assertThatThrownBy(() -> new Stretch(-Double.MAX_VALUE, Double.MAX_VALUE))
        .isInstanceOf(BadInput.class)
        .hasMessageStartingWith("The length of the interval is Infinity");
  }
}
