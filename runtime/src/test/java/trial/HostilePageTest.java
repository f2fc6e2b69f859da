package trial;

import static org.assertj.core.api.Assertions.assertThat;

import browser.Browser;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What reaches a page from its Worker or from the browser's store, made by somebody hostile. */
@DisplayName("A page that hears something hostile")
class HostilePageTest {

  private static final int CELL = 0;

  private static final String HACKED = "() => String(globalThis.hacked)";

  /** All that could act, or take the place of a part of the page. */
  private static final String ACTIVE =
      """
      () => [...document.querySelectorAll("[data-cell] *")]
          .filter((each) => each.matches("script, style, iframe:not([sandbox]), img, form, svg, math")
              || (each.matches("[role=log] *") && (each.id !== "" || each.closest("a:not([download])")))
              || each.getAttributeNames().some((name) => name.startsWith("on")))
          .map((each) => each.outerHTML)""";

  /** What another file of the same computer may have written into the store. */
  private static final String PLANT =
      """
      () => {
        const html = "<img src=x onerror='globalThis.hacked = 1'>";
        const outputs = [
          { kind: "html", html },
          { kind: "file", name: "planted.html", text: html },
          { kind: "figure", controls: [], width: 0, sentence: "planted" },
          { kind: "clear" },
        ];
        const cells = { 1: { written: "", outputs: [{ kind: "text", stream: "s", text: html }] } };
        outputs.forEach((said, i) => {
          cells[i + 2] = { written: "", outputs: [said] };
        });
        cells[8] = { written: 7, outputs: [] };
        cells[9] = "nothing";
        localStorage.setItem("neuron-notebooks trial", JSON.stringify({ done: 5, cells }));
      }""";

  @TempDir private static Path folder;
  private static TrialBrowsers browsers;

  /** Where a thief would like to be sent something, and what has come there. */
  private static HttpServer thief;

  private static final List<String> TAKEN = new CopyOnWriteArrayList<>();

  @BeforeAll
  static void prepare() throws IOException {
    browsers = new TrialBrowsers(folder);
    thief = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    thief.createContext(
        "/",
        exchange -> {
          TAKEN.add(exchange.getRequestURI().toString());
          exchange.sendResponseHeaders(204, -1);
          exchange.close();
        });
    thief.start();
  }

  @AfterAll
  static void end() {
    browsers.close();
    thief.stop(0);
  }

  @ParameterizedTest
  @EnumSource
  void runsNothingThatItsWorkerSays(Browser kind) throws IOException {
    try (TrialWindow window = browsers.open(kind, TrialPage.withWorker(hostileWorker()))) {
      window.run(CELL);

      assertThat(window.page().text(HACKED)).isEqualTo("undefined");
      assertThat(window.page().texts(ACTIVE)).isEmpty();
      assertThat(window.output(CELL))
          .contains(
              "kept",
              "words",
              "<img src=\"x\" onerror=",
              kind == Browser.WEBKIT ? "forbidden" : "forbidden: connect-src");
      assertThat(TAKEN).isEmpty();
      assertThat(window.attribute(CELL, "th", "scope")).isEqualTo("col");
      assertThat(window.attribute(CELL, "a[download]", "download")).isEqualTo("page.html.txt");
      assertThat(window.page().loaded()).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void takesNothingButWordsFromTheStore(Browser kind) {
    try (TrialWindow window = browsers.open(kind, TrialPage.withWorker(HARMLESS))) {
      window.page().evaluate(PLANT);
      window.reload();
      window.awaitOutput(1, "<img src=x onerror=");

      assertThat(window.page().text(HACKED)).isEqualTo("undefined");
      assertThat(window.page().texts(ACTIVE)).isEmpty();
      for (int cell = 2; cell <= 5; cell++) {
        assertThat(window.output(cell)).as("cell %s", cell).isEmpty();
      }
      window.run(CELL);
      assertThat(window.refused()).isEmpty();
    }
  }

  private static final String HARMLESS =
      "onmessage = ({ data: { number, call } }) =>"
          + " postMessage({ number, answer: /needs|lacks/.test(call) ? '' : true, done: '' });";

  private static String hostileWorker() throws IOException {
    String address = "http://localhost:%s/taken".formatted(thief.getAddress().getPort());
    return Files.readString(Path.of("src/test/resources/hostile-worker.js"))
        .replace("ADDRESS", address);
  }
}
