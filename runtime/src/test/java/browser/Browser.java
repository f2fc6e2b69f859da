package browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The three browsers in which a page has to work, as a system of Debian's kind installs them. */
public enum Browser {
  CHROMIUM(
      "chromium",
      "CHROMIUM",
      List.of("chromium", "chromium-browser", "google-chrome"),
      List.of("--headless=new", "--no-sandbox", "--disable-gpu", "--user-data-dir=%s")),
  FIREFOX(
      "firefox-esr",
      "FIREFOX",
      List.of("firefox-esr", "firefox"),
      List.of("--headless", "--no-remote", "--profile", "%s")),
  WEBKIT(
      "webkit2gtk-driver, xvfb and xauth",
      "WEBKIT",
      List.of("MiniBrowser", "webkit2gtk-4.1/MiniBrowser"),
      List.of());

  private static final List<String> BESIDE_THE_PATH =
      List.of("/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu", "/usr/lib");

  private final String packages;
  private final String variable;
  private final List<String> programs;
  private final List<String> options;

  Browser(String packages, String variable, List<String> programs, List<String> options) {
    this.packages = packages;
    this.variable = variable;
    this.programs = programs;
    this.options = options;
  }

  /**
   * Opens an address in a window of its own.
   *
   * @param profile an empty folder
   */
  public Process open(String address, Path profile) throws Exception {
    List<String> command = new ArrayList<>();
    if (this == WEBKIT) {
      command.addAll(List.of(find(List.of("xvfb-run")).toString(), "--auto-servernum"));
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

  private Path program() {
    String named = System.getenv(variable);
    return named == null ? find(programs) : Path.of(named);
  }

  private Path find(List<String> names) {
    Stream<String> onPath = Stream.of(System.getenv("PATH").split(File.pathSeparator));
    Optional<Path> found =
        Stream.concat(onPath, BESIDE_THE_PATH.stream())
            .flatMap(folder -> names.stream().map(name -> Path.of(folder, name)))
            .filter(Files::isExecutable)
            .findFirst();
    return found.orElseThrow(
        () ->
            new AssertionError(
                "%s is not here: install %s, or name the browser's program in %s."
                    .formatted(names.get(0), packages, variable)));
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
