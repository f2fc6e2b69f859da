package neuron.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import neuron.Printed;
import org.junit.jupiter.api.Test;

class PrintsTest {

  private static final int THREADS = 4;
  private static final int LINES = 500;

  @Test
  void catchWhatAThreadPrints() {
    try (Prints prints = new Prints()) {
      assertThat(prints.caughtFrom(() -> System.out.print("σ(−1) ≈ 0.269")))
          .isEqualTo("σ(−1) ≈ 0.269");
    }
  }

  @Test
  void letNothingOfItThrough() {
    assertThat(
            Printed.by(
                () -> {
                  try (Prints prints = new Prints()) {
                    prints.caughtFrom(() -> System.out.println("caught"));
                  }
                }))
        .isEmpty();
  }

  @Test
  void catchOnlyWhatTheWorkPrints() {
    assertThat(
            Printed.by(
                () -> {
                  try (Prints prints = new Prints()) {
                    System.out.println("before");
                    prints.caughtFrom(() -> System.out.println("caught"));
                    System.out.println("after");
                  }
                }))
        .isEqualTo("before\nafter\n");
  }

  @Test
  void letPrintsOfOtherThreadsThrough() {
    assertThat(
            Printed.by(
                () -> {
                  try (Prints prints = new Prints()) {
                    prints.caughtFrom(() -> onAnotherThread(() -> System.out.println("other")));
                  }
                }))
        .isEqualTo("other\n");
  }

  @Test
  void keepApartWhatThreadsPrintAtOnce() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try (Prints prints = new Prints()) {
      CyclicBarrier together = new CyclicBarrier(THREADS);
      List<Future<String>> caught = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        String name = "thread " + i;
        caught.add(
            threads.submit(
                () -> {
                  together.await();
                  return prints.caughtFrom(() -> printLines(name));
                }));
      }
      for (int i = 0; i < THREADS; i++) {
        assertThat(caught.get(i).get()).isEqualTo(lines("thread " + i));
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void giveThePageBackItsStream() {
    PrintStream page = System.out;
    new Prints().close();

    assertThat(System.out).isSameAs(page);
  }

  private static void printLines(String name) {
    for (int line = 0; line < LINES; line++) {
      System.out.print(name + ", line " + line + "\n");
    }
  }

  private static String lines(String name) {
    return IntStream.range(0, LINES)
        .mapToObj(line -> name + ", line " + line + "\n")
        .collect(Collectors.joining());
  }

  private static void onAnotherThread(Runnable work) {
    Thread thread = new Thread(work);
    thread.start();
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
