package neuron.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import neuron.text.BadInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class HandInTest {

  @TempDir Path folder;

  private Page here() {
    return new Page(Page.LONG, folder.resolve("progress.txt"));
  }

  @Test
  void saysWhatIsInTheFileAndThatNothingWasSent() {
    Page page = here();
    page.reveal("2.1", -1);
    page.check("1.6", 3.5);
    page.session.handIn("Ada");

    assertThat(page.read())
        .contains("2.1   predict −1, wrong, the activation is skipped", "1.6   check   3.5, right")
        .endsWith(
            "It is hand-in-Ada.txt, beside the notebooks. Nothing was sent: give it to your"
                + " teacher yourself.");
  }

  @Test
  void isOneReadableFile() throws IOException {
    Page page = here();
    page.check("1.6", 3.5);
    page.session.handIn("  Ada   Lovelace ");

    assertThat(Files.readAllLines(folder.resolve("hand-in-Ada-Lovelace.txt")))
        .hasSize(5)
        .startsWith("# Handed in from Neuron Notebooks, parted by tabs", "# name: Ada Lovelace")
        .anyMatch(line -> line.matches("# sum: [0-9a-f]{64}"))
        .anyMatch(line -> line.startsWith("2026-01-02T12:00:00Z\t1.6\t"));
  }

  @Test
  void isTheWholeFileOfWhoKeepsTheirProgress() throws IOException {
    Page before = here();
    before.check("1.6", 3.5);
    before.session.keepProgress();
    Page after = here();
    after.check("1.6", 2);
    after.session.handIn("Ada");

    assertThat(Files.readAllLines(folder.resolve("hand-in-Ada.txt"))).hasSize(4 + 2);
  }

  @Test
  void replacesTheOneBefore() throws IOException {
    Page page = here();
    page.check("1.6", 2);
    page.session.handIn("Ada");
    page.check("1.6", 3.5);
    page.session.handIn("Ada");

    assertThat(Files.readAllLines(folder.resolve("hand-in-Ada.txt"))).hasSize(4 + 2);
  }

  @Test
  void leavesAFileOfSomebodyElseAlone() throws IOException {
    Files.writeString(folder.resolve("hand-in-Ada.txt"), "my diary\n");
    Page page = here();
    page.check("1.6", 3.5);

    assertThatThrownBy(() -> page.session.handIn("Ada"))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("that the lesson did not write");
    assertThat(folder.resolve("hand-in-Ada.txt")).hasContent("my diary");
  }

  @Test
  void asksForSomethingToHandIn() {
    assertThatThrownBy(() -> here().session.handIn("Ada"))
        .isInstanceOf(BadInput.class)
        .hasMessage("There is nothing to hand in yet: answer a predict or a check first.");
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "  "})
  void asksForAName(String name) {
    Page page = here();
    page.check("1.6", 3.5);

    assertThatThrownBy(() -> page.session.handIn(name))
        .isInstanceOf(BadInput.class)
        .hasMessage("Put your name between the quotes, as in handIn(\"Ada\").");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void takesNoPlaceBesideTheNotebooksFromAName() {
    Page page = here();
    page.check("1.6", 3.5);
    page.session.handIn("../../Zoë O'Neill");

    assertThat(folder.resolve("hand-in--Zoë-O-Neill.txt")).exists();
  }

  @Test
  void leavesTheAccentsOutWhereFilesHaveNone() {
    Entry entry =
        new Entry(Page.NOON.instant(), "1.6", "umbrella-bias", "check", "3.5", "right", "");
    HandIn handIn = new HandIn("Zoë Ångström", List.of(entry));

    assertThat(HandInFile.name(handIn, StandardCharsets.US_ASCII))
        .isEqualTo("hand-in-Zoe-Angstrom.txt");
    assertThat(HandInFile.name(handIn, StandardCharsets.UTF_8))
        .isEqualTo("hand-in-Zoë-Ångström.txt");
  }

  @Test
  void saysWhereToGoIfItCannotBeWritten() throws IOException {
    Files.createDirectory(folder.resolve("hand-in-Ada.txt"));
    Page page = here();
    page.check("1.6", 3.5);

    assertThatThrownBy(() -> page.session.handIn("Ada"))
        .isInstanceOf(BadInput.class)
        .hasMessageStartingWith("hand-in-Ada.txt cannot be written here (")
        .hasMessageEndingWith("copy the notebooks to a folder of your own, and run this there.");
  }
}
