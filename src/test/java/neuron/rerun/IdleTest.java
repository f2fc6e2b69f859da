package neuron.rerun;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class IdleTest {

  private static final long MILLISECOND = 1_000_000;

  private final AtomicLong clock = new AtomicLong();
  private final Idle idle = new Idle(clock::get);

  @Test
  void itWaitsAMomentAfterTheStart() {
    assertThat(idle.left()).isEqualTo(Idle.MOMENT);
    pass(Idle.MOMENT - 1);
    assertThat(idle.left()).isEqualTo(1);
    pass(1);
    assertThat(idle.left()).isZero();
  }

  @Test
  void itWaitsAsLongAsACellRuns() {
    idle.begin();
    pass(100 * Idle.MOMENT);
    assertThat(idle.left()).isPositive();
  }

  @Test
  void itWaitsAMomentAfterACell() {
    idle.begin();
    pass(100 * Idle.MOMENT);
    idle.end();
    assertThat(idle.left()).isEqualTo(Idle.MOMENT);
    pass(Idle.MOMENT);
    assertThat(idle.left()).isZero();
  }

  private void pass(long milliseconds) {
    clock.addAndGet(milliseconds * MILLISECOND);
  }
}
