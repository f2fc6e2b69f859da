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

  /** Keeps it; gives back whether the browser does. */
  write(what) {
    try {
      localStorage.setItem(this.key, JSON.stringify(what));
      return true;
    } catch {
      return false;
    }
  }
}
