package browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** One notebook in JupyterLite, in Firefox. */
@DisplayName("The lesson in JupyterLite, in Firefox")
@InTheBrowser
class LiteInFirefoxIT {

  @RegisterExtension private static final OfflineBrowser FIREFOX = OfflineBrowser.firefox();

  @Test
  void runsANotebookAndMovesItsFigure() throws IOException {
    try (LiteSite site = LiteSite.open();
        BrowserContext context = FIREFOX.context()) {
      context.setOffline(false);
      try (LiteNotebook notebook =
          LiteNotebook.open(site, context, "02-the-activation-function.ipynb")) {
        notebook.runAll();

        assertThat(notebook.texts().get(7)).containsExactly("2.718281828459045\n");
        Locator figure = notebook.figure();
        String before = notebook.picture();
        figure.locator("input[type=range]").press("ArrowRight");
        assertThat(figure.locator("figcaption"))
            .hasText(Pattern.compile("At z = −0\\.9, ReLU gives 0 and .*"));
        assertThat(notebook.picture()).isNotEqualTo(before);
        assertThat(notebook.askedElsewhere(site)).isEmpty();
      }
    }
  }
}
