package runtime.build.cells;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which cells leave nothing behind. */
class PassingTest {

  private static final List<String> RULES =
      List.of("+ java.lang.String", "- java.lang.System", "- runtime.page.Fields");

  @TempDir Path folder;

  private List<Integer> passing(String... cells) throws Exception {
    new Compiled(folder, Map.of("1.1", "number"), cells);
    try (Passing passing = new Passing(folder, folder, RULES)) {
      return passing.in("small", List.of(cells));
    }
  }

  @Test
  void whoOnlyPrintsAndShows() throws Exception {
    assertThat(
            passing(
                "int a = 1;",
                "System.out.println(a);",
                "for (int i = 0; i < 3; i++) { List<Integer> all = new ArrayList<>(); all.add(a); }",
                "Math.sqrt(a)"))
        .containsExactly(1, 2, 3);
  }

  @Test
  void nobodyWhoDeclaresOrImports() throws Exception {
    assertThat(
            passing(
                "int a = 1;",
                "int twice(int x) { return 2 * x; }",
                "record P(int x) {}",
                "import java.util.concurrent.*;",
                "1 + 1"))
        .containsExactly(4);
  }

  @Test
  void nobodyWhoChangesAVariable() throws Exception {
    assertThat(passing("int a = 1;", "a = 2;", "a++;", "Runnable r = () -> {};", "r.run();"))
        .isEmpty();
  }

  @Test
  void nobodyWhoUsesWhatCanBeChanged() throws Exception {
    assertThat(
            passing(
                "int[] a = {1}; List<Integer> all = new ArrayList<>(); String word = \"w\";",
                "a[0] = 2;",
                "all.add(1);",
                "System.out.println(word.length());",
                "java.util.stream.Stream.of(1).forEach(one -> all.add(one));",
                "java.util.stream.Stream.of(1).forEach(all::add);"))
        .containsExactly(3);
  }

  @Test
  void methodsCountAsWhatTheyDo() throws Exception {
    assertThat(
            passing(
                "int a = 1; int[] b = {1};",
                "int next() { return ++a; }",
                "int plus(int x) { return x > 9 ? x : plus(x + a); }",
                "int first() { return b[0]; }",
                "System.out.println(next());",
                "System.out.println(plus(1));",
                "System.out.println(java.util.stream.IntStream.range(0, 3).map(i -> plus(i)).sum());",
                "System.out.println(java.util.stream.IntStream.range(0, 3).map(i -> first() + i).sum());",
                "record P(int x) { static int made; public P { made++; } }",
                "System.out.println(new P(1));"))
        .containsExactly(5, 6);
  }

  @Test
  void nobodyWhoCallsWhatRemembers() throws Exception {
    assertThat(
            passing(
                "System.setProperty(\"small\", \"1\")",
                "java.util.stream.Stream.of(\"small\").map(System::getProperty).toList()",
                "String.valueOf(1)"))
        .containsExactly(2);
  }

  @Test
  void aFieldOfTheReaderIsReadAnew() throws Exception {
    assertThat(
            passing(
                "void check(String form, Object given) {}\n"
                    + "void check(String form, Object one, Object two, Object... more) {}",
                "check(\"1.1\", null);"))
        .isEmpty();
  }
}
