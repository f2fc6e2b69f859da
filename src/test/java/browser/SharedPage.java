package browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A page that is handed out, opened once and asked many things. */
final class SharedPage {

  private static final int HEIGHT = 720;

  private final Path file;
  private final Page page;
  private final List<String> asked = new ArrayList<>();
  private final List<String> complaints = new ArrayList<>();

  private SharedPage(Path file, Page page) {
    this.file = file;
    this.page = page;
    page.onRequest(request -> asked.add(request.url()));
    page.onConsoleMessage(message -> complaints.add(message.text()));
    page.onPageError(complaints::add);
  }

  static SharedPage open(Path file, BrowserContext context) {
    SharedPage opened = new SharedPage(file, context.newPage());
    opened.page.navigate(file.toUri().toString());
    opened.awaitAwake();
    return opened;
  }

  /** Waits for Java, and goes once through the page, since figures wake as they are seen. */
  private void awaitAwake() {
    page.waitForFunction(
        "() => !document.querySelector('[data-cell]') || !document.querySelector('#java-bar').hidden");
    for (Locator cell : page.locator("[data-live]").all()) {
      cell.scrollIntoViewIfNeeded();
      cell.and(page.locator("[data-state=done]")).waitFor();
    }
    page.evaluate("() => scrollTo(0, 0)");
  }

  Page page() {
    return page;
  }

  Figures figures() {
    return new Figures(page);
  }

  /** What it asked for, but for itself and what it carries along. */
  List<String> asked() {
    List<?> loaded =
        (List<?>)
            page.evaluate("() => performance.getEntriesByType('resource').map(each => each.name)");
    return Stream.concat(asked.stream(), loaded.stream().map(Object::toString))
        .filter(url -> !url.matches("(?:data|blob):.*") && !url.equals(file.toUri().toString()))
        .toList();
  }

  /** What the browser wrote to its console. */
  List<String> complaints() {
    return complaints;
  }

  /** What keeps somebody out, as axe-core finds it. */
  List<?> barriers() {
    return barriers("{}");
  }

  /** What cannot be read in the colours that stand there now. */
  List<?> paleTexts() {
    return barriers("{runOnly: ['color-contrast']}");
  }

  private List<?> barriers(String options) {
    page.evaluate(AxeBuilder.getAxeScript());
    return (List<?>)
        page.evaluate(
            """
            () => axe.run(document, Object.assign({resultTypes: ["violations"]}, %s)).then(
                found => found.violations.map(
                    each => each.help + ": " + each.nodes.map(node => node.html).join(" ")))"""
                .formatted(options));
  }

  /** How wide it gets in a window of this width. */
  int widthIn(int window) {
    page.setViewportSize(window, HEIGHT);
    return (int) page.evaluate("() => document.scrollingElement.scrollWidth");
  }

  /** What paper would cut. */
  List<?> cutOnPaper() {
    page.setViewportSize(700, HEIGHT);
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    List<?> cut =
        (List<?>)
            page.evaluate(
                """
                () => [...document.querySelectorAll("pre, table, figure, .wide")]
                    .filter(part => part.scrollWidth > part.clientWidth + 1)
                    .map(part => part.textContent)""");
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    return cut;
  }

  /** The links that lead nowhere. */
  List<String> brokenLinks() {
    return page.locator("a[href]").all().stream()
        .map(link -> link.getAttribute("href"))
        .filter(this::isBroken)
        .toList();
  }

  private boolean isBroken(String link) {
    if (link.matches("https?:.*")) {
      return false;
    }
    String[] parts = URLDecoder.decode(link, StandardCharsets.UTF_8).split("#", 2);
    Path target = parts[0].isEmpty() ? file : file.resolveSibling(parts[0]);
    try {
      return !Files.exists(target)
          || parts.length == 2 && !Files.readString(target).contains("id=\"" + parts[1] + "\"");
    } catch (IOException e) {
      throw new AssertionError(target + " cannot be read.", e);
    }
  }

  /**
   * What is wrong for who goes through the page by the Tab key: what is never reached, what comes
   * out of its order, and where the focus cannot be seen.
   */
  List<?> lostByKeyboard() {
    int stops =
        (int)
            page.evaluate(
                """
                () => {
                  for (const fold of document.querySelectorAll("details")) { fold.open = true; }
                  window.met = [];
                  document.addEventListener("focusin", ({ target }) => {
                    const style = getComputedStyle(target);
                    const seen = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0;
                    window.met.push({ target, seen });
                  });
                  window.stops = [...document.querySelectorAll(
                      "a[href], button, input, select, summary, [tabindex='0']")].filter(
                      part => part.checkVisibility() && !part.disabled);
                  document.activeElement?.blur();
                  getSelection().removeAllRanges();
                  return window.stops.length;
                }""");
    for (int i = 0; i < stops; i++) {
      page.keyboard().press("Tab");
    }
    return (List<?>)
        page.evaluate(
            """
            () => {
              const named = part => part.outerHTML.slice(0, 100);
              const order = window.met.map(({ target }) => target);
              return [
                ...window.stops.filter(part => !order.includes(part))
                    .map(part => "never reached: " + named(part)),
                ...order.slice(1)
                    .filter((part, i) => !(order[i].compareDocumentPosition(part) & 4))
                    .map(part => "out of order: " + named(part)),
                ...window.met.filter(({ seen }) => !seen)
                    .map(({ target }) => "focus not seen: " + named(target)),
              ];
            }""");
  }
}
