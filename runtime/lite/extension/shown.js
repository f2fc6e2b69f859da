/** What Java says, as Jupyter's messages. */

import { safe } from "./safe.js";

/** A picture that Java drew, with its controls: what Java said of it, and which Java it was. */
export const FIGURE = "application/vnd.java.figure+json";

/** A file that is handed over: its name and its text. */
export const FILE = "application/vnd.java.file+json";

/**
 * How long, in ms, what is printed is gathered. JupyterLab draws a cell's whole text anew for each
 * message, so many small ones would leave it no time for anything else.
 */
const GATHERING = 250;

/** The messages of one cell, while it runs. */
export class Messages {
  /**
   * @param kernel sends them
   * @param life of the Java that runs the cell
   */
  constructor(kernel, life) {
    this.kernel = kernel;
    this.life = life;
    this.places = new Set();
    this.printed = null;
  }

  /** Sends an output; where its place is taken, instead of that one. */
  send(output) {
    if (!Object.hasOwn(SHOW, output.kind)) {
      throw new Error(`Java said what this kernel does not know: ${output.kind}.`);
    }
    if (output.kind === "text" && output.stream !== "result") {
      this.print(output.stream, output.text);
    } else {
      this.finish();
      SHOW[output.kind](this, output);
    }
  }

  /** Sends what is printed soon, with what is printed till then. */
  print(name, text) {
    if (this.printed?.name !== name) {
      this.finish();
      this.printed = { name, text: "" };
      this.timer = setTimeout(() => this.finish(), GATHERING);
    }
    this.printed.text += text;
  }

  /** Sends what was gathered. */
  finish() {
    clearTimeout(this.timer);
    if (this.printed) {
      this.kernel.stream(this.printed);
      this.printed = null;
    }
  }

  result(text) {
    const { executionCount: execution_count } = this.kernel;
    const data = { "text/plain": text };
    this.kernel.publishExecuteResult({ execution_count, data, metadata: {} });
  }

  display(data, place) {
    if (place === undefined) {
      this.kernel.displayData({ data, metadata: {}, transient: {} });
      return;
    }
    const content = { data, metadata: {}, transient: { display_id: this.idOf(place) } };
    if (this.places.has(place)) {
      this.kernel.updateDisplayData(content);
    } else {
      this.places.add(place);
      this.kernel.displayData(content);
    }
  }

  /** A cell that runs again has places of its own. */
  idOf(place) {
    return `${this.life}-${this.kernel.executionCount}-${place}`;
  }

  fail(ename, evalue, lines) {
    this.kernel.publishExecuteError({ ename, evalue, traceback: lines });
  }
}

const SHOW = {
  text: (messages, { text }) => messages.result(text),
  html: (messages, { html, text, place }) => {
    messages.display({ "text/html": harmless(html), "text/plain": text }, place);
  },
  figure: (messages, { kind, place, ...said }) => {
    const { life } = messages;
    messages.display({ [FIGURE]: { ...said, life }, "text/plain": said.sentence }, place);
  },
  file: (messages, { name, text, place }) => {
    messages.display({ [FILE]: { name, text }, "text/plain": `${name}\n\n${text}` }, place);
  },
  error: (messages, { name, message, text, line, thrown }) => {
    const places = [
      ...(line ? [`line ${line}`] : []),
      ...(thrown ? [`thrown in ${thrown.name}, line ${thrown.line}`] : []),
    ];
    messages.fail(name, message ?? "", [...text.split("\n"), ...places]);
  },
  problems: (messages, { text }) => messages.fail("Problems", text, text.split("\n")),
};

/** JupyterLab runs the scripts of what a cell shows, and html may be made of a stranger's text. */
function harmless(html) {
  const box = document.createElement("div");
  box.append(...safe(html));
  return box.innerHTML;
}
