package neuron;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ActivationTest {

  private final Activation sine = z -> Math.sin(z);

  @Nested
  class ALambda {

    @Test
    void hasANameToStandBesideItsCurve() {
      assertThat(sine.name()).isEqualTo("your activation");
    }

    @Test
    void hasAFormula() {
      assertThat(sine.formula()).isEqualTo("σ(z)");
    }

    @Test
    void mayTakeAnyValue() {
      assertThat(sine.range()).isEqualTo(Range.REALS);
    }

    @Test
    void isTheLearnersOwn() {
      assertThat(sine.source()).isEqualTo("your own");
    }
  }

  @Nested
  class TheSlopeOfALambda {

    @Test
    void isTheDerivativeToTenDigits() {
      assertThat(sine.slope(1)).isCloseTo(Math.cos(1), within(1e-10));
    }

    @Test
    void keepsItsDigitsFarFromZero() {
      Activation cube = z -> z * z * z;

      assertThat(cube.slope(1e6)).isCloseTo(3e12, within(3e12 * 1e-9));
    }

    @Test
    void isExactForAStraightLine() {
      Activation line = z -> 3 * z;

      assertThat(line.slope(12345.678)).isCloseTo(3, within(1e-10));
    }

    @Test
    void isTheMeanOfBothSidesAtAKink() {
      Activation ramp = z -> Math.max(0, z);

      assertThat(ramp.slope(0)).isEqualTo(0.5);
    }

    @Test
    void isNaNAtNaN() {
      assertThat(sine.slope(Double.NaN)).isNaN();
    }

    @Test
    void isNaNAtInfinity() {
      assertThat(sine.slope(Double.POSITIVE_INFINITY)).isNaN();
    }

    @Test
    void passesOnWhatTheLambdaThrows() {
      Activation broken =
          z -> {
            throw new IllegalStateException("z is too small");
          };

      assertThatThrownBy(() -> broken.slope(1))
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("z is too small");
    }
  }

  @Nested
  class Named {

    @Test
    void carriesTheName() {
      assertThat(sine.named("sine").name()).isEqualTo("sine");
    }

    @Test
    void printsItsName() {
      assertThat(sine.named("sine")).hasToString("sine");
    }

    @Test
    void isTheSameFunction() {
      assertThat(sine.named("sine").apply(2)).isEqualTo(Math.sin(2));
    }

    @Test
    void keepsTheExactSlope() {
      assertThat(Activations.SIGMOID.named("S").slope(2)).isEqualTo(Activations.SIGMOID.slope(2));
    }

    @Test
    void keepsFormulaRangeAndSource() {
      assertThat(Activations.TANH.named("T"))
          .extracting(Activation::formula, Activation::range, Activation::source)
          .containsExactly(
              Activations.TANH.formula(), Activations.TANH.range(), Activations.TANH.source());
    }

    @Test
    void needsAName() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> sine.named(" "))
          .withMessage(
              "An activation cannot be named \" \": give it a name of at least one letter.");
    }

    @Test
    void needsANameThatIsNotNull() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> sine.named(null))
          .withMessage(
              "An activation cannot be named null: give it a name of at least one letter.");
    }
  }
}
