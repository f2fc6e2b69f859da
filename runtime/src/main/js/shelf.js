/** The cells on the page, with what was written and said in them: kept, reset, added and deleted. */

import { addedRoot, freshNumber, goneLine, isAdded } from "./adding.js";
import { Cell } from "./cell.js";

/** How long the reader pauses, in ms, before what was typed is kept. */
const PAUSE = 500;

export class Shelf {
  /**
   * @param notebook the cells run there
   * @param roots the groups of the shipped cells
   * @param keeping what was done stays there
   * @param tell shows a line of the page
   */
  constructor(notebook, roots, keeping, tell) {
    Object.assign(this, { notebook, keeping, tell });
    this.say = notebook.say;
    this.acts = notebook.acts();
    this.cells = roots.map((root) => new Cell(root, this.say, this.acts));
    /** What a reset took from cells. */
    this.before = new Map();
    /** What this window last knew to be kept of each cell. */
    this.known = {};
    this.restore(keeping.read());
    addEventListener("pagehide", () => this.keepTyped());
    keeping.whenOthersKeep(() => this.join());
  }

  /** Fills the cells as they were, and shows what was said to them. */
  restore({ cells, added }) {
    if (this.acts.changed) {
      added.forEach(([number, above]) =>
        this.insert(this.cellOf(addedRoot(number, this.say)), above),
      );
    }
    for (const cell of this.cells) {
      if (cell.number in cells) {
        this.fill(cell, cells[cell.number]);
      }
    }
    this.known = texts(this.state().cells);
  }

  /** Puts back what was kept of a cell, or what it was shipped with. */
  fill(cell, { written = "", outputs, text = cell.source.shipped, ran, halted, drew } = {}) {
    if (this.acts.changed) {
      cell.text = text;
      cell.ranAs = ran ?? text;
    }
    cell.written = written;
    if (halted) {
      this.notebook.halted.add(cell);
    }
    if (outputs) {
      cell.outputs.clear();
      outputs.forEach((said) => cell.outputs.add(said));
      if (drew) {
        cell.outputs.lack(this.say("What it drew comes back when it is run."));
      }
    } else {
      cell.outputs.reset();
    }
    cell.show(halted ? "stopped" : "");
  }

  /** Takes over what another window has kept of cells in which nothing was done here since. */
  join() {
    const { cells } = this.keeping.read();
    const here = texts(this.state().cells);
    const others = this.cells.filter(
      ({ number, isBusy }) =>
        JSON.stringify(cells[number]) !== this.known[number] &&
        here[number] === this.known[number] &&
        !isBusy,
    );
    for (const cell of others) {
      this.fill(cell, cells[cell.number]);
      this.notebook.ran.delete(cell);
    }
    const now = texts(this.state().cells);
    others.forEach(({ number }) => {
      this.known[number] = now[number];
    });
  }

  cellOf(root) {
    return new Cell(root, this.say, this.acts);
  }

  /** Puts a cell below the one with a number, or at the end. */
  insert(cell, above) {
    const found = this.cells.findIndex(({ number }) => number === above);
    const place = found < 0 ? this.cells.length : found + 1;
    this.cells[place - 1].root.after(cell.root);
    this.cells.splice(place, 0, cell);
  }

  /** What was done, what was edited, what stands in fields, and what was said in words. */
  state() {
    const cells = this.cells
      .filter(isWorthKeeping)
      .map((cell) => [cell.number, kept(cell, this.notebook.halted.has(cell))]);
    const added = this.cells.flatMap(({ number }, i) =>
      isAdded(number) ? [[number, this.cells[i - 1].number]] : [],
    );
    return { done: this.notebook.kernel.done, cells: Object.fromEntries(cells), added };
  }

  keep() {
    clearTimeout(this.typing);
    this.typing = null;
    const state = this.state();
    const here = texts(state.cells);
    const changed = Object.keys({ ...this.known, ...here }).filter(
      (number) => here[number] !== this.known[number],
    );
    this.known = here;
    if (!this.keeping.add(state, changed.map(Number))) {
      this.tell(
        "This browser keeps nothing for files: save what you did before you close the page.",
      );
    }
  }

  /** Keeps what was typed last, where the page is left before the reader paused. */
  keepTyped() {
    if (this.typing) {
      this.keep();
    }
  }

  /** The reader has typed. */
  changed(cell) {
    this.forget(cell);
    if (cell.now === "done" || cell.now === "failed" || cell.now === "stopped") {
      cell.show("");
    }
    cell.offerAbove();
    clearTimeout(this.typing);
    this.typing = setTimeout(() => this.keep(), PAUSE);
    this.notebook.prepare(cell);
  }

  /** Adds a cell below another, and lets the reader write in it. */
  add(above) {
    const cell = this.cellOf(addedRoot(freshNumber(), this.say));
    this.insert(cell, above.number);
    cell.source.open();
    this.keep();
  }

  /** Deletes an added cell; a line in its place brings it back. */
  remove(cell) {
    const above = this.cells[this.cells.indexOf(cell) - 1];
    const { line, button } = goneLine(this.say, () => {
      this.insert(cell, above.number);
      this.keep();
      cell.source.focus();
    });
    cell.root.replaceWith(line);
    this.cells.splice(this.cells.indexOf(cell), 1);
    button.focus({ preventScroll: true });
    this.keep();
  }

  /** A cell as it was shipped, or as it was before that; one with controls gets them back. */
  reset(cell) {
    const before = this.before.get(cell);
    this.forget(cell);
    if (before) {
      return this.bringBack(cell, before);
    }
    if (cell.source.isEdited) {
      this.before.set(cell, kept(cell, false));
    }
    cell.text = cell.source.shipped;
    cell.source.mark([]);
    cell.written = "";
    this.offerUndo(cell);
    if (cell.isLive) {
      return this.notebook.run(cell);
    }
    return this.asShipped(cell);
  }

  asShipped(cell) {
    const { notebook } = this;
    return notebook.inTurn(cell, async () => {
      cell.outputs.reset();
      cell.show("");
      notebook.ran.delete(cell);
      notebook.halted.delete(cell);
      await notebook.rebuild(cell);
      this.keep();
    });
  }

  /** Takes back a reset; what Java knows of the cell waits for its next run. */
  bringBack(cell, before) {
    this.fill(cell, before);
    this.notebook.ran.delete(cell);
    this.keep();
  }

  offerUndo(cell) {
    if (this.before.has(cell)) {
      cell.resetButton.textContent = this.say("Undo");
    }
  }

  /** From now on a reset is a reset. */
  forget(cell) {
    if (this.before.delete(cell)) {
      cell.showEdited();
    }
  }

  /** The page as it was shipped; gives back what was there, to be taken up again. */
  async resetAll() {
    const before = this.state();
    await this.takeUp({ done: "", cells: {}, added: [] });
    return before;
  }

  /** The page as it was in another state. */
  async takeUp(state) {
    const { notebook } = this;
    notebook.kernels.restart(state.done);
    await new Promise((resolve) => setTimeout(resolve)); // until what was lost has been told
    [notebook.failed, notebook.halted, notebook.seen, this.before].forEach((each) => each.clear());
    this.cells.filter(({ number }) => isAdded(number)).forEach(({ root }) => root.remove());
    this.cells = this.cells.filter(({ number }) => !isAdded(number));
    document.querySelectorAll(".gone").forEach((each) => each.remove());
    for (const cell of this.cells) {
      cell.text = cell.source.shipped;
      cell.source.mark([]);
      cell.written = "";
      cell.outputs.reset();
      cell.show("");
      cell.offerAbove();
    }
    this.restore(state);
    this.keeping.write(state);
  }
}

function isWorthKeeping({ isEdited, written, outputs }) {
  const isSaid = outputs.kept.length > 0 && outputs.isInWords;
  return isEdited || written.trim() !== "" || isSaid;
}

/** What is kept of a cell: of figures that there was one, since Java draws them anew. */
function kept({ isEdited, text, ranAs, written, outputs }, isHalted) {
  const drew = outputs.isInWords ? {} : { drew: true };
  const said = outputs.isShipped ? {} : { outputs: outputs.kept, ...drew };
  const halted = isHalted ? { halted: true } : {};
  const ran = ranAs === text ? {} : { ran: ranAs };
  return { written, ...said, ...(isEdited ? { text, ...ran, ...halted } : {}) };
}

/** The entries of cells as texts, to be compared. */
function texts(cells) {
  return Object.fromEntries(
    Object.entries(cells).map(([number, entry]) => [number, JSON.stringify(entry)]),
  );
}
