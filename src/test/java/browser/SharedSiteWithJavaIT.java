package browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The students' pages that {@code java Lab.java share} makes: no kernel, no network. */
@InTheBrowser
@DisplayName("A page that runs Java")
class SharedSiteWithJavaIT {

  @RegisterExtension private static final OfflineBrowser CHROMIUM = OfflineBrowser.chromium();

  private static final String EXPLANATION = "The neuron stays silent";

  private BrowserContext context;
  private SharedPage opened;

  @BeforeEach
  void openContext() {
    context = CHROMIUM.context();
  }

  @AfterEach
  void askedNobodyAndComplainedOfNothing() {
    assertThat(opened.asked()).isEmpty();
    assertThat(opened.complaints()).isEmpty();
    context.close();
  }

  @Test
  void takesAPredictionAndThenRevealsAndExplains() throws IOException {
    Path two = open("02-the-activation-function.html");
    assertThat(Files.readString(two)).doesNotContain(EXPLANATION);
    fill(cell(6), "What is ReLU(−1)?", "0");
    press(cell(6), "Check");
    assertThat(said(6)).containsText("2.1, your prediction: 0.");

    press(cell(7), "Run");

    assertThat(said(7)).containsText("It came true.");
    assertThat(said(7)).containsText(EXPLANATION);
  }

  @Test
  void movesTwoSliders() {
    open("02-the-activation-function.html");
    cell(15).scrollIntoViewIfNeeded();
    slider(15, "w").press("End");
    slider(15, "b").press("Home");

    assertThat(cell(15)).containsText("a = ReLU(2x − 4)");
  }

  @Test
  void trains() {
    open("07-watch-it-learn.html");
    press(cell(11), "Run");

    assertThat(said(11))
        .containsText(
            "After epoch 10 of 10, the loss is about 0.137 on the training points and about 0.118"
                + " on those held out; the network has 98.7 % and 100 % of them right.");
    slider(11, "epoch").press("Home");
    assertThat(said(11)).containsText("Before the first of 10 epochs");
  }

  private Path open(String name) {
    Path file = SharedFolder.made().resolve("student/site").resolve(name);
    opened = SharedPage.open(file, context);
    return file;
  }

  private Locator cell(int number) {
    return opened
        .page()
        .getByRole(
            AriaRole.GROUP, new Page.GetByRoleOptions().setName("Cell " + number).setExact(true));
  }

  private Locator said(int number) {
    return cell(number).getByRole(AriaRole.LOG);
  }

  private Locator slider(int number, String name) {
    return cell(number)
        .getByRole(AriaRole.SLIDER, new Locator.GetByRoleOptions().setName(name).setExact(true));
  }

  private static void fill(Locator cell, String question, String answer) {
    cell.getByRole(AriaRole.TEXTBOX, new Locator.GetByRoleOptions().setName(question)).fill(answer);
  }

  private static void press(Locator cell, String button) {
    cell.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button).setExact(true))
        .click();
  }
}
