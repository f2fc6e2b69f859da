package notebooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each rule for a committed notebook, on a notebook that breaks it. */
@DisplayName("The rules for notebooks")
class NotebookRulesTest {

  @TempDir Path folder;

  @Nested
  class OfExecution {

    @Test
    void acceptPromptsInOrder() {
      assertThat(ExecutionRules.promptsOutOfOrder(new Draft().code("a").code("b").unwritten()))
          .isEmpty();
    }

    @Test
    void reportAPromptOutOfOrder() {
      assertThat(
              ExecutionRules.promptsOutOfOrder(
                  new Draft().code("a").prompt(2).code("b").unwritten()))
          .hasSize(1);
    }

    @Test
    void reportACellThatWasNotRun() {
      assertThat(ExecutionRules.promptsOutOfOrder(new Draft().code("a").prompt(0).unwritten()))
          .hasSize(1);
    }

    @Test
    void reportAnError() {
      assertThat(
              ExecutionRules.failures(
                  new Draft()
                      .code("a")
                      .output("{'output_type': 'error', 'ename': 'E'}", "evalue", "it fails")
                      .unwritten()))
          .containsExactly("it fails");
    }

    @Test
    void reportAComplaint() {
      assertThat(
              ExecutionRules.failures(
                  new Draft()
                      .code("a")
                      .output("{'output_type': 'stream', 'name': 'stderr'}", "text", "careful")
                      .unwritten()))
          .containsExactly("careful");
    }

    @Test
    void reportAFigureWithoutAltText() {
      assertThat(
              ExecutionRules.undescribedFigures(
                  new Draft()
                      .code("a")
                      .output(
                          """
                          {"output_type": "display_data", "data": {
                            "image/png": "", "text/plain": "A line.",
                            "text/html": "<figure><img><figcaption>A line.</figcaption></figure>"}}
                          """,
                          "_",
                          "")
                      .unwritten()))
          .containsExactly("A line.");
    }
  }

  @Nested
  class OfTheFile {

    @Test
    void acceptTheJavaKernel() {
      assertThat(FileRules.foreignKernels(new Draft().unwritten())).isEmpty();
    }

    @Test
    void reportAnotherKernel() {
      assertThat(FileRules.foreignKernels(new Draft().kernel("name", "ijava").unwritten()))
          .hasSize(1);
    }

    @Test
    void reportAnotherNameOfTheKernel() {
      assertThat(
              FileRules.foreignKernels(
                  new Draft().kernel("display_name", "Java (jjava)").unwritten()))
          .hasSize(1);
    }

    @Test
    void reportATimeInTheMetadata() {
      assertThat(
              FileRules.tracesOfTheMachine(
                  new Draft().code("a").note("busy", "2026-01-01T00:00:00Z").unwritten()))
          .hasSize(1);
    }

    @Test
    void reportAPathInTheMetadata() {
      assertThat(
              FileRules.tracesOfTheMachine(
                  new Draft().code("a").note("at", "C:\\lesson").unwritten()))
          .hasSize(1);
    }

    @Test
    void reportAPathInAnOutput() {
      assertThat(
              FileRules.tracesOfTheMachine(
                  new Draft().code("a", "/home/ada/neuron.jar").unwritten()))
          .hasSize(1);
    }

    @Test
    void report900Kilobytes() throws IOException {
      assertThat(FileRules.weight(new Draft().markdown("x".repeat(900_000)).in(folder))).hasSize(1);
    }
  }

  @Nested
  class OfForm {

    private static final String ABOVE = "No `lib/neuron.jar`? Run `java Lab.java setup`.";
    private static final String START = "%classpath lib/neuron.jar\nimport a.B;\nimport c.D;";

    @Test
    void acceptTheStartOfALesson() {
      assertThat(FormRules.faultsOfTheStart(new Draft().markdown(ABOVE).code(START).unwritten()))
          .isEmpty();
    }

    @Test
    void reportAnotherFirstCell() {
      assertThat(
              FormRules.faultsOfTheStart(
                  new Draft().markdown(ABOVE).code("%maven a:b:1").unwritten()))
          .hasSize(1);
    }

    @Test
    void reportAThirdImport() {
      assertThat(
              FormRules.faultsOfTheStart(
                  new Draft().markdown(ABOVE).code(START + "\nimport e.F;").unwritten()))
          .hasSize(1);
    }

    @Test
    void reportAStartThatLeavesAMissingJarUnexplained() {
      assertThat(FormRules.faultsOfTheStart(new Draft().code(START).markdown(ABOVE).unwritten()))
          .hasSize(1);
    }

    @Test
    void acceptHeadingsInOrder() {
      assertThat(
              FormRules.headingsOutOfOrder(
                  new Draft().markdown("# A\n## B\n### C").markdown("## D").unwritten()))
          .isEmpty();
    }

    @Test
    void reportAMissingLevel() {
      assertThat(FormRules.headingsOutOfOrder(new Draft().markdown("# A\n### C").unwritten()))
          .containsExactly("### C");
    }

    @Test
    void reportASecondTitle() {
      assertThat(FormRules.headingsOutOfOrder(new Draft().markdown("# A\n# B").unwritten()))
          .containsExactly("# B");
    }

    @Test
    void reportAMissingTitle() {
      assertThat(FormRules.headingsOutOfOrder(new Draft().markdown("## A").unwritten()))
          .containsExactly("## A");
    }

    @Test
    void takeACommentInCodeForNoHeading() {
      assertThat(
              FormRules.headingsOutOfOrder(
                  new Draft().markdown("# A\n```sh\n# not a title\n```\n").unwritten()))
          .isEmpty();
    }

    @Test
    void acceptTwelveLines() {
      assertThat(FormRules.longCells(new Draft().code("x\n".repeat(12)).unwritten())).isEmpty();
    }

    @Test
    void reportThirteenLines() {
      assertThat(FormRules.longCells(new Draft().code("x\n".repeat(13)).unwritten())).hasSize(1);
    }

    @Test
    void reportTwoMethodsOfOneName() {
      Draft draft =
          new Draft()
              .code("double f(double x) {\n    return x;\n}")
              .code("double[] f(double[] x, int n) {\n    return x;\n}");
      assertThat(FormRules.methodsOfOneName(draft.unwritten())).containsExactly("f");
    }

    @Test
    void acceptAMethodThatIsCalledTwice() {
      Draft draft = new Draft().code("double f(double x) {\n    return x;\n}\nf(1);\nf(2);");
      assertThat(FormRules.methodsOfOneName(draft.unwritten())).isEmpty();
    }

    @Test
    void acceptMoreProseThanCode() {
      assertThat(
              FormRules.moreCodeThanProse(
                  new Draft().markdown("A").code("b").markdown("C").unwritten()))
          .isEmpty();
    }

    @Test
    void reportAsMuchCodeAsProse() {
      assertThat(FormRules.moreCodeThanProse(new Draft().markdown("A").code("b").unwritten()))
          .containsExactly("1 of prose, 1 of code");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "[a](draft.ipynb)",
          "[a](draft.ipynb#The-slope)",
          "[a](#The-slope)",
          "[a](#corner)",
          "[a](glossary.md#the-slope-of-σ)"
        })
    void acceptALinkToAPlace(String link) throws IOException {
      Files.writeString(folder.resolve("glossary.md"), "# The slope of σ.");
      String places = "# The slope\n\n<a id=\"corner\"></a>";
      assertThat(FormRules.brokenLinks(new Draft().markdown(places).markdown(link).in(folder)))
          .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"draft.ipynb#the-slope", "#The-corner", "glossary.md#The-slope"})
    void reportALinkToNoPlaceInAFile(String target) throws IOException {
      Files.writeString(folder.resolve("glossary.md"), "# The slope");
      assertThat(
              FormRules.brokenLinks(
                  new Draft().markdown("# The slope\n\n[a](" + target + ")").in(folder)))
          .containsExactly(target);
    }

    @Test
    void leaveOtherAddressesAlone() throws IOException {
      assertThat(
              FormRules.brokenLinks(
                  new Draft().markdown("[a](https://a.org#b) <a href=\"mailto:c\">").in(folder)))
          .isEmpty();
    }

    @Test
    void leaveALinkInCodeAlone() throws IOException {
      assertThat(FormRules.brokenLinks(new Draft().markdown("`[a](b.md)`").in(folder))).isEmpty();
    }

    @Test
    void reportALinkToNoFile() throws IOException {
      assertThat(FormRules.brokenLinks(new Draft().markdown("[a](03-later.ipynb)").in(folder)))
          .containsExactly("03-later.ipynb");
    }

    @Test
    void reportAnImageThatIsNotThere() throws IOException {
      assertThat(FormRules.brokenLinks(new Draft().markdown("<img src=\"a.png\">").in(folder)))
          .containsExactly("a.png");
    }

    @Test
    void reportALinkFromTheRoot() throws IOException {
      assertThat(FormRules.brokenLinks(new Draft().markdown("[a](/)").in(folder)))
          .containsExactly("/");
    }
  }

  @Nested
  class OfTone {

    @Test
    void acceptASentenceThatEndsInAPeriod() {
      assertThat(ProseRules.wrongTones(new Draft().markdown("A simple sum. `!done`").unwritten()))
          .isEmpty();
    }

    @Test
    void reportAnExclamationMark() {
      assertThat(ProseRules.wrongTones(new Draft().code("a").markdown("Well done!").unwritten()))
          .containsExactly("draft.ipynb, cell 2: \"done!\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Simply", "obviously"})
    void reportAWordThatMakesAReaderFeelSlow(String word) {
      assertThat(ProseRules.wrongTones(new Draft().markdown(word + ", it is 1.").unwritten()))
          .containsExactly("draft.ipynb, cell 1: \"" + word + "\"");
    }
  }
}
