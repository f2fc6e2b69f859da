package neuron.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import neuron.text.BadInput;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 1, unit = TimeUnit.MINUTES)
class DeadlineTest {

  private static final Deadline SOON = new Deadline(Duration.ofMillis(50));
  private static final Deadline LATE = new Deadline(Duration.ofSeconds(30));

  @Nested
  class WorkThatComesBack {

    @Test
    void givesItsValue() throws Exception {
      assertThat(LATE.call(() -> 42)).isEqualTo(42);
    }

    @Test
    void mayGiveNull() throws Exception {
      assertThat(LATE.<Object>call(() -> null)).isNull();
    }

    @Test
    void mayThrow() {
      assertThatThrownBy(
              () ->
                  LATE.call(
                      () -> {
                        throw new BadInput("z is 9.");
                      }))
          .isInstanceOf(ExecutionException.class)
          .hasCauseInstanceOf(BadInput.class);
    }

    @Test
    void mayThrowAnError() {
      assertThatThrownBy(
              () ->
                  LATE.call(
                      () -> {
                        throw new StackOverflowError();
                      }))
          .isInstanceOf(ExecutionException.class)
          .hasCauseInstanceOf(StackOverflowError.class);
    }
  }

  @Nested
  class WorkThatDoesNotComeBack {

    @Test
    void isInterrupted() throws InterruptedException {
      CountDownLatch interrupted = new CountDownLatch(1);

      assertThatThrownBy(() -> SOON.call(() -> untilInterrupted(interrupted)))
          .isInstanceOf(TimeoutException.class);
      assertThat(interrupted.await(30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void isLeftBehindWithTheLowestPriority() {
      AtomicReference<Thread> worker = new AtomicReference<>();
      AtomicBoolean released = new AtomicBoolean();
      try {
        assertThatThrownBy(() -> SOON.call(() -> spinUntil(released, worker)))
            .isInstanceOf(TimeoutException.class);
        assertThat(worker.get().isAlive()).isTrue();
        assertThat(worker.get().getPriority()).isEqualTo(Thread.MIN_PRIORITY);
      } finally {
        released.set(true);
      }
    }

    @Test
    void doesNotKeepTheNextFromItsThread() throws Exception {
      AtomicReference<Thread> worker = new AtomicReference<>();
      AtomicBoolean released = new AtomicBoolean();
      try {
        assertThatThrownBy(() -> SOON.call(() -> spinUntil(released, worker)))
            .isInstanceOf(TimeoutException.class);
        assertThat(LATE.call(Thread::currentThread)).isNotSameAs(worker.get());
      } finally {
        released.set(true);
      }
    }

    @Test
    void endsWhenTheKernelIsInterrupted() throws InterruptedException {
      CountDownLatch interrupted = new CountDownLatch(1);
      Thread cell = Thread.currentThread();

      assertThatThrownBy(
              () ->
                  LATE.call(
                      () -> {
                        cell.interrupt();
                        return untilInterrupted(interrupted);
                      }))
          .isInstanceOf(InterruptedException.class);
      assertThat(interrupted.await(30, TimeUnit.SECONDS)).isTrue();
    }

    private boolean untilInterrupted(CountDownLatch interrupted) {
      try {
        return new CountDownLatch(1).await(30, TimeUnit.SECONDS);
      } catch (InterruptedException e) {
        interrupted.countDown();
        return false;
      }
    }

    private boolean spinUntil(AtomicBoolean released, AtomicReference<Thread> worker) {
      worker.set(Thread.currentThread());
      while (!released.get()) {
        Thread.onSpinWait();
      }
      return true;
    }
  }

  @Nested
  class TheThread {

    @Test
    void doesNotKeepTheProgramFromEnding() throws Exception {
      assertThat(LATE.call(() -> Thread.currentThread().isDaemon())).isTrue();
    }

    @Test
    void isInNoGroupOfACell() throws Exception {
      ThreadGroup ofTheCell = new ThreadGroup("cell");
      FutureTask<ThreadGroup> cell =
          new FutureTask<>(() -> LATE.call(() -> Thread.currentThread().getThreadGroup()));
      new Thread(ofTheCell, cell).start();

      assertThat(ofTheCell.parentOf(cell.get())).isFalse();
    }
  }
}
