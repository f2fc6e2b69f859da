package runtime.build.cells;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What learners run, in JShell, which runs the cells in a kernel. */
@DisplayName("What learners run says the same as classes and in JShell:")
class SessionsInJShellIT {

  private static final long SEED = 20;
  private static final int SOME = 3;

  static Stream<String> some() throws Exception {
    List<String> sessions = new ArrayList<>(Gate.open().sessions().keySet());
    Collections.shuffle(sessions, new Random(SEED));
    return sessions.stream().limit(Integer.getInteger("sessions", SOME));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("some")
  void theSame(String name) throws Exception {
    Gate gate = Gate.open();
    Session session = gate.sessions().get(name);
    Map<String, Said<byte[]>> asClasses = gate.onAJvm();
    List<String> wrong = new ArrayList<>();
    try (ShellKernel kernel = new ShellKernel(gate.classPath())) {
      for (int i = 0; i < session.sources().size(); i++) {
        String source = session.sources().get(i);
        String said = Gate.heard(() -> kernel.run(source)).text();
        String expected = asClasses.get(name + " " + session.names().get(i)).text();
        if (!said.equals(expected)) {
          wrong.add(
              "%s %s\n%s\n--- as classes\n%s--- in JShell\n%s"
                  .formatted(name, session.names().get(i), source, expected, said));
        }
      }
    }
    assertThat(wrong).isEmpty();
  }
}
