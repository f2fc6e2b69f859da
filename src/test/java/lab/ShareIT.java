package lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What comes in the way of a folder to hand out, and what comes of it then. */
@DisplayName("java Lab.java share")
class ShareIT extends LabFixture {

  private static final String PAGE = "student/site/02-second.html";
  private static final String NO_CHROMIUM = "No hand-outs are made";

  @BeforeEach
  void givenALesson() throws IOException {
    givenTool("python3", "exec '" + PYTHON + "' \"$@\"");
    for (String part : List.of("lab/site", "src/main/resources/neuron/fonts", "docs")) {
      copyFiles(REPOSITORY.resolve(part), lesson.resolve(part));
    }
    givenTheRealLibrary();
    givenNotebook("02-second.ipynb", "1 + 1");
  }

  @Test
  void makesAllButHandOutsWhereThereIsNoChromium() throws Exception {
    Answer answer = share("Für die Klasse").answer();

    assertThat(answer.code()).as("%s", answer).isZero();
    assertThat(answer.out().lines().filter(line -> line.contains("Chromium")))
        .singleElement()
        .asString()
        .contains(NO_CHROMIUM, "install it", "CHROMIUM");
    assertThat(temp.resolve("Für die Klasse/student")).isDirectoryContaining("glob:**.zip");
    assertThat(temp.resolve("Für die Klasse").resolve(PAGE)).exists();
    assertThat(temp.resolve("Für die Klasse/student/handouts")).doesNotExist();
  }

  @Test
  void namesANotebookThatALearnerBrokeAndMakesTheOthers() throws Exception {
    Files.writeString(lesson.resolve("notebooks/01-first.ipynb"), "{\"cells\": [{\"cell_type\"");
    Files.writeString(
        lesson.resolve("notebooks/03-third.ipynb"),
        "{\"cells\": [{\"cell_type\": \"code\"}], \"metadata\": {}, \"nbformat\": 4,"
            + " \"nbformat_minor\": 5}");
    Files.writeString(
        lesson.resolve("notebooks/04-empty.ipynb"),
        "{\"cells\": [], \"metadata\": {}, \"nbformat\": 4, \"nbformat_minor\": 5}");
    Answer answer = share("share").answer();

    assertThat(answer.code()).as("%s", answer).isZero();
    assertThat(answer.out().lines().filter(line -> line.contains("is left out")))
        .satisfiesExactly(
            line -> assertThat(line).startsWith("01-first.ipynb is no whole notebook"),
            line -> assertThat(line).startsWith("03-third.ipynb is no whole notebook"));
    assertThat(answer.err()).isEmpty();
    assertThat(temp.resolve("share").resolve(PAGE)).exists();
    assertThat(temp.resolve("share/student/site/04-empty.html")).exists();
  }

  @Test
  void saysWhereItCannotWrite() throws Exception {
    Files.writeString(temp.resolve("file"), "my notes");

    assertThat(share("file/share").problem()).contains("A file is where a folder belongs", "file");
    assertThat(share("file").problem()).contains("A file is where a folder belongs", "file");
    assertThat(temp.resolve("file")).hasContent("my notes");
    assertThat(share("/proc/share").problem()).contains("/proc");
  }

  @Test
  void leavesAFolderAloneThatHoldsAnythingElse() throws Exception {
    Path mine = Files.createDirectories(temp.resolve("documents"));
    Files.writeString(mine.resolve("thesis.txt"), "years of work");

    assertThat(share("documents").problem()).contains("thesis.txt", "--to");
    assertThat(mine.resolve("thesis.txt")).hasContent("years of work");
  }

  @Test
  @Timeout(120)
  void isMadeByOneAtATimeAndKeepsTheLastOneWhenItIsStopped() throws Exception {
    assertThat(share("share").answer().code()).isZero();
    Path page = temp.resolve("share").resolve(PAGE);
    String before = Files.readString(page);
    givenNotebook("02-second.ipynb", "2 + 2");
    givenTool("chromium", "exec /bin/sleep 1000");

    Process first = share("share").withErrorsInOutput().start();
    await(first, "student/neuron-notebooks.zip");
    assertThat(share("share").problem()).contains("Another share is being made", "wait");
    first.destroy();
    first.waitFor();

    assertThat(page).hasContent(before);
    try (Stream<Path> files = Files.list(temp)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .noneMatch(name -> name.startsWith(".share-"));
    }
    Files.delete(tools.resolve("chromium"));
    assertThat(share("share").answer().code()).isZero();
    assertThat(Files.readString(page)).isNotEqualTo(before);
  }

  private static void await(Process process, String line) throws IOException {
    BufferedReader lines = new BufferedReader(new InputStreamReader(process.getInputStream()));
    StringBuilder said = new StringBuilder();
    for (String next = lines.readLine(); next != null; next = lines.readLine()) {
      said.append(next).append('\n');
      if (next.startsWith(line)) {
        return;
      }
    }
    throw new AssertionError("It ended before it made " + line + ":\n" + said);
  }

  /** In a computer without Chromium, unless a test gives it one. */
  private Lab share(String folder) {
    return lab("share", "--to", folder)
        .with("CONDA_PREFIX", REPOSITORY.resolve(".venv").toString())
        .with("JUPYTER_DATA_DIR", temp.resolve("jupyter").toString());
  }
}
