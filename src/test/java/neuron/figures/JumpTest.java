package neuron.figures;

import static neuron.Activations.RELU;
import static neuron.Activations.STEP;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import neuron.Activation;
import neuron.draw.Curve;
import org.junit.jupiter.api.Test;

class JumpTest {

  private static List<Jump> jumps(Activation f) {
    return Jump.in(f, Curve.of(f));
  }

  @Test
  void ofTheStepHasTheValueOnItsRight() {
    assertThat(jumps(STEP))
        .singleElement()
        .satisfies(
            jump -> {
              assertThat(jump.before().getY()).isEqualTo(0);
              assertThat(jump.after().getY()).isEqualTo(1);
              assertThat(jump.value()).isEqualTo(1);
            });
  }

  @Test
  void canHaveAValueOfItsOwn() {
    assertThat(jumps(z -> Math.signum(z)))
        .isNotEmpty()
        .allSatisfy(jump -> assertThat(jump.value()).isZero());
  }

  @Test
  void isNotACornerAndNotAPole() {
    assertThat(jumps(RELU)).isEmpty();
    assertThat(jumps(z -> 1 / z)).isEmpty();
    assertThat(jumps(z -> z < 0 ? Double.NaN : z)).isEmpty();
  }
}
