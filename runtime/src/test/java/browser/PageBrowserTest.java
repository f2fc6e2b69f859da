package browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The browsers of the tests, with a page that allows nothing. */
class PageBrowserTest {

  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="en">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'">
      <title>A page</title>
      <h1>A page</h1>
      <input>
      """;

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void showsAPageAsItsReaderLooksAtIt(Browser kind) throws IOException {
    Path file = Files.writeString(folder.resolve("page.html"), PAGE);
    Look night = Look.USUAL.dark().scaled(2).wide(500);
    try (PageBrowser browser = kind.start();
        OpenPage page = browser.open(file, night)) {
      page.evaluate("() => document.querySelector('input').focus()");
      page.type("abc");

      assertThat(
              page.text(
                  """
                  () => [matchMedia("(prefers-color-scheme: dark)").matches, devicePixelRatio,
                      innerWidth, document.querySelector("input").value].join()"""))
          .isEqualTo("true,2,500,abc");
      assertThat(page.barriers()).anyMatch(barrier -> barrier.contains("<input>"));
      assertThat(page.loaded()).isEmpty();
    }
  }
}
