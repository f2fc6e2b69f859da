package lesson;

import static org.assertj.core.api.Assertions.assertThat;

import browser.Browser;
import browser.Browsers;
import browser.Look;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The students' pages as a reader uses them: files from the disk, in each browser. */
@DisplayName("A page of the lesson")
class LivingPagesIT {

  private static final int LIMIT = 1_500_000;

  /** What an editor and a compiler may add, in letters. */
  private static final int MORE = 4_000_000;

  private static final Pattern EDITING =
      Pattern.compile("<script[^>]* id=\"java-(?:compiler|editor|notebook)\"[^>]*>[^<]*</script>");

  private static final String EXPLANATION = "The neuron stays silent";

  private static final String UNSEEN =
      """
      () => [...document.images].filter((each) => !each.complete || each.naturalWidth === 0)
          .map((each) => each.alt)""";

  /** What a screen reader says of each cell: its number, its output, its fields, its button. */
  private static final String UNNAMED =
      """
      () => [...document.querySelectorAll(".cell")].filter((cell, i) => {
        const label = (each) => each.getAttribute("aria-label");
        const log = cell.querySelector("[role=log]");
        const fields = [...cell.querySelectorAll(".field input[type=text]")];
        const asked = JSON.parse(cell.dataset.fields);
        const button = cell.querySelector(".acts button").textContent;
        return cell.getAttribute("role") !== "group"
            || label(cell) !== `Cell ${i + 1}`
            || label(log) !== `Output of cell ${i + 1}`
            || fields.length !== asked.length
            || fields.some((each, k) => !label(each).startsWith(asked[k].question))
            || button !== (asked.length > 0 ? "Check" : "Run");
      }).map((cell) => cell.getAttribute("aria-label"))""";

  /** Notes each other picture that the training of 07 shows before it is over. */
  private static final String NOTE_MOMENTS =
      """
      () => {
        const cell = document.querySelector('[aria-label="Cell 51"]');
        globalThis.moments = new Set();
        new MutationObserver(() => {
          const canvas = cell.querySelector("canvas");
          if (canvas && cell.ariaBusy === "true") {
            globalThis.moments.add(canvas.toDataURL());
          }
        }).observe(cell.querySelector("[role=log]"), { childList: true });
      }""";

  /** What a screen reader comes to read of a cell's picture: what is hidden from it left out. */
  private static final String HEARD =
      """
      () => {
        const cell = document.querySelector('[aria-label="Cell 51"][aria-busy=false]');
        const heard = cell.querySelector("[role=log] [role=img]:not([aria-hidden] *)");
        return heard.getAttribute("aria-label");
      }""";

  private static final String HAND_IN =
      "() => { document.querySelector('#java-bar button').click(); }";

  private static Browsers browsers;

  @BeforeAll
  static void prepare() {
    browsers = new Browsers();
  }

  @AfterAll
  static void end() {
    browsers.close();
  }

  @Test
  void isSmallEnoughForTheMail() {
    assertThat(SharedPages.ofNotebooks())
        .hasSizeGreaterThan(20)
        .allSatisfy(
            page -> {
              String whole = Files.readString(page);
              String unedited = EDITING.matcher(whole).replaceAll("");
              assertThat(unedited.length()).as(page.toString()).isLessThan(LIMIT);
              assertThat(whole.length() - unedited.length())
                  .as(page.toString())
                  .isBetween(MORE / 4, MORE);
            });
  }

  @ParameterizedTest
  @EnumSource
  void answersPredictionsAndChecks(Browser browser) throws IOException {
    Path two = SharedPages.student("02-the-activation-function.html");
    assertThat(Files.readString(two)).contains("<img alt=").doesNotContain(EXPLANATION);
    try (LessonWindow window = open(browser, "02-the-activation-function", "Cell", Look.USUAL)) {
      assertThat(window.page().texts(UNSEEN)).as("pictures that are not there").isEmpty();
      window.fill(6, 0, "0");
      window.page().press("Enter");
      window.awaitSaid(6, "2.1, your prediction: 0.");
      window.press(7, "Run");
      window.awaitSaid(7, EXPLANATION);
      assertThat(window.said(7)).contains("It came true.");

      window.fill(2, 0, "-1");
      window.press(2, "Check");
      window.awaitSaid(2, "the bias is forgotten");
      window.fill(2, 0, "-0.5");
      window.press(2, "Check");
      window.awaitSaid(2, "−0.5 is right.");
      fill(window, "3", "-0.5", "0.5", "0.047");
      window.awaitSaid(19, "Not yet: (3, −0.5");
      window.press(20, "Run");
      window.awaitSaid(20, "Hint 1 of 3");
      fill(window, "3", "0", "0.5", "1 / (1 + Math.exp(3))");
      window.awaitSaid(19, "Yes: all are right.");

      window.focus(15, "[aria-label=w]");
      window.page().press("End");
      window.focus(15, "[aria-label=b]");
      window.page().press("Home");
      window.awaitSaid(15, "a = ReLU(2x − 4)");

      assertThat(window.page().texts(UNNAMED)).as("cells without their names").isEmpty();
      assertThat(window.page().barriers()).as("by day").isEmpty();
      assertThat(window.page().loaded()).as("requests").isEmpty();
    }
    try (LessonWindow night =
        open(browser, "02-the-activation-function", "Cell", Look.USUAL.dark())) {
      night.focus(11, "input[type=range]");
      assertThat(night.page().barriers()).as("by night").isEmpty();
    }
  }

  /** Hands in the four values of 2.5. */
  private static void fill(LessonWindow window, String... values) {
    for (int field = 0; field < values.length; field++) {
      window.fill(19, field, values[field]);
    }
    window.press(19, "Check");
  }

  @ParameterizedTest
  @EnumSource
  void keepsWhatWasDoneAndHandsItIn(Browser browser) throws Exception {
    try (LessonWindow window = open(browser, "02-la-funcion-de-activacion", "Celda", Look.USUAL)) {
      window.fill(6, 0, "0");
      window.press(6, "Comprobar");
      window.awaitState(6, "done");
      window.page().reload();
      window.awaitSaid(6, "2.1, tu predicción: 0.");
      assertThat(window.written(6)).isEqualTo("0");

      window.press(33, "Ejecutar");
      window.awaitState(33, "done");
      window.awaitSaid(33, "Esta página lo guarda si tu navegador lo permite");
      window.page().evaluate("() => document.querySelector('#java-bar input').focus()");
      window.page().type("Zoe");
      isWholeFile(window.page().saved(HAND_IN));
      assertThat(window.page().text("() => document.querySelector('#java-bar').innerText"))
          .contains("No se ha enviado nada: entrégaselo");

      window.press(6, "Restablecer");
      window.page().await("document.querySelector('[data-cell=\"5\"] input').value === ''");
      window.page().evaluate("() => document.querySelectorAll('#java-bar button')[1].click()");
      window.awaitState(33, "");
      assertThat(window.page().barriers()).isEmpty();
    }
  }

  private static void isWholeFile(String file) throws Exception {
    List<String> lines = file.lines().toList();
    assertThat(lines).hasSize(5).contains("# name: Zoe");
    byte[] sum =
        MessageDigest.getInstance("SHA-256")
            .digest(("Zoe\n" + lines.get(4)).getBytes(StandardCharsets.UTF_8));
    assertThat(lines.get(2)).isEqualTo("# sum: " + HexFormat.of().formatHex(sum));
  }

  @ParameterizedTest
  @EnumSource
  void goesBackToTheBeginningOfATraining(Browser browser) {
    try (LessonWindow window = open(browser, "07-watch-it-learn", "Cell", Look.USUAL)) {
      window.press(11, "Run");
      window.awaitState(11, "done");
      window.awaitSaid(11, "After epoch 10 of 10, the loss is about 0.137");
      window.focus(11, "input[type=range]");
      window.page().press("Home");
      window.awaitSaid(11, "Before the first of 10 epochs");
      window.press(5, "Run");
      window.awaitState(5, "done");
      assertThat(window.page().barriers()).isEmpty();
    }
  }

  /** Lets the training of 07 begin, which waits for a prediction, and notes its moments. */
  private static void beginTraining(LessonWindow window) {
    window.fill(50, 0, "falls evenly");
    window.press(50, "Check");
    window.awaitState(50, "done");
    window.page().evaluate(NOTE_MOMENTS);
    window.press(51, "Run");
  }

  @ParameterizedTest
  @EnumSource
  void drawsATrainingWhileItGoesOn(Browser browser) {
    try (LessonWindow window = open(browser, "07-watch-it-learn", "Cell", Look.USUAL)) {
      beginTraining(window);
      window.awaitState(51, "done");
      assertThat(window.page().evaluate("() => globalThis.moments.size").getAsInt())
          .isGreaterThan(1);
      assertThat(window.page().text(HEARD))
          .contains("After epoch 2560 of 2560, the loss is about ");
    }
  }

  /** WebKit hears so late of a training that it may be over by then. */
  @ParameterizedTest
  @EnumSource(names = {"CHROMIUM", "FIREFOX"})
  void stopsATrainingAndBeginsAnother(Browser browser) {
    try (LessonWindow window = open(browser, "07-watch-it-learn", "Cell", Look.USUAL)) {
      beginTraining(window);
      window.page().await("globalThis.moments.size > 3");
      window.press(51, "Stop");
      window.awaitState(51, "stopped");
      assertThat(window.said(51))
          .containsPattern("You stopped it\\. Epoch \\d+ of 2560 is the last one done");

      window.press(51, "Run");
      window.awaitState(51, "done");
      assertThat(window.page().text(HEARD))
          .contains("After epoch 2560 of 2560, the loss is about ");
    }
  }

  private static LessonWindow open(Browser browser, String page, String cell, Look look) {
    return new LessonWindow(
        browsers.open(browser, SharedPages.student(page + ".html"), look), cell);
  }
}
