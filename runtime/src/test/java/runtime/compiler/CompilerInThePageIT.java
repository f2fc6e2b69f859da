package runtime.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import browser.Browser;
import browser.RunInBrowser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import runtime.build.ModuleBuild;
import trial.CellsInThePage;

/** In a browser the compiler makes of cells, byte for byte, what it makes of them on a JVM. */
class CompilerInThePageIT {

  private static final Path CELLS = Path.of("src/test/resources/compiler");

  @TempDir static Path folder;

  private static Path module;
  private static String[] cells;

  @BeforeAll
  static void build() throws Exception {
    cells = cells();
    Path api = folder.resolve("trial/api.bin");
    Files.createDirectories(api.getParent());
    Files.write(api, JdkApi.file());
    module = folder.resolve("cells.wasm");
    new ModuleBuild(CellsInThePage.class.getName(), List.of(folder, Path.of("target/test-classes")))
        .writeTo(module);
  }

  private static String[] cells() throws IOException {
    List<String> cells = new ArrayList<>();
    try (Stream<Path> files = Files.walk(CELLS)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        cells.addAll(List.of(Files.readString(file).split("(?m)^(---|=== .*)\n")));
      }
    }
    return cells.toArray(String[]::new);
  }

  @ParameterizedTest(name = "{0}")
  @EnumSource(Browser.class)
  void theSameClassFiles(Browser browser) throws Exception {
    String[] quoted =
        Stream.of(cells)
            .map(cell -> cell.replace("\\", "\\\\").replace("'", "\\'").replace("\n", "\\n"))
            .toArray(String[]::new);
    List<String> said = withoutTimes(RunInBrowser.lines(browser, module, quoted));
    assertThat(said).isEqualTo(withoutTimes(CellsInThePage.lines(JdkApi.of(), cells)));
    assertThat(said).hasSizeGreaterThan(cells.length);
  }

  private static List<String> withoutTimes(List<String> lines) {
    return lines.stream()
        .filter(line -> !line.startsWith(CellsInThePage.TIME))
        .flatMap(String::lines)
        .toList();
  }
}
