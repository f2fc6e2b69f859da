/** A code cell: its fields, its buttons, its state and its outputs. */

import { element, write } from "lesson:explore.mjs";
import { Outputs } from "./outputs.js";

export const LONG = "running for long: Stop ends it";
const BUSY = ["waiting", "running", "drawing", LONG];

export class Cell {
  /**
   * Furnishes a cell of the page.
   *
   * @param root the group of the cell
   * @param say puts words into the reader's language
   * @param acts what its buttons and controls do: run, stop, reset, move
   */
  constructor(root, say, acts) {
    this.root = root;
    this.say = say;
    this.number = Number(root.dataset.cell);
    this.isLive = "live" in root.dataset;
    this.outputs = new Outputs(root.querySelector("[role=log]"), (figure, positions) =>
      acts.move(this, figure, positions),
    );
    const asked = JSON.parse(root.dataset.fields ?? "[]");
    this.fields = asked.map((each) =>
      field(each, isWithQuestion(each, asked), () => acts.run(this)),
    );
    const name = this.fields.length > 0 ? "Check" : "Run";
    this.runButton = this.button(name, () => acts.run(this));
    this.stopButton = this.button("Stop", () => acts.stop());
    this.resetButton = this.button("Reset", () => acts.reset(this));
    this.state = element("span", { className: "state" });
    this.state.setAttribute("role", "status");
    const copy = root.querySelector(".copy") ?? "";
    const buttons = [this.runButton, this.stopButton, this.resetButton, this.state, copy];
    const bar = element("div", { className: "acts" }, ...buttons);
    const labels = this.fields.map((each) => each.closest("label"));
    root.querySelector(".source").after(...labels, bar);
    this.show("");
  }

  button(name, act) {
    const button = element("button", { type: "button", textContent: this.say(name) });
    button.addEventListener("click", act);
    return button;
  }

  /** What the reader wrote, a line a field. */
  get written() {
    return this.fields.map(({ value }) => value.replace(/\s+/g, " ")).join("\n");
  }

  set written(lines) {
    const values = lines.split("\n");
    this.fields.forEach((each, i) => {
      each.value = values[i] ?? "";
    });
  }

  /** Shows the state of before, if a picture was waited for. */
  rest() {
    if (this.now === "drawing") {
      this.show(this.rested);
    }
  }

  /** Shows a state, in words. */
  show(state) {
    const isBusy = BUSY.includes(state);
    this.now = state;
    this.rested = isBusy ? this.rested : state;
    this.root.dataset.state = state;
    this.root.setAttribute("aria-busy", isBusy);
    write(this.state, state === "" ? "" : this.say(state));
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
  input.placeholder = shipped;
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
