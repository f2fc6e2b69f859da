package browser;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The three browsers in which a page has to work, as a system of Debian's kind installs them. */
public enum Browser {
  CHROMIUM(
      new InstalledBrowser(
          "chromium", "CHROMIUM", List.of("chromium", "chromium-browser", "google-chrome")),
      List.of("--headless=new", "--no-sandbox", "--disable-gpu", "--user-data-dir=%s")),
  FIREFOX(
      new InstalledBrowser("firefox-esr", "FIREFOX", List.of("firefox-esr", "firefox")),
      List.of("--headless", "--no-remote", "--profile", "%s")),
  WEBKIT(new InstalledBrowser("webkit2gtk-driver", "WEBKIT", List.of("MiniBrowser")), List.of());

  /** Where nobody sees it, WebKit has its windows. */
  static final InstalledBrowser SCREEN =
      new InstalledBrowser("xvfb and xauth", "XVFB_RUN", List.of("xvfb-run"));

  private final InstalledBrowser installed;
  private final List<String> options;

  Browser(InstalledBrowser installed, List<String> options) {
    this.installed = installed;
    this.options = options;
  }

  private Path program() {
    return installed.program();
  }

  /** Starts it for pages that are to be looked at and used. */
  public PageBrowser start() {
    return switch (this) {
      case CHROMIUM -> new InChromium(program());
      case FIREFOX -> new InFirefox(program());
      case WEBKIT -> new InWebKit(program());
    };
  }

  /** Starts Chromium for the same, with flags of its command line. */
  public static PageBrowser chromium(String... flags) {
    return new InChromium(CHROMIUM.program(), flags);
  }

  /**
   * Opens an address in a window of its own.
   *
   * @param profile an empty folder
   */
  public Process open(String address, Path profile) throws Exception {
    List<String> command = new ArrayList<>();
    if (this == WEBKIT) {
      command.addAll(List.of(SCREEN.program().toString(), "--auto-servernum"));
    }
    command.add(program().toString());
    options.forEach(option -> command.add(option.formatted(profile)));
    command.add(address);
    ProcessBuilder process = new ProcessBuilder(command);
    process.environment().put("HOME", profile.toString());
    process.redirectErrorStream(true);
    process.redirectOutput(profile.resolve("said.txt").toFile());
    return process.start();
  }

  /** Ends a browser with all that it started. */
  public void close(Process process) throws InterruptedException {
    List<ProcessHandle> started = process.descendants().toList();
    if (this == WEBKIT) {
      started.stream().filter(Browser::isBrowser).forEach(ProcessHandle::destroy);
    } else {
      process.destroy();
      started.forEach(ProcessHandle::destroy);
    }
    process.waitFor();
  }

  /** Whether it is no screen: that one xvfb-run takes down itself, and tidies up. */
  private static boolean isBrowser(ProcessHandle started) {
    return !started.info().command().orElse("").endsWith("/Xvfb");
  }
}
