package browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;

/** A figure with controls, moved as a reader moves it. */
final class ExploredFigure {

  private final Page page;
  private final Locator figure;

  ExploredFigure(Page page, Locator figure) {
    this.page = page;
    this.figure = figure;
  }

  /** The control with this name: a slider, a choice or a toggle. */
  Locator control(String name) {
    return figure.getByLabel(name, new Locator.GetByLabelOptions().setExact(true));
  }

  void press(String name, String... keys) {
    for (String key : keys) {
      control(name).press(key);
    }
  }

  void type(String name, String value) {
    Locator field = control(name + ", exact value");
    field.fill(value);
    field.press("Tab");
  }

  /** Drags a slider's thumb from the middle of the slider to a share of its width. */
  void drag(String name, double share) {
    control(name).scrollIntoViewIfNeeded();
    BoundingBox box = control(name).boundingBox();
    double middle = box.y + box.height / 2;
    page.mouse().move(box.x + box.width / 2, middle);
    page.mouse().down();
    page.mouse().move(box.x + share * box.width, middle);
    page.mouse().up();
  }

  void play() {
    figure.getByRole(com.microsoft.playwright.options.AriaRole.BUTTON).click();
  }

  /** Ends the work that the figure shows. */
  void stop() {
    figure.getByText("Stop").click();
  }

  /** Waits until the picture is the one for these positions, such as [50]. */
  void awaitShown(String positions) {
    page.waitForFunction(
        "([figure, positions]) => figure.dataset.shown === positions",
        new Object[] {figure.elementHandle(), positions});
  }

  /** The positions that the picture belongs to. */
  String shown() {
    return figure.getAttribute("data-shown");
  }

  /** The picture, pixel for pixel. */
  BufferedImage picture() {
    String url =
        (String) figure.locator("canvas").evaluate("canvas => canvas.toDataURL('image/png')");
    byte[] png = Base64.getDecoder().decode(url.substring(url.indexOf(',') + 1));
    try {
      return ImageIO.read(new ByteArrayInputStream(png));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean showsPicture() {
    return figure.locator("canvas").isVisible();
  }

  String caption() {
    return figure.locator("figcaption").textContent();
  }

  /** What stands in the place of a picture. */
  String message() {
    return figure.locator(".neuron-message").textContent();
  }

  String printed() {
    return figure.locator("pre").textContent();
  }

  /** What a screen reader is told aloud. */
  Locator spoken() {
    return figure.locator("[aria-live]");
  }

  /** The line that says why the controls do not answer. */
  Locator note() {
    return figure.locator(".neuron-asleep");
  }

  Locator root() {
    return figure;
  }
}
