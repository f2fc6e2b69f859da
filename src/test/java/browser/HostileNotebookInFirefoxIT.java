package browser;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.RegisterExtension;

/** As it is opened in Firefox. */
@DisplayName("A page of a hostile notebook, in Firefox")
class HostileNotebookInFirefoxIT extends HostileNotebookPages {

  @RegisterExtension private static final OfflineBrowser BROWSER = OfflineBrowser.firefox();

  @Override
  OfflineBrowser browser() {
    return BROWSER;
  }
}
