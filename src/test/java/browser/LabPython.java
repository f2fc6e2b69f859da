package browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The Python of the lesson: its .venv, or the conda environment that is active. */
public final class LabPython {

  private LabPython() {}

  /** Runs it and waits for its end. */
  public static void run(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(program()));
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes());
    assertThat(process.waitFor()).as(said).isZero();
  }

  private static String program() {
    return Stream.of(".venv", System.getenv().getOrDefault("CONDA_PREFIX", ".venv"))
        .flatMap(
            home ->
                Stream.of("bin/python", "Scripts/python.exe", "python.exe")
                    .map(Path.of(home)::resolve))
        .filter(Files::exists)
        .findFirst()
        .orElseThrow(() -> new AssertionError("java Lab.java setup made no Python."))
        .toAbsolutePath()
        .toString();
  }
}
