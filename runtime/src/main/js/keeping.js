/** What was done stays in the browser, where it keeps anything for files. */

export class Keeping {
  constructor(notebook) {
    this.key = `neuron-notebooks ${notebook}`;
  }

  /** What was kept; nothing if there is none, or if it cannot be read. */
  read() {
    try {
      const { done, cells } = JSON.parse(localStorage.getItem(this.key));
      return { done: String(done), cells: cells ?? {} };
    } catch {
      return { done: "", cells: {} };
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
   * @param mine the cells that were used in this window
   */
  add({ done, cells }, mine) {
    const before = this.read();
    const all = { ...cells, ...before.cells };
    for (const number of mine) {
      delete all[number];
      if (number in cells) {
        all[number] = cells[number];
      }
    }
    return this.write({ done: inOrder(before.done, done), cells: all });
  }
}

/** The lines of both, each once, in the order of the times with which they begin. */
function inOrder(one, other) {
  const lines = `${one}\n${other}`.split("\n").filter((line) => line !== "");
  const time = (line) => line.split("\t", 1)[0];
  return [...new Set(lines)]
    .sort((a, b) => (time(a) < time(b) ? -1 : Number(time(a) > time(b))))
    .join("\n");
}
