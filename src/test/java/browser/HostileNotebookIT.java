package browser;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.RegisterExtension;

/** As it is opened in Chromium. */
@DisplayName("A page of a hostile notebook")
class HostileNotebookIT extends HostileNotebookPages {

  @RegisterExtension private static final OfflineBrowser BROWSER = OfflineBrowser.chromium();

  @Override
  OfflineBrowser browser() {
    return BROWSER;
  }
}
