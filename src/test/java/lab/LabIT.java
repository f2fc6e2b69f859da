package lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import browser.InTheBrowser;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import notebooks.NotebookFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What {@code java Lab.java} answers, prepares and opens. It takes its turn with what needs a
 * browser, which is sooner done than what needs a kernel.
 */
@InTheBrowser
class LabIT extends LabFixture {
  @Nested
  class Words {
    @Test
    void anUnknownCommandIsAnsweredWithThoseThatExist() throws Exception {
      assertThat(lab("opne").problem())
          .contains("\"opne\"", "open, setup, run, share, class, bench, doctor and help");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--save", "01.ipynb", "-v"})
    void aWordThatSetupDoesNotKnowIsNamed(String word) throws Exception {
      assertThat(lab("setup", word).problem()).contains("\"setup\"", word);
    }

    @Test
    void anUnknownOptionIsAnsweredWithThoseThatExist() throws Exception {
      assertThat(lab("--prot", "80").problem()).contains("--prot", "--no-browser and --port");
    }

    @Test
    void anUnknownKernelIsAnsweredWithThoseThatExist() throws Exception {
      assertThat(lab("run", "--kernel", "python").problem()).contains("java or ijava");
    }

    @Test
    void aMissingNotebookIsNamed() throws Exception {
      assertThat(lab("run", "99.ipynb").problem()).contains("\"99.ipynb\"");
    }

    @Test
    void aMissingFolderOfNotebooksIsNamed() throws Exception {
      assertThat(lab("open", "--notebooks", "nowhere").problem())
          .contains("nowhere", "--notebooks");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "eighty", "-1"})
    void aPortThatIsNoneIsNamed(String port) throws Exception {
      assertThat(lab("open", "--port", port).problem()).contains(port, "1 to 65535");
    }

    @ParameterizedTest
    @ValueSource(strings = {"help", "--help", "-h"})
    void helpNamesEveryCommand(String word) throws Exception {
      Answer answer = lab(word).answer();
      assertThat(answer.code()).isZero();
      assertThat(answer.out())
          .contains("open", "setup", "run", "bench", "doctor", "--save", "--port");
    }
  }

  @Nested
  class MissingThings {
    /** No old JDK is at hand, so this one says that it is old; the syntax is Java 11's. */
    @Test
    void anOldJdkIsToldWhichOneToInstall() throws Exception {
      Path old = temp.resolve("Old.java");
      Files.writeString(
          old,
          "class Old { public static void main(String[] words) {"
              + " System.setProperty(\"java.specification.version\", \"11\"); Lab.main(words); } }");
      compileAsJava11(lesson.resolve("Lab.java"), old);
      Lab lab = lab("setup");
      lab.command.set(lab.command.size() - 2, "Old");
      lab.command.addAll(1, List.of("-cp", temp.toString()));
      assertThat(lab.problem()).contains("JDK 11", "17 or newer", "adoptium.net");
    }

    private void compileAsJava11(Path... sources) {
      List<String> words = new ArrayList<>();
      words.addAll(List.of("--release", "11", "-Xlint:-options", "-d", temp.toString()));
      Stream.of(sources).map(Path::toString).forEach(words::add);
      int code =
          ToolProvider.getSystemJavaCompiler().run(null, null, null, words.toArray(String[]::new));
      assertThat(code).isZero();
    }

    @Test
    void withoutMavenTheLibraryCannotBeBuilt() throws Exception {
      assertThat(lab("setup").problem()).contains("Maven", "maven.apache.org/install");
    }

    @Test
    void withoutPythonThereIsNoJupyterLab() throws Exception {
      givenBuiltLibrary();
      assertThat(lab("setup").problem()).contains("Python", "3.10 or newer", "python.org");
    }

    @Test
    void anOldPythonIsNamed() throws Exception {
      givenBuiltLibrary();
      givenDisguisedPython("sys.version_info = (3, 8, 20)");
      assertThat(lab("setup").problem()).contains("Python 3.8", "3.10 or newer");
    }

    @Test
    void aPythonThatFailsIsNoPython() throws Exception {
      givenBuiltLibrary();
      givenTool("python3", "echo broken >&2; exit 9");
      assertThat(lab("setup").problem()).contains("No Python 3 starts", "python3 says: broken");
    }

    @Test
    void aPythonWithoutVenvModuleIsToldWhatToInstall() throws Exception {
      givenBuiltLibrary();
      givenDisguisedPython("sys.version_info, sys.modules['venv'] = (3, 11, 2), None");
      assertThat(lab("setup").problem()).contains("venv", "apt install python3.11-venv");
    }

    /** The real one, changed by a line before it runs the program that it is given. */
    private void givenDisguisedPython(String line) throws IOException {
      String program = "import runpy, sys; " + line + "; runpy.run_path(sys.argv[4])";
      givenTool("python3", "exec '" + PYTHON + "' -c \"" + program + "\" \"$@\"");
    }

    @Test
    void aVenvModuleWithoutEnsurepipIsToldWhatToInstall() throws Exception {
      givenBuiltLibrary();
      givenTool(
          "python3",
          "case \"$4\" in *probe.py) echo 3.11 FIT; exit 0;; esac",
          "echo 'The virtual environment was not created successfully because ensurepip is not"
              + " available.'",
          "exit 1");
      assertThat(lab("setup").problem()).contains("venv", "apt install python3.11-venv");
    }

    @Test
    void withoutChromiumThereIsNothingToMeasureIn() throws Exception {
      givenTool("python3", "exec '" + PYTHON + "' \"$@\"");
      assertThat(lab("bench").with("CHROMIUM", "nowhere").problem())
          .contains("Chromium or Chrome", "install it", "CHROMIUM");
    }

    @Test
    void aTakenPortIsNamed() throws Exception {
      try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
        String port = String.valueOf(taken.getLocalPort());
        assertThat(lab("open", "--port", port).problem()).contains(port, "taken", "--port");
      }
    }

    @Test
    void aFileWhereTheEnvironmentBelongsIsNamed() throws Exception {
      givenBuiltLibrary();
      Files.writeString(lesson.resolve(".venv"), "not a folder");
      assertThat(lab("setup").withRealPath().problem()).contains(".venv", "move");
    }

    @Test
    void aFileWhereAFolderBelongsIsNamed() throws Exception {
      givenTool("mvn", "exit 1");
      Files.writeString(lesson.resolve("target"), "not a folder");
      assertThat(lab("setup").withFakePython().problem()).contains("target", "move it away");
    }

    @Test
    void aFolderThatMayNotBeWrittenIsNamed() throws Exception {
      givenBuiltLibrary();
      Path conda = givenCondaEnvironment();
      Lab lab = lab("setup").with("CONDA_PREFIX", conda.toString());
      Path kernels = conda.resolve("share/jupyter/kernels");
      asOneWhoMayOnlyRead(lab, kernels, kernels.resolve("java"));
      assertThat(lab.problem()).contains("no permission to write", "kernels");
    }

    @Test
    void theEnvironmentOfAnotherUserIsLeftToIt() throws Exception {
      givenBuiltLibrary();
      Path python = Files.createDirectories(temp.resolve("private")).resolve("python");
      Path home = Files.createDirectories(lesson.resolve(".venv"));
      Files.createDirectories(home.resolve("bin"));
      Files.createSymbolicLink(home.resolve("bin/python"), Files.createFile(python));
      Lab lab = lab("doctor");
      asOneWhoMayOnlyRead(lab, home);
      Set<PosixFilePermission> mine = Files.getPosixFilePermissions(python.getParent());
      Files.setPosixFilePermissions(python.getParent(), Set.of());
      try {
        assertThat(lab.answer().out())
            .containsPattern("missing +JupyterLab .*" + home.getFileName() + ".* copy .* folder");
      } finally {
        Files.setPosixFilePermissions(python.getParent(), mine);
      }
    }

    /** Root may write everywhere, so there the process is without that right. */
    private void asOneWhoMayOnlyRead(Lab lab, Path... folders) throws Exception {
      if (Files.isWritable(Path.of("/"))) {
        Path setpriv = Path.of("/usr/bin/setpriv");
        assumeTrue(Files.isExecutable(setpriv), "run as root, this needs setpriv");
        String rights = "-dac_override,-dac_read_search";
        lab.command.addAll(
            0, List.of(setpriv.toString(), "--bounding-set=" + rights, "--inh-caps=" + rights));
      }
      for (Path folder : folders) {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
      }
    }
  }

  @Nested
  class FailingTools {
    @ParameterizedTest
    @ValueSource(
        strings = {
          "[ERROR] Could not transfer artifact org.ejml:ejml-simple:pom:0.46.1: repo: Unknown host",
          "[ERROR] Cannot access central in offline mode and the artifact was not downloaded before"
        })
    void mavenWithoutNetworkIsTold(String output) throws Exception {
      givenTool("mvn", "echo '" + output + "'; exit 1");
      assertThat(lab("setup").withFakePython().problem()).contains("no network", "connect");
    }

    @Test
    void mavenOnAFullDiskIsTold() throws Exception {
      givenTool("mvn", "echo '[ERROR] error writing X: No space left on device'; exit 1");
      assertThat(lab("setup").withFakePython().problem()).contains("disk is full", "free");
    }

    @Test
    void anyOtherFailureOfMavenIsShownWithItsLog() throws Exception {
      givenTool("mvn", "echo before; echo '[ERROR] A.java:[1,2] ; expected'; exit 1");
      assertThat(lab("setup").withFakePython().problem())
          .contains("A.java:[1,2] ; expected", "maven.log");
      assertThat(lesson.resolve("target/lab/maven.log")).content().startsWith("before\n");
    }

    @Test
    void aFullDiskUnderLabItselfIsTold() throws Exception {
      Path full = Path.of("/dev/full");
      assumeTrue(Files.exists(full), "/dev/full stands for the full disk");
      Files.createDirectories(lesson.resolve("target/lab"));
      Files.createSymbolicLink(lesson.resolve("target/lab/maven.log"), full);
      givenTool("mvn", "echo '[ERROR] A.java:[1,2] ; expected'; exit 1");
      assertThat(lab("setup").withFakePython().problem()).contains("disk is full", "free");
    }

    @Test
    void pipWithoutNetworkIsTold() throws Exception {
      givenBuiltLibrary();
      Lab lab = lab("setup").withRealPath().with("PIP_INDEX_URL", "http://127.0.0.1:9/simple");
      assertThat(lab.with("PIP_RETRIES", "1").problem()).contains("no network", "connect");
    }
  }

  @Nested
  class Conda {
    @Test
    void anActiveEnvironmentWithJupyterLabIsUsedInsteadOfAVenv() throws Exception {
      givenBuiltLibrary();
      Path conda = givenCondaEnvironment();
      assertThat(lab("setup").with("CONDA_PREFIX", conda.toString()).answer().code()).isZero();
      assertThat(conda.resolve("share/jupyter/kernels/java/kernel.json"))
          .content()
          .contains("JJava");
      assertThat(lesson.resolve(".venv")).doesNotExist();
    }

    @Test
    void theSettingsOfItsOwnerStand() throws Exception {
      givenBuiltLibrary();
      Path conda = givenCondaEnvironment();
      Path settings = Files.createDirectories(conda.resolve("share/jupyter/lab/settings"));
      Files.writeString(settings.resolve("overrides.json"), "{}");
      assertThat(lab("setup").with("CONDA_PREFIX", conda.toString()).answer().code()).isZero();
      assertThat(settings.resolve("overrides.json")).hasContent("{}");
      assertThat(settings.resolve("overrides.d/neuron-notebooks.json"))
          .content()
          .contains("\"fetchNews\": \"false\"", "\"markdown\": \"Markdown Preview\"");
    }

    @Test
    void oneThatLacksTheJavaKernelIsLeftAlone() throws Exception {
      givenBuiltLibrary();
      Path conda = givenCondaEnvironment();
      Files.delete(conda.resolve("share/jupyter/kernels/java/jjava.jar"));
      Answer answer = lab("setup").with("CONDA_PREFIX", conda.toString()).answer();
      assertThat(answer.out())
          .contains(
              "Not using", conda.toString(), "the Java kernel is missing", "requirements.txt");
      assertThat(answer.err()).contains("Python");
    }

    @Test
    void oneWithOtherVersionsIsLeftAlone() throws Exception {
      givenBuiltLibrary();
      Path conda = givenCondaEnvironment();
      givenExecutable(conda.resolve("bin/python"), "echo 'jupyterlab is 4.2.5, not 4.6.6'; exit 1");
      Answer answer = lab("setup").with("CONDA_PREFIX", conda.toString()).answer();
      assertThat(answer.out().lines())
          .singleElement()
          .asString()
          .contains(conda.toString(), "jupyterlab is 4.2.5, not 4.6.6", ".venv");
      assertThat(conda.resolve("share/jupyter/kernels/java/kernel.json")).doesNotExist();
    }

    @Test
    void oneWithoutJupyterLabIsNotUsed() throws Exception {
      givenBuiltLibrary();
      assertThat(lab("setup").with("CONDA_PREFIX", temp.toString()).problem()).contains("Python");
    }
  }

  @Nested
  class Doctor {
    @Test
    void namesARemedyForEachThingMissingAndChangesNothing() throws Exception {
      Set<Path> before = files();
      Answer answer = lab("doctor").answer();
      assertThat(answer.code()).isEqualTo(1);
      assertThat(answer.err()).isEmpty();
      assertThat(answer.out().lines())
          .extracting(line -> line.substring(0, 9).strip() + " " + line.substring(9, 22).strip())
          .containsExactly(
              "ok folder",
              "ok JDK",
              "missing Maven",
              "missing Python",
              "missing JupyterLab",
              "missing kernel java",
              "missing its archive",
              "missing kernel ijava",
              "missing its archive",
              "missing home",
              "missing jar",
              "missing fonts",
              "missing browser");
      assertThat(files()).isEqualTo(before);
    }

    @Test
    void isContentWithThePreparedRepository() throws Exception {
      lesson = REPOSITORY;
      Answer answer = lab("doctor").answer();
      assertThat(answer.out())
          .contains("ok       JupyterLab    4.", "ok       fonts         Inter");
      assertThat(answer.code()).as(answer.out()).isZero();
    }

    private Set<Path> files() throws IOException {
      try (Stream<Path> files = Files.walk(lesson)) {
        return files.collect(Collectors.toCollection(TreeSet::new));
      }
    }
  }

  /** In the environment and with the kernels that the build prepared. */
  @Nested
  class TheRealThing {
    private static final String GREETING = "System.out.println(\"σ(\" + (1 + 2) + \")\");";

    @BeforeEach
    void prepare() throws IOException {
      givenTheRealLibrary();
    }

    @Test
    void bothKernelsGiveTheSameResultTwice() throws Exception {
      givenNotebook("01-first.ipynb", GREETING, "1 + 1");
      assertThat(real("run").answer().out()).contains("01-first.ipynb", "ok");
      String result = result("java", "01-first.ipynb");
      assertThat(result).contains("σ(3)\\n", "\"execution_count\": 2", "\"id\": \"cell-1\"");
      assertThat(run("java", "01-first.ipynb").metadata().keySet())
          .containsExactlyInAnyOrder("kernelspec", "language_info");
      assertThat(real("run", "--kernel", "ijava").answer().code()).isZero();
      assertThat(result("ijava", "01-first.ipynb")).isEqualTo(result);
      assertThat(real("run").answer().code()).isZero();
      assertThat(result("java", "01-first.ipynb")).isEqualTo(result);
    }

    @ParameterizedTest
    @ValueSource(strings = {"java", "ijava"})
    void aKernelDoesNotTellTheTerminalOfItsThreads(String kernel) throws Exception {
      givenNotebook("01-first.ipynb", GREETING);
      assertThat(real("run", "--kernel", kernel).answer().code()).isZero();
      assertThat(result(kernel, "kernel.log")).doesNotContain("Loop");
    }

    @ParameterizedTest
    @ValueSource(strings = {"java", "ijava"})
    @Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aKernelTellsTheTerminalWhatItCannotDo(String kernel) throws Exception {
      try (Server server = Server.start(real("--no-browser").withErrorsInOutput())) {
        server.send(server.startKernel(kernel), "nonsense_request");
        assertThat(server.lineWith("Unhandled message")).isNotEmpty();
      }
    }

    @Test
    void aFailingCellIsNamedAndTheOthersStillRun() throws Exception {
      givenNotebook("01-fails.ipynb", "1", "throw new IllegalStateException(\"min above max\");");
      givenNotebook("02-first.ipynb", GREETING);
      Answer answer = real("run").answer();
      assertThat(answer.code()).isEqualTo(1);
      assertThat(answer.out())
          .contains("code cell 2", "min above max")
          .containsPattern("02-first.* ok");
      assertThat(answer.err().lines())
          .singleElement()
          .asString()
          .contains("1 of 2 notebooks failed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"java", "ijava"})
    void ofASlipAKernelShowsTheSentenceWithoutATrace(String kernel) throws Exception {
      givenNotebook(
          "01-slip.ipynb",
          "%classpath " + REPOSITORY.resolve("notebooks/lib/neuron.jar"),
          "new neuron.Neuron(new double[] {Double.NaN}, 1)");
      assertThat(real("run", "--kernel", kernel).answer().code()).isEqualTo(1);
      assertThat(errorText(run(kernel, "01-slip.ipynb")))
          .isEqualTo(
              "neuron.text.BadInput: Weight 1 is NaN, but must be finite:"
                  + " replace it with a number such as 0.5.");
    }

    /** The error of the second cell without colours, and without the line that IJava puts above. */
    private String errorText(NotebookFile notebook) {
      String traceback = notebook.codeCells().get(1).outputs().get(0).traceback();
      return traceback
          .lines()
          .map(line -> line.replaceAll("\u001B\\[[0-9;]*m", ""))
          .filter(line -> !line.matches("-+"))
          .collect(Collectors.joining("\n"));
    }

    @Test
    void saveWritesOutputsButNeverOverChangedCells() throws Exception {
      Path notebook = givenNotebook("01-first.ipynb", GREETING);
      assertThat(real("run", "--save").problem()).contains("git checkout");
      git("init", "-q");
      assertThat(real("run", "--save").problem()).contains("01-first.ipynb", "commit it");
      git("add", "notebooks/01-first.ipynb");
      git("-c", "user.name=a", "-c", "user.email=a@b", "commit", "-qm", "First");
      assertThat(real("run", "--save").answer().code()).isZero();
      assertThat(notebook).content().contains("σ(3)\\n");
      String changed = Files.readString(notebook).replace("1 + 2", "2 + 2");
      Files.writeString(notebook, changed);
      assertThat(real("run", "--save").problem()).contains("01-first.ipynb", "uncommitted changes");
      assertThat(notebook).content().isEqualTo(changed);
    }

    @Test
    void endingItEndsTheServerAndItsKernels() throws Exception {
      givenNotebook("01-first.ipynb", GREETING);
      Path scratch = Files.createDirectories(temp.resolve("scratch"));
      Lab lab = real("--no-browser").withJava("-Djava.io.tmpdir=" + scratch);
      try (Server server = Server.start(lab)) {
        server.startKernel("java");
        List<ProcessHandle> family = server.process.descendants().toList();
        assertThat(family).hasSizeGreaterThanOrEqualTo(2);
        assertThat(scratch).isNotEmptyDirectory();
        server.process.destroy();
        assertThat(server.process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        for (ProcessHandle member : family) {
          member.onExit().get(10, TimeUnit.SECONDS);
        }
      }
      assertThat(scratch).isEmptyDirectory();
    }

    @Test
    void theServerShowsTheDocumentsOfTheLessonToo() throws Exception {
      givenNotebook("01-first.ipynb", GREETING);
      givenGlossary(lesson);
      try (Server server = Server.start(real("--no-browser"))) {
        assertThat(server.address).hasPath("/lab/tree/notebooks/01-first.ipynb");
        assertThat(server.contents("docs/glossary.md")).isEqualTo(200);
      }
    }

    @Test
    void ofAFolderThatIsNotTheLessonsTheServerShowsNothingAround() throws Exception {
      Path first = givenNotebook("01-first.ipynb", GREETING);
      Path own = Files.createDirectories(temp.resolve("my own"));
      Files.copy(first, own.resolve("01-first.ipynb"));
      givenGlossary(temp);
      try (Server server = Server.start(real("--no-browser", "--notebooks", "my own"))) {
        assertThat(server.address).hasPath("/lab/tree/01-first.ipynb");
        assertThat(server.contents("01-first.ipynb")).isEqualTo(200);
        assertThat(server.contents("docs/glossary.md")).isEqualTo(404);
      }
    }

    private void givenGlossary(Path folder) throws IOException {
      Files.createDirectories(folder.resolve("docs"));
      Files.writeString(folder.resolve("docs/glossary.md"), "# Glossary\n");
    }

    private NotebookFile run(String kernel, String name) {
      return NotebookFile.read(file(kernel, name));
    }

    private String result(String kernel, String name) throws IOException {
      return Files.readString(file(kernel, name));
    }

    private Path file(String kernel, String name) {
      return lesson.resolve("target/notebooks/" + kernel).resolve(name);
    }

    private void git(String... words) throws Exception {
      List<String> command = new ArrayList<>(List.of("git", "-C", lesson.toString()));
      command.addAll(List.of(words));
      assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
    }
  }
}
