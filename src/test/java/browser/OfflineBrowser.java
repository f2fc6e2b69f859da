package browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A browser for the pages of a test class, which are opened from a disk without network. */
abstract class OfflineBrowser implements BeforeAllCallback, AfterAllCallback {

  /** Two pixels of the screen for one of the page, as figures are stored. */
  private static final int SCALE = 2;

  /** A context whose reader likes it light, or dark. */
  abstract BrowserContext context(ColorScheme scheme);

  abstract void start();

  abstract void end();

  BrowserContext context() {
    return context(ColorScheme.LIGHT);
  }

  @Override
  public void beforeAll(ExtensionContext test) {
    start();
  }

  @Override
  public void afterAll(ExtensionContext test) {
    end();
  }

  static OfflineChromium chromium() {
    return new OfflineChromium();
  }

  static OfflineBrowser firefox() {
    return new OfflineFirefox();
  }

  /** The system's Chromium. */
  static final class OfflineChromium extends OfflineBrowser {

    private Chromium chromium;

    @Override
    void start() {
      chromium = Chromium.start();
    }

    @Override
    void end() {
      if (chromium != null) {
        chromium.close();
      }
    }

    @Override
    BrowserContext context(ColorScheme scheme) {
      return context(
          new Browser.NewContextOptions().setColorScheme(scheme).setDeviceScaleFactor(SCALE));
    }

    /** Its processes, as it tells them itself. */
    JsonObject processes() {
      CDPSession session = chromium.browser().newBrowserCDPSession();
      try {
        return session.send("SystemInfo.getProcessInfo");
      } finally {
        session.detach();
      }
    }

    BrowserContext context(Browser.NewContextOptions options) {
      BrowserContext context = chromium.browser().newContext(options);
      context.setOffline(true);
      return context;
    }
  }

  /** The system's Firefox, twice: which colours its reader likes is one of its preferences. */
  private static final class OfflineFirefox extends OfflineBrowser {

    private Firefox firefox;

    @Override
    void start() {
      firefox = Firefox.start();
    }

    @Override
    void end() {
      if (firefox != null) {
        firefox.close();
      }
    }

    @Override
    BrowserContext context(ColorScheme scheme) {
      BrowserContext context =
          firefox
              .browser(scheme)
              .newContext(new Browser.NewContextOptions().setDeviceScaleFactor(SCALE));
      context.setOffline(true);
      return context;
    }
  }
}
