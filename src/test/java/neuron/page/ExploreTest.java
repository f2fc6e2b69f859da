package neuron.page;

import static neuron.page.Notebook.choice;
import static neuron.page.Notebook.explore;
import static neuron.page.Notebook.slider;
import static neuron.page.Notebook.toggle;
import static neuron.page.Notebook.wholeSlider;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import neuron.Printed;
import neuron.text.BadInput;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ExploreTest {

  private static final String NO_CONTROL =
      "A control of explore is null: make it with slider, wholeSlider, choice or toggle.";
  private static final String NO_FUNCTION =
      "explore has nothing to draw: give it a function from the controls' values to a figure, such"
          + " as z -> passThrough(z, RELU).";

  private final Control<Double> z = slider("z", -6, 6, -1);
  private final Control<Integer> n = wholeSlider("n", 1, 10, 3);
  private final Control<String> f = choice("f", "ReLU", "sigmoid");
  private final Control<Boolean> bias = toggle("bias", true);

  @Nested
  class InATerminal {

    @Test
    void oneControlPrintsTheSentenceAtItsStart() {
      assertThat(Printed.by(() -> explore(n, Pictures::bar)))
          .isEqualTo("The bar is 3 long & \"blue\".\n");
    }

    @Test
    void aTextIsPrintedAsItIs() {
      assertThat(Printed.by(() -> explore(z, value -> "z = " + value))).isEqualTo("z = -1.0\n");
    }

    @Test
    void whatTheFunctionPrintsAtTheStartFollows() {
      assertThat(
              Printed.by(
                  () ->
                      explore(
                          n,
                          length -> {
                            System.out.print("length " + length);
                            return Pictures.bar(length);
                          })))
          .isEqualTo("The bar is 3 long & \"blue\".\nlength 3\n");
    }

    @Test
    void aStartThatFailsSaysSo() {
      assertThat(Printed.by(() -> explore(n, length -> Pictures.bar(1 / (length - 3)))))
          .isEqualTo("The function fails here: it throws ArithmeticException (/ by zero).\n");
    }

    @Test
    void aPieceThatFillsTheMemorySaysSo() {
      assertThat(Printed.by(() -> explore(bias, on -> new int[Integer.MAX_VALUE].length)))
          .startsWith("The function fails here: it throws OutOfMemoryError");
    }

    @Test
    void theProgressCountsNoMorePicturesThanThereAre() {
      String printed =
          Printed.by(
              () ->
                  explore(
                      n,
                      length -> {
                        sleep(length == 8 ? 1500 : 0);
                        return Pictures.bar(length);
                      }));

      assertThat(Pattern.compile("picture (\\d+) of 10").matcher(printed).results())
          .extracting(result -> Integer.parseInt(result.group(1)))
          .isNotEmpty()
          .allSatisfy(number -> assertThat(number).isLessThanOrEqualTo(10));
    }

    private static void sleep(int milliseconds) {
      try {
        Thread.sleep(milliseconds);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }

    @Test
    void twoControlsPrintTheSentenceAtTheirStart() {
      assertThat(Printed.by(() -> explore(z, n, (value, length) -> Pictures.bar(length))))
          .isEqualTo("The bar is 3 long & \"blue\".\n");
    }

    @Test
    void threeControlsGiveTheirValuesInOrder() {
      assertThat(Printed.by(() -> explore(z, n, f, (a, b, c) -> a + ", " + b + ", " + c)))
          .isEqualTo("-1.0, 3, ReLU\n");
    }

    @Test
    void fourControlsGiveTheirValuesInOrder() {
      assertThat(
              Printed.by(
                  () -> explore(z, n, f, bias, (a, b, c, d) -> a + ", " + b + ", " + c + ", " + d)))
          .isEqualTo("-1.0, 3, ReLU, true\n");
    }
  }

  @Nested
  class BadInputIsRefused {

    @Test
    void whereTheOnlyControlIsNull() {
      assertSaid(() -> explore((Control<Double>) null, value -> value), NO_CONTROL);
    }

    @Test
    void whereOneOfSeveralControlsIsNull() {
      assertSaid(() -> explore(z, null, (a, b) -> a), NO_CONTROL);
      assertSaid(() -> explore(z, n, null, (a, b, c) -> a), NO_CONTROL);
      assertSaid(() -> explore(null, n, f, bias, (a, b, c, d) -> a), NO_CONTROL);
    }

    @Test
    void whereTheFunctionIsNull() {
      assertSaid(() -> explore(z, (Function<Double, ?>) null), NO_FUNCTION);
      assertSaid(() -> explore(z, n, (BiFunction<Double, Integer, ?>) null), NO_FUNCTION);
      assertSaid(() -> explore(z, n, f, null), NO_FUNCTION);
      assertSaid(() -> explore(z, n, f, bias, null), NO_FUNCTION);
    }

    @Test
    void whereTwoControlsHaveTheSameName() {
      String sentence = "Two controls are called z: give each a name of its own.";

      assertSaid(() -> explore(z, slider("z", 0, 1, 0), (a, b) -> a), sentence);
      assertSaid(() -> explore(z, n, choice("z", 1, 2), (a, b, c) -> a), sentence);
      assertSaid(() -> explore(n, z, f, toggle("z", true), (a, b, c, d) -> a), sentence);
    }
  }

  @Nested
  class AnInterrupt {

    @Test
    @Timeout(value = 1, unit = TimeUnit.MINUTES)
    void stopsTheDrawing() {
      Thread cell = Thread.currentThread();
      AtomicBoolean interrupted = new AtomicBoolean();

      assertSaid(
          () ->
              explore(
                  n,
                  length -> {
                    if (!interrupted.getAndSet(true)) {
                      cell.interrupt();
                    }
                    return untilInterrupted();
                  }),
          "You stopped the drawing: run the cell again to have its slider.");
    }

    @Test
    void reachesTheCellThatMakesTextsAlone() {
      Set<Thread> threads = ConcurrentHashMap.newKeySet();
      Printed.by(
          () ->
              explore(
                  z,
                  value -> {
                    threads.add(Thread.currentThread());
                    return "z = " + value;
                  }));

      assertThat(threads).doesNotContain(Thread.currentThread());
    }

    private boolean untilInterrupted() {
      try {
        return new CountDownLatch(1).await(30, TimeUnit.SECONDS);
      } catch (InterruptedException e) {
        return false;
      }
    }
  }

  private static void assertSaid(ThrowingCallable call, String sentence) {
    assertThatThrownBy(call).isInstanceOf(BadInput.class).hasMessage(sentence);
  }
}
