package neuron;

import static neuron.Activations.ELU;
import static neuron.Activations.GELU;
import static neuron.Activations.HARD_SIGMOID;
import static neuron.Activations.IDENTITY;
import static neuron.Activations.MISH;
import static neuron.Activations.SIGMOID;
import static neuron.Activations.SILU;
import static neuron.Activations.SOFTPLUS;
import static neuron.Activations.SOFTSIGN;
import static neuron.Activations.TANH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;

class ActivationsPropertyTest {

  private static final String SEED = "1845";
  private static final double ULP_OF_ONE = Math.ulp(1.0);

  private static final List<Activation> DIPPING = List.of(GELU, SILU, MISH);

  /** Where each of the dipping ones turns from falling to rising. */
  private static final Map<Activation, Double> TURNS =
      Map.of(GELU, -0.7517915246935645, SILU, -1.2784645427610738, MISH, -1.1924312145154951);

  @Provide
  Arbitrary<Activation> activation() {
    return Arbitraries.of(Activations.all());
  }

  @Provide
  Arbitrary<Activation> neverFalling() {
    return activation().filter(activation -> !DIPPING.contains(activation));
  }

  @Provide
  Arbitrary<Activation> dipping() {
    return Arbitraries.of(DIPPING);
  }

  @Provide
  Arbitrary<Activation> smooth() {
    return Arbitraries.of(IDENTITY, SOFTPLUS, GELU, SILU, MISH, SIGMOID, HARD_SIGMOID, TANH);
  }

  @Provide
  Arbitrary<Activation> curvatureJumping() {
    return Arbitraries.of(ELU, SOFTSIGN);
  }

  @Provide
  Arbitrary<Activation> geluAndSilu() {
    return Arbitraries.of(GELU, SILU);
  }

  @Provide
  Arbitrary<Activation> odd() {
    return Arbitraries.of(IDENTITY, TANH, SOFTSIGN);
  }

  @Property(seed = SEED)
  void sigmoidOfMinusZIsOneMinusSigmoidOfZ(
      @ForAll @Scale(15) @DoubleRange(min = -750, max = 750) double z) {
    assertThat(SIGMOID.apply(-z)).isCloseTo(1 - SIGMOID.apply(z), within(ULP_OF_ONE));
  }

  @Property(seed = SEED)
  void hardSigmoidOfMinusZIsOneMinusHardSigmoidOfZ(
      @ForAll @Scale(15) @DoubleRange(min = -750, max = 750) double z) {
    assertThat(HARD_SIGMOID.apply(-z)).isCloseTo(1 - HARD_SIGMOID.apply(z), within(ULP_OF_ONE));
  }

  @Property(seed = SEED)
  void anOddOneOfMinusZIsMinusItselfOfZ(
      @ForAll("odd") Activation activation,
      @ForAll @Scale(15) @DoubleRange(min = -750, max = 750) double z) {
    assertThat(activation.apply(-z)).isEqualTo(-activation.apply(z));
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
  void theSlopeOfSoftplusIsSigmoid(
      @ForAll @Scale(15) @DoubleRange(min = -750, max = 750) double z) {
    assertThat(SOFTPLUS.slope(z)).isEqualTo(SIGMOID.apply(z));
  }

  @Property(seed = SEED)
  void softplusOfZLessThatOfMinusZIsZ(
      @ForAll @Scale(15) @DoubleRange(min = -750, max = 750) double z) {
    double size = Math.max(1, Math.abs(z));

    assertThat(SOFTPLUS.apply(z) - SOFTPLUS.apply(-z)).isCloseTo(z, within(3 * Math.ulp(size)));
  }

  @Property(seed = SEED)
  void siluIsZTimesItsSigmoid(@ForAll @Scale(15) @DoubleRange(min = -700, max = 750) double z) {
    double product = z * SIGMOID.apply(z);

    assertThat(SILU.apply(z)).isCloseTo(product, within(5 * Math.ulp(product)));
  }

  @Property(seed = SEED)
  void mishIsZTimesTheTanhOfItsSoftplus(
      @ForAll @Scale(15) @DoubleRange(min = -700, max = 750) double z) {
    double product = z * TANH.apply(SOFTPLUS.apply(z));

    assertThat(MISH.apply(z)).isCloseTo(product, within(6 * Math.ulp(product)));
  }

  @Property(seed = SEED)
  void geluAndSiluOfZLessThatOfMinusZAreZ(
      @ForAll("geluAndSilu") Activation activation,
      @ForAll @Scale(15) @DoubleRange(min = -750, max = 750) double z) {
    double size = Math.max(1, Math.abs(z));

    assertThat(activation.apply(z) - activation.apply(-z)).isCloseTo(z, within(3 * Math.ulp(size)));
  }

  @Property(seed = SEED)
  void eluIsContinuousAtZero(
      @ForAll @Scale(15) @DoubleRange(min = 0, max = 1000) double alpha,
      @ForAll @Scale(15) @DoubleRange(min = 0, max = 1e-9) double step) {
    Activation elu = Activations.elu(alpha);

    assertThat(elu.apply(step) - elu.apply(-step)).isBetween(0.0, (1 + alpha) * step * (1 + 1e-15));
  }

  @Property(seed = SEED)
  void noneEverFallsButThoseThatDip(
      @ForAll("neverFalling") Activation activation,
      @ForAll @Scale(15) @DoubleRange(min = -750, max = 750) double z,
      @ForAll @Scale(15) @DoubleRange(min = -750, max = 750) double other) {
    assertThat(activation.apply(Math.min(z, other)))
        .isLessThanOrEqualTo(activation.apply(Math.max(z, other)));
  }

  @Property(seed = SEED)
  void noneFallsFromOneSmallStepToTheNextButThoseThatDip(
      @ForAll("neverFalling") Activation activation,
      @ForAll @Scale(15) @DoubleRange(min = -40, max = 40) double z) {
    double next = z + 8 * Math.ulp(Math.max(1, Math.abs(z)));

    assertThat(activation.apply(z)).isLessThanOrEqualTo(activation.apply(next));
  }

  @Property(seed = SEED)
  void thoseThatDipFallUpToTheirTurnAndRiseFromThere(
      @ForAll("dipping") Activation activation,
      @ForAll @Scale(15) @DoubleRange(min = 0.001, max = 700) double distance,
      @ForAll @Scale(15) @DoubleRange(min = 0.001, max = 50) double further) {
    double turn = TURNS.get(activation);

    assertThat(activation.apply(turn - distance))
        .isLessThanOrEqualTo(activation.apply(turn - distance - further));
    assertThat(activation.apply(turn + distance))
        .isLessThanOrEqualTo(activation.apply(turn + distance + further));
  }

  @Property(seed = SEED)
  void thoseThatDipAreLowestAtTheEndOfTheirRange(
      @ForAll("dipping") Activation activation,
      @ForAll @Scale(15) @DoubleRange(min = -1e-6, max = 1e-6) double beside) {
    double least = activation.range().from();

    assertThat(activation.apply(TURNS.get(activation) + beside))
        .isCloseTo(least, within(1e-12))
        .isGreaterThanOrEqualTo(least - 4 * Math.ulp(least));
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
    Assume.that(activation != HARD_SIGMOID || Math.abs(distance - 3) > 0.001);

    assertSlopeIsNumeric(activation, left ? -distance : distance, 1e-8);
  }

  @Property(seed = SEED)
  void theSlopeOfAnEluIsTheOneOfTheDifferenceQuotientAwayFromItsKink(
      @ForAll @Scale(15) @DoubleRange(min = 0, max = 10) double alpha,
      @ForAll @Scale(15) @DoubleRange(min = 0.001, max = 40) double distance,
      @ForAll boolean left) {
    assertSlopeIsNumeric(Activations.elu(alpha), left ? -distance : distance, 1e-8);
  }

  @Property(seed = SEED)
  void theSlopeIsTheOneOfTheDifferenceQuotientAtZeroTooWhereThereIsNoKink(
      @ForAll("smooth") Activation activation,
      @ForAll @Scale(15) @DoubleRange(min = -0.001, max = 0.001) double z) {
    assertSlopeIsNumeric(activation, z, 1e-8);
  }

  /** Within 2⁻¹⁷ of 0 the difference quotient mixes the two curvatures. */
  @Property(seed = SEED)
  void theSlopeIsNearlyTheOneOfTheDifferenceQuotientWhereOnlyTheCurvatureJumps(
      @ForAll("curvatureJumping") Activation activation,
      @ForAll @Scale(15) @DoubleRange(min = -0.001, max = 0.001) double z) {
    assertSlopeIsNumeric(activation, z, 1e-5);
  }

  private static void assertSlopeIsNumeric(Activation activation, double z, double most) {
    Activation numeric = activation::apply;

    assertThat(activation.slope(z)).isCloseTo(numeric.slope(z), within(most));
  }
}
