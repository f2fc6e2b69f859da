package neuron.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import neuron.text.BadInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 1, unit = TimeUnit.MINUTES)
class AllCoresTest {

  private static final String STOPPED = "You stopped it: run the cell again.";

  private final List<Integer> told = new ArrayList<>();

  @Test
  void givesThePiecesInTheirOrder() {
    List<Integer> places = IntStream.range(0, 60).map(i -> 59 - i).boxed().toList();
    try (AllCores cores = new AllCores(told::add, STOPPED)) {
      List<String> pieces =
          cores.make(
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
  void aLargeComputerIsNotFilled() {
    assertThat(IntStream.of(1, 2, 64).map(AllCores::threads)).containsExactly(1, 2, 4);
  }

  @Test
  void makesNoneOfNone() {
    try (AllCores cores = new AllCores(told::add, STOPPED)) {
      assertThat(cores.make(List.of(), place -> place)).isEmpty();
    }
  }

  @Test
  void tellsHowManyOfThoseAskedForAreDone() {
    try (AllCores cores = new AllCores(told::add, STOPPED)) {
      cores.make(List.of(0, 1, 2), place -> place);
      cores.make(List.of(7, 8), place -> place);
    }

    assertThat(told).containsSubsequence(1, 2, 3, 1, 2).endsWith(2);
  }

  @Test
  void tellsHowFarItIsWhileAPieceTakesLong() {
    CountDownLatch asked = new CountDownLatch(1);
    try (AllCores cores =
        new AllCores(
            done -> {
              told.add(done);
              asked.countDown();
            },
            STOPPED)) {
      cores.make(List.of(0), place -> awaited(asked));
    }

    assertThat(told).startsWith(0).endsWith(1);
  }

  @Test
  void workOnThreadsThatNoCellWaitsFor() {
    try (AllCores cores = new AllCores(told::add, STOPPED)) {
      assertThat(cores.make(List.of(0, 1, 2), place -> Thread.currentThread().isDaemon()))
          .containsOnly(true);
    }
  }

  @Test
  void leavesOutWhatIsNotMadeOnceItIsOver() {
    CountDownLatch never = new CountDownLatch(1);
    AtomicBoolean over = new AtomicBoolean();
    IntConsumer overAfterTheFirst = done -> over.compareAndSet(false, done == 1);
    try (AllCores cores = new AllCores(overAfterTheFirst, STOPPED, over::get)) {
      List<String> made =
          cores.make(
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
    try (AllCores cores = new AllCores(told::add, STOPPED)) {
      assertThatThrownBy(
              () ->
                  cores.make(
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
    try (AllCores cores = new AllCores(told::add, STOPPED)) {
      assertThatThrownBy(() -> cores.make(List.of(0), AllCoresTest::endless))
          .isInstanceOf(StackOverflowError.class);
    }
  }

  private static int endless(int place) {
    return endless(place + 1) + 1;
  }

  private void makeOneThatThrows(RuntimeException thrown) {
    try (AllCores cores = new AllCores(told::add, STOPPED)) {
      cores.make(
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
