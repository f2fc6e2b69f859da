package neuron.rerun;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class IdleTest {

  private final AtomicLong processorTime = new AtomicLong();
  private final AtomicInteger collections = new AtomicInteger();
  private final Idle idle = new Idle(processorTime::get, collections::incrementAndGet);

  @Test
  void theIndexWaitsUntilNothingIsDone() {
    Future<Void> index = CompletableFuture.supplyAsync(this::awaited);
    afterUsing(Idle.CALM);
    afterUsing(10 * Idle.CALM);
    assertThat(index).isNotDone();
    afterUsing(Idle.CALM - 1);
    assertThat(index).succeedsWithin(Duration.ofMinutes(1));
  }

  @Test
  void memoryIsCollectedOnceAfterEachPieceOfWork() {
    afterUsing(0);
    assertThat(collections).hasValue(0);
    afterUsing(500);
    assertThat(collections).hasValue(0);
    afterUsing(0);
    afterUsing(0);
    assertThat(collections).hasValue(1);
    afterUsing(500);
    afterUsing(0);
    assertThat(collections).hasValue(2);
  }

  @Test
  void whatTheCollectionItselfTakesIsNoWork() {
    Idle costly =
        new Idle(
            processorTime::get,
            () -> {
              collections.incrementAndGet();
              processorTime.addAndGet(100 * Idle.CALM);
            });
    costly.lookBack();
    processorTime.addAndGet(Idle.CALM);
    costly.lookBack();
    costly.lookBack();
    costly.lookBack();
    costly.lookBack();
    assertThat(collections).hasValue(1);
  }

  private void afterUsing(long milliseconds) {
    processorTime.addAndGet(milliseconds);
    idle.lookBack();
  }

  private Void awaited() {
    try {
      return idle.awaitFirstCalm();
    } catch (InterruptedException ending) {
      throw new IllegalStateException(ending);
    }
  }
}
