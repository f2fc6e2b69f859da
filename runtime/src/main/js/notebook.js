/** The notebook on the page: which of its cells have run, and what runs before what. */

import { Cell, LONG } from "./cell.js";
import { Ended, Kernel } from "./kernel.js";

const BUSY_AFTER = 600;
const LONG_AFTER = 10000;
const ANEW = "What ran before runs once more when it is next needed.";

export class Notebook {
  /**
   * @param roots the groups of the code cells
   * @param java what a Kernel needs: script, module and the notebook's name
   * @param keeping what was done stays there
   * @param say puts words into the reader's language
   * @param tell shows a line of the page
   * @param die hears why Java cannot be started
   */
  constructor(roots, java, { keeping, say, tell, die }) {
    Object.assign(this, { keeping, say, tell });
    const acts = {
      run: (cell) => this.run(cell),
      stop: () => this.kernel.end(""),
      reset: (cell) => this.reset(cell),
      move: (cell, figure, positions) => this.move(cell, figure, positions),
    };
    this.cells = roots.map((root) => new Cell(root, say, acts));
    const kept = keeping.read();
    this.restore(kept.cells);
    this.kernel = new Kernel(java, kept.done, die);
    /** The cells whose last run did not come to its end, and those that were ended in it. */
    this.failed = new Set();
    this.halted = new Set();
    /** The numbers of the cells that were used in this window. */
    this.used = new Set();
    this.last = Promise.resolve();
  }

  /** The cells whose variables Java knows: none after it began anew. */
  get ran() {
    if (this.life !== this.kernel.life) {
      this.life = this.kernel.life;
      this.known = new Set();
    }
    return this.known;
  }

  /** Fills the fields as they were, and shows what was said to them. */
  restore(kept) {
    for (const cell of this.cells) {
      const { written, outputs } = kept[cell.number] ?? {};
      if (outputs !== undefined) {
        cell.written = written;
        cell.outputs.clear();
        outputs.forEach((said) => cell.outputs.add(said));
      }
    }
  }

  /** What was done, what stands in fields, and what was said in words. */
  state() {
    const cells = this.cells
      .filter(
        ({ written, outputs }) =>
          written.trim() !== "" || (outputs.kept.length > 0 && outputs.isInWords),
      )
      .map(({ number, written, outputs }) => [number, { written, outputs: outputs.kept }]);
    return { done: this.kernel.done, cells: Object.fromEntries(cells) };
  }

  keep() {
    if (!this.keeping.add(this.state(), this.used)) {
      this.tell(
        "This browser keeps nothing for files: save what you did before you close the page.",
      );
    }
  }

  /** Does one thing after the other, unless Java ended before its turn came. */
  inTurn(cell, act) {
    const { life } = this.kernel;
    const turn = async () => {
      if (life !== this.kernel.life) {
        cell.show("stopped");
        return;
      }
      try {
        await act();
      } catch (failure) {
        this.ended(cell, failure);
      }
    };
    this.last = this.last.then(turn);
    return this.last;
  }

  /** Says below a cell why Java ended in it. */
  ended(cell, failure) {
    if (!(failure instanceof Ended)) {
      throw failure;
    }
    const isStopped = failure.message === "";
    const stopped = cell.outputs.stopped ?? this.say("You stopped it.");
    const why = isStopped ? stopped : this.say(failure.message);
    cell.outputs.add({ kind: "text", stream: "page", text: `${why} ${this.say(ANEW)}` });
    cell.show(isStopped ? "stopped" : "failed");
  }

  /** Runs a cell, after those above that Java does not know yet. */
  run(cell) {
    this.used.add(cell.number);
    cell.show("waiting");
    return this.inTurn(cell, async () => {
      cell.outputs.begin();
      cell.show("running");
      const long = setTimeout(() => cell.show(LONG), LONG_AFTER);
      try {
        await this.runAbove(cell);
        await this.warn(cell);
        await this.runNow(cell);
      } finally {
        clearTimeout(long);
      }
    });
  }

  async runNow(cell) {
    const hear = (said) => cell.outputs.add(said);
    const isDone = await this.lead("run", cell, hear);
    cell.outputs.finish();
    cell.show(isDone ? "done" : "failed");
    this.keep();
  }

  /** Leads Java through a cell, and notes how far it came. */
  async lead(call, cell, hear) {
    this.failed.add(cell);
    this.halted.add(cell);
    const isDone = await this.kernel.ask(call, [cell.number, cell.written], hear);
    this.halted.delete(cell);
    if (isDone) {
      this.failed.delete(cell);
    }
    this.ran.add(cell);
    return isDone;
  }

  /** Says which cell above failed, if it is one that a cell needs. */
  async warn(cell) {
    const needed = (await this.kernel.ask("needs", [cell.number])).split(",");
    const failed = this.cells.find(
      (above) => this.failed.has(above) && needed.includes(String(above.number)),
    );
    if (failed) {
      const name = failed.root.getAttribute("aria-label");
      const text = this.say(
        "%s above did not come to its end, and this cell needs it: run that one first, and then this one again.",
      );
      cell.outputs.add({ kind: "text", stream: "page", text: `${text.replace("%s", name)}\n` });
    }
  }

  async runAbove(cell) {
    for (const above of this.cells.slice(0, this.cells.indexOf(cell))) {
      await this.rebuild(above);
    }
  }

  /** Lets Java know what a cell declares and draws, unless it does, or was ended in it. */
  async rebuild(cell) {
    if (!this.ran.has(cell) && !this.halted.has(cell)) {
      await this.lead("rebuild", cell);
    }
  }

  /** The picture for new positions; where Java began anew, the figure is made once more first. */
  async move(cell, figure, positions) {
    if (!this.ran.has(cell)) {
      this.revive(cell, figure, positions);
      return;
    }
    const late = setTimeout(() => cell.show("drawing"), BUSY_AFTER);
    try {
      const hear = (said) => cell.outputs.add(said);
      const answer = await this.kernel.move(figure.number, positions, hear);
      if (answer) {
        figure.show(JSON.parse(answer), positions);
      }
      clearTimeout(late);
      cell.rest();
    } catch (failure) {
      clearTimeout(late);
      this.ended(cell, failure);
    }
  }

  /** Makes a figure once more, and then moves it to where it was wanted last. */
  async revive(cell, figure, positions) {
    const isFirst = !figure.wanted;
    figure.wanted = positions;
    if (isFirst) {
      await this.inTurn(cell, async () => {
        await this.runAbove(cell);
        await this.rebuild(cell);
      });
      const { wanted } = figure;
      figure.wanted = null;
      if (this.ran.has(cell)) {
        this.move(cell, figure, wanted);
      }
    }
  }

  /** A cell as it was shipped; one with controls gets them back. */
  reset(cell) {
    this.used.add(cell.number);
    cell.written = "";
    if (cell.isLive) {
      return this.run(cell);
    }
    return this.inTurn(cell, async () => {
      cell.outputs.reset();
      cell.show("");
      this.ran.delete(cell);
      this.halted.delete(cell);
      await this.rebuild(cell);
      this.keep();
    });
  }

  /** The page as it was shipped; gives back what was there, to be taken up again. */
  async resetAll() {
    const before = this.state();
    await this.takeUp({ done: "", cells: {} });
    return before;
  }

  /** The page as it was in another state. */
  async takeUp(state) {
    this.kernel.done = state.done;
    this.kernel.end("");
    await new Promise((resolve) => setTimeout(resolve)); // until what was lost has been told
    this.failed.clear();
    this.halted.clear();
    for (const cell of this.cells) {
      cell.written = "";
      cell.outputs.reset();
      cell.show("");
    }
    this.restore(state.cells);
    this.keeping.write(state);
  }

  /** Saves what was done as a file to hand in. */
  handIn(name, outputs) {
    outputs.begin();
    return this.inTurn({ outputs, show() {} }, async () => {
      await this.kernel.ask("handIn", [name], (said) => outputs.add(said));
      outputs.finish();
    });
  }
}
