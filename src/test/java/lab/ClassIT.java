package lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
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
    assertThat(row("2.1 ")).contains("<td>3</td><td>33 %</td>", "the activation is skipped: 2");
    assertThat(row("1.1 ")).contains("<td>3</td><td>67 %</td>");
  }

  @Test
  void countsTheSlipAtEachPlaceOfAList() throws Exception {
    HandInFiles.write(folder, "Ada", Map.of("1.5", List.of(3, 2, 1, 2)));
    run();

    assertThat(row("1.5 ")).contains("the bias is forgotten: 1; the minus of w₂ is lost: 1");
  }

  @Test
  void saysFirstWhereTheyStalledAndWhatTheyBelieve() throws Exception {
    HandInFiles.write(folder, "Ada", Map.of("2.1", -1, "2.2", 0.731, "1.6", 3.5));
    HandInFiles.write(folder, "Ben", Map.of("2.1", -1, "1.6", 2));
    run();

    assertThat(page().indexOf("Where they stalled"))
        .isLessThan(page().indexOf("What they believe"));
    assertThat(page())
        .containsSubsequence("<ol>", "<strong>2.1</strong>", "2 of 2 stalled", "1 of 2 stalled")
        .containsSubsequence(
            "<th scope=\"row\">the activation is skipped</th><td>2</td>",
            "<td class=\"words\">2.1");
  }

  @Test
  void countsWhereTheyStalledTheSlipsOfThoseWhoDid() throws Exception {
    HandInFiles.write(folder, "Ada", Map.of("2.1", -1));
    HandInFiles.write(folder, "Ben", List.of(Map.entry("2.1", -1), Map.entry("2.1", 0)));
    run();

    assertThat(row("2.1 ")).contains("the activation is skipped: 2");
    assertThat(page())
        .contains(
            "1 of 2 stalled. Their known slips, and for how many: the activation is skipped: 1.");
  }

  /** By mail, by a system of courses, from a Mac and from Windows. */
  @Test
  void takesFilesHoweverDeepAndHoweverTheirLettersAreMade() throws Exception {
    Path deep = Files.createDirectories(folder.resolve("course/José_4711"));
    HandInFiles.write(folder, "Jose\u0301", Map.of("2.1", -1, "2.2", 0.269));
    HandInFiles.write(deep, "Ada", Map.of("2.1", -1));
    HandInFiles.write(deep, "JOS\u00c9", Map.of("2.1", 0));
    Path ada = deep.resolve("hand-in-Ada.txt");
    Files.writeString(ada, "\ufeff" + Files.readString(ada));

    assertThat(run())
        .contains("is left out: another of the same name is newer (", "Files taken: 2.")
        .doesNotContain("handIn() did not write it");
  }

  @Test
  void putsTogetherWhatSomebodyHandsInFromSeveralPages() throws Exception {
    HandInFiles.write(below("c, all"), "Ada", Map.of("2.1", -1, "7.1", 3));
    HandInFiles.write(below("a, page of 02"), "Ada", Map.of("2.1", 0));
    HandInFiles.write(below("b, page of 01"), "Ada", Map.of("1.1", -1));

    assertThat(run()).doesNotContain("is left out").contains("Files taken: 1.");
    assertThat(row("2.1 ")).doesNotContain("the activation is skipped");
    assertThat(List.of("1.1 ", "2.1 ", "7.1 "))
        .allSatisfy(number -> assertThat(row(number)).contains("<td>1</td>"));
  }

  private Path below(String name) throws IOException {
    return Files.createDirectory(folder.resolve(name));
  }

  @Test
  void tellsTheSharesOfEachObjective() throws Exception {
    HandInFiles.write(folder, "Ada", Map.of("2.1", 0, "2.2", 0.269, "2.3", 1));
    HandInFiles.write(folder, "Ben", Map.of("2.1", -1, "2.2", 0.269));
    run();

    assertThat(row("02 compute ReLU(z) and sigmoid(z) from their formulas"))
        .endsWith("<td>2</td><td>75 %</td><td>75 %</td></tr>");
    assertThat(row("02 find")).endsWith("<td>1</td><td>0 %</td><td>0 %</td></tr>");
    assertThat(row("00 choose where to begin")).contains("no exercise asks for it");
  }

  @Test
  void leavesOutWhatIsBrokenDoubledOrEdited() throws Exception {
    HandInFiles.write(folder, "Ada Lovelace", Map.of("2.1", 0));
    HandInFiles.write(folder, "Ben", Map.of("2.1", -1));
    edit("hand-in-Ben.txt", "wrong", "right");
    Path ada = folder.resolve("hand-in-Ada-Lovelace.txt");
    Files.copy(ada, Files.createDirectory(folder.resolve("by mail")).resolve("Copy.txt"));
    HandInFiles.write(folder.resolve("by mail"), "ada  lovelace", Map.of("2.1", -1));
    Files.writeString(folder.resolve("diary.txt"), "my diary");
    Files.writeString(folder.resolve("half.txt"), Files.readString(ada).substring(0, 90));

    assertThat(run())
        .contains(
            "hand-in-Ben.txt is left out: it was edited by hand, or damaged.",
            "is left out: it is the same as another, line by line (",
            "is left out: another of the same name is newer (",
            "diary.txt is left out: handIn() did not write it.",
            "half.txt is left out: it is damaged.",
            "Files taken: 1.");
    assertThat(row("2.1 ")).contains("<td>1</td>");
    assertThat(page())
        .contains("<li>1 file: it is the same as another, line by line</li>")
        .doesNotContainIgnoringCase("Lovelace", "Copy.txt", "hand-in-", "diary.txt");
  }

  @Test
  void takesAThousandFiles() throws Exception {
    HandInFiles.writeClass(folder, 1000, 1);

    assertThat(run()).contains("Files taken: 1000.");
    assertThat(page()).contains("1000 learners handed in");
    assertThat(row("1.1 ")).contains("<td>1000</td>");
  }

  /** Ten papers of form A: the shares, and a correlation that is a phi coefficient of 0.6. */
  @Test
  void tellsHowHardEachQuestionOfATestIsAndHowWellItTellsLearnersApart() throws Exception {
    HandInFiles.write(folder, "Ada", Map.of("1.1", -1));
    StringBuilder marks = new StringBuilder(heading());
    for (int i = 1; i <= 10; i++) {
      int first = i <= 5 ? 2 : 0;
      int second = i <= 4 || i == 6 ? 2 : 0;
      marks.append("Learner %s,before,B,%s,,\n".formatted(i, i == 1 ? 1 : 0));
      marks.append("learner  %s,After,a,%s,%s,2\n".formatted(i, first, second));
    }
    Files.writeString(folder.resolve("tests.csv"), marks);

    assertThat(run()).contains("Files taken: 1. Tests taken: 20.");
    assertThat(row("A1 ")).contains("<td>–</td><td>50 %</td><td>0.60</td>");
    assertThat(row("A3 ")).contains("<td>–</td><td>100 %</td><td>–</td>");
    assertThat(row("B1 ")).contains("<td>5 %</td><td>–</td>");
    assertThat(row("01 compute")).endsWith("<td>5 %</td><td>50 %</td></tr>");
    assertThat(page())
        .contains(
            "10 wrote the test before and after: on the average 0.1 of 2 points, then 1.0.",
            "Over 10 learners a correlation of 0.3 may stand for anything from −0.41 to 0.78.");
  }

  @Test
  void namesALineOfTheTestsThatItCannotUse() throws Exception {
    String lines =
        heading().replace(',', ';')
            + "Zoë;before;A;2;1\nBen;before;A;3\nCem;befor;A;1\nDan;after;C;1\n;after;A;1\n"
            + "ZOË;before;B;1\nEve;later;A;;\nFay;before;B;1.0;2,00;1.5\n"
            + "Gus;before;B;1,0;2.0\nHal;before;B;1;1;1;1;1;1;1;1;1;1;1;1;2\n";
    Files.writeString(folder.resolve("tests.csv"), lines, StandardCharsets.ISO_8859_1);
    Files.writeString(folder.resolve("seats.csv"), "row,seat\n1,2\n");

    assertThat(run())
        .contains(
            "seats.csv is left out: its first line is not that of docs/tests.csv.",
            "tests.csv, line 3 is left out: a mark is not 0, 1, 2 or empty (question 1: \"3\").",
            "tests.csv, line 4 is left out: its when is not before, after or later (\"befor\").",
            "tests.csv, line 5 is left out: its form is not A or B (\"C\").",
            "tests.csv, line 6 is left out: it has no learner.",
            "tests.csv, line 7 is left out: this learner has a line for that time"
                + " (tests.csv, line 2).",
            "tests.csv, line 9 is left out: a mark is not 0, 1, 2 or empty (question 3: \"1.5\").",
            "tests.csv, line 11 is left out: it has more cells than the first line (16, not 15).",
            "Tests taken: 2.");
    assertThat(row("B1 ")).contains("<td>50 %</td>");
    assertThat(row("B2 ")).contains("<td>100 %</td>");
    assertThat(page().replaceAll("url\\([^)]*\\)", "its letters"))
        .contains("With fewer than 10 learners")
        .doesNotContain("Zoë", "befor)", "Ben", "line 3");
  }

  @Test
  void asksForFiles() throws Exception {
    assertThat(run()).contains("There is no file in", "that handIn() wrote");
  }

  private static String heading() throws IOException {
    return Files.readString(Path.of("docs", "tests.csv"));
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
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).as(said).isTrue();
    return said;
  }

  private String page() throws IOException {
    return Files.readString(folder.resolve("class.html"));
  }

  private String row(String start) throws IOException {
    List<String> rows =
        page().lines().filter(line -> line.contains("<th scope=\"row\">" + start)).toList();
    assertThat(rows).as("rows that begin with " + start).hasSize(1);
    return rows.get(0);
  }
}
