package runtime.build.script;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.microsoft.playwright.impl.driver.Driver;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page's modules are formatted by prettier, and JSHint finds nothing in them. */
class ModulesTest {

  @TempDir private Path folder;

  /** What the two say of a module. */
  private record Review(String file, String formatted, List<String> findings) {}

  @Test
  void areWrittenAsAgreed() throws IOException, InterruptedException {
    SoftAssertions softly = new SoftAssertions();
    List<Path> modules = modules();
    assertThat(modules).hasSizeGreaterThan(5);
    for (Review review : reviews(modules)) {
      Path file = Path.of(review.file());
      Path formatted = Path.of("target", file.getFileName().toString());
      Files.writeString(formatted, review.formatted());
      softly
          .assertThat(Files.readString(file))
          .as("%s is not formatted: copy %s over it", file, formatted)
          .isEqualTo(review.formatted());
      softly.assertThat(review.findings()).as(review.file()).isEmpty();
    }
    softly.assertAll();
  }

  private static List<Path> modules() throws IOException {
    try (Stream<Path> page = Files.walk(Path.of("src/main/js"));
        Stream<Path> kernel = Files.walk(Path.of("lite/extension"))) {
      return Stream.concat(
              Stream.concat(page, kernel).filter(file -> file.toString().endsWith(".js")),
              Stream.of(Path.of("src/test/resources/modules.mjs")))
          .map(Path::toAbsolutePath)
          .sorted()
          .toList();
    }
  }

  private List<Review> reviews(List<Path> modules) throws IOException, InterruptedException {
    Files.copy(Path.of("src/test/resources/modules.mjs"), folder.resolve("modules.mjs"));
    copy("prettier", "standalone.mjs", "standalone.mjs");
    copy("prettier", "plugins/babel.mjs", "babel.mjs");
    copy("prettier", "plugins/estree.mjs", "estree.mjs");
    copy("jshint", "dist/jshint.js", "jshint.cjs");
    List<String> command = new ArrayList<>();
    command.add(
        Driver.ensureDriverInstalled(Map.of(), false).createProcessBuilder().command().get(0));
    command.add("modules.mjs");
    modules.forEach(each -> command.add(each.toString()));
    Path said = folder.resolve("said.json");
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(said.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    assertThat(process.waitFor()).isZero();
    return List.of(new Gson().fromJson(Files.readString(said), Review[].class));
  }

  private void copy(String library, String file, String name) throws IOException {
    Properties pinned = new Properties();
    try (InputStream properties =
        resource("/META-INF/maven/org.webjars.npm/" + library + "/pom.properties")) {
      pinned.load(properties);
    }
    String place = "/META-INF/resources/webjars/%s/%s/%s";
    try (InputStream in = resource(place.formatted(library, pinned.getProperty("version"), file))) {
      Files.copy(in, folder.resolve(name));
    }
  }

  private static InputStream resource(String name) {
    return ModulesTest.class.getResourceAsStream(name);
  }
}
