package browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pages of a hostile notebook: nothing of it runs, nothing leaves, and the page still lives. */
@InTheBrowser
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class HostileNotebookPages {

  private static final String PAGE = "02-the-activation-function.html";

  /** What could act, or take the place of a part of the page. */
  private static final String ACTIVE =
      """
      () => {
        const inside = [...document.querySelectorAll("main *")];
        const ids = ["module", "facts", "room", "bar", "still"].map((each) => `#java-${each}`);
        return [
          ...inside.filter((each) => each.getAttributeNames().some((name) => /^on/i.test(name))),
          ...inside.filter((each) => each.matches(
              "object, embed, form, meta, base, link, svg, math, video, template, iframe")),
          ...inside.filter((each) => each.matches("script:not([data-film], [type=module])")),
          ...inside.filter(({ src }) => src && !/^data:/.test(src)),
          ...inside.filter((each) => getComputedStyle(each).position === "fixed"),
          ...[...document.links].filter(
              ({ href }) => !/^(https?:[/][/](?!evil)|file:[/]{3})/.test(href)),
          ...[...document.querySelectorAll("style")].filter(
              ({ textContent }) => textContent.includes("evil")),
          ...ids.flatMap((id) => [...document.querySelectorAll(id)].slice(1)),
          ...document.querySelectorAll("body > .prose, body > .cell, body > p"),
        ].map((each) => each.outerHTML.slice(0, 200));
      }""";

  private Path living;
  private Path still;

  /** Over which way the page came. */
  enum Way {
    FILE,
    HTTP
  }

  abstract OfflineBrowser browser();

  @BeforeAll
  void share(@TempDir Path folder) throws IOException, InterruptedException {
    living = HostileFolder.site(Files.createDirectory(folder.resolve("living")), true);
    still = HostileFolder.site(Files.createDirectory(folder.resolve("still")), false);
  }

  @ParameterizedTest
  @EnumSource
  void runsNothingOfItAndAnswers(Way way) throws IOException {
    try (Opened opened = open(living.resolve(PAGE), way)) {
      opened.page.waitForFunction("() => !document.querySelector('#java-bar').hidden");
      opened.page.locator("[data-live]").first().scrollIntoViewIfNeeded();
      assertThatItLives(opened);
    }
  }

  @ParameterizedTest
  @EnumSource
  void runsNothingOfItAndMovesItsFilmsWithoutJava(Way way) throws IOException {
    try (Opened opened = open(still.resolve(PAGE), way)) {
      new Figures(opened.page).awaitAwake();
      assertThatItLives(opened);
    }
  }

  private static void assertThatItLives(Opened opened) {
    ExploredFigure slider = new Figures(opened.page).explored(0);
    slider.press("z", "End");
    slider.awaitShown("[120]");
    opened.assertThatNothingRan();
    assertThat(opened.page.locator("main").innerText())
        .as("text of the notebook, and of the hostile part")
        .contains(
            "At z = 6, ReLU gives 6", "<script>globalThis.hacked = \"script\"</script>", "a link");
  }

  @ParameterizedTest
  @EnumSource
  void runsNothingInTheIndex(Way way) throws IOException {
    try (Opened opened = open(living.resolve("index.html"), way)) {
      assertThat(opened.page.locator("main").innerText()).contains("Hostile <img", "A promise");
      opened.assertThatNothingRan();
    }
  }

  @Test
  void namesOnlyScriptsOfItsOwnInItsPolicy() throws IOException {
    for (Path site : List.of(living, still)) {
      String shipped = Files.readString(SharedFolder.made().resolve("student/site").resolve(PAGE));
      String hostile = Files.readString(site.resolve(PAGE));
      assertThat(hostile).contains("script-src 'sha256-");
      if (site.equals(living)) {
        assertThat(policy(hostile)).isEqualTo(policy(shipped));
      } else {
        assertThat(policy(hostile).split("'sha256-")).as("page and module").hasSize(3);
      }
    }
  }

  private static String policy(String page) {
    return page.lines().filter(line -> line.contains("script-src")).findFirst().orElseThrow();
  }

  private Opened open(Path file, Way way) throws IOException {
    HttpServer server = way == Way.HTTP ? serve(file.getParent()) : null;
    BrowserContext context = browser().context();
    context.setOffline(way == Way.FILE);
    Page page = context.newPage();
    String address =
        server == null
            ? file.toUri().toString()
            : "http://localhost:%s/%s".formatted(server.getAddress().getPort(), file.getFileName());
    Opened opened = new Opened(page, address, server, new ArrayList<>(), new ArrayList<>());
    page.onRequest(request -> opened.asked.add(request.url()));
    page.onConsoleMessage(message -> opened.complaints.add(message.text()));
    page.onPageError(opened.complaints::add);
    page.navigate(address);
    return opened;
  }

  private static HttpServer serve(Path site) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          Path file = site.resolve(exchange.getRequestURI().getPath().substring(1));
          byte[] page = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
          exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
          exchange.sendResponseHeaders(
              page.length == 0 ? 404 : 200, page.length == 0 ? -1 : page.length);
          exchange.getResponseBody().write(page);
          exchange.close();
        });
    server.start();
    return server;
  }

  /** A page in a window, with what it asked for and what the browser wrote to its console. */
  private record Opened(
      Page page, String address, HttpServer server, List<String> asked, List<String> complaints)
      implements AutoCloseable {

    void assertThatNothingRan() {
      assertThat(page.evaluate("() => String(globalThis.hacked)")).isEqualTo("undefined");
      assertThat((List<?>) page.evaluate(ACTIVE)).isEmpty();
      assertThat(asked)
          .filteredOn(url -> !url.matches("(?:data|blob|about):.*"))
          .isSubsetOf(address);
      if (server == null) { // over http, Firefox also complains that it may not load an icon
        assertThat(complaints).isEmpty();
      }
      assertThat(page.url()).isEqualTo(address);
    }

    @Override
    public void close() {
      page.context().close();
      if (server != null) {
        server.stop(0);
      }
    }
  }
}
