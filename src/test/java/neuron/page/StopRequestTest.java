package neuron.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StopRequestTest {

  private long now = Long.MAX_VALUE - 1;
  private final StopRequest stop = new StopRequest(() -> now);

  @Test
  void isNeitherAskedNorOverAtFirst() {
    assertThat(stop.isAsked()).isFalse();
    assertThat(stop.isOver(false)).isFalse();
  }

  @Test
  void leavesAMomentForWhatIsBeingDrawn() {
    stop.ask();
    now += StopRequest.GRACE - 1;

    assertThat(stop.isAsked()).isTrue();
    assertThat(stop.isOver(false)).isFalse();
  }

  @Test
  void leavesTheFirstPictureMoreTime() {
    stop.ask();
    now += StopRequest.PATIENCE - 1;

    assertThat(stop.isOver(false)).isTrue();
    assertThat(stop.isOver(true)).isFalse();
    now++;
    assertThat(stop.isOver(true)).isTrue();
  }

  @Test
  void isOverAfterwardsHoweverOftenItIsAskedFor() {
    stop.ask();
    now += StopRequest.GRACE - 1;
    stop.ask();
    now++;

    assertThat(stop.isOver(false)).isTrue();
  }
}
