/** What a cell has said, below it. */

import { element } from "lesson:explore.mjs";
import { Figure } from "./figure.js";
import { safe } from "./safe.js";

/** What the browser keeps, and gives back when the page is opened again. */
export const KEPT_KINDS = ["text", "error", "problems"];

/** What a cell may say. */
const KINDS = [...KEPT_KINDS, "html", "figure", "file"];

export class Outputs {
  /**
   * Takes the log of a cell, which shows what the page was shipped with.
   *
   * @param moved hears which figure is moved to which positions
   * @param say puts words into the reader's language
   * @param go brings the reader to a place of the cell, or of another by its number
   */
  constructor(log, { moved, say, go } = {}) {
    Object.assign(this, { log, moved, say, go });
    this.shipped = [...log.childNodes];
    this.figures = [];
    this.kept = [];
    /** Whether it is what the page was shipped with. */
    this.isShipped = true;
    /** Whether all of it can be kept. */
    this.isInWords = true;
  }

  /** Whether they tell what does not compile: also a method that waits for a name is declared. */
  get haveProblems() {
    return this.kept.some(({ kind }) => kind === "problems");
  }

  /** From the next output on, what was there is gone: so the page does not jump. */
  begin() {
    this.isStale = true;
  }

  /** Takes away what an earlier run has left. */
  clear() {
    this.isStale = false;
    this.isShipped = false;
    this.log.replaceChildren();
    this.places = new Map();
    this.figures = [];
    this.kept = [];
    this.isInWords = true;
    this.stream = null;
    /** What to say if it is stopped, of a picture that still changes. */
    this.stopped = null;
  }

  reset() {
    this.clear();
    this.log.replaceChildren(...this.shipped);
    this.isShipped = true;
  }

  /** No more outputs come. */
  finish() {
    if (this.isStale) {
      this.clear();
    }
  }

  /** Shows an output; where its place is taken, instead of that one. */
  add(said) {
    if (!KINDS.includes(said.kind)) {
      throw new Error(`No output is of the kind ${said.kind}.`);
    }
    this.finish();
    if (KEPT_KINDS.includes(said.kind)) {
      this.kept.push(said);
    } else {
      this.isInWords = false;
    }
    if (said.kind === "text" && this.stream?.name === said.stream) {
      this.stream.append(said.text);
      return;
    }
    const shown = this[said.kind](said);
    const part = element("div", { className: "output" }, shown);
    const before = this.places.get(said.place);
    if (before?.isConnected) {
      before.replaceWith(part);
    } else {
      this.log.append(part);
    }
    if (said.place !== undefined) {
      this.places.set(said.place, part);
    }
    this.stream =
      said.kind === "text" ? { name: said.stream, append: (text) => shown.append(text) } : null;
  }

  /** Says what is not there of what was said when the page was last open. */
  lack(words) {
    this.log.append(element("p", { className: "hint", textContent: words }));
    this.isInWords = false;
  }

  text({ text }) {
    return element("pre", { textContent: text });
  }

  error({ text, line, thrown }) {
    const pre = element("pre", { textContent: text, className: "error" });
    if (!this.go) {
      return pre;
    }
    const box = element("div", {}, pre);
    if (line) {
      box.append(this.way(this.say("line %s").replace("%s", line), { line }));
    }
    if (thrown) {
      const words = this.say("thrown in %s, line %s")
        .replace("%s", thrown.name)
        .replace("%s", thrown.line);
      box.append(element("div", {}, this.way(words, thrown)));
    }
    return box;
  }

  /** What the compiler has found, each with its place and, where there is one, a hint. */
  problems({ problems }) {
    const items = problems.map((each) => {
      const { line, column, text, hint } = each;
      const words = this.say("line %s, column %s").replace("%s", line).replace("%s", column);
      const item = element("li", {}, this.way(words, each), `: ${text}`);
      if (hint) {
        item.append(element("p", { textContent: hint }));
      }
      return item;
    });
    return element("ul", { className: "problems" }, ...items);
  }

  /** Leads to a place of the cell. */
  way(textContent, place) {
    const button = element("button", { type: "button", className: "way", textContent });
    button.addEventListener("click", () => this.go(place));
    return button;
  }

  html({ html }) {
    return element("div", {}, ...safe(html));
  }

  figure(said) {
    const figure = new Figure(said, (moved, positions) => this.moved(moved, positions));
    if (said.controls.length > 0) {
      this.figures.push(figure);
    }
    this.stopped = said.working ? said.stopped : null;
    return figure.root;
  }

  /** A file that the reader takes away: text, so that no browser runs it when it is opened. */
  file({ name: called, text }) {
    const name = called.endsWith(".txt") ? called : `${called}.txt`;
    const blob = new Blob([text], { type: "text/plain" });
    const link = element("a", {
      download: name,
      href: URL.createObjectURL(blob),
      textContent: name,
    });
    link.click();
    return element("p", {}, link);
  }
}
