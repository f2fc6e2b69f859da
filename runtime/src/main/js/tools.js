/** What is offered for the whole notebook where cells can be edited. */

import { element, write } from "lesson:explore.mjs";
import { unpackText } from "./package.js";
import { handOver, notebookFile } from "./saving.js";

/**
 * Furnishes the beginning and the end of the page.
 *
 * @param bar the end, where what was done is saved
 * @param notebook that of the page
 * @param file the page as it came
 * @param say puts words into the reader's language
 */
export function offerEditing(bar, notebook, file, say) {
  const button = (name, act) => {
    const made = element("button", { type: "button", textContent: say(name) });
    made.addEventListener("click", act);
    return made;
  };
  const told = element("span");
  told.setAttribute("role", "status");
  const pack = document.getElementById("java-notebook");
  const savePage = () => {
    write(told, handOver(file.with(notebook.shelf.state()), "html", "text/html"));
  };
  const saveNotebook = async () => {
    const shipped = JSON.parse(await unpackText(pack, say));
    write(told, handOver(notebookFile(shipped, notebook.cells), "ipynb", "application/json"));
  };
  const saves = [button("Save page", savePage), button("Save notebook", saveNotebook), told];
  bar.querySelector(".acts").after(element("div", { className: "acts" }, ...saves));
  const note = element("p", {
    className: "with-java",
    textContent: say(
      "Every cell can be edited and run: click its Java, or press Edit. Shift-Enter runs it and goes on, Ctrl-Enter runs it and stays. What you save as a page opens with your edits; what you save as a notebook opens in JupyterLab.",
    ),
  });
  const runAll = button("Run all", () => notebook.runThese([...notebook.cells]));
  notebook.cells[0].root.before(note, element("div", { className: "acts whole" }, runAll));
}
