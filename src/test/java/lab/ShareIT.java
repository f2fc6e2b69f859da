package lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.Splitter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What comes in the way of a folder to hand out, and what comes of it then. */
@DisplayName("java Lab.java share")
class ShareIT extends LabFixture {

  private static final String PAGE = "student/site/02-second.html";
  private static final String ASSIGNMENT = "instructor/nbgrader/source/02-second/02-second.ipynb";
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
  void printsTheSameHandOutsEachTimeWithPicturesInThePlaceOfSliders() throws Exception {
    Files.delete(lesson.resolve("notebooks/02-second.ipynb"));
    Files.copy(
        REPOSITORY.resolve("notebooks/02-the-activation-function.ipynb"),
        lesson.resolve("notebooks/02-the-activation-function.ipynb"));
    for (String folder : List.of("first", "second")) {
      Answer answer = share(folder).withRealPath().answer();
      assertThat(answer.code()).as("%s", answer).isZero();
    }

    for (String edition : List.of("student", "instructor")) {
      String sheet = edition + "/handouts/02-the-activation-function.pdf";
      List<String> pages = pages(temp.resolve("first").resolve(sheet));
      assertThat(pages).isEqualTo(pages(temp.resolve("second").resolve(sheet)));
      assertThat(String.join("", pages))
          .contains("At z = −1, ReLU gives 0 and sigmoid gives about 0.269.")
          .doesNotContain("Play", "run this cell in JupyterLab", "Copy");
    }
  }

  private static List<String> pages(Path sheet) throws IOException {
    try (PDDocument document = Loader.loadPDF(sheet.toFile())) {
      List<String> pages = new ArrayList<>();
      for (PDDocument page : new Splitter().split(document)) {
        pages.add(new PDFTextStripper().getText(page));
        page.close();
      }
      return pages;
    }
  }

  @Test
  void makesAllButHandOutsWhereThereIsNoChromium() throws Exception {
    givenNotebook("02-second.ipynb", "predict(\"2.1\", null)");
    Answer answer = share("Für die Klasse").answer();

    assertThat(answer.code()).as("%s", answer).isZero();
    assertThat(answer.out().lines().filter(line -> line.contains("Chromium")))
        .singleElement()
        .asString()
        .contains(NO_CHROMIUM, "install it", "CHROMIUM");
    assertThat(answer.out().lines().filter(line -> line.contains("/")))
        .anyMatch(line -> line.endsWith(ASSIGNMENT))
        .filteredOn(line -> !line.startsWith("Made "))
        .allMatch(line -> line.matches("[ \\d.]{5} [kM]B  (student|instructor)/.+"));
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
    assertThat(share("/proc/share").problem())
        .isEqualTo("No folder can be made in /proc: name one of your own after --to.\n");
    assertThat(share("/proc/share/of/mine").problem())
        .startsWith("No folder can be made in /proc/share/of: ");
    assertThat(share("").problem()).contains("--to needs a folder");
    Path link = Files.createSymbolicLink(temp.resolve("link"), temp.resolve("away"));
    assertThat(share("link").problem()).contains(link + " is a link that leads nowhere", "--to");
    assertThat(share("link/share").problem()).contains(link + " is a link that leads nowhere");
    assertThat(temp.resolve("away")).doesNotExist();
  }

  @Test
  void saysWhatASiteOfJupyterLiteLacks() throws Exception {
    Path mine = Files.createDirectories(temp.resolve("mine"));
    Files.writeString(mine.resolve("thesis.txt"), "years of work");

    assertThat(lite("site").problem())
        .isEqualTo("A kernel for JupyterLite needs the folder runtime: get the lesson anew.\n");
    assertThat(lite("mine").problem()).contains("thesis.txt", "--to");
    assertThat(temp.resolve("site")).doesNotExist();
  }

  @Test
  void namesNotebooksThatWouldHaveTheSamePage() throws Exception {
    Path spanish = lesson.resolve("notebooks/es/02-second.ipynb");
    Files.createDirectories(spanish.getParent());
    Files.copy(lesson.resolve("notebooks/02-second.ipynb"), spanish);

    assertThat(share("share").problem())
        .contains(lesson.resolve("notebooks/02-second.ipynb") + " and " + spanish, "same name");
    assertThat(temp.resolve("share")).doesNotExist();
  }

  @Test
  void makesItsFolderForTheLockAnew() throws Exception {
    Files.createDirectories(temp.resolve("share/mine"));
    Path file = Files.writeString(temp.resolve("share/mine/notes.txt"), "mine");
    try (Stream<Path> built = Files.walk(lesson.resolve("target"))) {
      for (Path each : built.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }

    assertThat(share("share").problem()).startsWith(file + " is not as share made it");
  }

  @Test
  void leavesAFolderAloneThatHoldsAnythingElse() throws Exception {
    Path mine = Files.createDirectories(temp.resolve("documents"));
    Files.writeString(mine.resolve("thesis.txt"), "years of work");

    assertThat(share("documents").problem()).contains("thesis.txt", "--to");
    assertThat(mine.resolve("thesis.txt")).hasContent("years of work");
  }

  @Test
  void keepsWhatATeacherPutIntoItOrChanged() throws Exception {
    givenNotebook("02-second.ipynb", "predict(\"2.1\", null)");
    assertThat(share("share").answer().code()).isZero();
    Path made = temp.resolve("share");
    for (String name :
        List.of("student/plan.txt", "student/site/09-mine.html", "instructor/handouts/09.pdf")) {
      keeps(made.resolve(name), "is not as share made it", "--to");
    }
    keeps(made.resolve("instructor/nbgrader/source/mine/a.ipynb"), "move that folder");
    keeps(made.resolve(ASSIGNMENT), "is in use", "move that folder");
    assertThat(share("share").answer().code()).isZero();

    Files.delete(made.resolve(".made.sha256"));
    keeps(made.resolve("student/site/mine.html"), "is not as share made it");
    keeps(made.resolve("instructor/nbgrader/source/02-second/notes.txt"), "move that folder");
    Files.writeString(made.resolve("student/.DS_Store"), "of a system");
    Files.writeString(made.resolve("instructor/nbgrader/Thumbs.db"), "of a system");
    assertThat(share("share").answer().code()).isZero();
    assertThat(made.resolve("student/.DS_Store")).doesNotExist();
  }

  /** Writes a file, looks that it is named and kept, and leaves the folder as it was. */
  private void keeps(Path file, String... said) throws Exception {
    byte[] before = Files.exists(file) ? Files.readAllBytes(file) : null;
    Files.createDirectories(file.getParent());
    Files.writeString(file, "years of work");

    assertThat(share("share").problem()).contains(said).contains(file + " ", "would be lost");
    assertThat(file).hasContent("years of work");
    Files.delete(file);
    if (before != null) {
      Files.write(file, before);
    }
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
    leavesNothingBeside();

    givenTool("chromium", "kill -INT $PPID", "exit 130");
    Answer stopped = share("share").answer();
    assertThat(stopped.code()).as("%s", stopped).isEqualTo(1);
    assertThat(stopped.out() + stopped.err()).doesNotContain("could not be printed", "Made ");
    assertThat(page).hasContent(before);
    leavesNothingBeside();

    Files.delete(tools.resolve("chromium"));
    assertThat(share("share").answer().code()).isZero();
    assertThat(Files.readString(page)).isNotEqualTo(before);
  }

  private void leavesNothingBeside() throws IOException {
    try (Stream<Path> files = Files.list(temp)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .noneMatch(name -> name.startsWith(".share-"));
    }
  }

  private static void await(Process process, String line) throws IOException {
    BufferedReader lines = new BufferedReader(new InputStreamReader(process.getInputStream()));
    StringBuilder said = new StringBuilder();
    for (String next = lines.readLine(); next != null; next = lines.readLine()) {
      said.append(next).append('\n');
      if (next.endsWith(line)) {
        return;
      }
    }
    throw new AssertionError("It ended before it made " + line + ":\n" + said);
  }

  /** In a computer without Chromium, unless a test gives it one. */
  private Lab share(String folder) {
    return given(lab("share", "--to", folder));
  }

  private Lab lite(String folder) {
    return given(lab("share", "--lite", "--to", folder));
  }

  private Lab given(Lab lab) {
    return lab.with("CONDA_PREFIX", REPOSITORY.resolve(".venv").toString())
        .with("JUPYTER_DATA_DIR", temp.resolve("jupyter").toString());
  }
}
