package runtime.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;

/** How long a loop of a million turns takes, printed for whoever changes the machine. */
class TimingTest {

  private static final int ROUNDS = 5;
  private static final int INSTRUCTIONS_IN_A_TURN = 11;

  @Test
  void aMillionTurnsGiveTheSumAndTheirTime() throws Throwable {
    Machine machine = new Machine(new ReflectiveLibrary());
    Programs.compileText(
            "class A { static String sum() { int sum = 0; "
                + "for (int i = 0; i < 1_000_000; i++) { sum += i * 2; } return \"\" + sum; } }")
        .values()
        .forEach(machine::define);
    for (int round = 0; round < ROUNDS; round++) {
      long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      Task task = machine.start("A", "sum", "()Ljava/lang/String;");
      while (!task.proceed(20_000)) {
        assertThat(task.value()).isNull();
      }
      long time = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
      System.out.printf(
          "%.1f ms, %.2f ns an instruction%n", time / 1e6, time / 1e6 / INSTRUCTIONS_IN_A_TURN);
      assertThat(task.value()).isEqualTo("-728379968");
    }
  }
}
