package browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A notebook open in JupyterLab, used as a learner uses it. */
final class NotebookPage {

  private static final Locator.WaitForOptions HIDDEN =
      new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN);

  private final Page page;
  private final String address;
  private final int codeCells;

  private NotebookPage(Page page, String address, int codeCells) {
    this.page = page;
    this.address = address;
    this.codeCells = codeCells;
  }

  /** Opens a notebook and waits until its cells are there. */
  static NotebookPage open(Page page, String address, int codeCells) {
    page.setDefaultTimeout(Chromium.PATIENCE_IN_MILLISECONDS);
    page.navigate(address);
    NotebookPage notebook = new NotebookPage(page, address, codeCells);
    notebook.awaitCells();
    return notebook;
  }

  /** The figure with controls that stands at this place among those of the page, from 0. */
  ExploredFigure explored(int place) {
    return figures().explored(place);
  }

  /** Waits until so many figures with controls are awake. */
  void awaitAwake(int figures) {
    await("document.querySelectorAll('.neuron-explore[data-shown]').length === " + figures);
  }

  /** Runs one cell, counted from 0, and goes on without waiting for it. */
  void run(int cell) {
    page.locator(".jp-CodeCell").nth(cell).locator(".jp-InputPrompt").click();
    page.keyboard().press("Control+Enter");
  }

  /** Runs one cell, counted from 0, and waits until it is done. */
  void runAndWait(int cell) {
    forgetOutputs();
    run(cell);
    page.waitForFunction(
        "place => !document.querySelectorAll('.jp-CodeCell')[place]"
            + ".querySelector('[data-before]')",
        cell);
    awaitIdle();
  }

  /** Writes into a cell, counted from 0, in the place of what stands there. */
  void edit(int cell, String source) {
    page.locator(".jp-CodeCell").nth(cell).locator(".cm-content").fill(source);
  }

  /** A cell of code or of prose, counted from 0 among all. */
  Locator cell(int place) {
    return page.locator(".jp-Notebook .jp-Cell").nth(place);
  }

  /** Writes into a cell, counted from 0 among all, in the place of what stands there. */
  void write(int place, String source) {
    cell(place).locator(".cm-content").fill(source);
  }

  /** Runs a cell, counted from 0 among all, and goes on to the next, which is then selected. */
  void pressShiftEnter(int place) {
    if (!(boolean) cell(place).evaluate("cell => cell.classList.contains('jp-mod-active')")) {
      cell(place).locator(".jp-InputPrompt").click();
    }
    page.keyboard().press("Shift+Enter");
  }

  /** What a cell, counted from 0 among all, printed, whether it is in sight or not. */
  String printedBy(int place) {
    return String.join(
        "\n",
        cell(place)
            .locator("[data-mime-type='application/vnd.jupyter.stdout'] pre")
            .allTextContents());
  }

  /** What one cell printed. */
  String printed(int cell) {
    return page.locator(".jp-CodeCell")
        .nth(cell)
        .locator("[data-mime-type='application/vnd.jupyter.stdout']")
        .innerText();
  }

  /** Clicks a link in the text, by its words. */
  void follow(String words) {
    page.locator(".jp-Notebook .jp-MarkdownCell")
        .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(words).setExact(true))
        .last()
        .click();
  }

  /** The tab in front, whose name stands here. */
  Locator frontTab() {
    return page.locator("#jp-main-dock-panel .lm-DockPanel-tabBar .lm-mod-current");
  }

  /** Goes back to the notebook, whose tab is the first. */
  void bringToFront() {
    page.locator("#jp-main-dock-panel .lm-DockPanel-tabBar .lm-TabBar-tab").first().click();
  }

  /** A document of the lesson, shown as a page to read. */
  Locator document() {
    return page.locator(".jp-MarkdownViewer:visible");
  }

  /** A file in the list of files, which shows one folder. */
  Locator file(String name) {
    return page.locator(".jp-DirListing-item", labelled(name));
  }

  /** Opens a file from the list of files above the folder of the notebook. */
  void openFromAbove(String name) {
    page.locator(".jp-BreadCrumbs-home").click();
    file(name).dblclick();
  }

  void save() {
    choose("File", "Save Notebook");
    await("!document.querySelector('.lm-DockPanel-tabBar .jp-mod-dirty')");
  }

  /** Saves the notebook, though nothing may have changed, and waits for the server to have it. */
  void saveAndWait() {
    page.waitForResponse(
        response -> response.request().method().equals("PUT") && response.ok(),
        () -> choose("File", "Save Notebook"));
  }

  /** Whether the tab says that there is something to save. */
  boolean isMarkedAsChanged() {
    return page.locator(".lm-DockPanel-tabBar .jp-mod-dirty").count() > 0;
  }

  /** Closes the notebook's tab, which asks nothing if there is nothing to save. */
  void closeTab() {
    choose("File", "Close Tab");
    await("!document.querySelector('.jp-NotebookPanel')");
  }

  /** Saves the notebook and loads the page anew, as its reader may at any time. */
  void saveAndReload() {
    save();
    page.reload();
    awaitCells();
    awaitIdle();
  }

  /** Ends the kernel. */
  void shutDown() {
    choose("Kernel", "Shut Down Kernel");
    await("document.querySelector('.jp-Notebook-ExecutionIndicator[data-status=unknown]')");
  }

  /** Ends the kernel, and closes the window. */
  void endWithKernel() {
    awaitIdle();
    shutDown();
    page.context().close();
  }

  /** Ends the kernel, and opens the page anew without starting another. */
  void shutDownAndReload() {
    shutDown();
    page.reload();
    awaitCells();
  }

  /** Closes the notebook's tab, leaves its kernel alive, and opens it again. */
  void closeAndOpenAgain() {
    closeTab();
    page.navigate(address);
    awaitCells();
    awaitIdle();
  }

  /** The same notebook and kernel in another window of the browser. */
  NotebookPage openInAnotherWindow() {
    NotebookPage other = open(page.context().newPage(), address, codeCells);
    other.awaitIdle();
    return other;
  }

  void restart() {
    choose("Kernel", "Restart Kernel…");
    page.locator(".jp-Dialog button.jp-mod-accept").click();
  }

  /** Clears what a cell, counted from 0, shows. */
  void clearOutput(int cell) {
    Locator place = page.locator(".jp-CodeCell").nth(cell);
    place.locator(".jp-InputPrompt").click();
    choose("Edit", "Clear Cell Output");
    place.locator(".jp-OutputArea-output").waitFor(HIDDEN);
  }

  /** Searches the notebook, its outputs too. */
  void searchOutputs(String words) {
    choose("Edit", "Find…");
    Locator search = page.locator(".jp-DocumentSearch-overlay");
    Locator outputs = search.getByLabel("Search Cell Outputs");
    if (!outputs.isVisible()) {
      search.locator(".jp-DocumentSearch-filter-button").click();
    }
    outputs.check();
    search.locator(".jp-DocumentSearch-input").first().fill(words);
  }

  /** Closes the search, if it is open. */
  void endSearch() {
    Locator search = page.locator(".jp-DocumentSearch-overlay");
    if (search.isVisible()) {
      search.locator(".jp-DocumentSearch-input").first().press("Escape");
      search.waitFor(HIDDEN);
    }
  }

  void interrupt() {
    choose("Kernel", "Interrupt Kernel");
  }

  /** A second view of the same notebook, beside the first in the same window. */
  void openAnotherView() {
    choose("File", "New View for Notebook");
    await("document.querySelectorAll('.jp-NotebookPanel').length === 2");
  }

  void runAll() {
    awaitIdle();
    forgetOutputs();
    choose("Run", "Run All Cells");
    awaitRun();
  }

  void restartAndRunAll() {
    awaitIdle();
    forgetOutputs();
    choose("Kernel", "Restart Kernel and Run All Cells…");
    page.locator(".jp-Dialog button.jp-mod-accept").click();
    awaitRun();
  }

  /** Switches JupyterLab to its light or its dark theme. */
  void useTheme(String theme) {
    String light = String.valueOf(theme.equals("Light"));
    if (!light.equals(page.locator("body").getAttribute("data-jp-theme-light"))) {
      choose("Settings", "Theme", "JupyterLab " + theme);
      await("document.body.dataset.jpThemeLight === '" + light + "'");
    }
  }

  /** How many messages of JupyterLab's own lie over the page. */
  int notifications() {
    return page.locator(".Toastify__toast").count();
  }

  /** How many outputs are an error or a complaint. */
  int errors() {
    return page.locator(
            "[data-mime-type='application/vnd.jupyter.error'],"
                + " [data-mime-type='application/vnd.jupyter.stderr']")
        .count();
  }

  /** The text that the cells print, line by line. */
  List<String> printedLines() {
    return page
        .locator("[data-mime-type='application/vnd.jupyter.stdout'] pre")
        .allTextContents()
        .stream()
        .flatMap(String::lines)
        .toList();
  }

  Figures figures() {
    return new Figures(page);
  }

  /** How many outputs JupyterLab shows as it shows those it trusts. */
  int trustedOutputs() {
    return page.locator(".jp-OutputArea-output.jp-mod-trusted").count();
  }

  /** Makes the window as high as the notebook, so that one picture holds all of it. */
  void screenshot(Path file) {
    int width = page.viewportSize().width;
    page.evaluate("() => document.querySelector('.jp-WindowedPanel-outer').scrollTo(0, 0)");
    Number end =
        (Number)
            page.evaluate(
                "() => [...document.querySelectorAll('.jp-Notebook .jp-Cell')].at(-1)"
                    + ".getBoundingClientRect().bottom");
    page.setViewportSize(width, end.intValue() + 60);
    page.screenshot(new Page.ScreenshotOptions().setPath(file));
  }

  /** What a reader meets: errors, printed lines, missing pictures and what is said of each. */
  List<String> seen() {
    return Stream.of(
            List.of(errors() + " errors"), printedLines(), figures().invisible(), figures().alts())
        .flatMap(List::stream)
        .toList();
  }

  private void choose(String menu, String... entries) {
    page.locator("#jp-MainMenu .lm-MenuBar-item", labelled(menu)).click();
    for (int i = 0; i < entries.length; i++) {
      Locator entry = page.locator(".lm-Menu .lm-Menu-item", labelled(entries[i]));
      if (i < entries.length - 1) {
        entry.hover();
      } else {
        entry.click();
      }
    }
  }

  private Page.LocatorOptions labelled(String label) {
    return new Page.LocatorOptions()
        .setHas(page.getByText(label, new Page.GetByTextOptions().setExact(true)));
  }

  /** Marks the outputs on the page, to tell those of the next run from them. */
  private void forgetOutputs() {
    page.evaluate(
        "() => document.querySelectorAll('.jp-OutputArea-child')"
            + ".forEach(output => output.dataset.before = '')");
  }

  private void awaitRun() {
    await(
        "!document.querySelector('[data-before]')"
            + " && [...document.querySelectorAll('.jp-CodeCell .jp-InputPrompt')]"
            + ".map(prompt => prompt.textContent.trim()).join() === '"
            + prompts()
            + "'");
    awaitIdle();
    figures().awaitAwake();
  }

  private String prompts() {
    return String.join(
        ",", IntStream.rangeClosed(1, codeCells).mapToObj("[%d]:"::formatted).toList());
  }

  /**
   * Waits until the kernel has nothing to do. The notebook's own mark says so before there is a
   * kernel, the status bar after a while; both are hidden where the window is narrow, but there.
   */
  void awaitIdle() {
    await(
        "document.querySelector('.jp-Notebook-ExecutionIndicator[data-status=idle]')"
            + " && document.querySelector('#jp-main-statusbar').textContent.includes('| Idle')");
  }

  private void awaitCells() {
    await("document.querySelectorAll('.jp-CodeCell .jp-InputPrompt').length === " + codeCells);
  }

  Page page() {
    return page;
  }

  private void await(String condition) {
    page.waitForFunction("() => " + condition);
  }
}
