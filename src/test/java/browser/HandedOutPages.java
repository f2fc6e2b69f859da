package browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import neuron.Activations;
import notebooks.PictureDifference;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of each page that is handed out, in whatever browser it is opened. */
@InTheBrowser
abstract class HandedOutPages {

  private static final int NARROW = 320;

  /** Of the figure with the slider. */
  private static final int WIDTH = 640;

  abstract OfflineBrowser browser();

  /** What holds in this browser alone, of a page that is open. */
  void lookFurther(SharedPage page, SoftAssertions softly) {}

  @ParameterizedTest
  @MethodSource("pages")
  void isForEveryone(Path file) {
    SoftAssertions softly = new SoftAssertions();
    try (BrowserContext day = browser().context(ColorScheme.LIGHT)) {
      SharedPage page = SharedPage.open(file, day);
      softly.assertThat(page.figures().invisible()).as("figures that do not appear").isEmpty();
      softly.assertThat(page.brokenLinks()).as("links that lead nowhere").isEmpty();
      softly.assertThat(page.widthIn(NARROW)).as("width").isLessThanOrEqualTo(NARROW);
      lookFurther(page, softly);
      softly.assertThat(page.asked()).as("requests").isEmpty();
      softly.assertThat(page.complaints()).as("complaints").isEmpty();
      softly.assertThat(page.barriers()).as("by day").isEmpty();
    }
    try (BrowserContext night = browser().context(ColorScheme.DARK)) {
      SharedPage page = SharedPage.open(file, night);
      softly.assertThat(background(page)).as("paper by night").isEqualTo("rgb(22, 25, 29)");
      softly.assertThat(page.paleTexts()).as("by night").isEmpty();
    }
    softly.assertAll();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void isReadByKeysInTheOrderOfItsText(Path file) {
    try (BrowserContext context = browser().context()) {
      assertThat(SharedPage.open(file, context).lostByKeyboard()).isEmpty();
    }
  }

  @Test
  void movesItsSliderAndSaysSoOnceItRests() {
    try (BrowserContext context = browser().context()) {
      ExploredFigure slider = SharedPage.open(two(), context).figures().explored(0);
      slider.press("z", "End");
      slider.awaitShown("[120]");

      assertThat(slider.control("z").getAttribute("aria-valuetext")).isEqualTo("z = 6");
      PlaywrightAssertions.assertThat(slider.spoken())
          .hasText("At z = 6, ReLU gives 6 and sigmoid gives about 0.998.");
      BufferedImage picture = slider.picture();
      BufferedImage same =
          neuron.figures.Figures.passThrough(6, Activations.RELU, Activations.SIGMOID)
              .image(picture.getWidth() / WIDTH);
      assertThat(PictureDifference.between(picture, same))
          .isLessThanOrEqualTo(PictureDifference.TOLERANCE);
    }
  }

  /** All of the instructors' edition, which holds what the students' does, and the class's page. */
  static List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.list(SharedFolder.made().resolve("instructor/site"))) {
      return Stream.concat(files.sorted(), Stream.of(ClassPage.made())).toList();
    }
  }

  /** One of each kind: with sliders, folds and code, with a wide table, with links. */
  static List<Path> kinds() {
    Path site = SharedFolder.made().resolve("instructor/site");
    return List.of(
        two(),
        site.resolve("05-choosing-an-activation.html"),
        site.resolve("index.html"),
        ClassPage.made());
  }

  static Path two() {
    return SharedFolder.made().resolve("instructor/site/02-the-activation-function.html");
  }

  private static String background(SharedPage page) {
    return (String) page.page().evaluate("() => getComputedStyle(document.body).backgroundColor");
  }
}
