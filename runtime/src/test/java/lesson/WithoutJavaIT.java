package lesson;

import static org.assertj.core.api.Assertions.assertThat;

import browser.Browser;
import browser.Browsers;
import browser.Look;
import browser.OpenPage;
import com.google.gson.JsonElement;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** In a browser of before 2025 no Java runs, and figures with one control move all the same. */
@DisplayName("A page of the lesson in a browser without garbage collection in WebAssembly")
class WithoutJavaIT {

  private static final Path NOTEBOOKS = Path.of("../notebooks");
  private static final String TWO = "02-the-activation-function";

  /** What stands in a policy before the hashes of scripts. */
  private static final String SCRIPTS = "script-src ";

  private static final String TAKE_AWAY = "delete globalThis.WebAssembly;";

  /** Of 255, and of all pixels: places are kept to a hundredth of a pixel. */
  private static final int FAR = 64;

  private static final double FEW = 0.001;

  @TempDir private static Path folder;
  private static Browsers browsers;

  @BeforeAll
  static void prepare() {
    browsers = new Browsers();
  }

  @AfterAll
  static void end() {
    browsers.close();
  }

  static Stream<Arguments> pages() {
    List<String> all =
        SharedPages.ofNotebooks().stream()
            .filter(file -> file.toString().contains("student"))
            .map(file -> file.getFileName().toString().replace(".html", ""))
            .toList();
    List<String> some = List.of(TWO, "02-la-funcion-de-activacion", "07-watch-it-learn");
    return Stream.of(Browser.values())
        .flatMap(
            browser ->
                (browser == Browser.CHROMIUM ? all : some)
                    .stream().map(page -> Arguments.of(browser, page)));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("pages")
  void movesEachFigureThatTheNotebookStores(Browser browser, String name) throws Exception {
    try (LessonWindow window = open(browser, name, TAKE_AWAY)) {
      assertThat(window.still()).contains("WebAssembly").contains("2025");
      assertThat(moved(window.page())).isEqualTo(Films.sentences(notebook(name)));
    }
  }

  @Test
  void showsWhatJavaShows() throws Exception {
    List<BufferedImage> pictures = new ArrayList<>();
    for (String script : List.of(TAKE_AWAY, "")) {
      try (LessonWindow window = open(Browser.CHROMIUM, TWO, script)) {
        window.focus(11, "input[type=range]");
        window.page().press("End");
        window.awaitSaid(11, "At z = 6, ReLU gives 6");
        pictures.add(picture(window.page()));
      }
    }
    assertThat(different(pictures.get(0), pictures.get(1))).isLessThan(FEW);
  }

  private static BufferedImage picture(OpenPage page) throws IOException {
    String png = page.text("() => document.querySelector('canvas').toDataURL().split(',')[1]");
    return ImageIO.read(new ByteArrayInputStream(Base64.getDecoder().decode(png)));
  }

  private static double different(BufferedImage one, BufferedImage other) {
    int[] a = one.getRGB(0, 0, one.getWidth(), one.getHeight(), null, 0, one.getWidth());
    int[] b = other.getRGB(0, 0, other.getWidth(), other.getHeight(), null, 0, other.getWidth());
    assertThat(a).hasSameSizeAs(b);
    int count = 0;
    for (int i = 0; i < a.length; i++) {
      for (int shift = 0; shift < 24; shift += 8) {
        if (Math.abs((a[i] >> shift & 255) - (b[i] >> shift & 255)) > FAR) {
          count++;
          break;
        }
      }
    }
    return (double) count / a.length;
  }

  /** The sentence at each position of each figure that has a control. */
  private static List<List<String>> moved(OpenPage page) {
    List<List<String>> all = new ArrayList<>();
    for (JsonElement figure : page.evaluate(MOVE_ALL).getAsJsonArray()) {
      all.add(figure.getAsJsonArray().asList().stream().map(JsonElement::getAsString).toList());
    }
    return all;
  }

  private static final String MOVE_ALL =
      """
      () => [...document.querySelectorAll(".neuron-controls")].map((controls) => {
        const control = controls.querySelector("input[type=range], input[type=checkbox], select");
        const places = {
          range: () => Number(control.max) + 1,
          checkbox: () => 2,
          "select-one": () => control.options.length,
        }[control.type]();
        return Array.from({ length: places }, (_, place) => {
          control.value = place;
          control.selectedIndex = place;
          control.checked = place === 1;
          control.dispatchEvent(new Event("input"));
          const figure = controls.closest("figure");
          const message = figure.querySelector(".neuron-message").textContent;
          return figure.querySelector("figcaption").textContent || message;
        });
      })""";

  /** The page, with a script that runs before its own and that its policy allows. */
  private static LessonWindow open(Browser browser, String name, String script) throws Exception {
    byte[] hash =
        MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
    String allowed = "%s'sha256-%s' ".formatted(SCRIPTS, Base64.getEncoder().encodeToString(hash));
    String page =
        Files.readString(SharedPages.student(name + ".html"))
            .replaceFirst(SCRIPTS, allowed)
            .replaceFirst("<title>", "<script>" + script + "</script>\n<title>");
    Path file = Files.writeString(folder.resolve(name + ".html"), page);
    return new LessonWindow(browsers.open(browser, file, Look.USUAL), "Cell");
  }

  private static Path notebook(String name) {
    Path english = NOTEBOOKS.resolve(name + ".ipynb");
    return Files.exists(english) ? english : NOTEBOOKS.resolve("es").resolve(name + ".ipynb");
  }
}
