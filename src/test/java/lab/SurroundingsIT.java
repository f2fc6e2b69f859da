package lab;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Lab.java among what its user has for other programs. The environment and the kernels are those
 * that the build prepared.
 */
class SurroundingsIT extends LabFixture {
  private static final String FIRST = "/api/contents/01-first.ipynb";

  private Path home;

  @BeforeEach
  void prepare() throws IOException {
    givenTheRealLibrary();
    givenNotebook("01-first.ipynb", "1 + 1");
    home = Files.createDirectories(temp.resolve("home"));
  }

  private Lab atHome(String... words) {
    return real(words).with("HOME", home.toString()).without("JUPYTER_DATA_DIR");
  }

  /** Starts JupyterLab, and demands both kernels at the address that it printed. */
  private static List<String> linesBeforeBothKernels(Lab lab) throws Exception {
    try (Server server = Server.start(lab)) {
      assertThat(kernels(server)).contains("java", "ijava");
      return server.before;
    }
  }

  private static Set<String> kernels(Server server) throws Exception {
    return JsonParser.parseString(server.get("/api/kernelspecs"))
        .getAsJsonObject()
        .getAsJsonObject("kernelspecs")
        .keySet();
  }

  @Nested
  class PythonOfTheUser {
    /** Names of Python's own library and of JupyterLab's parts. */
    private void givenFiles(Path folder) throws IOException {
      for (String name : List.of("random.py", "token.py", "signal.py", "tornado/__init__.py")) {
        Files.createDirectories(folder.resolve(name).getParent());
        Files.writeString(folder.resolve(name), "raise SystemExit('the learner\\'s own')\n");
      }
    }

    @Test
    void filesInTheFolderAndOnThePathDoNotReachJupyterLab() throws Exception {
      Path library = Files.createDirectories(temp.resolve("library"));
      for (Path folder : List.of(lesson, lesson.resolve("notebooks"), temp, library)) {
        givenFiles(folder);
      }
      assertThat(
              linesBeforeBothKernels(atHome("--no-browser").with("PYTHONPATH", library.toString())))
          .isEmpty();
    }

    @Test
    void theyDoNotReachARunOrTheDoctorEither() throws Exception {
      givenFiles(lesson);
      givenFiles(lesson.resolve("notebooks"));
      assertThat(atHome("run").answer().code()).isZero();
      assertThat(atHome("doctor").answer().out()).contains("ok       JupyterLab");
    }

    @Test
    void variablesForOtherPythonsDoNotReachIt() throws Exception {
      Lab lab = atHome("--no-browser").with("PYTHONHOME", "/nowhere");
      lab.with("PYTHONHASHSEED", "nonsense").with("PYTHONSTARTUP", "/nowhere");
      lab.with("PYTHONIOENCODING", "nonsense").with("PYTHONWARNINGS", "error");
      assertThat(linesBeforeBothKernels(lab)).isEmpty();
    }

    @Test
    void aPythonIsFoundWhateverIsSetForIt() throws Exception {
      Lab lab = lab("doctor").withRealPath().with("PYTHONHOME", "/nowhere");
      assertThat(lab.with("PYTHONHASHSEED", "nonsense").answer().out())
          .containsPattern("ok +Python +3\\.");
    }
  }

  @Nested
  class JupyterOfTheUser {
    @Test
    void aConfigurationForAnotherServerDoesNotCount() throws Exception {
      Path config = Files.createDirectories(home.resolve(".jupyter"));
      Files.writeString(
          config.resolve("jupyter_server_config.py"),
          """
          c.ServerApp.base_url = "/elsewhere/"
          c.ServerApp.certfile = "/nowhere.pem"
          c.IdentityProvider.hashed_password = "argon2:x"
          c.KernelSpecManager.allowed_kernelspecs = {"python3"}
          c.ServerApp.nonsense()
          raise SystemExit("the user's own")
          """);
      Files.writeString(
          config.resolve("jupyter_server_config.json"),
          "{\"ServerApp\": {\"base_url\": \"/elsewhere/\", \"allow_origin\": 7}}");
      Files.copy(
          config.resolve("jupyter_server_config.py"), lesson.resolve("jupyter_server_config.py"));
      assertThat(linesBeforeBothKernels(atHome("--no-browser"))).isEmpty();
    }

    @Test
    void variablesForAnotherServerDoNotCount() throws Exception {
      Path path = temp.resolve("path");
      givenKernel(path.resolve("kernels/java"));
      Lab lab = atHome("--no-browser").with("JUPYTER_PATH", path.toString());
      lab.with("JUPYTER_NO_CONFIG", "1").with("JUPYTERLAB_DIR", "/nowhere");
      lab.with("JUPYTER_GATEWAY_URL", "http://127.0.0.1:9");
      try (Server server = Server.start(lab)) {
        assertThat(kernels(server)).contains("java", "ijava");
        assertThat(server.get("/api/kernelspecs")).contains("JJava").doesNotContain("another");
      }
    }

    @Test
    void anotherKernelOfTheSameNameIsNotStarted() throws Exception {
      Path path = temp.resolve("path");
      givenKernel(path.resolve("kernels/java"));
      givenKernel(home.resolve(".local/share/jupyter/kernels/java"));
      Answer answer = atHome("run").with("JUPYTER_PATH", path.toString()).answer();
      assertThat(answer.code()).as("%s", answer).isZero();
      assertThat(atHome("doctor").with("JUPYTER_PATH", path.toString()).answer().out())
          .containsPattern("ok +kernel java +" + REPOSITORY + "/.venv");
    }

    private void givenKernel(Path folder) throws IOException {
      Files.createDirectories(folder);
      Files.writeString(
          folder.resolve("kernel.json"),
          "{\"argv\": [\"/bin/false\"], \"display_name\": \"another\", \"language\": \"java\"}");
    }

    @Test
    void whatWasChosenInItsMenusStands() throws Exception {
      Path theme =
          home.resolve(
              ".jupyter/lab/user-settings/@jupyterlab/apputils-extension/themes.jupyterlab-settings");
      Files.createDirectories(theme.getParent());
      Files.writeString(theme, "{\"theme\": \"JupyterLab Dark\"}");
      try (Server server = Server.start(atHome("--no-browser"))) {
        assertThat(server.get("/lab/api/settings/@jupyterlab/apputils-extension:themes"))
            .contains("JupyterLab Dark");
      }
    }
  }

  @Nested
  class Trust {
    @Test
    void isGivenToEachUserOfAFolder() throws Exception {
      for (String user : List.of("first", "second")) {
        home = Files.createDirectories(temp.resolve(user));
        assertTrusted(atHome("--no-browser"));
      }
    }

    @Test
    void isGivenAgainWhenTheSignaturesAreGone() throws Exception {
      assertTrusted(atHome("--no-browser"));
      Files.delete(home.resolve(".local/share/jupyter/nbsignatures.db"));
      assertTrusted(atHome("--no-browser"));
    }

    @Test
    void anUnreadableNotebookIsNamedAndTheOthersAreTrusted() throws Exception {
      Files.writeString(lesson.resolve("notebooks/00-broken.ipynb"), "{");
      Lab lab = atHome("--no-browser").withErrorsInOutput();
      try (Server server = Server.start(lab)) {
        assertThat(server.before).singleElement().asString().contains("00-broken.ipynb is not");
        assertThat(server.get(FIRST)).contains("\"trusted\": true");
      }
    }

    private void assertTrusted(Lab lab) throws Exception {
      try (Server server = Server.start(lab)) {
        assertThat(server.get(FIRST)).contains("\"trusted\": true");
      }
    }
  }

  @Nested
  class AHomeThatCannotBeWritten {
    @BeforeEach
    void givenNoHome() throws IOException {
      Files.delete(home);
      Files.writeString(home, "a file");
    }

    @Test
    void isToldAndTheLessonStartsWithoutIt() throws Exception {
      Lab lab = atHome("--no-browser").withErrorsInOutput();
      try (Server server = Server.start(lab)) {
        assertThat(server.before)
            .isNotEmpty()
            .allSatisfy(line -> assertThat(line).contains(home.toString(), "cannot be written"));
        assertThat(server.get(FIRST)).contains("\"trusted\": true");
        server.startKernel("java");
      }
    }

    @Test
    void doesNotKeepNotebooksFromRunning() throws Exception {
      assertThat(atHome("run").answer().code()).isZero();
    }

    @Test
    void isWhatTheDoctorSays() throws Exception {
      Answer answer = atHome("doctor").answer();
      assertThat(answer.out()).containsPattern("missing +home +" + home + "\\S* cannot be written");
      assertThat(home).hasContent("a file");
    }
  }

  @Nested
  class Folders {
    @ParameterizedTest
    @ValueSource(strings = {"setup", "run", "open"})
    void oneWithAColonInItsPathIsTold(String command) throws Exception {
      lesson = Files.move(lesson, temp.resolve("two:folders"));
      assertThat(lab(command).problem()).contains("two:folders", "\":\"", "rename");
    }

    @Test
    void theDoctorTellsOfTheColonToo() throws Exception {
      lesson = Files.move(lesson, temp.resolve("two:folders"));
      assertThat(lab("doctor").answer().out())
          .containsPattern("missing +folder .*two:folders")
          .containsPattern("waits +all else .*another name")
          .doesNotContain("setup");
    }

    @Test
    void notebooksWithAColonInTheirPathAreTold() throws Exception {
      Files.createDirectories(temp.resolve("my:own"));
      assertThat(lab("open", "--notebooks", "my:own").problem()).contains("my:own", "rename");
    }

    @ParameterizedTest
    @ValueSource(strings = {"01-first.ipynb", "kernel.log"})
    void aResultThatCannotBeWrittenIsToldBeforeTheRun(String name) throws Exception {
      Path result = lesson.resolve("target/notebooks/java").resolve(name);
      Files.createDirectories(result);
      assertThat(real("run").problem()).contains(name, "move it away");
    }
  }
}
