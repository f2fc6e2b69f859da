package runtime.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import runtime.compiler.Problem.Severity;

/** What the compiler tells of a cell beside its classes. */
class CellCompilerTest {

  private static final Api API = JdkApi.of();

  private final CellCompiler compiler = new CellCompiler(API);

  @Test
  void tellsWhatItCannotReadAlsoWhereThatBreaksTheCompiler() {
    assertThat(run("Is void meant?").problems()).isNotEmpty();
  }

  private Compiled run(String cell) {
    Compiled compiled = compiler.compile(cell);
    compiler.keep(compiled);
    return compiled;
  }

  @Test
  void tellsWhatACellDeclares() {
    assertThat(run("int n = 1, m; int f() { return n; } record P(int a) {} n + 1").declared())
        .containsExactlyInAnyOrder("n", "m", "f", "P");
  }

  @Test
  void tellsWhatACellTakesFromOthers() {
    run("int n = 1; int other = 2; int f() { return n; } record P(int a) {}");
    Compiled compiled = run("int other = 3; P p = new P(f()); for (int n = 0; n < 2; n++) {}");
    assertThat(compiled.used()).contains("f", "P").doesNotContain("n");
  }

  @Test
  void tellsWhatNobodyHasDeclared() {
    Compiled compiled = run("int f() { return later; }");
    assertThat(compiled.used()).contains("later");
    assertThat(compiled.isWhole()).isTrue();
    assertThat(compiled.problems())
        .extracting(Problem::severity, Problem::from)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(Severity.LATER, 17));
    assertThat(run("int later = 3;").problems()).isEmpty();
    assertThat(run("f()").problems()).isEmpty();
  }

  @Test
  void theTypesOfACellMayStandInAnyOrder() {
    String user = "class One implements Unit<One> { @Override public One neg() { return this; } }";
    String used = "interface Unit<T> extends Negated<T> {} interface Negated<T> { T neg(); }";
    assertThat(run(user + used + "new One().neg()").problems()).isEmpty();
  }

  @Test
  void aTypeMayOverrideWhatALaterCellDeclares() {
    run("class Two implements Later<Two> { @Override public Two neg() { return this; } }");
    assertThat(run("interface Later<T> { T neg(); }").problems()).isEmpty();
    assertThat(run("new Two().neg()").problems()).isEmpty();
  }

  @Test
  void nothingIsOverriddenWhereAllTypesAreKnown() {
    assertThat(run("class Three { @Override public int neg() { return 1; } }").isWhole()).isFalse();
  }

  @Test
  void aCellThatWasNotKeptHasDeclaredNothing() {
    compiler.compile("int n = 1;");
    assertThat(compiler.compile("n").isWhole()).isFalse();
  }

  @Test
  void ofACellThatFailsTheFirstPartsAreKept() {
    Compiled compiled = compiler.compile("int n = 1; int m = 2; int k = 3;");
    compiler.keep(compiled.parts().get(0));
    assertThat(compiler.compile("n").isWhole()).isTrue();
    assertThat(compiler.compile("m").isWhole()).isFalse();
  }

  @Test
  void theValueOfACellHasItsStaticType() {
    assertThat(run("1 + 2.5").parts().get(0).step().type()).isEqualTo("double");
    assertThat(run("List.of(1)").parts().get(0).step().type())
        .isEqualTo("java.util.List<java.lang.Integer>");
    assertThat(run("System.out.println()").parts().get(0).step().isShown()).isFalse();
  }

  @Test
  void aRecordMayCheckItsPartsWithoutAWordAboutWhoMayCall() {
    assertThat(run("record P(int a) { P { if (a < 0) throw new Error(); } } new P(1)").problems())
        .isEmpty();
    assertThat(run("public static record P(int a) { public P { } } new P(1)").problems()).isEmpty();
  }

  @Test
  void linesOfTheKernelAreNoJava() {
    Compiled compiled = run("%maven a:b:1\nint n = \"a\";");
    assertThat(compiled.problems()).extracting(Problem::line).containsExactly(2);
  }

  @Test
  void aMethodThatIsRunAgainUnchangedChangesNothingElse() {
    run("int f() { return 1; }");
    run("int g() { return f(); }");
    Compiled compiled = run("int f() { return 1; }");
    assertThat(compiled.parts().get(0).classes())
        .extracting(ClassBytes::name)
        .containsExactly("cell/Methods_f");
  }

  @Test
  void aVariableOfAnotherTypeBringsAlongWhatUsesIt() {
    run("int n = 1; int f() { return n; } int g() { return f(); }");
    assertThat(run("short n = 1;").parts().get(0).classes())
        .extracting(ClassBytes::name)
        .contains("cell/Variable_n", "cell/Methods_f")
        .doesNotContain("cell/Methods_g");
  }

  @Test
  void aStackTraceHasTheLinesOfTheCell() throws Throwable {
    OnAJvm jvm = new OnAJvm(API, getClass().getClassLoader());
    jvm.run("int zero = 0;\n\nint f(int x) {\n  return x /\n      zero;\n}", (value, type) -> {});
    List<Integer> lines = List.of();
    try {
      jvm.run("// first\n\nint y = 1;\nf(y);", (value, type) -> {});
    } catch (ArithmeticException e) {
      lines =
          Arrays.stream(e.getStackTrace())
              .filter(frame -> frame.getClassName().startsWith("cell."))
              .map(StackTraceElement::getLineNumber)
              .toList();
    }
    assertThat(lines).containsExactly(4, 4);
  }

  @Test
  void aNullIsNamedAsInJava() {
    OnAJvm jvm = new OnAJvm(API, getClass().getClassLoader());
    String heard = Heard.of(() -> jvm.run("{ String word = null; word.length(); }", (v, t) -> {}));
    assertThat(heard).contains("because \"word\" is null");
  }

  @Test
  void whatThePageHasNotIsNamed() throws IOException {
    CellCompiler small = new CellCompiler(withoutFiles());
    assertThat(small.compile("File file = null;").problems())
        .extracting(problem -> problem.message().toString())
        .containsExactly("java.io.File is not in this page: use JupyterLab.");
    assertThat(small.compile("import java.io.File;").problems())
        .extracting(problem -> problem.message().toString())
        .containsExactly("java.io.File is not in this page: use JupyterLab.");
    assertThat(small.compile("new java.io.File(\"a\")").problems())
        .extracting(problem -> problem.message().toString())
        .containsExactly("java.io.File is not in this page: use JupyterLab.");
  }

  @Test
  void whatThePageHasNotOfAnotherPackageIsNamed() throws IOException {
    CellCompiler small = new CellCompiler(without("java/time/", "java/time/LocalDate"));
    assertThat(small.compile("LocalDate.of(2026, 11, 27)").problems())
        .extracting(problem -> problem.message() + "\n" + problem.hint())
        .containsExactly(
            "LocalDate cannot be resolved\n"
                + "java.time.LocalDate is not in this page: use JupyterLab.");
    assertThat(small.compile("Locle.of(\"es\")").problems())
        .extracting(problem -> problem.hint().toString())
        .containsExactly("Is Locale meant?");
  }

  private static Api withoutFiles() throws IOException {
    return without("java/io/File", "java/io/File");
  }

  /** Without the classes whose names begin so, and with the name of one of them. */
  private static Api without(String start, String absent) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream data = new DataOutputStream(bytes);
    List<String> names = API.names().stream().filter(name -> !name.startsWith(start)).toList();
    data.writeInt(names.size());
    for (String name : names) {
      data.writeUTF(name);
      data.writeInt(API.find(name).length);
      data.write(API.find(name));
    }
    data.writeInt(1);
    data.writeUTF(absent);
    return new Api(bytes.toByteArray());
  }
}
