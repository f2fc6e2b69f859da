package browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import neuron.practice.HandInFiles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What a learner could write into a file to hand in, with a sum that fits. */
@DisplayName("The page of a class")
@InTheBrowser
class HandedInIT {

  @RegisterExtension private static final OfflineBrowser CHROMIUM = OfflineBrowser.chromium();

  private static final String HTML = "<img src=x onerror=\"globalThis.hacked = 1\"></td><script>1";
  private static final String HEAD = "# name: ";

  @TempDir Path folder;

  @Test
  void showsNoHtmlThatWasHandedIn() throws Exception {
    HandInFiles.write(folder, "Ada", Map.of("2.1", -1));
    Path file;
    try (Stream<Path> files = Files.list(folder)) {
      file = files.filter(each -> Files.isRegularFile(each)).findFirst().orElseThrow();
    }
    Files.write(file, hostile(Files.readAllLines(file)));
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    LabPython.run(
        "lab/course.py", Path.of("").toAbsolutePath().toString(), folder.toString(), java);

    try (BrowserContext context = CHROMIUM.context()) {
      Page page = context.newPage();
      List<String> complaints = new ArrayList<>();
      page.onConsoleMessage(message -> complaints.add(message.text()));
      page.navigate(folder.resolve("class.html").toUri().toString());

      assertThat(page.locator("main").innerText()).contains(HTML);
      assertThat(page.locator("main img, main script").count()).isZero();
      assertThat(page.evaluate("() => String(globalThis.hacked)")).isEqualTo("undefined");
      assertThat(complaints).isEmpty();
    }
  }

  /** The lines of a file with html in the place of each slip, and with the sum of that. */
  private static List<String> hostile(List<String> lines) throws Exception {
    List<String> head = new ArrayList<>(lines.subList(0, 4));
    List<String> body =
        lines.stream().skip(4).map(line -> line.replaceFirst("[^\t]*$", HTML)).toList();
    String name = head.stream().filter(line -> line.startsWith(HEAD)).findFirst().orElseThrow();
    String said = name.substring(HEAD.length()) + "\n" + String.join("\n", body);
    byte[] sum = MessageDigest.getInstance("SHA-256").digest(said.getBytes(StandardCharsets.UTF_8));
    head.replaceAll(
        line -> line.startsWith("# sum: ") ? "# sum: " + HexFormat.of().formatHex(sum) : line);
    head.addAll(body);
    return head;
  }
}
