package browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A notebook in JupyterLite. */
final class LiteNotebook implements AutoCloseable {

  private static final String PANEL = "[...jupyterapp.shell.widgets('main')][0]";

  /** Of each cell with code, what a reader without pictures sees, as {@code Cell.texts} has it. */
  private static final String TEXTS =
      """
      () => %s.content.widgets.filter(cell => cell.model.type === "code").map(cell => {
        const outputs = cell.model.outputs.toJSON();
        const isStream = ({ output_type }) => output_type === "stream";
        const printed = outputs.filter(isStream).map(({ text }) => [text].flat().join("")).join("");
        const others = outputs.filter(output => !isStream(output));
        return [printed, ...others.map(({ evalue, data }) => evalue ?? data["text/plain"])];
      })"""
          .formatted(PANEL);

  private final Page page;
  private final List<String> asked = new ArrayList<>();

  private LiteNotebook(Page page) {
    this.page = page;
    page.onRequest(request -> asked.add(request.url()));
    page.onDialog(dialog -> dialog.accept());
  }

  /** Opens one, by its place in the lesson's folder of notebooks, and waits for its kernel. */
  static LiteNotebook open(LiteSite site, BrowserContext context, String place) {
    LiteNotebook opened = new LiteNotebook(context.newPage());
    opened.page.setDefaultTimeout(Chromium.PATIENCE_IN_MILLISECONDS);
    opened.page.navigate(site.address() + "lab/index.html?path=notebooks/" + place);
    opened.page.waitForFunction(
        "() => globalThis.jupyterapp && %s?.sessionContext?.session?.kernel?.status === 'idle'"
            .formatted(PANEL));
    opened.page.evaluate("() => jupyterapp.shell.activateById(%s.id)".formatted(PANEL));
    return opened;
  }

  /** Runs all its cells, and waits for the last. */
  void runAll() {
    page.evaluate("() => jupyterapp.commands.execute('notebook:run-all-cells')");
  }

  /** Of each cell with code, what it printed, and then the texts of its results and errors. */
  @SuppressWarnings("unchecked")
  List<List<String>> texts() {
    return (List<List<String>>) page.evaluate(TEXTS);
  }

  /** The number of the first cell with code that begins so. */
  int cell(String start) {
    return (int)
        page.evaluate(
            """
            start => %s.content.widgets.filter(({ model }) => model.type === "code")
                .findIndex(({ model }) => model.sharedModel.source.startsWith(start))"""
                .formatted(PANEL),
            start);
  }

  /** Writes into the cell with code of this number, counted from 0, and runs it. */
  List<String> write(int cell, String java) {
    begin(cell, java);
    page.waitForFunction("() => globalThis.ended");
    return texts().get(cell);
  }

  /** The same without waiting for its end. */
  void begin(int cell, String java) {
    page.evaluate(
        """
        ({ cell, java }) => {
          const { content } = %s;
          const code = content.widgets.filter(({ model }) => model.type === "code")[cell];
          content.activeCellIndex = content.widgets.indexOf(code);
          code.model.sharedModel.setSource(java);
          globalThis.ended = false;
          jupyterapp.commands.execute("notebook:run-cell").then(() => { globalThis.ended = true; });
        }"""
            .formatted(PANEL),
        Map.of("cell", cell, "java", java));
  }

  /** Interrupts what runs, as the button of the notebook does. */
  List<String> interrupt(int cell) {
    waitForStatus("busy");
    page.evaluate("() => jupyterapp.commands.execute('notebook:interrupt-kernel')");
    waitForStatus("idle");
    page.waitForFunction("() => globalThis.ended");
    return texts().get(cell);
  }

  /** Shows one cell after the other, each until it is drawn. */
  void readAll() {
    page.evaluate(
        """
        async () => {
          const { content } = %s;
          for (const [i, cell] of content.widgets.entries()) {
            await content.scrollToItem(i);
            await cell.ready;
          }
        }"""
            .formatted(PANEL));
  }

  /** Starts its kernel anew. */
  void restart() {
    page.evaluate("() => %s.sessionContext.session.kernel.restart()".formatted(PANEL));
    waitForStatus("idle");
  }

  private void waitForStatus(String status) {
    page.waitForFunction(
        "status => %s.sessionContext.session.kernel.status === status".formatted(PANEL), status);
  }

  /** The first figure that has a slider. */
  Locator figure() {
    Locator figure =
        page.locator(".java-view figure")
            .filter(new Locator.FilterOptions().setHas(page.locator("input[type=range]")))
            .first();
    figure.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
    figure.scrollIntoViewIfNeeded();
    return figure;
  }

  /** The pixels of that figure. */
  String picture() {
    return (String) figure().locator("canvas").evaluate("canvas => canvas.toDataURL()");
  }

  /** What was loaded from elsewhere than its site. */
  List<String> askedElsewhere(LiteSite site) {
    return asked.stream()
        .filter(url -> !url.startsWith(site.address()) && !url.matches("(?:data|blob):.*"))
        .toList();
  }

  Page page() {
    return page;
  }

  @Override
  public void close() {
    page.close();
  }
}
