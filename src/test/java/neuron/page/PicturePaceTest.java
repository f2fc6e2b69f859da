package neuron.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PicturePaceTest {

  private static final long MILLISECOND = 1_000_000;

  private long now = 5 * MILLISECOND;
  private long worked;
  private final PicturePace pace = new PicturePace(() -> now, () -> worked);

  @Test
  void asksForNoPictureOfAShortWork() {
    pass(299, 299);
    assertThat(pace.isDue()).isFalse();
    pass(1, 1);
    assertThat(pace.isDue()).isTrue();
  }

  @Test
  void asksForTenASecondWhileTheyHoldNothingUp() {
    draw(60, 60);
    pass(39, 39);
    assertThat(pace.isDue()).isFalse();
    pass(1, 1);
    assertThat(pace.isDue()).isTrue();
  }

  @Test
  void learnsNothingFromTheFirstPicture() {
    draw(900, 0);
    assertThat(pace.isDue()).isTrue();
  }

  @Test
  void leavesTheWorkFiveTimesAsLongAsAPictureHeldItUp() {
    draw(1, 1);
    draw(60, 20);
    pass(179, 179);
    assertThat(pace.isDue()).isFalse();
    pass(1, 1);
    assertThat(pace.isDue()).isTrue();
  }

  @Test
  void asksForAPictureWithinTwoSecondsAfterAComputerHasSlept() {
    draw(1, 1);
    draw(3_600_000, 10);
    assertThat(pace.isDue()).isTrue();
  }

  private void draw(int milliseconds, int ofWork) {
    pace.begin();
    pass(milliseconds, ofWork);
    pace.end();
  }

  private void pass(int milliseconds, int ofWork) {
    now += milliseconds * MILLISECOND;
    worked += ofWork * MILLISECOND;
  }
}
