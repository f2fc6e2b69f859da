package neuron.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class InterruptsTest {

  private static final Map<String, Future<Object>> RUNNING = new ConcurrentHashMap<>();

  private final FutureTask<Object> cell = new FutureTask<>(() -> "done");
  private final AtomicInteger asked = new AtomicInteger();

  /** As JJava keeps what runs. */
  private static final class NewKernel {
    final Object evaluator = new Evaluator();

    private static final class Evaluator {
      final Object execControl = new Control();
    }
  }

  /** As IJava keeps what runs. */
  private static final class OldKernel {
    final Object evaluator = new Evaluator();

    private static final class Evaluator {
      final Object executionControlProvider = new Provider();
      final String executionControlID = "one";
    }

    private static final class Provider {
      final Map<String, Object> controllers = Map.of("one", new Control());
    }
  }

  private static final class Control {
    final Map<String, Future<Object>> running = RUNNING;
  }

  static Object[] kernels() {
    return new Object[] {new NewKernel(), new OldKernel()};
  }

  @ParameterizedTest
  @MethodSource("kernels")
  void askTheCellInPlaceOfEndingIt(Object kernel) {
    RUNNING.put("cell", cell);
    Interrupts.askedOf(kernel, asked::incrementAndGet).orElseThrow();
    interrupt();
    interrupt();
    assertThat(asked).hasValue(2);
    assertThat(cell.isCancelled()).isFalse();
  }

  @ParameterizedTest
  @MethodSource("kernels")
  void endTheCellAgainAfterwards(Object kernel) {
    RUNNING.put("cell", cell);
    Interrupts.askedOf(kernel, asked::incrementAndGet).orElseThrow().close();
    interrupt();
    assertThat(asked).hasValue(0);
    assertThat(cell.isCancelled()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("kernels")
  void askOnceWhateverRanBefore(Object kernel) {
    FutureTask<Object> earlier = new FutureTask<>(() -> "done");
    earlier.run();
    RUNNING.put("earlier", earlier);
    RUNNING.put("cell", cell);
    Interrupts.askedOf(kernel, asked::incrementAndGet).orElseThrow();
    interrupt();
    assertThat(asked).hasValue(1);
  }

  @ParameterizedTest
  @MethodSource("kernels")
  void waitForAKernelThatNotesTheCellLate(Object kernel) throws InterruptedException {
    Thread late = new Thread(() -> RUNNING.put("cell", cell));
    late.start();
    Interrupts.askedOf(kernel, asked::incrementAndGet).orElseThrow();
    late.join();
    interrupt();
    assertThat(asked).hasValue(1);
  }

  @Test
  void leaveAKernelAloneThatIsBuiltOtherwise() {
    assertThat(Interrupts.askedOf("a kernel", asked::incrementAndGet)).isEmpty();
  }

  @AfterEach
  void forgetWhatRan() {
    RUNNING.clear();
  }

  private static void interrupt() {
    RUNNING.values().forEach(future -> future.cancel(true));
  }
}
