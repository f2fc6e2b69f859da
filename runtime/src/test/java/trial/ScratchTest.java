package trial;
import browser.*;
import java.nio.file.*;
import org.junit.jupiter.api.Test;
class ScratchTest {
  @Test
  void look() throws Exception {
    Path file = Path.of("target/trial/trial.html"); long t = System.nanoTime();
    Files.createDirectories(file.getParent());
    Files.writeString(file, TrialPage.text()); System.out.println("made in " + (System.nanoTime()-t)/1e9 + " bytes " + Files.size(file));
    for (PageBrowser.Kind kind : PageBrowser.Kind.values())
    try (PageBrowser b = kind.start(); OpenPage page = b.open(file)) {
      for (int cell : new int[] {6, 7, 1}) { t = System.nanoTime();
      try {
      page.evaluate("() => document.querySelector('[data-cell=\"" + cell + "\"] .acts button').click()");
      page.await("/done|failed|stopped/.test(document.querySelector('[data-cell=\"" + cell + "\"]').dataset.state)");
      System.out.println(kind + " " + cell + " " + (System.nanoTime()-t)/1e9 + page.text("() => document.querySelector('[data-cell=\"" + cell + "\"]').innerText"));
      } catch (Throwable e) { System.out.println(kind + " " + cell + " " + e); } }
      System.out.println(page.text("() => window.refused.join()"));
    } catch (Throwable e) { System.out.println(kind + " " + e); }
  }
}
