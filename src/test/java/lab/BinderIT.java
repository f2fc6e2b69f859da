package lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import notebooks.Draft;
import notebooks.Links;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * What {@code .binder} makes of a clone, with the steps of repo2docker but without Docker: a fresh
 * environment of Python, then {@code postBuild} once, then {@code start} for each server. JDK and
 * Maven are this computer's; home, packages, kernels and trust are the image's own.
 */
@DisabledOnOs(OS.WINDOWS)
class BinderIT {
  private static final Path REPOSITORY = Path.of("").toAbsolutePath();
  private static final String NOTEBOOK = "notebooks/02-the-activation-function.ipynb";
  private static final String SPANISH = "notebooks/es/02-la-funcion-de-activacion.ipynb";
  private static final String JAR = "notebooks/lib/neuron.jar";
  private static final String START = ".binder/start";

  /** In MB, what the JVM and the learner's server hold. */
  private static final int BESIDE_THE_HEAP = 300;

  @TempDir static Path image;

  /** As on Binder, the lesson's folder is the home. */
  private static Path lesson;

  /** Committed beside the steps, it is what learners get: the library of their edition. */
  private static Path jarOfAClass;

  private static Path python;
  private static String built;

  @BeforeAll
  static void build() throws Exception {
    assumeTrue(Files.exists(Path.of(".git")), "this needs a git checkout");
    lesson = Files.createDirectories(image.resolve("home/jovyan"));
    for (String file : said("git", "ls-files", "-z").split("\0")) {
      if (Files.exists(REPOSITORY.resolve(file))) {
        Files.createDirectories(lesson.resolve(file).getParent());
        Files.copy(REPOSITORY.resolve(file), lesson.resolve(file));
      }
    }
    jarOfAClass = lesson.resolve(".binder/neuron.jar");
    Files.copy(REPOSITORY.resolve(JAR), jarOfAClass);
    mark(jarOfAClass);
    python = image.resolve("notebook");
    said(REPOSITORY.resolve(".venv/bin/python").toString(), "-m", "venv", python.toString());
    built = said(program(lesson, lesson.resolve(".binder/postBuild").toString()));
  }

  /** JUnit warns of each link that leads out of its folder. */
  @AfterAll
  static void removeLinks() throws IOException {
    LabFixture.removeLinks(image);
  }

  @Test
  void theEnvironmentIsTheOneForConda() throws IOException {
    String whole = Files.readString(REPOSITORY.resolve("environment.yml"));
    String ours = Files.readString(REPOSITORY.resolve(".binder/environment.yml"));
    assertThat(ours.replaceAll("(?m)^#.*\n", ""))
        .isEqualTo(whole.replaceFirst("(?s)  - pip:\n.*", ""))
        .contains("openjdk", "maven");
  }

  @Test
  void theBuildEndsWithADoctorWhoFindsBothKernelsAndTheirArchives() {
    assertThat(built.lines())
        .anyMatch(line -> line.matches("ok +kernel java .*" + python + ".*"))
        .anyMatch(line -> line.matches("ok +kernel ijava .*" + python + ".*"))
        .filteredOn(line -> line.matches("ok +its archive .*"))
        .hasSize(2);
    assertThat(built).doesNotContain("Not using the active environment");
    assertThat(lesson.resolve(".venv")).doesNotExist();
    assertThat(lesson.resolve("target")).doesNotExist();
  }

  @Test
  void aServerFindsTheKernelWithItsAgentAndTrustsTheNotebooks() throws Exception {
    try (Server server = server(lesson)) {
      assertThat(words(server.get("/api/kernelspecs/java")))
          .anyMatch(word -> word.equals(python + "/share/jupyter/kernels/java/rerun.jar"))
          .anyMatch(word -> word.endsWith("/java/classes.archive"));
      assertTrusts(server, NOTEBOOK);
      assertTrusts(server, SPANISH);
      assertThat(server.get("/lab/api/settings/@jupyterlab/docmanager-extension:plugin"))
          .contains("Markdown Preview");
    }
  }

  @Test
  void aJarThatLiesBesideTheStepsIsTheLibrary() {
    assertThat(lesson.resolve(JAR)).hasSameBinaryContentAs(jarOfAClass);
  }

  /** Else a container ends the kernel before Java can say that its memory is full. */
  @Test
  void theLimitsOfAHubHaveRoomForAFullHeap() throws IOException {
    String spec = Files.readString(python.resolve("share/jupyter/kernels/java/kernel.json"));
    String page = Files.readString(REPOSITORY.resolve("docs/hub.md"));
    int heap = numbers("-Xmx(\\d+)m", spec).get(0);
    assertThat(numbers("limit: (\\d+)G", page))
        .hasSize(2)
        .allMatch(gigabytes -> gigabytes * 1024 >= heap + BESIDE_THE_HEAP);
  }

  @Test
  void theSecondNotebookRunsWithoutAnError() throws Exception {
    List<JsonObject> outputs = outputs(lesson.resolve(NOTEBOOK));
    assertThat(outputs)
        .noneMatch(output -> output.get("output_type").getAsString().equals("error"))
        .anyMatch(output -> output.toString().contains("image/png"))
        .anyMatch(output -> output.toString().contains("neuron-explore"));
  }

  @Test
  void aDefinitionThatRunsAgainIsNewAndKeepsWhatDoesNotDependOnIt() throws Exception {
    Path draft =
        new Draft()
            .metadata("{}")
            .unrun(
                List.of(
                    "double f(double z) { return z; }",
                    "var a = f(3);",
                    "double f(double z) { return 2 * z; }",
                    "System.out.println(a + \" and \" + f(4));"))
            .write(lesson.resolve("notebooks/draft.ipynb"));
    assertThat(outputs(draft)).singleElement().asString().contains("3.0 and 8.0");
  }

  @Test
  void aLearnerOfAHubWorksOnACopyAtHomeThatStaysAsItWasLeft() throws Exception {
    Path home = Files.createDirectories(image.resolve("volume"));
    Path copy = home.resolve("neuron-notebooks");
    try (Server server = server(home)) {
      assertTrusts(server, NOTEBOOK);
      assertTrusts(server, SPANISH);
      assertThat(server.contents("docs/glossary.md")).isEqualTo(200);
      assertThat(server.contents("docs/teaching.md")).isEqualTo(404);
    }
    assertThat(home.resolve(".local")).doesNotExist();
    assertThat(copy.resolve(JAR)).hasSameBinaryContentAs(lesson.resolve(JAR));
    assertThat(readings(copy))
        .contains(copy.resolve("README.md"), copy.resolve(NOTEBOOK), copy.resolve(SPANISH))
        .allSatisfy(file -> assertThat(Links.broken(file)).as("%s", file).isEmpty());

    Files.writeString(copy.resolve(NOTEBOOK), "mine");
    Files.delete(copy.resolve("docs/glossary.md"));
    assertThat(said(program(home, lesson.resolve(START).toString(), "pwd")).strip())
        .isEqualTo(copy.toString());
    assertThat(copy.resolve(NOTEBOOK)).hasContent("mine");
    assertThat(copy.resolve("docs/glossary.md"))
        .hasSameTextualContentAs(lesson.resolve("docs/glossary.md"));
  }

  @Test
  void aHomeThatCannotTakeACopyIsToldAndTheServerStartsWithoutIt() throws Exception {
    Path home = Files.writeString(image.resolve("no-home"), "a file");
    assertThat(said(program(home, lesson.resolve(START).toString(), "pwd")).lines())
        .hasSize(2)
        .first()
        .asString()
        .contains(home.toString(), "A file is where a folder belongs");
  }

  private static Server server(Path home) throws Exception {
    return Server.start(
        program(
                home,
                lesson.resolve(START).toString(),
                "jupyter",
                "lab",
                "--no-browser",
                "--allow-root",
                "--ip=127.0.0.1",
                "--ServerApp.port=0")
            .start());
  }

  private static void assertTrusts(Server server, String file) throws Exception {
    JsonElement notebook = JsonParser.parseString(server.get("/api/contents/" + file));
    JsonObject content = notebook.getAsJsonObject().getAsJsonObject("content");
    assertThat(content.getAsJsonArray("cells"))
        .map(JsonElement::getAsJsonObject)
        .filteredOn(cell -> cell.get("cell_type").getAsString().equals("code"))
        .isNotEmpty()
        .allMatch(cell -> cell.getAsJsonObject("metadata").get("trusted").getAsBoolean());
  }

  private static List<String> words(String spec) {
    JsonElement argv =
        JsonParser.parseString(spec).getAsJsonObject().getAsJsonObject("spec").get("argv");
    return argv.getAsJsonArray().asList().stream().map(JsonElement::getAsString).toList();
  }

  private static List<Integer> numbers(String pattern, String text) {
    return Pattern.compile(pattern)
        .matcher(text)
        .results()
        .map(found -> Integer.valueOf(found.group(1)))
        .toList();
  }

  /** Makes it another jar than the one that is built, with the same classes. */
  private static void mark(Path jar) throws IOException {
    try (FileSystem zip = FileSystems.newFileSystem(jar)) {
      Files.writeString(zip.getPath("edition.txt"), "for students");
    }
  }

  /** The notebooks and documents in a folder, however deep. */
  private static List<Path> readings(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().matches(".*\\.(ipynb|md)")).toList();
    }
  }

  /** Those of a notebook that is executed where it lies, in the kernel that it names or Java's. */
  private static List<JsonObject> outputs(Path notebook) throws Exception {
    said(
        program(
            lesson,
            lesson.resolve(START).toString(),
            "jupyter",
            "nbconvert",
            "--execute",
            "--to=notebook",
            "--ExecutePreprocessor.kernel_name=java",
            "--output=executed",
            notebook.toString()));
    JsonObject executed =
        JsonParser.parseString(Files.readString(lesson.resolve("notebooks/executed.ipynb")))
            .getAsJsonObject();
    return executed.getAsJsonArray("cells").asList().stream()
        .map(cell -> cell.getAsJsonObject().get("outputs"))
        .filter(outputs -> outputs != null)
        .flatMap(outputs -> StreamSupport.stream(outputs.getAsJsonArray().spliterator(), false))
        .map(JsonElement::getAsJsonObject)
        .toList();
  }

  /** A program in the image: what is this computer's for other programs is not there. */
  private static ProcessBuilder program(Path home, String... command) {
    ProcessBuilder program = new ProcessBuilder(command).directory(lesson.toFile());
    Map<String, String> environment = program.environment();
    environment
        .keySet()
        .removeIf(name -> name.matches("(CONDA|IPYTHON|JUPYTER|PYTHON|VIRTUAL_ENV|XDG_).*"));
    pipConfiguration().ifPresent(file -> environment.putIfAbsent("PIP_CONFIG_FILE", file));
    environment.put("PATH", python.resolve("bin") + ":" + environment.get("PATH"));
    environment.put("HOME", home.toString());
    environment.put("REPO_DIR", lesson.toString());
    environment.put("NB_PYTHON_PREFIX", python.toString());
    environment.put("MAVEN_OPTS", "-Dmaven.repo.local=" + System.getProperty("localRepository"));
    return program.redirectErrorStream(true);
  }

  /** From where pip gets its packages here. */
  private static Optional<String> pipConfiguration() {
    return Stream.of(".config/pip/pip.conf", ".pip/pip.conf")
        .map(Path.of(System.getProperty("user.home"))::resolve)
        .filter(Files::exists)
        .map(Path::toString)
        .findFirst();
  }

  private static String said(String... command) throws Exception {
    return said(new ProcessBuilder(command).redirectErrorStream(true));
  }

  private static String said(ProcessBuilder program) throws Exception {
    Process process = program.start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes());
    assertThat(process.waitFor()).as("%s%n%s", program.command(), output).isZero();
    return output;
  }
}
