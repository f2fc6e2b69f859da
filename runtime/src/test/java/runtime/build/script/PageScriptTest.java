package runtime.build.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageScriptTest {

  private static final Path MODULES = Path.of("src/main/js");
  private static final Pattern SAID = Pattern.compile("say\\(\\s*\"([^\"]+)\"");

  @TempDir private Path folder;

  @Nested
  class ABundle {

    @Test
    void holdsEachModuleBeforeThoseThatImportIt() throws IOException {
      module("main.js", "import { half } from \"./half.js\";\nexport const quarter = half / 2;\n");
      module("half.js", "export const half = 0.5;\n");
      assertThat(bundle()).contains("const half = 0.5;\n\nconst quarter = half / 2;\n");
    }

    @Test
    void takesOfTheLessonWhatIsNeeded() throws IOException {
      module("main.js", "import { area } from \"lesson:shapes.mjs\";\narea(2);\n");
      module(
          "shapes.mjs",
          """
          const PI = 3.14;
          const E = 2.71;

          function area(r) {
            return PI * square(r);
          }

          function square(r) {
            return r * r;
          }

          function other() {
            return E;
          }
          """);
      assertThat(bundle()).contains("PI", "area", "square").doesNotContain("2.71", "other");
    }

    @Test
    void refusesTwoOfOneName() throws IOException {
      module("main.js", "import { a } from \"./other.js\";\nconst b = a;\n");
      module("other.js", "export const a = 1;\nconst b = 2;\n");
      assertThatThrownBy(() -> bundle()).hasMessage("Two modules of the page declare b.");
    }

    @Test
    void refusesANameThatTheLessonDoesNotHave() throws IOException {
      module("main.js", "import { area } from \"lesson:shapes.mjs\";\n");
      module("shapes.mjs", "const PI = 3.14;\n");
      assertThatThrownBy(() -> bundle()).hasMessage("A module declares no area.");
    }

    private void module(String name, String source) throws IOException {
      Files.writeString(folder.resolve(name), source);
    }

    private String bundle() throws IOException {
      return new Bundle(folder, folder).of("main.js", "");
    }
  }

  @Nested
  class TheScriptOfTeaVm {

    @Test
    void makesNoFunctionsOfText() throws IOException {
      assertThat(TeaVmScript.original().split("new Function", -1)).hasSize(12);
      assertThat(TeaVmScript.text()).doesNotContain("new Function").contains("Apache License");
    }

    @Test
    void isRefusedWhereAPlaceToBeChangedIsMissing() throws IOException {
      String other = TeaVmScript.original().replace("const argumentList = [];", "");
      assertThatThrownBy(() -> TeaVmScript.change(other)).hasMessageContaining("argumentList");
    }

    @Test
    void isRefusedWhereAPlaceToBeChangedIsThereTwice() throws IOException {
      String other = TeaVmScript.original() + TeaVmScript.original();
      assertThatThrownBy(() -> TeaVmScript.change(other)).hasMessageContaining("exactly once");
    }
  }

  @Test
  void allThatThePageSaysCanBeTranslated() throws IOException {
    String lab = Files.readString(Path.of("../lab/living.py")).replaceAll("\"\\s*\\+ \"", "");
    List<String> said =
        SAID.matcher(sources()).results().map(each -> '"' + each.group(1) + '"').toList();
    assertThat(said).isNotEmpty().allSatisfy(words -> assertThat(lab).contains(words));
  }

  private static String sources() throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.list(MODULES)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".js")).toList()) {
        all.append(Files.readString(file));
      }
    }
    return all.toString();
  }
}
