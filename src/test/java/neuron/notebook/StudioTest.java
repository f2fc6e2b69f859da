package neuron.notebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 1, unit = TimeUnit.MINUTES)
class StudioTest {

  private static final String STOPPED = "You stopped it: run the cell again.";

  private final List<Integer> told = new ArrayList<>();

  @Test
  void givesThePiecesInTheirOrder() {
    List<Integer> places = IntStream.range(0, 60).map(i -> 59 - i).boxed().toList();
    try (Studio studio = new Studio(told::add, STOPPED)) {
      List<String> pieces =
          studio.make(
              places,
              place -> {
                sleep(place % 7);
                return "piece " + place;
              });

      assertThat(pieces)
          .containsExactlyElementsOf(places.stream().map(place -> "piece " + place).toList());
    }
  }

  @Test
  void makesNoneOfNone() {
    try (Studio studio = new Studio(told::add, STOPPED)) {
      assertThat(studio.make(List.of(), place -> place)).isEmpty();
    }
  }

  @Test
  void tellsHowManyOfThoseAskedForAreDone() {
    try (Studio studio = new Studio(told::add, STOPPED)) {
      studio.make(List.of(0, 1, 2), place -> place);
      studio.make(List.of(7, 8), place -> place);
    }

    assertThat(told).containsSubsequence(1, 2, 3, 1, 2).endsWith(2);
  }

  @Test
  void tellsHowFarItIsWhileAPieceTakesLong() {
    CountDownLatch asked = new CountDownLatch(1);
    try (Studio studio =
        new Studio(
            done -> {
              told.add(done);
              asked.countDown();
            },
            STOPPED)) {
      studio.make(List.of(0), place -> awaited(asked));
    }

    assertThat(told).startsWith(0).endsWith(1);
  }

  @Test
  void workOnThreadsThatNoCellWaitsFor() {
    try (Studio studio = new Studio(told::add, STOPPED)) {
      assertThat(studio.make(List.of(0, 1, 2), place -> Thread.currentThread().isDaemon()))
          .containsOnly(true);
    }
  }

  @Test
  void leavesOutWhatIsNotMadeOnceItIsOver() {
    CountDownLatch never = new CountDownLatch(1);
    AtomicBoolean over = new AtomicBoolean();
    IntConsumer overAfterTheFirst = done -> over.compareAndSet(false, done == 1);
    try (Studio studio = new Studio(overAfterTheFirst, STOPPED, over::get)) {
      List<String> made =
          studio.make(
              IntStream.range(0, 100).boxed().toList(),
              place -> place == 0 ? "first" : "late " + awaited(never));

      assertThat(made).startsWith("first").hasSize(100);
      assertThat(made.subList(1, 100)).containsOnlyNulls();
    }
  }

  @Test
  void stopsWhenItIsInterrupted() throws InterruptedException {
    Thread cell = Thread.currentThread();
    CountDownLatch ended = new CountDownLatch(1);
    try (Studio studio = new Studio(told::add, STOPPED)) {
      assertThatThrownBy(
              () ->
                  studio.make(
                      List.of(0),
                      place -> {
                        cell.interrupt();
                        return untilInterrupted(ended);
                      }))
          .isInstanceOf(BadInput.class)
          .hasMessage(STOPPED);
    }

    assertThat(ended.await(30, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void saysWhatKeptAPieceFromBeingMade() {
    assertThatThrownBy(() -> makeOneThatThrows(new UnsupportedOperationException("why")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("A piece of work failed.")
        .hasRootCauseMessage("why");
  }

  @Test
  void saysWhichInputCannotBeUsed() {
    assertThatThrownBy(() -> makeOneThatThrows(new BadInput("The rate is too large.")))
        .isInstanceOf(BadInput.class)
        .hasMessage("The rate is too large.");
  }

  @Test
  void passesOnThatAPieceCallsItselfWithoutEnd() {
    try (Studio studio = new Studio(told::add, STOPPED)) {
      assertThatThrownBy(() -> studio.make(List.of(0), StudioTest::endless))
          .isInstanceOf(StackOverflowError.class);
    }
  }

  private static int endless(int place) {
    return endless(place + 1) + 1;
  }

  private void makeOneThatThrows(RuntimeException thrown) {
    try (Studio studio = new Studio(told::add, STOPPED)) {
      studio.make(
          List.of(0),
          place -> {
            throw thrown;
          });
    }
  }

  private static boolean awaited(CountDownLatch latch) {
    try {
      return latch.await(30, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean untilInterrupted(CountDownLatch ended) {
    try {
      return new CountDownLatch(1).await(30, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      ended.countDown();
      return false;
    }
  }

  private static void sleep(int milliseconds) {
    try {
      Thread.sleep(milliseconds);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
