package browser;

import java.util.Locale;
import java.util.Map;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.remote.RemoteWebDriver;

/** A page in WebKitGTK. */
final class WebKitPage extends OpenPage {

  private static final Map<String, CharSequence> KEYS =
      Map.of(
          "Tab", Keys.TAB,
          "Enter", Keys.ENTER,
          "Space", Keys.SPACE,
          "ArrowRight", Keys.ARROW_RIGHT,
          "ArrowDown", Keys.ARROW_DOWN,
          "Escape", Keys.ESCAPE,
          "Delete", Keys.DELETE,
          "End", Keys.END,
          "Home", Keys.HOME);

  private final RemoteWebDriver window;
  private final Process driver;

  WebKitPage(RemoteWebDriver window, Process driver) {
    this.window = window;
    this.driver = driver;
  }

  @Override
  String call(String function) {
    String script =
        "const done = arguments[arguments.length - 1]; (" + function + ")().then(done, done);";
    return String.valueOf(window.executeAsyncScript(script));
  }

  @Override
  public void press(String key) {
    int plus = key.indexOf('+');
    Actions actions = new Actions(window);
    if (plus < 0) {
      actions.sendKeys(KEYS.getOrDefault(key, key)).perform();
      return;
    }
    Keys held = Keys.valueOf(key.substring(0, plus).toUpperCase(Locale.ROOT));
    String pressed = key.substring(plus + 1);
    actions.keyDown(held).sendKeys(KEYS.getOrDefault(pressed, pressed)).keyUp(held).perform();
  }

  @Override
  public void type(String text) {
    new Actions(window).sendKeys(text).perform();
  }

  @Override
  public void reload() {
    window.navigate().refresh();
  }

  @Override
  public byte[] screenshot() {
    return window.getScreenshotAs(OutputType.BYTES);
  }

  @Override
  public void close() {
    window.quit();
    driver.descendants().forEach(ProcessHandle::destroy);
    driver.destroy();
  }
}
