package neuron.page;

import static neuron.page.Notebook.slider;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class StepsPropertyTest {

  @Property(seed = "1969")
  void aStartInTenthsOfAWholeIntervalIsAPosition(
      @ForAll @IntRange(min = -100, max = 100) int min,
      @ForAll @IntRange(min = 1, max = 30) int length,
      @ForAll @IntRange(max = 300) int tenths) {
    Assume.that(tenths <= 10 * length);
    double start = BigDecimal.valueOf(10L * min + tenths, 1).doubleValue();
    Control<Double> control = slider("z", min, min + length, start);

    assertThat(control.value(control.start())).isEqualTo(start);
  }

  @Property(seed = "1969")
  void noPositionIsNearerToTheStart(
      @ForAll @DoubleRange(min = -1e6, max = 1e6) double one,
      @ForAll @DoubleRange(min = -1e6, max = 1e6) double other,
      @ForAll @DoubleRange(min = 0, max = 0.99) double share) {
    double min = Math.min(one, other);
    double max = Math.max(one, other);
    Assume.that(max - min > 1e-6);
    double start = min + share * (max - min);
    Control<Double> control = slider("z", min, max, start);
    double nearest =
        ControlTest.values(control).stream()
            .mapToDouble(value -> Math.abs(value - start))
            .min()
            .orElseThrow();

    assertThat(Math.abs(control.value(control.start()) - start))
        .isLessThanOrEqualTo(nearest + 1e-9 * Math.abs(max - min));
  }

  @Property(seed = "1969")
  void aHundredStepsOrMoreRiseFromTheMinAndStayBelowTheMax(
      @ForAll @DoubleRange(min = -1e300, max = 1e300) double one,
      @ForAll @DoubleRange(min = -1e300, max = 1e300) double other) {
    double min = Math.min(one, other);
    double max = Math.max(one, other);
    Assume.that(max - min > 1e-9 * Math.max(1, Math.max(-min, max)));
    List<Double> values = ControlTest.values(slider("z", min, max, min));

    assertThat(values).hasSizeBetween(101, 2000).isSorted().doesNotHaveDuplicates();
    assertThat(values.get(0)).isEqualTo(min);
    assertThat(values.get(values.size() - 1)).isLessThanOrEqualTo(max);
  }

  @Property(seed = "1969")
  void givenStepsAreCountedInDecimals(
      @ForAll @IntRange(min = -1000, max = 1000) int first,
      @ForAll @IntRange(min = 1, max = 500) int step,
      @ForAll @IntRange(max = 6) int decimals,
      @ForAll @IntRange(min = 3, max = 1990) int positions) {
    List<Double> expected =
        IntStream.range(0, positions)
            .mapToObj(i -> BigDecimal.valueOf(first + (long) step * i, decimals).doubleValue())
            .toList();
    double min = expected.get(0);
    double max = expected.get(positions - 1);
    double size = BigDecimal.valueOf(step, decimals).doubleValue();

    assertThat(ControlTest.values(slider("z", min, max, min, size)))
        .containsExactlyElementsOf(expected);
  }
}
