package lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which notebooks JupyterLab trusts, and so lets run what they have stored. */
@DisplayName("java Lab.java trusts")
class TrustIT extends LabFixture {

  private static final String SECOND = "02-the-activation-function.ipynb";

  @BeforeEach
  void prepare() throws IOException {
    givenTheRealLibrary();
  }

  @Test
  void whatTheLessonStoredInEachLanguage() throws Exception {
    Path spanish = Path.of("notebooks/es/02-la-funcion-de-activacion.ipynb");
    Files.createDirectories(lesson.resolve("notebooks/es"));
    Files.copy(REPOSITORY.resolve("notebooks").resolve(SECOND), notebook(SECOND));
    Files.copy(REPOSITORY.resolve(spanish), notebook("02-spanish.ipynb"));

    try (Server server = Server.start(real("--no-browser").withErrorsInOutput())) {
      assertThat(server.before).isEmpty();
      assertThat(server.get("/api/contents/" + SECOND)).doesNotContain("\"trusted\": false");
      assertThat(server.get("/api/contents/02-spanish.ipynb"))
          .contains("\"trusted\": true")
          .doesNotContain("\"trusted\": false");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'text/html': '<script>globalThis.hacked = 1</script>'",
        "'text/html': '<script type=\\\"module\\\">globalThis.hacked = 1</script>'",
        "'text/html': '<img src=x onerror=globalThis.hacked=1>'",
        "'text/html': '<iframe src=https://evil.example/></iframe>'",
        "'application/javascript': 'globalThis.hacked = 1'",
        "'application/vnd.jupyter.widget-view+json': {}",
        "'image/svg+xml': '<svg onload=hacked=1></svg>'"
      })
  void nothingThatAStrangerStoredUnderTheNameOfALesson(String data) throws Exception {
    String output = "{'output_type': 'display_data', 'metadata': {}, 'data': {%s}}".formatted(data);
    String cell =
        "{'cell_type': 'code', 'id': 'a', 'metadata': {}, 'source': '1', 'execution_count': 1,"
            + " 'outputs': [%s]}".formatted(output);
    Files.writeString(
        notebook(SECOND),
        "{'cells': [%s], 'metadata': {}, 'nbformat': 4, 'nbformat_minor': 5}"
            .formatted(cell)
            .replace('\'', '"'));

    try (Server server = Server.start(real("--no-browser").withErrorsInOutput())) {
      assertThat(server.before)
          .singleElement()
          .asString()
          .contains(SECOND + " is not trusted (it stores an output that is not the lesson's)");
      assertThat(server.get("/api/contents/" + SECOND)).contains("\"trusted\": false");
    }
  }

  private Path notebook(String name) {
    return lesson.resolve("notebooks").resolve(name);
  }
}
