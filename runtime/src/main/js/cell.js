/** A code cell: its Java, its fields, its buttons, its state and its outputs. */

import { element, write } from "lesson:explore.mjs";
import { isAdded } from "./adding.js";
import { Source } from "./editing.js";
import { Outputs } from "./outputs.js";

export const LONG = "running for long: Stop ends it";

/** Stands in an empty field, so that a style can tell it: paper shows those that were written into. */
const BLANK = " ";

const BUSY = ["waiting", "running", "drawing", LONG];

export class Cell {
  /**
   * Furnishes a cell of the page.
   *
   * @param root the group of the cell
   * @param say puts words into the reader's language
   * @param acts what its buttons and controls do: run, stop, reset, move; where cells can be edited,
   *     also add, remove, runAbove, next, find and changed
   */
  constructor(root, say, acts) {
    Object.assign(this, { root, say, acts });
    this.number = Number(root.dataset.cell);
    this.isLive = "live" in root.dataset;
    /** Whether it leaves nothing behind, as it was shipped. */
    this.isPassing = "passing" in root.dataset;
    this.outputs = new Outputs(root.querySelector("[role=log]"), {
      moved: (figure, positions) => acts.move(this, figure, positions),
      go: acts.changed && ((place) => this.cellOf(place)?.go(place)),
      say,
    });
    const asked = JSON.parse(root.dataset.fields ?? "[]");
    this.fields = asked.map((each) =>
      field(each, isWithQuestion(each, asked), () => acts.run(this)),
    );
    this.runButton = this.button("Run", () => acts.run(this));
    this.stopButton = this.button("Stop", () => acts.stop());
    const reset = isAdded(this.number) ? acts.remove : acts.reset;
    this.resetButton = this.button("Reset", () => reset(this));
    this.state = element("span", { className: "state" });
    this.state.setAttribute("role", "status");
    this.mark = element("span", { className: "edited" });
    const copy = root.querySelector(".copy") ?? "";
    const buttons = [this.runButton, this.stopButton, this.resetButton, ...this.more()];
    const bar = element("div", { className: "acts" }, ...buttons, this.mark, this.state, copy);
    this.labels = this.fields.map((each) => each.closest("label"));
    root.querySelector(".source").after(...this.labels, bar);
    this.source = new Source(root, say, this.typing());
    /** The text that has its effects: what was only typed has none yet. */
    this.ranAs = this.text;
    if (acts.changed) {
      this.source.offer();
    }
    this.showEdited();
    this.show("");
  }

  /** The buttons of a cell that can be edited. */
  more() {
    if (!this.acts.changed) {
      return [];
    }
    this.editButton = this.button("Edit", () => this.source.open());
    this.aboveButton = this.button("Run all above", () => this.acts.runAbove(this));
    this.aboveButton.hidden = true;
    this.addButton = this.button("Add a cell", () => this.acts.add(this));
    this.addButton.className = this.aboveButton.className = "more";
    return [this.editButton, this.aboveButton, this.addButton];
  }

  /** What the editor tells of its reader. */
  typing() {
    return {
      run: (isGoingOn) => {
        this.acts.run(this);
        if (isGoingOn) {
          this.acts.next(this);
        }
      },
      opened: () => {
        this.editButton.hidden = true;
        this.offerAbove();
      },
      changed: () => {
        this.showEdited();
        this.acts.changed(this);
      },
      fail: (why) => this.tell(why),
    };
  }

  button(name, act) {
    const button = element("button", { type: "button", textContent: this.say(name) });
    button.addEventListener("click", act);
    return button;
  }

  /** What the reader wrote into fields, a line a field. */
  get written() {
    return this.fields.map(({ value }) => value.replace(/\s+/g, " ")).join("\n");
  }

  set written(lines) {
    const values = lines.split("\n");
    this.fields.forEach((each, i) => {
      each.value = values[i] ?? "";
    });
  }

  get isBusy() {
    return BUSY.includes(this.now);
  }

  /** What a reader calls it, such as Cell 5. */
  get name() {
    return this.root.getAttribute("aria-label");
  }

  get isEdited() {
    return this.isOther(this.text);
  }

  /** Whether the text that has its effects is not the one that it was shipped with. */
  get isRunEdited() {
    return this.isOther(this.ranAs);
  }

  /** Its Java; another text takes the place of what was edited. */
  get text() {
    return this.source.text;
  }

  set text(text) {
    this.source.text = text;
    this.ranAs = text;
    this.showEdited();
  }

  /** Whether a text is not the one that it was shipped with. */
  isOther(text) {
    return isAdded(this.number) || text !== this.source.shipped;
  }

  /** What a compiler in the page gets: where fields are asked for, a text that reads them. */
  get java() {
    return this.isRunEdited ? this.ranAs : (this.root.dataset.java ?? this.ranAs);
  }

  /** What Java gets of its fields; its own text stands for those of an edited cell. */
  get given() {
    return this.isRunEdited ? "" : this.written;
  }

  /** Shows whether it is edited; only a cell as it was shipped has its fields. */
  showEdited() {
    const { isEdited } = this.source;
    this.root.toggleAttribute("data-edited", isEdited);
    write(this.mark, isEdited && !isAdded(this.number) ? this.say("edited") : "");
    this.labels.forEach((each) => {
      each.hidden = isEdited;
    });
    const isChecked = this.fields.length > 0 && !isEdited;
    this.runButton.textContent = this.say(isChecked ? "Check" : "Run");
    this.resetButton.textContent = this.say(isAdded(this.number) ? "Delete" : "Reset");
  }

  /** Offers to run what stands above, where somebody edits and not all of it was run. */
  offerAbove() {
    if (this.aboveButton) {
      const isAsked = this.isEdited || this.source.editor !== null;
      this.aboveButton.hidden = !isAsked || !this.acts.isAboveNew(this);
    }
  }

  /** Shows an output, and marks in the editor what it says of the text. */
  hear(said) {
    this.outputs.add(said);
    if (said.kind === "problems") {
      this.source.mark(said.problems);
    } else if (said.line) {
      this.source.markLine(said.line);
    }
  }

  /** The cell that a place lies in: this one, or one by its number, if it is still there. */
  cellOf({ cell }) {
    return cell === undefined ? this : this.acts.find(cell);
  }

  /** Brings the reader to a place in its Java. */
  go({ from, line }) {
    this.source.open(from ?? this.source.beginning(line));
  }

  /** Shows the state of before, if a picture was waited for. */
  rest() {
    if (this.now === "drawing") {
      this.show(this.rested);
    }
  }

  /** Says how far something is, which is no state. */
  tell(text) {
    write(this.state, text);
  }

  /** Shows how a run ended, unless its reader has written something else meanwhile. */
  settle(state) {
    this.show(this.text === this.ranAs ? state : "");
  }

  /** Shows a state, in words. */
  show(state) {
    this.now = state;
    const { isBusy } = this;
    this.rested = isBusy ? this.rested : state;
    this.root.dataset.state = state;
    this.root.setAttribute("aria-busy", isBusy);
    this.tell(state === "" ? "" : this.say(state));
    const { activeElement } = document;
    this.stopButton.hidden = !isBusy;
    this.runButton.hidden = isBusy;
    if (activeElement === this.stopButton || activeElement === this.runButton) {
      (isBusy ? this.stopButton : this.runButton).focus({ preventScroll: true });
    }
  }
}

/** Of the fields of a question, the one that has no label of its own shows it, or else the first. */
function isWithQuestion(field, asked) {
  const all = asked.filter(({ question }) => question === field.question);
  return field === (all.find(({ label }) => label === "") ?? all[0]);
}

/** A question is shown once where several fields belong to it, but each has it in its name. */
function field({ question, label, shipped }, isWithQuestion, submit) {
  const input = element("input", { type: "text", autocomplete: "off", spellcheck: false });
  input.placeholder = shipped || BLANK;
  input.setAttribute("aria-label", `${question} ${label}`.trim());
  input.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && !event.isComposing) {
      submit();
    }
  });
  const words = element("span", { textContent: isWithQuestion ? `${question} ${label}` : label });
  element("label", { className: "field" }, words, input);
  return input;
}
