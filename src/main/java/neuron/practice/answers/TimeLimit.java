package neuron.practice.answers;

import static neuron.text.Language.say;

import java.io.OutputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntToDoubleFunction;
import neuron.Activation;
import neuron.kernel.Endless;
import neuron.kernel.Undeclared;
import neuron.page.Deadline;
import neuron.text.BadInput;
import neuron.text.Words;

/** Runs a learner's function, which may throw or never come back, on a thread of its own. */
public record TimeLimit(Duration limit) {

  /** Curves are drawn from these numbers: z = −6, −5.975, …, 6. */
  private static final int GRID = 240;

  /**
   * The values of a function at its places, in their order.
   *
   * @throws Unusable if it throws, or does not give them all in time
   */
  Double[] values(List<String> places, IntToDoubleFunction value) {
    AtomicInteger at = new AtomicInteger();
    Double[] values = new Double[places.size()];
    try {
      return call(
          () -> {
            for (int i = 0; i < values.length; i++) {
              at.set(i);
              values[i] = value.applyAsDouble(i);
            }
            return values;
          });
    } catch (TimeoutException e) {
      throw new Unusable(
          say(
              "Your function does not come back at %s within %s: look for a loop that never ends, and"
                  + " choose Kernel → Restart Kernel to be rid of it.",
              places.get(at.get()), seconds()));
    } catch (ExecutionException e) {
      throw new Unusable(
          say("Your function fails at %s: %s", places.get(at.get()), failure(e.getCause())));
    }
  }

  /**
   * The function for a figure: it has no value, NaN, where it throws and once its time is up. What
   * it prints is not heard again for every point of the curve.
   */
  Activation drawable(Activation f) {
    Map<Double, Double> known = new HashMap<>();
    boolean[] late = {false};
    try {
      known.putAll(quietly(() -> grid(f)));
    } catch (TimeoutException | ExecutionException e) {
      late[0] = true;
    }
    return z -> known.computeIfAbsent(z, key -> late[0] ? Double.NaN : alone(f, key, late));
  }

  /** The values once more; what the function prints is not heard again. */
  Double[] valuesAgain(List<String> places, IntToDoubleFunction value) {
    PrintStream page = silenced();
    try {
      return values(places, value);
    } finally {
      System.setOut(page);
    }
  }

  private static Map<Double, Double> grid(Activation f) {
    Map<Double, Double> grid = new HashMap<>();
    for (int i = -GRID; i <= GRID; i++) {
      grid.put(i / 40.0, valueOrNaN(f, i / 40.0));
    }
    return grid;
  }

  private double alone(Activation f, double z, boolean[] late) {
    try {
      return quietly(() -> valueOrNaN(f, z));
    } catch (TimeoutException | ExecutionException e) {
      late[0] = true;
      return Double.NaN;
    }
  }

  private <T> T quietly(Callable<T> work) throws TimeoutException, ExecutionException {
    PrintStream page = silenced();
    try {
      return call(work);
    } finally {
      System.setOut(page);
    }
  }

  /** Where what is printed went so far. */
  private static PrintStream silenced() {
    PrintStream page = System.out;
    System.setOut(new PrintStream(OutputStream.nullOutputStream()));
    return page;
  }

  private static double valueOrNaN(Activation f, double z) {
    try {
      return f.apply(z);
    } catch (RuntimeException noValue) {
      return Double.NaN;
    }
  }

  private <T> T call(Callable<T> work) throws TimeoutException, ExecutionException {
    try {
      return new Deadline(limit).call(work);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Unusable(
          say("The check was stopped before your function came back: run it again."));
    }
  }

  private String seconds() {
    return Words.counted(AnswerText.digits(limit.toMillis() / 1000.0), "second");
  }

  private static String failure(Throwable thrown) {
    if (thrown instanceof BadInput) {
      return thrown.getMessage();
    }
    Optional<String> slip = Undeclared.sentence(thrown).or(() -> Endless.sentence(thrown));
    if (slip.isPresent()) {
      return slip.get();
    }
    if (thrown instanceof ArrayIndexOutOfBoundsException) {
      return say(
          "it asks an array for a place that it does not have (%s). The places are 0 to length − 1, so a loop over all of x runs while i < x.length.",
          thrown.getMessage());
    }
    String message = thrown.getMessage() == null ? "" : AnswerText.oneLine(thrown.getMessage());
    String type = AnswerText.type(thrown.getClass());
    return say("it throws %s.", message.isEmpty() ? type : type + " (" + message + ")");
  }
}
