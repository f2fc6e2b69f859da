package runtime.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import runtime.build.bindings.Bound;

/**
 * Slips of beginners, and what is said about them. They stand in a file: the cells of one slip are
 * parted by {@code ---}, and behind {@code >>>} stands what the last of them marks, where that is,
 * what the compiler says, and the hint, if there is one.
 */
class HintsTest {

  private static final Path SLIPS = Path.of("src/test/resources/compiler/slips.txt");
  private static final Path IN_THE_PAGE = Path.of("src/test/resources/compiler/page-slips.txt");

  private static final Api API = JdkApi.of();

  @TestFactory
  Stream<DynamicTest> slips() throws IOException {
    List<DynamicTest> tests = tests(SLIPS, API);
    assertThat(tests).hasSizeGreaterThan(40);
    return tests.stream();
  }

  /** With what a page has of Java, where that makes a difference. */
  @TestFactory
  Stream<DynamicTest> slipsInThePage() throws IOException {
    return tests(IN_THE_PAGE, Bound.all().api()).stream();
  }

  private static List<DynamicTest> tests(Path file, Api api) throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (String slip : Files.readString(file).split("(?m)^===\n")) {
      String[] parts = slip.split("(?m)^>>>\n");
      String[] cells = parts[0].split("(?m)^---\n");
      String last = cells[cells.length - 1];
      tests.add(DynamicTest.dynamicTest(last.strip(), () -> said(api, cells, parts[1].strip())));
    }
    return tests;
  }

  private static void said(Api api, String[] cells, String expected) {
    CellCompiler compiler = new CellCompiler(api);
    List<String> said = new ArrayList<>();
    for (int cell = 0; cell < cells.length; cell++) {
      Compiled compiled = compiler.compile(cells[cell].stripTrailing());
      compiler.keep(compiled);
      if (cell == cells.length - 1) {
        compiled.problems().forEach(each -> said.add(text(cells[cells.length - 1], each)));
      } else {
        assertThat(compiled.problems()).as(cells[cell]).isEmpty();
      }
    }
    assertThat(String.join("\n", said).strip()).isEqualTo(expected);
  }

  private static String text(String cell, Problem problem) {
    return "%s at %d, %d: %s%n%s"
        .formatted(
            cell.substring(problem.from(), problem.to()),
            problem.line(),
            problem.column(),
            problem.message(),
            problem.hint());
  }

  @Test
  void aCharacterThatNobodySeesIsNamed() {
    assertThat(hints("int a =\u00a03;"))
        .containsExactly("An invisible character (U+00A0) stands here: type a plain space.");
    assertThat(hints("\ufeffint a = 3;"))
        .containsExactly("An invisible character (U+FEFF) stands here: delete it.");
    assertThat(hints("double b = 3; double c = b\u200b * 2;"))
        .containsExactly("An invisible character (U+200B) stands here: delete it.");
    assertThat(hints("String text = \"a\u00a0b\"; // a\u00a0b")).isEmpty();
  }

  @Test
  void aNameThatOnlyLooksLikeAWordOfJavaIsLeftAlone() {
    assertThat(hints("double els = 3; double lambda = els * 2; lambda")).isEmpty();
    assertThat(hints("boolean ls = true; !ls")).isEmpty();
    assertThat(hints("record Clas(int cas) { int retur() { return cas; } } new Clas(1).retur()"))
        .isEmpty();
    assertThat(hints("int fo(int whil) { return whil; } if (fo(3) > 2) { fo(1); }")).isEmpty();
    assertThat(hints("%classpath lib/neuron.jar\n%maven org.x:y:1.0\nint y = 4;")).isEmpty();
  }

  private static List<String> hints(String cell) {
    return new CellCompiler(API)
        .compile(cell).problems().stream().map(problem -> problem.hint().toString()).toList();
  }

  @Test
  void everyProblemHasAPlaceInItsCell() throws IOException {
    for (String cell : Files.readString(SLIPS).split("(?m)^(===|---|>>>)\n")) {
      for (Problem problem : new CellCompiler(API).compile(cell).problems()) {
        assertThat(problem.from()).as(cell).isBetween(0, cell.length());
        assertThat(problem.to()).as(cell).isBetween(problem.from(), cell.length());
        String line = cell.split("\n", -1)[problem.line() - 1];
        assertThat(problem.column()).as(cell).isBetween(1, line.length() + 1);
      }
    }
  }
}
