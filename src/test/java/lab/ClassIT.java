package lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import neuron.practice.HandInFiles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a teacher gets of a folder of files that were handed in. */
@DisplayName("java Lab.java class")
class ClassIT {

  @TempDir Path folder;

  @Test
  void tellsForEachExerciseHowManySolvedItAndWhatWentWrong() throws Exception {
    HandInFiles.write(folder, "Ada", Map.of("1.1", -1, "2.1", 0));
    HandInFiles.write(folder, "Ben", Map.of("1.1", -1, "2.1", -1));
    HandInFiles.write(folder, "Cem", Map.of("1.1", 5, "2.1", -1));

    assertThat(run()).contains("Files taken: 3.");
    assertThat(row("2.1")).contains("<td>3</td><td>33 %</td>", "the activation is skipped: 2");
    assertThat(row("1.1")).contains("<td>3</td><td>67 %</td>");
  }

  @Test
  void namesNobody() throws Exception {
    HandInFiles.write(folder, "Ada Lovelace", Map.of("2.1", 0));
    run();

    assertThat(page()).doesNotContain("Lovelace");
  }

  @Test
  void leavesOutWhatIsBrokenDoubledOrEdited() throws Exception {
    HandInFiles.write(folder, "Ada", Map.of("2.1", 0));
    HandInFiles.write(folder, "Ben", Map.of("2.1", -1));
    edit("hand-in-Ben.txt", "wrong", "right");
    Files.copy(folder.resolve("hand-in-Ada.txt"), folder.resolve("hand-in-Copy.txt"));
    Files.writeString(folder.resolve("diary.txt"), "my diary");
    Files.writeString(
        folder.resolve("half.txt"),
        Files.readString(folder.resolve("hand-in-Ada.txt")).substring(0, 90));

    assertThat(run())
        .contains(
            "hand-in-Ben.txt is left out: it was edited by hand, or damaged.",
            "hand-in-Copy.txt is left out: line by line it is hand-in-Ada.txt.",
            "diary.txt is left out: handIn() did not write it.",
            "half.txt is left out: it is damaged.",
            "Files taken: 1.");
    assertThat(row("2.1")).contains("<td>1</td><td>100 %</td>");
  }

  @Test
  void asksForFiles() throws Exception {
    assertThat(run()).contains("There is no file in", "that handIn() wrote");
  }

  private void edit(String file, String word, String other) throws IOException {
    Path path = folder.resolve(file);
    Files.writeString(path, Files.readString(path).replace(word, other));
  }

  private String run() throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Process process =
        new ProcessBuilder(java, "Lab.java", "class", folder.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes());
    process.waitFor();
    return said;
  }

  private String page() throws IOException {
    return Files.readString(folder.resolve("class.html"));
  }

  private String row(String number) throws IOException {
    List<String> rows =
        page().lines().filter(line -> line.contains("<th scope=\"row\">" + number + " ")).toList();
    assertThat(rows).hasSize(1);
    return rows.get(0);
  }
}
