package browser;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The same pages in another browser. */
@DisplayName("A page that is handed out, in Firefox")
class SharedSiteInFirefoxIT extends HandedOutPages {

  @RegisterExtension private static final OfflineBrowser FIREFOX = OfflineBrowser.firefox();

  @Override
  OfflineBrowser browser() {
    return FIREFOX;
  }
}
