package lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;

/** Python packages for a test, beside the Python of the lesson and not in it. */
final class PythonTools {

  static final String PYTHON = Path.of(".venv/bin/python").toAbsolutePath().toString();

  private final Path folder;

  private PythonTools(Path folder) {
    this.folder = folder;
  }

  /** Those of a list that names all that the lesson lacks; installed once for each list. */
  static PythonTools installed(Path pins, Path folder) throws IOException, InterruptedException {
    PythonTools tools = new PythonTools(folder.toAbsolutePath());
    Path installed = tools.folder.resolve("requirements.txt");
    if (Files.exists(installed) && Files.mismatch(pins, installed) < 0) {
      return tools;
    }
    tools.demand(
        "It comes from where pip gets its packages: connect to the network and run this again.",
        PYTHON,
        "-m",
        "pip",
        "install",
        "--quiet",
        "--upgrade",
        "--no-deps",
        "--target=" + tools.folder,
        "--requirement=" + pins);
    Files.copy(pins, installed, StandardCopyOption.REPLACE_EXISTING);
    return tools;
  }

  String program(String name) {
    return folder.resolve("bin").resolve(name).toString();
  }

  /**
   * Runs a program that finds these packages and their programs, and gives back what it printed.
   */
  String demand(String remedy, String... command) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    Map<String, String> settings = builder.environment();
    settings.put("PYTHONPATH", folder.toString());
    settings.merge("PATH", folder.resolve("bin").toString(), (path, ours) -> ours + ":" + path);
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes());
    assertThat(process.waitFor()).as("%s%n%s", remedy, said).isZero();
    return said;
  }
}
