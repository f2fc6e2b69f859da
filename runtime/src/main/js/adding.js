/** Cells that the reader adds to those of the notebook. */

import { element } from "lesson:explore.mjs";

/** The numbers of added cells begin here; two windows hardly ever give the same. */
const FIRST = 1000;
const NUMBERS = 10000000;

let count = 0;

/** A number for one more cell. */
export function freshNumber() {
  return FIRST + Math.floor(Math.random() * NUMBERS);
}

/** Whether a cell with this number was added. */
export function isAdded(number) {
  return number >= FIRST;
}

/** The group of an added cell, as those of shipped cells are. */
export function addedRoot(number, say) {
  const name = say("Added cell %s").replace("%s", ++count);
  const code = element("pre", { className: "code", tabIndex: 0 }, element("code"));
  code.setAttribute("aria-label", name);
  const log = element("div");
  log.setAttribute("role", "log");
  log.setAttribute("aria-label", say("Output of %s").replace("%s", name));
  const source = element("div", { className: "source" }, code);
  const root = element("div", { className: "cell added" }, source, log);
  root.setAttribute("role", "group");
  root.setAttribute("aria-label", name);
  root.dataset.cell = number;
  return root;
}

/** Stands where a cell was deleted, until the reader leaves the page. */
export function goneLine(say, undo) {
  const button = element("button", { type: "button", textContent: say("Undo") });
  const words = element("span", { textContent: say("The cell was deleted.") });
  words.setAttribute("role", "status");
  const line = element("div", { className: "acts gone" }, words, button);
  button.addEventListener("click", () => {
    line.remove();
    undo();
  });
  return { line, button };
}
