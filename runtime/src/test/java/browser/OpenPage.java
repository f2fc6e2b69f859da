package browser;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;

/** A page that is open in a browser. */
public abstract class OpenPage implements AutoCloseable {

  static final int PATIENCE_IN_SECONDS = 120;

  /** Calls a function of JavaScript and awaits its promise; it gives back a text. */
  abstract String call(String function);

  /**
   * Presses a key as a reader does: Tab, Enter, Space, ArrowRight, Home, End or a letter, also with
   * Control or Shift held, as in Control+Enter.
   */
  public abstract void press(String key);

  /** Types a text where the focus is. */
  public abstract void type(String text);

  /** Pastes a text where the focus is; Firefox takes it from data, other browsers do not. */
  public void paste(String text) {
    evaluate(
        """
        () => {
          const data = %s;
          const dataType = "text/plain";
          const clipboardData = new DataTransfer();
          clipboardData.setData(dataType, data);
          const how = { clipboardData, dataType, data, bubbles: true, cancelable: true };
          document.activeElement.dispatchEvent(new ClipboardEvent("paste", how));
        }"""
            .formatted(new Gson().toJson(text)));
  }

  /** Opens the page once more, in the same window. */
  public abstract void reload();

  /**
   * What is in the file that the browser saves when a function of JavaScript is called; where the
   * driver does not tell, as the page gives it to the browser.
   */
  public String saved(String function) {
    evaluate(
        """
        () => {
          const address = URL.createObjectURL;
          URL.createObjectURL = (blob) => {
            window.saved = blob;
            return address.call(URL, blob);
          };
        }""");
    evaluate(function);
    await("window.saved");
    return text("() => window.saved.text()");
  }

  /** The window as it is now, as a PNG. */
  public abstract byte[] screenshot();

  @Override
  public abstract void close();

  /** What a function of JavaScript gives back, which may be asynchronous. */
  public JsonElement evaluate(String function) {
    String said =
        call(
            """
            async () => {
              try {
                return JSON.stringify({ value: (await (%s)()) ?? null });
              } catch (e) {
                return JSON.stringify({ error: String(e) });
              }
            }"""
                .formatted(function));
    var answer = JsonParser.parseString(said).getAsJsonObject();
    if (answer.has("error")) {
      throw new AssertionError(answer.get("error").getAsString() + " in " + function);
    }
    return answer.get("value");
  }

  public String text(String function) {
    return evaluate(function).getAsString();
  }

  /** Waits until an expression of JavaScript holds. */
  public void await(String condition) {
    String held =
        text(
            """
            async () => {
              for (const end = Date.now() + %s000; Date.now() < end; ) {
                if (%s) {
                  return "yes";
                }
                await new Promise((resolve) => setTimeout(resolve, 20));
              }
              return "no";
            }"""
                .formatted(PATIENCE_IN_SECONDS, condition));
    if (!held.equals("yes")) {
      throw new AssertionError("It never came about that " + condition);
    }
  }

  /** What the page loaded from elsewhere, as the browser notes it. */
  public List<String> loaded() {
    return texts(
        """
        () => performance.getEntriesByType("resource").map(({ name }) => name)
            .filter((name) => !/^(data|blob):/.test(name))""");
  }

  public List<String> texts(String function) {
    List<String> texts = new ArrayList<>();
    evaluate(function).getAsJsonArray().forEach(each -> texts.add(each.getAsString()));
    return texts;
  }

  /** What keeps somebody out, as axe-core finds it. */
  public List<String> barriers() {
    call("async () => { " + axe() + "\n; return ''; }");
    return texts(
        """
        () => globalThis.axe.run(document, { resultTypes: ["violations"] }).then(
            (found) => found.violations.map(
                (each) => each.help + ": " + each.nodes.map((node) => node.html).join(" ")))""");
  }

  private static String axe() {
    try {
      return com.deque.html.axecore.playwright.AxeBuilder.getAxeScript();
    } catch (RuntimeException e) {
      throw new AssertionError("axe-core is not on the class path.", e);
    }
  }
}
