package browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;

/** The figures on a page, as a reader and a screen reader meet them. */
final class Figures {

  private final Page page;
  private final Locator figures;

  Figures(Page page) {
    this.page = page;
    this.figures = page.locator("figure:has(img), figure:has(canvas)");
  }

  /** Waits until every figure that carries its pictures along is awake. */
  void awaitAwake() {
    page.waitForFunction(
        "() => !document.querySelector('figure[data-controls]:not([data-shown])')");
  }

  /** The figure with controls that stands at this place among them, from 0. */
  ExploredFigure explored(int place) {
    return new ExploredFigure(page, page.locator("figure.neuron-explore").nth(place));
  }

  /** How many have controls. */
  int explored() {
    return page.locator("figure.neuron-explore").count();
  }

  int count() {
    return figures.count();
  }

  /** The figures whose picture does not appear. */
  List<String> invisible() {
    return figures.all().stream()
        .filter(figure -> !appears(figure.locator("img, canvas")))
        .map(Locator::innerText)
        .toList();
  }

  /** What a screen reader says of each. */
  List<String> alts() {
    return figures.locator("img, canvas").all().stream().map(Figures::said).toList();
  }

  List<String> captions() {
    return figures.locator("figcaption").allTextContents();
  }

  /** The lines that say why controls do not answer, of each figure that has controls. */
  List<String> notes() {
    return page.locator("figure.neuron-explore .neuron-asleep:visible").allTextContents();
  }

  /** The figures of which a part lies beyond the right edge of the window. */
  List<String> cutOff() {
    int width = page.viewportSize().width;
    return figures.all().stream()
        .filter(figure -> figure.boundingBox().x + figure.boundingBox().width > width)
        .map(Locator::innerText)
        .toList();
  }

  /** Keeps a picture of each, as the reader sees it. */
  void screenshots(Path folder, String name) {
    for (int i = 0; i < count(); i++) {
      figures
          .nth(i)
          .screenshot(
              new Locator.ScreenshotOptions()
                  .setPath(folder.resolve("%s-figure-%d.png".formatted(name, i + 1))));
    }
  }

  private static String said(Locator picture) {
    return (String)
        picture.evaluate("picture => picture.alt ?? picture.getAttribute('aria-label')");
  }

  private static boolean appears(Locator picture) {
    picture.scrollIntoViewIfNeeded();
    return picture.isVisible()
        && (boolean)
            picture.evaluate(
                """
                picture => picture instanceof HTMLCanvasElement
                    ? picture.width > 0
                    : picture.decode().then(() => picture.naturalWidth > 0, () => false)""");
  }
}
