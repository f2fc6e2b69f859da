package runtime.build.bindings;

import static org.assertj.core.api.Assertions.assertThat;

import browser.Browser;
import browser.RunInBrowser;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import probe.Reached;
import runtime.build.ModuleBuild;

/** TeaVM compiles all bindings, and what is called by them says the same as on a JVM. */
class ReachedInTheBrowserIT {

  private static final long MOST_BYTES = 4_000_000;

  @TempDir static Path folder;

  @Test
  void theSameInChromium() throws Exception {
    Path module = folder.resolve("reached.wasm");
    new ModuleBuild(Reached.class.getName(), Bound.all().classPath()).writeTo(module);

    assertThat(Files.size(module)).isLessThan(MOST_BYTES);
    List<String> lines = RunInBrowser.lines(Browser.CHROMIUM, module);

    assertThat(lines).isEqualTo(onThisJvm()).hasSizeGreaterThan(10);
  }

  private static List<String> onThisJvm() {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    PrintStream out = System.out;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    thread.setContextClassLoader(Bound.all().loader());
    System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    try {
      Reached.main(new String[0]);
    } finally {
      System.setOut(out);
      thread.setContextClassLoader(before);
    }
    return bytes.toString(StandardCharsets.UTF_8).lines().toList();
  }
}
