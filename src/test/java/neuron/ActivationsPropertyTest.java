package neuron;

import static neuron.Activations.SIGMOID;
import static neuron.Activations.TANH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;

class ActivationsPropertyTest {

  private static final String SEED = "1845";
  private static final double ULP_OF_ONE = Math.ulp(1.0);

  @Provide
  Arbitrary<Activation> activation() {
    return Arbitraries.of(Activations.all());
  }

  @Property(seed = SEED)
  void sigmoidOfMinusZIsOneMinusSigmoidOfZ(
      @ForAll @Scale(15) @DoubleRange(min = -750, max = 750) double z) {
    assertThat(SIGMOID.apply(-z)).isCloseTo(1 - SIGMOID.apply(z), within(ULP_OF_ONE));
  }

  @Property(seed = SEED)
  void tanhOfMinusZIsMinusTanhOfZ(@ForAll @Scale(15) @DoubleRange(min = -750, max = 750) double z) {
    assertThat(TANH.apply(-z)).isEqualTo(-TANH.apply(z));
  }

  @Property(seed = SEED)
  void tanhIsASigmoidTwiceAsSteepAndTwiceAsHigh(
      @ForAll @Scale(15) @DoubleRange(min = -750, max = 750) double z) {
    assertThat(TANH.apply(z)).isCloseTo(2 * SIGMOID.apply(2 * z) - 1, within(2 * ULP_OF_ONE));
  }

  @Property(seed = SEED)
  void theSlopeOfSigmoidIsSigmoidTimesWhatIsLeftToOne(
      @ForAll @Scale(15) @DoubleRange(min = -20, max = 20) double z) {
    double a = SIGMOID.apply(z);

    assertThat(SIGMOID.slope(z)).isCloseTo(a * (1 - a), within(ULP_OF_ONE));
  }

  @Property(seed = SEED)
  void theSlopeOfTanhIsWhatItsSquareLeavesToOne(
      @ForAll @Scale(15) @DoubleRange(min = -20, max = 20) double z) {
    double a = TANH.apply(z);

    assertThat(TANH.slope(z)).isCloseTo(1 - a * a, within(2 * ULP_OF_ONE));
  }

  @Property(seed = SEED)
  void noneEverFalls(
      @ForAll("activation") Activation activation,
      @ForAll @Scale(15) @DoubleRange(min = -750, max = 750) double z,
      @ForAll @Scale(15) @DoubleRange(min = -750, max = 750) double other) {
    assertThat(activation.apply(Math.min(z, other)))
        .isLessThanOrEqualTo(activation.apply(Math.max(z, other)));
  }

  @Property(seed = SEED)
  void noneFallsFromOneSmallStepToTheNext(
      @ForAll("activation") Activation activation,
      @ForAll @Scale(15) @DoubleRange(min = -40, max = 40) double z) {
    double next = z + 8 * Math.ulp(Math.max(1, Math.abs(z)));

    assertThat(activation.apply(z)).isLessThanOrEqualTo(activation.apply(next));
  }

  @Property(seed = SEED)
  void noneLeavesItsRangeButByRoundingToAnEnd(
      @ForAll("activation") Activation activation,
      @ForAll @Scale(15) @DoubleRange(min = -750, max = 750) double z) {
    double a = activation.apply(z);

    assertThat(a)
        .satisfiesAnyOf(
            value -> assertThat(activation.range().contains(value)).isTrue(),
            value -> assertThat(value).isEqualTo(activation.range().from()),
            value -> assertThat(value).isEqualTo(activation.range().to()));
  }

  @Property(seed = SEED)
  void theSlopeIsTheOneOfTheDifferenceQuotientAwayFromAKink(
      @ForAll("activation") Activation activation,
      @ForAll @Scale(15) @DoubleRange(min = 0.001, max = 40) double distance,
      @ForAll boolean left) {
    double z = left ? -distance : distance;
    Activation numeric = activation::apply;

    assertThat(activation.slope(z)).isCloseTo(numeric.slope(z), within(1e-8));
  }
}
