package trial;

import static org.assertj.core.api.Assertions.assertThat;

import browser.Browser;
import browser.Look;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a page does whose Java runs: a file, opened from the disk, in each browser. */
@DisplayName("A page whose Java runs")
class LivingPageTest {

  private static final int DECLARES = 0;
  private static final int PRINTS = 1;
  private static final int SLIDER = 2;
  private static final int THREE = 3;
  private static final int CHECK = 4;
  private static final int ENDLESS = 5;
  private static final int DEEP = 6;
  private static final int TOO_MUCH = 7;
  private static final int TRAINS = 8;
  private static final int FAILS = 9;
  private static final int STUCK = 10;
  private static final int NEEDS = 11;

  private static final String LAST_BUTTON = "document.querySelectorAll('#java-bar button')[1]";

  /** What another window with the page keeps. */
  private static final String THE_OTHER_WINDOW =
      """
      () => {
        const [key] = Object.keys(localStorage);
        const kept = JSON.parse(localStorage.getItem(key));
        const outputs = [{ kind: "text", stream: "stdout", text: "said there" }];
        kept.cells[0] = { written: "", outputs };
        localStorage.setItem(key, JSON.stringify(kept));
      }""";

  @TempDir private static Path folder;
  private static TrialBrowsers browsers;

  @BeforeAll
  static void prepare() {
    browsers = new TrialBrowsers(folder);
  }

  @AfterAll
  static void end() {
    browsers.close();
  }

  @ParameterizedTest
  @EnumSource
  void runsCellsAndKeepsWhatTheyDeclare(Browser kind) {
    try (TrialWindow window = browsers.open(kind, TrialPage.text())) {
      assertThat(window.output(PRINTS)).isEqualTo("shipped");
      window.run(PRINTS);
      assertThat(window.output(PRINTS)).as("after the cell above").isEqualTo("a = 1");
      window.run(DECLARES);
      window.run(PRINTS);
      assertThat(window.output(PRINTS)).as("with state that stayed").isEqualTo("a = 2");

      window.run(TRAINS);
      assertThat(window.output(TRAINS)).contains("The ring").endsWith("It learned.");
      window.press(FAILS, "Run");
      window.awaitState(FAILS, "failed");
      assertThat(window.output(FAILS)).isEqualTo("<b>E</b>: m");

      window.press(PRINTS, "Reset");
      window.awaitOutput(PRINTS, "shipped");
      assertThat(window.refused()).as("what the policy refused").isEmpty();
      assertThat(window.page().loaded()).as("requests").isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void movesByKeysAndSaysSoOnceItRests(Browser kind) {
    try (TrialWindow window = browsers.open(kind, TrialPage.text())) {
      window.focus(SLIDER, "input[type=range]");
      window.page().press("End");
      window.awaitOutput(SLIDER, "The ring is at 8");
      window.page().await("/at 8/.test(document.querySelector('[aria-live]').textContent)");
      assertThat(window.attribute(SLIDER, "input[type=range]", "aria-valuetext"))
          .isEqualTo("z = 2");
      assertThat(window.attribute(SLIDER, "figure", "data-shown")).isEqualTo("[8]");
      assertThat(window.attribute(SLIDER, "canvas", "role")).isEqualTo("img");
      assertThat(window.attribute(SLIDER, "canvas", "aria-label"))
          .startsWith("A ring. The ring is at 8");

      window.focus(THREE, "input[type=checkbox]");
      window.page().press("Space");
      window.page().evaluate(PILE_UP);
      window.awaitOutput(THREE, "The ring is at 7, drawn 6 times.");
    }
  }

  /** The two figures and the key End are three drawings, the toggle is a fourth. */
  private static final String PILE_UP =
      """
      async () => {
        const root = document.querySelector('[data-cell="3"]');
        while (!root.textContent.includes("drawn 4 times")) {
          await new Promise((resolve) => setTimeout(resolve, 20));
        }
        const range = root.querySelector("input[type=range]");
        for (let place = 0; place <= 7; place++) {
          range.value = place;
          range.dispatchEvent(new Event("input", { bubbles: true }));
        }
      }""";

  @ParameterizedTest
  @EnumSource
  void answersInItsFieldsAndKeepsThem(Browser kind) {
    try (TrialWindow window = browsers.open(kind, TrialPage.text())) {
      window.focus(CHECK, "input");
      window.page().type("2.7");
      window.page().press("Enter");
      window.awaitOutput(CHECK, "2.7| is not right.");
      window.reload();
      window.awaitOutput(CHECK, "2.7| is not right.");
      assertThat(window.page().text("() => document.querySelector('.field input').value"))
          .isEqualTo("2.7");
      window.press(CHECK, "Reset");
      window.page().await("document.querySelector('.field input').value === ''");
    }
  }

  @ParameterizedTest
  @EnumSource
  void savesWhatWasDoneAndBeginsAnew(Browser kind) {
    try (TrialWindow window = browsers.open(kind, TrialPage.text())) {
      answerRightly(window);
      window.run(PRINTS);

      window.page().evaluate("() => document.querySelector('#java-bar input').focus()");
      window.page().type("Ada");
      window.page().evaluate("() => document.querySelector('#java-bar button').click()");
      window.page().await("document.querySelector('#java-bar a')?.download === 'Ada.txt'");

      pressLast(window, "Reset all");
      window.awaitOutput(PRINTS, "shipped");
      pressLast(window, "Undo");
      window.awaitOutput(CHECK, "2.8 is right.");
      assertThat(window.page().text("() => document.querySelector('.field input').value"))
          .isEqualTo("2.8");
      pressLast(window, "Reset all");
      window.awaitOutput(PRINTS, "shipped");
      assertThat(window.page().text("() => document.querySelector('.field input').value"))
          .isEmpty();
      window.reload();
      window.run(PRINTS);
      assertThat(window.output(CHECK)).as("after it was forgotten").isEmpty();
    }
  }

  private static void answerRightly(TrialWindow window) {
    window.focus(CHECK, "input");
    window.page().type("2.8");
    window.press(CHECK, "Check");
    window.awaitOutput(CHECK, "2.8 is right.");
  }

  /** The button at the end of the page that says so. */
  private static void pressLast(TrialWindow window, String words) {
    window.page().await(LAST_BUTTON + ".textContent === '" + words + "'");
    window.page().evaluate("() => " + LAST_BUTTON + ".click()");
  }

  @ParameterizedTest
  @EnumSource
  void keepsWhatAnotherWindowHasKept(Browser kind) {
    try (TrialWindow window = browsers.open(kind, TrialPage.text())) {
      answerRightly(window);
      window.page().evaluate(THE_OTHER_WINDOW);
      window.run(PRINTS);

      window.reload();
      window.awaitOutput(DECLARES, "said there");
      window.awaitOutput(CHECK, "2.8 is right.");
    }
  }

  @ParameterizedTest
  @EnumSource
  void survivesWhatEndsJava(Browser kind) {
    try (TrialWindow window = browsers.open(kind, TrialPage.text())) {
      window.press(ENDLESS, "Run");
      window.awaitOutput(ENDLESS, "The ring");
      window.press(ENDLESS, "Stop");
      window.awaitState(ENDLESS, "stopped");
      assertThat(window.output(ENDLESS)).contains("It begins.", "You stopped it at 1.");

      window.press(DEEP, "Run");
      window.awaitOutput(DEEP, "The stack is full.");
      window.run(DECLARES);
      window.run(PRINTS);
      assertThat(window.output(PRINTS)).as("state is kept").isEqualTo("a = 2");
      window.press(TOO_MUCH, "Run");
      window.awaitOutput(TOO_MUCH, "The memory is full");
      window.run(PRINTS);
      assertThat(window.output(PRINTS)).as("begun anew").isEqualTo("a = 1");
    }
  }

  @ParameterizedTest
  @EnumSource
  void saysWhichCellAboveDidNotComeToItsEnd(Browser kind) {
    try (TrialWindow window = browsers.open(kind, TrialPage.text())) {
      window.run(NEEDS);
      assertThat(window.output(NEEDS))
          .isEqualTo(
              "Cell 10 above did not come to its end, and this cell needs it: run that one first,"
                  + " and then this one again.\nat its end");
      window.press(ENDLESS, "Run");
      window.awaitOutput(ENDLESS, "The ring");
      window.press(ENDLESS, "Stop");
      window.run(NEEDS);
      assertThat(window.output(NEEDS)).startsWith("Cell 6 above").endsWith("at its end");

      pressLast(window, "Reset all");
      window.page().await(LAST_BUTTON + ".textContent === 'Undo'");
      window.run(NEEDS);
      assertThat(window.output(NEEDS)).as("after all was reset").startsWith("Cell 10 above");
    }
  }

  @ParameterizedTest
  @EnumSource
  void stopsAFigureThatNeverComes(Browser kind) {
    try (TrialWindow window = browsers.open(kind, TrialPage.text())) {
      window.run(STUCK);
      window.focus(STUCK, "input[type=range]");
      window.page().press("End");
      window.awaitState(STUCK, "drawing");
      window.press(STUCK, "Stop");
      window.awaitOutput(STUCK, "You stopped it.");
      window.focus(STUCK, "input[type=range]");
      window.page().press("Home");
      window.awaitOutput(STUCK, "The ring is at 0");
    }
  }

  @ParameterizedTest
  @EnumSource
  void isForEveryone(Browser kind) {
    for (Look look : new Look[] {Look.USUAL, Look.USUAL.dark()}) {
      try (TrialWindow window = browsers.open(kind, TrialPage.text(), look)) {
        window.run(TRAINS);
        window.page().await("document.querySelectorAll('canvas').length === 3");
        assertThat(window.page().barriers()).as(look.toString()).isEmpty();
      }
    }
  }
}
