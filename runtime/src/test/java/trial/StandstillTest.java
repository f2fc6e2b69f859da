package trial;

import static org.assertj.core.api.Assertions.assertThat;

import browser.Browser;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A page whose Java cannot run says so in one sentence, and shows what it was shipped with. */
@DisplayName("A page whose Java cannot run")
class StandstillTest {

  private static final String MODULE = "id=\"java-module\"";

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
  void wasCutOnItsWay(Browser kind) {
    String page = TrialPage.text();
    isDamaged(kind, page.substring(0, page.length() * 9 / 10), "shipped");
  }

  @ParameterizedTest
  @EnumSource
  void wasCutBeforeItsText(Browser kind) {
    String page = TrialPage.text();
    isDamaged(kind, page.substring(0, page.indexOf("<h1>")), "");
  }

  @ParameterizedTest
  @EnumSource
  void hasAnotherByteInItsModule(Browser kind) {
    String page = TrialPage.text();
    int place = page.indexOf(MODULE) + 5000;
    char other = page.charAt(place) == 'A' ? 'B' : 'A';
    isDamaged(kind, page.substring(0, place) + other + page.substring(place + 1), "shipped");
  }

  private static void isDamaged(Browser kind, String page, String shipped) {
    try (TrialWindow window = browsers.open(kind, page)) {
      window.page().await("document.querySelector('.told') !== null");
      assertThat(window.still()).startsWith("This file was damaged on its way");
      assertThat(window.page().text("() => document.body.innerText")).contains(shipped);
    }
  }

  @ParameterizedTest
  @EnumSource
  void hasAnotherByteInItsScript(Browser kind) {
    String page = TrialPage.text().replace("class Kernel", "class Colonel");
    try (TrialWindow window = browsers.open(kind, page)) {
      assertThat(window.still()).isEqualTo("The Java of this page does not run.");
      assertThat(window.output(1)).isEqualTo("shipped");
      assertThat(window.refused()).startsWith("script-src");
    }
  }

  @ParameterizedTest
  @EnumSource
  void isOpenInABrowserWithoutWebAssembly(Browser kind) {
    try (TrialWindow window = browsers.open(kind, TrialPage.without("WebAssembly"))) {
      window.page().await("document.querySelector('.told') !== null");
      assertThat(window.still()).contains("garbage collection in WebAssembly");
    }
  }

  @ParameterizedTest
  @EnumSource
  void isOpenInABrowserWithoutWorkers(Browser kind) {
    try (TrialWindow window = browsers.open(kind, TrialPage.without("Worker"))) {
      window.page().await("document.querySelector('.told') !== null");
      assertThat(window.still()).contains("no Worker");
    }
  }
}
