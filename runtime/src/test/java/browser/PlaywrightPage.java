package browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** A page in a browser that Playwright speaks to, without network. */
final class PlaywrightPage extends OpenPage {

  private final BrowserContext context;
  private final Page page;

  PlaywrightPage(Browser browser, Path file, Look look) {
    context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setColorScheme(look.isDark() ? ColorScheme.DARK : ColorScheme.LIGHT)
                .setDeviceScaleFactor(look.scale())
                .setViewportSize(look.width(), Look.HEIGHT));
    context.setOffline(true);
    page = context.newPage();
    page.setDefaultTimeout(1000.0 * PATIENCE_IN_SECONDS);
    page.navigate(file.toUri().toString());
  }

  @Override
  String call(String function) {
    return String.valueOf(page.evaluate(function));
  }

  @Override
  public void press(String key) {
    page.keyboard().press(key);
  }

  @Override
  public void type(String text) {
    page.keyboard().type(text);
  }

  /** As a script does it: over BiDi it fails where a frame of the page is just being loaded. */
  @Override
  public void reload() {
    AtomicBoolean isLoaded = new AtomicBoolean();
    Consumer<Page> note = loaded -> isLoaded.set(true);
    page.onLoad(note);
    page.evaluate("() => { setTimeout(() => location.reload()); }");
    page.waitForCondition(isLoaded::get);
    page.offLoad(note);
  }

  @Override
  public String saved(String function) {
    if (!context.browser().browserType().name().equals("chromium")) {
      return super.saved(function);
    }
    try {
      return Files.readString(page.waitForDownload(() -> call(function)).path());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public byte[] screenshot() {
    return page.screenshot();
  }

  @Override
  public void close() {
    context.close();
  }
}
