/** What was done stays in the browser, where it keeps anything for files. */

import { inOrder } from "./done.js";
import { KEPT_KINDS } from "./outputs.js";

export class Keeping {
  /**
   * @param notebook its name
   * @param saved what a page that was saved brings along: its own name, and what it begins with
   */
  constructor(notebook, saved) {
    this.key = `neuron-notebooks ${notebook}${saved ? ` ${saved.id}` : ""}`;
    this.first = saved?.state ?? { done: "", cells: {}, added: [] };
  }

  /**
   * What was kept; what the page begins with if there is none, or if it cannot be read. All files of
   * a computer may share one store, so other pages may have written there.
   */
  read() {
    try {
      const { done, cells, added } = JSON.parse(localStorage.getItem(this.key));
      const kept = Object.entries(cells ?? {}).filter(([, cell]) => isInWords(cell));
      return { done: String(done), cells: Object.fromEntries(kept), added: added ?? [] };
    } catch {
      return this.first;
    }
  }

  /** Keeps it, and nothing else; gives back whether the browser does. */
  write(what) {
    try {
      localStorage.setItem(this.key, JSON.stringify(what));
      return true;
    } catch {
      return false;
    }
  }

  /**
   * Keeps it beside what another window has kept meanwhile.
   *
   * @param changed the numbers of the cells that were changed in this window
   */
  add({ done, cells, added }, changed) {
    const before = this.read();
    const all = { ...before.cells };
    for (const number of changed) {
      delete all[number];
      if (number in cells) {
        all[number] = cells[number];
      }
    }
    const here = new Set(added.map(([number]) => number));
    const others = before.added.filter(([number]) => !here.has(number));
    const both = [...added, ...others].filter(([number]) => number in all);
    return this.write({ done: inOrder(before.done, done), cells: all, added: both });
  }

  /** Has something done whenever another window has kept something of this page. */
  whenOthersKeep(act) {
    addEventListener("storage", ({ key }) => {
      if (key === this.key) {
        act();
      }
    });
  }
}

/** Whether a cell has what this page keeps of one: what was written, and outputs of words. */
function isInWords({ written, outputs = [], text = "", ran = "" }) {
  return (
    [written, text, ran].every((each) => typeof each === "string") &&
    outputs.every(
      ({ kind, text: said, problems }) =>
        KEPT_KINDS.includes(kind) &&
        typeof said === "string" &&
        (kind !== "problems" || Array.isArray(problems)),
    )
  );
}
