/** What a cell has said, below it. */

import { element } from "lesson:explore.mjs";
import { Figure } from "./figure.js";

const KEPT_KINDS = ["text", "error"];

export class Outputs {
  /** Takes the log of a cell, which shows what the page was shipped with. */
  constructor(log, moved) {
    this.log = log;
    this.moved = moved;
    this.shipped = [...log.childNodes];
    this.figures = [];
    this.kept = [];
    /** Whether all of it can be kept. */
    this.isInWords = true;
  }

  /** From the next output on, what was there is gone: so the page does not jump. */
  begin() {
    this.isStale = true;
  }

  /** Takes away what an earlier run has left. */
  clear() {
    this.isStale = false;
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
  }

  /** No more outputs come. */
  finish() {
    if (this.isStale) {
      this.clear();
    }
  }

  /** Shows an output; where its place is taken, instead of that one. */
  add(said) {
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

  text({ text }) {
    return element("pre", { textContent: text });
  }

  error({ text }) {
    return element("pre", { textContent: text, className: "error" });
  }

  html({ html }) {
    return element("div", { innerHTML: html });
  }

  figure(said) {
    const figure = new Figure(said, (moved, positions) => this.moved(moved, positions));
    if (said.controls.length > 0) {
      this.figures.push(figure);
    }
    this.stopped = said.working ? said.stopped : null;
    return figure.root;
  }

  /** A file that the reader takes away. */
  file({ name, text }) {
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
