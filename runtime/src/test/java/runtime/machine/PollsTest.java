package runtime.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Compiled code whose loops are polled, without those instructions: it polls by itself. */
@DisplayName("Compiled code that calls nothing of the machine")
public class PollsTest {

  /** How long it works, in nanoseconds: some times what it may before it is ended, and far more. */
  private static final long A_WHILE = 300_000_000;

  private static final long LONG = 5_000_000_000L;

  private final Machine machine = new Machine(new ReflectiveLibrary());

  /** What programs of the machine call. */
  public static final class Compiled {

    private Compiled() {}

    public static void forLong() {
      poll(LONG);
    }

    public static void forAWhile() {
      poll(A_WHILE);
    }

    private static void poll(long nanoseconds) {
      long end = System.nanoTime() + nanoseconds;
      while (System.nanoTime() < end) {
        Polls.look();
      }
    }

    public static void calls(Runnable run) {
      run.run();
      forLong();
    }

    public static void initialiser() {
      Polls.initialisers++;
      forAWhile();
      Polls.initialisers--;
    }

    public static void nothing() {
      // comes back at once
    }
  }

  @BeforeEach
  void stopAtOnce() {
    machine.stopWhen(() -> true);
  }

  private Task running(String body) {
    Programs.compileText(
            "import runtime.machine.PollsTest.Compiled; class A { static String said = \"kept\";"
                + " static String said() { return said; } static void run() {"
                + body
                + "} }")
        .values()
        .forEach(machine::define);
    return machine.start("A", "run", "()V");
  }

  private void isStopped(String body) throws Throwable {
    Task task = running(body);
    assertThatThrownBy(() -> task.proceed(1_000)).isInstanceOf(Stopped.class);
    machine.drop();
    Task next = machine.start("A", "said", "()Ljava/lang/String;");
    assertThat(next.proceed(1_000)).isTrue();
    assertThat(next.value()).isEqualTo("kept and more");
  }

  @Test
  void isEndedAndAllElseKept() throws Throwable {
    isStopped("said += \" and more\"; Compiled.forLong(); said = \"lost\";");
  }

  @Test
  void isEndedAfterACallBackThatIsDone() throws Throwable {
    isStopped("Compiled.calls(() -> said += \" and more\");");
  }

  @Test
  void isEndedWhereTheMachineItselfAsksForAResult() {
    assertThatThrownBy(
            () ->
                machine.result(
                    () -> {
                      Compiled.forLong();
                      return null;
                    }))
        .isInstanceOf(Stopped.class);
  }

  @Test
  void isNotEndedInAnInitialiserWhichWouldNotBeginAgain() throws Throwable {
    assertThat(running("Compiled.initialiser();").proceed(1_000)).isTrue();
  }

  @Test
  void isNotEndedWhereTheMachineItselfWorks() throws Throwable {
    assertThat(running("Compiled.nothing();").proceed(1_000)).isTrue();
    assertThatCode(Compiled::forAWhile).doesNotThrowAnyException();
  }

  @ParameterizedTest(name = "{0} turns in {1} ns, then {2}")
  @CsvSource({
    "2000, 1000000, 2000",
    "2000, 4000000, 500",
    "64000, 120000000000, 1",
    "1, 1, 2",
    "2000, 0, 4000",
    "64000, 1000, 64000"
  })
  void isAskedAfterAboutAMillisecondHoweverLongItsTurnsAre(int turns, long took, int next) {
    assertThat(Polls.next(turns, took)).isEqualTo(next);
  }
}
