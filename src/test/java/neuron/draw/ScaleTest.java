package neuron.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ScaleTest {

  @Nested
  class Linear {

    private final Scale scale = new Scale.Linear("x", -1, 3, 2);

    @Test
    void goesFromItsLowEndToItsHighEnd() {
      assertThat(scale.share(-1)).isZero();
      assertThat(scale.share(0)).isEqualTo(0.25);
      assertThat(scale.share(3)).isEqualTo(1);
    }

    @Test
    void hasATickAtEachMultipleOfItsStep() {
      assertThat(scale.ticks()).containsExactly(0.0, 2.0);
      assertThat(new Scale.Linear("x", -0.2, 0.2, 0.1).ticks()).hasSize(5);
    }

    @Test
    void setsZeroApart() {
      assertThat(scale.colour(0)).isEqualTo(Theme.ZERO);
      assertThat(scale.colour(2)).isEqualTo(Theme.GRID);
    }
  }

  @Nested
  class Decades {

    private final Scale scale = new Scale.Decades("error", -2, 2);

    @Test
    void giveEachPowerOfTenTheSameRoom() {
      assertThat(scale.share(0.01)).isZero();
      assertThat(scale.share(1)).isEqualTo(0.5);
      assertThat(scale.share(10)).isCloseTo(0.75, within(1e-15));
    }

    @Test
    void areNamedAsPowers() {
      assertThat(scale.ticks().mapToObj(scale::text))
          .containsExactly("10⁻²", "10⁻¹", "1", "10", "10²");
    }

    @Test
    void haveThinLinesBetweenUnlessTheyWouldCrowd() {
      assertThat(scale.between()).hasSize(32).contains(0.5, 20.0);
      assertThat(new Scale.Decades("left", -24, 0).between()).isEmpty();
    }

    @Test
    void leaveOutLabelsWhereThereAreMany() {
      assertThat(new Scale.Decades("left", -24, 0).ticks()).hasSize(9);
    }

    @Test
    void holdWhatTheyAreMadeFor() {
      assertThat(Scale.Decades.of("error", 0.02, 500)).isEqualTo(new Scale.Decades("error", -2, 3));
      assertThat(Scale.Decades.of("error", 1, 1)).isEqualTo(new Scale.Decades("error", 0, 1));
    }
  }
}
