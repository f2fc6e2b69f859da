package trial;

import static org.assertj.core.api.Assertions.assertThat;

import browser.Browser;
import browser.Look;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a page does whose cells are edited: a file, opened from the disk, in each browser. */
@DisplayName("A page whose cells are edited")
class EditedPageTest {

  private static final int DECLARES = 0;
  private static final int PRINTS = 1;
  private static final int FIGURE = 2;
  private static final int LAST_LIVE = 3;
  private static final int CHECK = 4;
  private static final int BELOW = 11;

  private static final String EDITED =
      """
      {
        "cell_type": "code", "id": "code-0", "metadata": {}, "execution_count": null,
        "source": "say \\"one\\";",
        "outputs": [{ "output_type": "stream", "name": "stdout", "text": "\\"one\\"\\n" }]
      }""";

  private static final String NOTE_CALLS =
      """
      () => {
        const tell = MessagePort.prototype.postMessage;
        globalThis.calls = [];
        MessagePort.prototype.postMessage = function (said, ...others) {
          globalThis.calls.push(said?.call + " " + said?.given?.[0]);
          tell.call(this, said, ...others);
        };
      }""";

  private static final String CALLS = "() => globalThis.calls.filter((each) => / \\d/.test(each))";

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

  private static EditedWindow open(Browser kind) {
    return new EditedWindow(browsers.open(kind, TrialPage.editable()));
  }

  @ParameterizedTest
  @EnumSource
  void runsWhatIsEditedAfterTheCellsAbove(Browser kind) {
    try (EditedWindow window = open(kind)) {
      window.trial().run(PRINTS);
      assertThat(window.trial().output(PRINTS)).isEqualTo("a = 1");
      assertThat(window.page().text("() => String(globalThis.javaEditor)"))
          .as("before the first edit")
          .isEqualTo("undefined");

      window.write(PRINTS, "b = a + 40;", "print b;");
      assertThat(window.isShown(PRINTS, ".edited")).isTrue();
      window.page().press("Control+Enter");
      window.trial().awaitOutput(PRINTS, "b = 41");
      assertThat(window.focused()).startsWith(PRINTS + " cm-content");

      window.write(DECLARES, "a = 10");
      window.page().press("Shift+Enter");
      window.trial().awaitState(DECLARES, "done");
      assertThat(window.focused()).as("gone on").startsWith(PRINTS + " cm-content");
      window.trial().run(PRINTS);
      assertThat(window.trial().output(PRINTS)).isEqualTo("b = 50");
      assertThat(window.trial().refused()).as("what the policy refused").isEmpty();
      assertThat(window.page().loaded()).as("requests").isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void getsReadyWhileItsReaderWrites(Browser kind) {
    try (EditedWindow window = open(kind)) {
      window.trial().awaitState(LAST_LIVE, "done");
      window.page().evaluate(NOTE_CALLS);
      window.write(PRINTS, "print a;");
      window.page().await("globalThis.calls.includes('rebuild 0')");
      window.page().press("Control+Enter");
      window.trial().awaitOutput(PRINTS, "a = 1");
      assertThat(window.page().texts(CALLS))
          .containsExactly("write 0", "rebuild 0", "write 1", "lacks 1", "run 1");
    }
  }

  @ParameterizedTest
  @EnumSource
  void runsNothingUnaskedThatItsReaderWrote(Browser kind) {
    try (EditedWindow window = open(kind)) {
      window.run(PRINTS, "b = a;");
      window.trial().awaitState(PRINTS, "done");
      window.run(BELOW, "never");
      stop(window, BELOW, "It never ends.");

      window.page().evaluate(NOTE_CALLS);
      window.write(FIGURE, "print b;");
      window.page().await("globalThis.calls.includes('rebuild 0')");
      window.trial().run(DECLARES);
      window.trial().run(DECLARES);
      assertThat(window.page().texts(CALLS)).doesNotContain("rebuild 1");
      window.trial().run(FIGURE);
      window.trial().awaitOutput(FIGURE, "b = 3");
      assertThat(window.page().texts(CALLS)).containsOnlyOnce("rebuild 1");
    }
  }

  @ParameterizedTest
  @EnumSource
  void saysWhatIsWrongAndWhere(Browser kind) {
    try (EditedWindow window = open(kind)) {
      window.run(PRINTS, "say fine;", "oops;");
      window.trial().awaitState(PRINTS, "failed");
      assertThat(window.trial().output(PRINTS))
          .isEqualTo("fine\nline 2, column 1: oops is unknownWrite <b>say</b>.");
      assertThat(window.page().text("() => document.querySelector('.problem').textContent"))
          .isEqualTo("oops");
      window.trial().press(PRINTS, "line 2, column 1");
      window.page().await("document.activeElement.classList.contains('cm-content')");
      window.page().type("say w");
      assertThat(window.text(PRINTS)).isEqualTo("say fine;\nsay woops;");
      window.page().press("Control+Enter");
      window.trial().awaitOutput(PRINTS, "woops");
      assertThat(window.isShown(PRINTS, ".problem")).as("once it is mended").isFalse();

      window.run(DECLARES, "say one;", "throw;");
      window.trial().awaitState(DECLARES, "failed");
      assertThat(window.trial().output(DECLARES)).isEqualTo("one\nE: mline 2");
      assertThat(window.page().text("() => document.querySelector('.error-line').textContent"))
          .isEqualTo("throw;");
    }
  }

  @ParameterizedTest
  @EnumSource
  void leadsToTheOtherCellInWhichSomethingWasThrown(Browser kind) {
    try (EditedWindow window = open(kind)) {
      window.run(DECLARES, "say one;", "say two;");
      window.trial().awaitState(DECLARES, "done");
      int added = window.add(PRINTS, "throw 0;");
      window.page().press("Control+Enter");
      window.trial().awaitState(added, "failed");
      assertThat(window.trial().output(added))
          .matches("E: m\\s*line 1\\s*thrown in Cell 1, line 2");
      window.trial().press(added, "thrown in Cell 1, line 2");
      window
          .page()
          .await(
              "document.activeElement.closest('.cell')?.dataset.cell === '%d'".formatted(DECLARES));
      window.page().type("x");
      assertThat(window.text(DECLARES)).isEqualTo("say one;\nxsay two;");
    }
  }

  @ParameterizedTest
  @EnumSource
  void namesTheCellAboveThatFailedToOneThatCameToNeedIt(Browser kind) {
    try (EditedWindow window = open(kind)) {
      window.run(DECLARES, "throw;", "a = 5;");
      window.trial().awaitState(DECLARES, "failed");
      window.run(FIGURE, "print a;");
      window.trial().awaitState(FIGURE, "done");
      assertThat(window.trial().output(FIGURE))
          .startsWith("Cell 1 above did not come to its end, and this cell needs it");
    }
  }

  @ParameterizedTest
  @EnumSource
  void doesNotNameACellAboveThatFailedBehindWhatOneNeeds(Browser kind) {
    try (EditedWindow window = open(kind)) {
      window.run(DECLARES, "a = 5;", "throw;");
      window.trial().awaitState(DECLARES, "failed");
      window.run(FIGURE, "print a;");
      window.trial().awaitState(FIGURE, "done");
      assertThat(window.trial().output(FIGURE)).isEqualTo("a = 5");
    }
  }

  @ParameterizedTest
  @EnumSource
  void saysThatACellFailedWhoseMethodWaitsForANameThoughOthersCanUseIt(Browser kind) {
    try (EditedWindow window = open(kind)) {
      window.run(DECLARES, "a = 5;", "later;");
      window.trial().awaitState(DECLARES, "failed");
      assertThat(window.trial().output(DECLARES)).startsWith("line 2, column 1: ");
      window.run(FIGURE, "print a;");
      window.trial().awaitState(FIGURE, "done");
      assertThat(window.trial().output(FIGURE)).isEqualTo("a = 5");
    }
  }

  private static void stop(EditedWindow window, int cell, String begun) {
    window.trial().awaitOutput(cell, begun);
    window.trial().press(cell, "Stop");
    window.trial().awaitState(cell, "stopped");
  }

  private static void stopsWithItsState(EditedWindow window, String loop, String state) {
    int loops = window.add(DECLARES, "c = c + 1;", loop);
    window.page().press("Control+Enter");
    stop(window, loops, "It begins.");
    assertThat(window.trial().output(loops)).isEqualTo("It begins.\nYou stopped it.");
    window.run(PRINTS, "print c;");
    window.trial().awaitOutput(PRINTS, state);
  }

  @ParameterizedTest
  @EnumSource
  void stopsBetweenSlicesAndAmidThemAndKeepsTheState(Browser kind) {
    try (EditedWindow window = open(kind)) {
      window.run(DECLARES, "c = 7;");
      window.trial().awaitState(DECLARES, "done");
      stopsWithItsState(window, "loop", "c = 8");
      stopsWithItsState(window, "amid", "c = 9");

      int never = window.add(PRINTS, "never");
      window.page().press("Control+Enter");
      stop(window, never, "It never ends.");
      assertThat(window.trial().output(never)).endsWith("runs once more when it is next needed.");
      window.trial().run(PRINTS);
      assertThat(window.trial().output(PRINTS)).as("begun anew").isEqualTo("c = 7");
    }
  }

  @ParameterizedTest
  @EnumSource
  void letsNothingWorkBeforeItWasRun(Browser kind) {
    try (EditedWindow window = open(kind)) {
      window.write(DECLARES, "a = 10");
      window.trial().run(PRINTS);
      assertThat(window.trial().output(PRINTS)).isEqualTo("a = 1");
      window.trial().run(DECLARES);
      window.trial().run(PRINTS);
      assertThat(window.trial().output(PRINTS)).isEqualTo("a = 10");

      window.write(DECLARES, "loop");
      window.trial().reload();
      window.trial().run(PRINTS);
      assertThat(window.trial().output(PRINTS)).as("opened again").isEqualTo("a = 10");
      assertThat(window.text(DECLARES)).isEqualTo("loop");
    }
  }

  @ParameterizedTest
  @EnumSource
  void saysNoStateOfWhatIsEditedWhileItRuns(Browser kind) {
    try (EditedWindow window = open(kind)) {
      window.run(PRINTS, "loop");
      window.trial().awaitOutput(PRINTS, "It begins.");
      window.write(PRINTS, "print a;");
      window.trial().press(PRINTS, "Stop");
      window.trial().awaitOutput(PRINTS, "You stopped it.");
      window.trial().awaitState(PRINTS, "");
      window.trial().run(PRINTS);
      assertThat(window.trial().output(PRINTS)).isEqualTo("a = 1");
    }
  }

  @ParameterizedTest
  @EnumSource
  void letsTheKeyboardIn(Browser kind) {
    try (EditedWindow window = open(kind)) {
      window.trial().focus(DECLARES, "pre.editable");
      window.page().press("Shift+Enter");
      window.trial().awaitState(DECLARES, "done");
      assertThat(window.focused()).as("gone on").startsWith(PRINTS + " code");
      window.page().press("Control+Enter");
      window.trial().awaitOutput(PRINTS, "a = ");
      window.page().press("Enter");
      window.page().await("document.activeElement.classList.contains('cm-content')");
      window.page().press("Home");
      window.page().press("Tab");
      assertThat(window.page().text("() => document.activeElement.textContent"))
          .isEqualTo("    print a");
      window.page().press("Escape");
      window.page().press("Tab");
      window.page().await("!document.activeElement.classList.contains('cm-content')");
      assertThat(window.page().text("() => document.activeElement.textContent")).isEqualTo("Run");
      assertThat(window.trial().attribute(PRINTS, ".cm-content", "aria-label"))
          .isEqualTo("Java of cell 2");
      assertThat(window.trial().attribute(PRINTS, ".cm-content", "autocapitalize"))
          .isEqualTo("off");
    }
  }

  @ParameterizedTest
  @EnumSource
  void bringsBackWhatWasShippedAndWhatWasReset(Browser kind) {
    try (EditedWindow window = open(kind)) {
      window.write(CHECK, "say mine;");
      assertThat(window.isShown(CHECK, ".field")).as("a field beside own Java").isFalse();
      window.page().press("Control+Enter");
      window.trial().awaitOutput(CHECK, "mine");
      window.trial().press(CHECK, "Reset");
      window.trial().press(CHECK, "Undo");
      assertThat(window.text(CHECK)).isEqualTo("say mine;");
      window.trial().press(CHECK, "Reset");
      window.page().await("document.querySelector('[data-cell=\"4\"] .field').checkVisibility()");
      assertThat(window.text(CHECK)).isEqualTo("check");

      window.trial().focus(CHECK, ".field input");
      window.page().type("2.8");
      window.trial().press(CHECK, "Check");
      window.trial().awaitOutput(CHECK, "fields 2.8|");
    }
  }

  @ParameterizedTest
  @EnumSource
  void addsCellsAndDeletesThem(Browser kind) {
    try (EditedWindow window = open(kind)) {
      int added = window.add(PRINTS, "d = a + 1;", "print d");
      window.page().press("Control+Enter");
      window.trial().awaitOutput(added, "d = 2");
      window.trial().press(added, "Delete");
      window.page().evaluate(window.click("Undo"));
      window.trial().awaitOutput(added, "d = 2");
      window.trial().reload();
      window.trial().awaitOutput(added, "d = 2");
      assertThat(window.text(added)).isEqualTo("d = a + 1;\nprint d");

      window.trial().press(added, "Delete");
      window.page().await("document.activeElement.textContent === 'Undo'");
      window.trial().reload();
      window.trial().run(PRINTS);
      assertThat(window.page().evaluate("() => document.querySelector('.added')").isJsonNull())
          .isTrue();
    }
  }

  @ParameterizedTest
  @EnumSource
  void keepsWhatIsTypedJustBeforeThePageIsLeft(Browser kind) {
    try (EditedWindow window = open(kind)) {
      window.write(PRINTS, "say last;");
      window.trial().reload();
      assertThat(window.text(PRINTS)).isEqualTo("say last;");
    }
  }

  @ParameterizedTest
  @EnumSource
  void saysThatADrawingComesBackWhenItsCellIsRun(Browser kind) {
    try (EditedWindow window = open(kind)) {
      int added = window.add(DECLARES, "say drawn;", "slider");
      window.page().press("Control+Enter");
      window.trial().awaitState(added, "done");
      window.trial().reload();
      window.trial().awaitOutput(added, "What it drew comes back when it is run.");
      assertThat(window.trial().output(added)).startsWith("drawn");
      window.trial().run(added);
      assertThat(window.isShown(added, "canvas")).isTrue();
      assertThat(window.trial().output(added)).doesNotContain("comes back");
    }
  }

  @ParameterizedTest
  @EnumSource
  void runsNothingByItselfThatDidNotComeToItsEnd(Browser kind) {
    try (EditedWindow window = open(kind)) {
      window.run(CHECK, "never");
      window.trial().awaitOutput(CHECK, "It never ends.");
      window.trial().reload();
      window.trial().awaitState(CHECK, "stopped");
      window.trial().run(BELOW);
      window.trial().awaitState(CHECK, "stopped");
    }
  }

  /** What another window keeps of its cells, before this one hears of it. */
  private static void keptElsewhere(EditedWindow window, String first, String second) {
    window
        .page()
        .evaluate(
            """
            () => {
              const [key] = Object.keys(localStorage);
              const kept = JSON.parse(localStorage.getItem(key));
              kept.cells[0] = { written: "", text: "%s" };
              kept.cells[1] = { written: "", text: "%s" };
              localStorage.setItem(key, JSON.stringify(kept));
            }"""
                .formatted(first, second));
  }

  @ParameterizedTest
  @EnumSource
  void losesNothingThatTwoWindowsEdit(Browser kind) {
    try (EditedWindow window = open(kind)) {
      window.run(DECLARES, "a = 5;");
      window.trial().awaitState(DECLARES, "done");
      keptElsewhere(window, "a = 6;", "say there;");
      window.run(FIGURE, "say here;");
      window.trial().awaitState(FIGURE, "done");

      window
          .page()
          .evaluate(
              "() => { const [key] = Object.keys(localStorage);"
                  + " dispatchEvent(new StorageEvent('storage', { key })); }");
      assertThat(window.text(DECLARES)).isEqualTo("a = 6;");
      assertThat(window.text(PRINTS)).isEqualTo("say there;");
      window.trial().run(PRINTS);
      assertThat(window.trial().output(PRINTS)).isEqualTo("there");

      window.trial().reload();
      assertThat(window.text(DECLARES)).isEqualTo("a = 6;");
      assertThat(window.text(FIGURE)).isEqualTo("say here;");
      assertThat(window.trial().output(PRINTS)).isEqualTo("there");
    }
  }

  @ParameterizedTest
  @EnumSource
  void savesAPageThatOpensWithTheEdits(Browser kind) {
    String hostile = "</script><script>window.hacked = 1</script><!-- <b>";
    String saved;
    try (EditedWindow window = open(kind)) {
      window.add(DECLARES, "say " + hostile);
      window.write(PRINTS, "say new edited;");
      saved = window.page().saved(window.click("Save page"));
    }
    try (EditedWindow window = new EditedWindow(browsers.open(kind, saved))) {
      window.page().await(EditedWindow.FIRST_ADDED);
      int added =
          Integer.parseInt(
              window.page().text("() => " + EditedWindow.FIRST_ADDED + ".dataset.cell"));
      assertThat(window.text(added)).isEqualTo("say " + hostile);
      assertThat(window.text(PRINTS)).isEqualTo("say new edited;");
      window
          .page()
          .await("document.querySelector('[data-cell=\"%d\"] .of-keyword')".formatted(PRINTS));
      window.trial().run(added);
      assertThat(window.trial().output(added)).isEqualTo(hostile);
      assertThat(window.page().evaluate("() => window.hacked ?? null").isJsonNull()).isTrue();
      window.trial().press(PRINTS, "Reset");
      assertThat(window.text(PRINTS)).as("as it was shipped").isEqualTo("print a");
      assertThat(window.trial().refused()).as("what the policy refused").isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void savesANotebook(Browser kind) {
    try (EditedWindow window = open(kind)) {
      window.run(DECLARES, "say \"one\";");
      window.trial().awaitOutput(DECLARES, "one");
      int added = window.add(DECLARES, "throw;");
      window.page().press("Control+Enter");
      window.trial().awaitState(added, "failed");
      JsonObject saved =
          JsonParser.parseString(window.page().saved(window.click("Save notebook")))
              .getAsJsonObject();
      assertThat(saved.get("nbformat").getAsInt()).isEqualTo(4);
      JsonArray cells = saved.getAsJsonArray("cells");
      assertThat(cells).hasSize(1 + TrialNotebook.CELLS + 1);
      assertThat(cells.get(0).getAsJsonObject().get("source").getAsString()).isEqualTo("# Trial");
      assertThat(cells.get(1)).isEqualTo(JsonParser.parseString(EDITED));
      JsonObject made = cells.get(2).getAsJsonObject();
      assertThat(made.get("id").getAsString()).isEqualTo("added-" + added);
      assertThat(made.getAsJsonArray("outputs").get(0).getAsJsonObject().get("ename").getAsString())
          .isEqualTo("E");
      assertThat(cells.get(3).getAsJsonObject().get("source").getAsString()).isEqualTo("print a");
    }
  }

  @ParameterizedTest
  @EnumSource
  void runsAllAboveInTheirOrder(Browser kind) {
    try (EditedWindow window = open(kind)) {
      window.write(DECLARES, "say first;");
      int added = window.add(PRINTS, "say last;");
      window.trial().press(added, "Run all above");
      window.trial().awaitState(PRINTS, "done");
      assertThat(window.trial().output(DECLARES)).isEqualTo("first");
      window.page().await("[...document.querySelectorAll('.added button')][4].hidden");
      assertThat(window.trial().output(added)).as("the cell itself").isEmpty();
    }
  }

  /** The cell that is said to leave nothing does leave something, so it can be seen. */
  @ParameterizedTest
  @EnumSource
  void leavesOutWhatLeavesNothingUnlessItNeedsWhatIsEdited(Browser kind) {
    String page =
        TrialPage.editable()
            .replace("data-cell=\"1\"", "data-cell=\"1\" data-passing")
            .replace("<code>print a<", "<code>b = a<");
    try (EditedWindow window = new EditedWindow(browsers.open(kind, page))) {
      window.run(FIGURE, "print b;");
      window.trial().awaitOutput(FIGURE, "b = null");

      window.run(DECLARES, "a = 10;");
      window.trial().awaitState(DECLARES, "done");
      window.trial().run(FIGURE);
      assertThat(window.trial().output(FIGURE)).isEqualTo("b = 10");
    }
  }

  @ParameterizedTest
  @EnumSource
  void goesOnWithoutACompiler(Browser kind) {
    try (EditedWindow window =
        new EditedWindow(browsers.open(kind, TrialPage.withBrokenCompiler()))) {
      window.run(DECLARES, "a = 10;");
      window.trial().awaitState(DECLARES, "failed");
      assertThat(window.trial().output(DECLARES))
          .startsWith("What is edited cannot run here; the cells as they were shipped go on. (");
      window.trial().run(PRINTS);
      assertThat(window.trial().output(PRINTS)).isEqualTo("a = 1");
    }
  }

  @ParameterizedTest
  @EnumSource
  void isForEveryone(Browser kind) {
    for (Look look : new Look[] {Look.USUAL, Look.USUAL.dark(), Look.USUAL.wide(320)}) {
      try (EditedWindow window =
          new EditedWindow(browsers.open(kind, TrialPage.editable(), look))) {
        window.run(PRINTS, "say \"a long line, which is wider than a narrow window\";", "oops;");
        window.trial().awaitState(PRINTS, "failed");
        window.page().await("document.querySelector('canvas')");
        assertThat(window.page().barriers()).as(look.toString()).isEmpty();
        assertThat(
                window
                    .page()
                    .evaluate(
                        "() => document.documentElement.scrollWidth"
                            + " <= document.documentElement.clientWidth")
                    .getAsBoolean())
            .as("no scrolling aside: %s", look)
            .isTrue();
      }
    }
  }
}
