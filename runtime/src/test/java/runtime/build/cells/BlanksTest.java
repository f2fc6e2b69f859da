package runtime.build.cells;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import runtime.build.cells.Blank.Kind;

class BlanksTest {

  private static final Map<String, String> FORMS =
      Map.of(
          "1",
          "number",
          "2",
          "word",
          "3",
          "list",
          "4",
          "matrix",
          "5",
          "java",
          "6",
          "constant ONE TWO");

  private static final String VERB =
      "int ONE = 1, TWO = 2;\n"
          + "void check(String number, Object answer) {\n"
          + "  System.out.print(number + \" \" + (answer instanceof Object[] list\n"
          + "      ? Arrays.deepToString(list) : answer) + \"; \");\n}\n"
          + "void check(String number, Object first, Object second, Object... more) {\n"
          + "  System.out.print(number + \": \" + (2 + more.length) + \" values; \");\n}";

  @TempDir Path folder;

  private Compiled cells;

  private List<Blank> blanks(String cell) throws Exception {
    cells = new Compiled(folder, FORMS, VERB, cell);
    return cells.blanks();
  }

  private static Blank field(int field, String exercise, String label, Kind kind, String shipped) {
    return new Blank(1, field, exercise, label, kind, shipped);
  }

  private static Blank java(String exercise) {
    return new Blank(1, -1, exercise, "", Kind.JAVA, "");
  }

  @Test
  void aNullInTheCallIsAField() throws Throwable {
    assertThat(blanks("check(\"1\", null);\ncheck(\"2\", null);\ncheck(\"3\", null)"))
        .containsExactly(
            field(0, "1", "", Kind.NUMBER, ""),
            field(1, "2", "", Kind.WORD, ""),
            field(2, "3", "", Kind.LIST, ""));
    assertThat(cells.run(1)).containsExactly("printed: 1 null; 2 null; 3 null; ");
    assertThat(cells.run(1, "1/4", "a ring", "1, 2"))
        .containsExactly("printed: 1 0; 2 a ring; 3 [1, 2]; ");
    assertThat(cells.run(1, "3,5")).containsExactly("printed: 1: 2 values; 2 null; 3 null; ");
  }

  @Test
  void aFieldThatCannotBeReadSilencesNoOther() throws Throwable {
    blanks("check(\"1\", null);\ncheck(\"3\", null);\ncheck(\"2\", null)");
    assertThat(cells.run(1, "1 +", "1,, 2", "a ring"))
        .containsExactly(
            "shown: \"1 +\" cannot be read here: write a number such as 3.5, "
                + "or a formula such as 1 / 4.0.",
            "shown: A value is missing beside a comma in \"1,, 2\": write one on both sides.",
            "printed: 2 a ring; ");
  }

  @Test
  void nothingWorksWithAVariableThatCannotBeRead() throws Throwable {
    blanks(
        "Integer one = null;\ndouble[] two = {0, 1};\nint sum = one + 1;\n"
            + "check(\"3\", List.of(one, sum, two[0], two[1]));");
    assertThat(cells.run(1, "2.5", "1/0", "2", "4"))
        .containsExactly(
            "shown: \"2.5\" is no whole number here: write one such as 2, without a point.",
            "shown: \"1/0\" divides a whole number by 0: write another divisor.");
    assertThat(cells.run(1, "2", "1", "2")).containsExactly("printed: 3 [2, 3, 1.0, 2.0]; ");
  }

  @Test
  void aMatrixIsAField() throws Throwable {
    assertThat(blanks("check(\"4\", null);")).containsExactly(field(0, "4", "", Kind.MATRIX, ""));
    assertThat(cells.run(1, "1, 2; 3, 4")).containsExactly("printed: 4 [[1, 2], [3, 4]]; ");
  }

  @Test
  void aConstantIsAFieldForItsName() throws Throwable {
    assertThat(blanks("check(\"6\", null);")).containsExactly(field(0, "6", "", Kind.CONSTANT, ""));
    cells.run(0);
    assertThat(cells.run(1, "TWO")).containsExactly("printed: 6 2; ");
  }

  @Test
  void eachNullOfAVariableIsAField() throws Throwable {
    assertThat(blanks("Number[][] given = {{3, null}, {null, 1.5}};\ncheck(\"4\", given);"))
        .containsExactly(
            field(0, "4", "given[0][1]", Kind.NUMBER, ""),
            field(1, "4", "given[1][0]", Kind.NUMBER, ""));
    assertThat(cells.run(1, "", "7.0 / 2")).containsExactly("printed: 4 [[3, null], [3.5, 1.5]]; ");
  }

  @Test
  void theVariablesOfAListAreFields() throws Throwable {
    assertThat(
            blanks(
                "Integer one = null;\nInteger two = null;\n"
                    + "check(\"3\", Arrays.asList(two, one));"))
        .containsExactly(
            field(0, "3", "one", Kind.WHOLE_NUMBER, ""),
            field(1, "3", "two", Kind.WHOLE_NUMBER, ""));
    assertThat(cells.run(1, "4")).containsExactly("printed: 3 [null, 4]; ");
  }

  @Test
  void numbersThatAreHandedInThroughSomethingElseAreFields() throws Throwable {
    assertThat(
            blanks(
                "double[][] W = {{0, -1}};\nint n = 8;\ndouble half = n / 2.0;\n"
                    + "check(\"5\", List.of(W[0][1], n, half));"))
        .containsExactly(
            field(0, "5", "W[0][0]", Kind.NUMBER, "0"),
            field(1, "5", "W[0][1]", Kind.NUMBER, "-1"),
            field(2, "5", "n", Kind.WHOLE_NUMBER, "8"));
    assertThat(cells.run(1, "", "2.5", "3")).containsExactly("printed: 5 [2.5, 3, 1.5]; ");
  }

  @Test
  void aNumberThatATrialWorksWithIsAField() throws Throwable {
    assertThat(
            blanks(
                "double rate = 0.1;\nfor (int i = 0; i < 2; i++) System.out.print(rate + \" \");\n"
                    + "check(\"1\", null);"))
        .containsExactly(
            field(0, "1", "rate", Kind.NUMBER, "0.1"), field(1, "1", "", Kind.NUMBER, ""));
    assertThat(cells.run(1, "1.5", "2")).containsExactly("printed: 1.5 1.5 1 2; ");
  }

  @Test
  void aCellWithFieldsHasATextForACompilerInThePage() throws Throwable {
    blanks("double rate = 0.1;\nSystem.out.print(rate);\ncheck(\"2\", null)");

    assertThat(cells.fielded(0)).isNull();
    assertThat(cells.fielded(1).lines())
        .containsExactly(
            "double rate = runtime.page.Page.current().<Double>read((double) 0.1, () -> "
                + "runtime.page.Fields.decimal(runtime.page.Page.current().field(0), 0.1));",
            "runtime.page.Page.current().requireRead();",
            "System.out.print(rate);",
            "try { check(\"2\", runtime.page.Fields.word(runtime.page.Page.current().field(1), "
                + "null)); } catch (runtime.page.Unreadable $field) { "
                + "runtime.page.Page.current().unreadable($field); }");
  }

  @Test
  void aFormulaMayUseTheNumbersDeclaredBeforeIt() throws Throwable {
    assertThat(blanks("double e = 2.5 + 1, all = 1;\ncheck(\"3\", List.of(e / all));"))
        .containsExactly(field(0, "3", "all", Kind.NUMBER, "1"));
    assertThat(cells.run(1, "e + 3.5")).containsExactly("printed: 3 [0.5]; ");
  }

  @Test
  void aFormulaInTheCallStandsUntilAFieldIsFilled() throws Throwable {
    assertThat(blanks("check(\"1\", 1 - Math.sqrt(4));"))
        .containsExactly(field(0, "1", "", Kind.NUMBER, "1 - Math.sqrt(4)"));
    assertThat(cells.run(1)).containsExactly("printed: 1 -1.0; ");
    assertThat(cells.run(1, "2")).containsExactly("printed: 1 2; ");
  }

  @Test
  void whatIsComputedOrAFunctionNeedsJava() throws Throwable {
    assertThat(
            blanks(
                "int[] z = {1, 2};\nint right = 0;\nfor (int one : z) right += one;\n"
                    + "check(\"1\", right);"))
        .containsExactly(java("1"));
    assertThat(blanks("Runnable mine = null;\ncheck(\"5\", mine);")).containsExactly(java("5"));
    assertThat(blanks("check(\"5\", null);")).containsExactly(java("5"));
    assertThat(blanks("Runnable mine = () -> {};\ncheck(\"5\", mine);")).containsExactly(java("5"));
  }

  @Test
  void aCellThatAsksForNothingHasNone() throws Throwable {
    assertThat(blanks("double rate = 0.1;\nNumber[] open = {null};")).isEmpty();
  }
}
