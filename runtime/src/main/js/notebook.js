/** The notebook on the page: which of its cells have run, and what runs before what. */

import { isAdded } from "./adding.js";
import { LONG } from "./cell.js";
import { Ended, STOPPED } from "./kernel.js";
import { NoCompiler } from "./kernels.js";
import { Shelf } from "./shelf.js";

const BUSY_AFTER = 600;
const LONG_AFTER = 10000;
const ANEW = "What ran before runs once more when it is next needed.";
const STARTS = "The compiler starts, and the cells above run once more.";

/** Stands for a cell in turns that no reader asked for. */
const NO_CELL = { outputs: { add() {} }, show() {}, settle() {} };

export class Notebook {
  /**
   * @param roots the groups of the code cells
   * @param kernels the Java that it asks
   * @param keeping what was done stays there
   * @param say puts words into the reader's language
   * @param tell shows a line of the page
   */
  constructor(roots, kernels, { keeping, say, tell }) {
    Object.assign(this, { kernels, say });
    /** The cells whose last run did not come to its end, and those that were ended in it. */
    this.failed = new Set();
    this.halted = new Set();
    /** The cells whose run the reader has seen in this window. */
    this.seen = new Set();
    this.isPreparing = false;
    this.last = Promise.resolve();
    this.shelf = new Shelf(this, roots, keeping, tell);
  }

  get cells() {
    return this.shelf.cells;
  }

  get kernel() {
    return this.kernels.now;
  }

  /** The cells whose variables Java knows: none after it began anew. */
  get ran() {
    return this.known.ran;
  }

  /** What Java has been told that stands in cells. */
  get told() {
    return this.known.told;
  }

  get known() {
    const { life } = this.kernels;
    if (this.knownOf !== life) {
      this.knownOf = life;
      this.now = { ran: new Set(), told: new Map() };
    }
    return this.now;
  }

  /** What the buttons and the keys of a cell do. */
  acts() {
    const shipped = {
      run: (cell) => this.run(cell),
      stop: () => this.kernels.stop(),
      reset: (cell) => this.shelf.reset(cell),
      move: (cell, figure, positions) => this.move(cell, figure, positions),
    };
    if (!this.kernels.compiler) {
      return shipped;
    }
    return {
      ...shipped,
      add: (cell) => this.shelf.add(cell),
      remove: (cell) => this.shelf.remove(cell),
      changed: (cell) => this.shelf.changed(cell),
      isAboveNew: (cell) => this.above(cell).some((each) => this.isNew(each)),
      runAbove: (cell) => this.runThese(this.above(cell).filter((each) => this.isNew(each))),
      find: (number) => this.cells.find((each) => each.number === number),
      next: (cell) => this.cells[this.cells.indexOf(cell) + 1]?.source.focus(),
    };
  }

  above(cell) {
    const above = this.cells.slice(0, this.cells.indexOf(cell));
    return above.filter(({ text, ranAs }) => text.trim() !== "" || ranAs.trim() !== "");
  }

  /** Whether the reader has not seen a cell run, or not as it is now. */
  isNew(cell) {
    return !this.seen.has(cell) || cell.text !== cell.ranAs;
  }

  /** Runs cells in the order of the page; one that fails or is stopped ends that. */
  async runThese(cells) {
    const { ends } = this.kernels;
    for (const cell of cells) {
      await this.run(cell);
      if (cell.now === "failed" || ends !== this.kernels.ends) {
        return;
      }
    }
  }

  /** Does one thing after the other, unless Java ended before its turn came. */
  inTurn(cell, act) {
    const { ends } = this.kernels;
    const turn = async () => {
      if (ends !== this.kernels.ends) {
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
    if (failure instanceof NoCompiler) {
      const why = `${this.say("What is edited cannot run here; the cells as they were shipped go on.")} (${failure.message})`;
      cell.outputs.add({ kind: "text", stream: "page", text: why });
      cell.show("failed");
      return;
    }
    if (!(failure instanceof Ended)) {
      throw failure;
    }
    const isStopped = failure.message === "";
    const stopped = cell.outputs.stopped ?? this.say("You stopped it.");
    const why = isStopped ? stopped : this.say(failure.message);
    const text = failure.isStateKept ? why : `${why} ${this.say(ANEW)}`;
    cell.outputs.add({ kind: "text", stream: "page", text });
    cell.settle(isStopped ? "stopped" : "failed");
  }

  /** Runs a cell, after those above that Java does not know yet. */
  run(cell) {
    cell.show("waiting");
    if (this.isPreparing && !this.kernels.isCompiling) {
      cell.tell(this.say(STARTS));
    }
    return this.inTurn(cell, async () => {
      cell.outputs.begin();
      cell.source.mark([]);
      cell.ranAs = cell.text;
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
    const isDone = await this.lead("run", cell, (said) => cell.hear(said));
    cell.outputs.finish();
    cell.settle(isDone && !cell.outputs.haveProblems ? "done" : "failed");
    this.seen.add(cell);
    this.cells.forEach((each) => each.offerAbove());
    this.shelf.keep();
  }

  /** Leads Java through a cell, and notes how far it came. */
  async lead(call, cell, hear) {
    this.failed.add(cell);
    this.halted.add(cell);
    this.keepOwn(cell);
    await this.tellJava(cell);
    const given = this.kernels.isCompiling ? cell.given : cell.written;
    const answer = await this.kernel.ask(call, [cell.number, given], hear);
    this.ran.add(cell);
    if (answer === STOPPED) {
      throw new Ended("", true);
    }
    this.halted.delete(cell);
    if (answer) {
      this.failed.delete(cell);
    }
    return answer;
  }

  /**
   * Keeps how far a cell is that the reader wrote, so that nothing endless runs by itself when the
   * page is opened again.
   */
  keepOwn(cell) {
    if (cell.isEdited) {
      this.shelf.keep();
    }
  }

  /** The text of a cell is told to a Java that compiles, before it first runs there. */
  async tellJava(cell) {
    const { java } = cell;
    if (this.kernels.isCompiling && this.told.get(cell) !== java) {
      this.told.set(cell, java);
      await this.kernel.ask("write", [cell.number, java, cell.name]);
    }
  }

  /** Says which cell above failed, if it did not come to what a cell needs. */
  async warn(cell) {
    const failed = (await this.needed(cell, "lacks")).find((above) => this.failed.has(above));
    if (failed) {
      const text = this.say(
        "%s above did not come to its end, and this cell needs it: run that one first, and then this one again.",
      );
      const told = text.replace("%s", failed.name);
      cell.outputs.add({ kind: "text", stream: "page", text: `${told}\n` });
    }
  }

  /** The cells above that a cell needs, or lacks, as far as Java has met them. */
  async needed(cell, call = "needs") {
    await this.tellJava(cell);
    const numbers = (await this.kernel.ask(call, [cell.number])).split(",");
    return this.above(cell).filter(({ number }) => numbers.includes(String(number)));
  }

  /** Lets Java know all above, once it is one that takes what is edited here or above. */
  async runAbove(cell) {
    const above = this.above(cell);
    const isAsked =
      cell.isRunEdited || (above.some(({ isRunEdited }) => isRunEdited) && !this.kernels.why);
    if (isAsked && !this.kernels.isCompiling) {
      cell.tell(this.say(STARTS));
      await this.kernels.compile();
    }
    const waiting = above.filter((each) => this.isUnknown(each));
    for (const [i, each] of waiting.entries()) {
      if (await this.isPassing(each)) {
        continue;
      }
      if (this.kernels.isCompiling) {
        const words = this.say("The cells above run once more: %s of %s");
        cell.tell(words.replace("%s", i + 1).replace("%s", waiting.length));
      }
      await this.rebuild(each);
    }
    if (waiting.length > 0) {
      cell.show(cell.now);
    }
  }

  /** Gets Java ready while the reader writes, in turns that leave room for what is asked meanwhile. */
  async prepare(cell) {
    if (this.isPreparing || this.kernels.why) {
      return;
    }
    this.isPreparing = true;
    const { ends } = this.kernels;
    if (!this.kernels.isCompiling) {
      await this.inTurn(NO_CELL, () => this.kernels.compile());
    }
    while (this.kernels.isCompiling && ends === this.kernels.ends) {
      const next = this.nextUnasked(cell);
      if (!next) {
        break;
      }
      await this.inTurn(NO_CELL, () => this.rebuild(next));
    }
    this.isPreparing = false;
  }

  /** What may run unasked: nothing that the reader wrote, nor what stands below it. */
  nextUnasked(cell) {
    const isNext = (each) => each.isRunEdited || (!each.isPassing && this.isUnknown(each));
    const next = this.above(cell).find(isNext);
    return next?.isRunEdited ? undefined : next;
  }

  /** Whether nothing below can tell if a cell ran. */
  async isPassing(cell) {
    if (!cell.isPassing || cell.isRunEdited) {
      return false;
    }
    const needed = await this.needed(cell);
    return !needed.some(({ isRunEdited }) => isRunEdited);
  }

  /** Without a compiler an edited cell is as it was shipped, and an added one is none. */
  isUnknown(cell) {
    const isNone = isAdded(cell.number) && !this.kernels.isCompiling;
    return !this.ran.has(cell) && !this.halted.has(cell) && !isNone;
  }

  /** Lets Java know what a cell declares and draws, unless it does, or was ended in it. */
  async rebuild(cell) {
    if (this.isUnknown(cell)) {
      await this.lead("rebuild", cell);
      this.keepOwn(cell);
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

  /** Saves what was done as a file to hand in. */
  handIn(name, outputs) {
    outputs.begin();
    return this.inTurn({ outputs, show() {} }, async () => {
      await this.kernel.ask("handIn", [name], (said) => outputs.add(said));
      outputs.finish();
    });
  }
}
