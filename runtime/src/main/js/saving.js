/** The page as a file with all that its reader did, and the notebook for JupyterLab. */

import { element } from "lesson:explore.mjs";
import { isAdded } from "./adding.js";

const EDITS = "java-edits";

/** What a page that was saved brings along: the state of its notebook, and a name of its own. */
export function broughtAlong() {
  try {
    return JSON.parse(document.getElementById(EDITS).textContent);
  } catch {
    return null;
  }
}

/** The page as it came, before its script changes it. */
export class PageFile {
  constructor() {
    this.root = document.documentElement.cloneNode(true);
    this.root.classList.remove("scripted");
    this.root.querySelectorAll(`.copy, #${EDITS}`).forEach((each) => each.remove());
  }

  /** The text of a file that opens with this state. What a cell holds can end no element in it. */
  with(state) {
    const id = `${Date.now().toString(36)}${Math.random().toString(36).slice(2, 8)}`;
    const textContent = JSON.stringify({ id, state }).replaceAll("<", "\\u003c");
    const edits = element("script", { type: "application/json", id: EDITS, textContent });
    const body = this.root.querySelector("body");
    body.append(edits);
    const text = `<!DOCTYPE html>\n${this.root.outerHTML}\n`;
    edits.remove();
    return text;
  }
}

/**
 * The notebook with what the cells of the page hold, in the format 4.5.
 *
 * @param shipped the notebook as it was shipped, without outputs
 * @param cells those of Java, in the order of the page
 */
export function notebookFile(shipped, cells) {
  const all = [];
  const waiting = [...cells];
  const takeAdded = () => {
    while (waiting.length > 0 && isAdded(waiting[0].number)) {
      const cell = waiting.shift();
      const id = `added-${cell.number}`;
      all.push({ cell_type: "code", id, metadata: {}, ...made(cell) });
    }
  };
  takeAdded();
  for (const cell of shipped.cells) {
    if (cell.cell_type === "code") {
      all.push({ ...cell, ...made(waiting.shift()) });
      takeAdded();
    } else {
      all.push(cell);
    }
  }
  return `${JSON.stringify({ ...shipped, cells: all }, null, 1)}\n`;
}

function made({ source, outputs }) {
  const said = [...outputs.log.querySelectorAll(":scope > .output")].flatMap(asText);
  return { execution_count: null, source: source.text, outputs: said };
}

/** An output as the format has it: errors as such, all else as text. */
function asText(output) {
  const error = output.querySelector("pre.error");
  if (error) {
    const [ename, ...evalue] = error.textContent.split(": ");
    const traceback = [error.textContent];
    return [{ output_type: "error", ename, evalue: evalue.join(": "), traceback }];
  }
  const parts = output.querySelectorAll("pre, figcaption, .problems");
  const shown = parts.length > 0 ? [...parts] : [output];
  const text = shown.map(({ textContent }) => textContent.trim()).filter((each) => each !== "");
  if (text.length === 0) {
    return [];
  }
  return [{ output_type: "stream", name: "stdout", text: `${text.join("\n")}\n` }];
}

/** Hands the reader a file with the name of the page's own. */
export function handOver(text, ending, type) {
  const own = decodeURIComponent(location.pathname.split("/").pop()).replace(/\.html?$/, "");
  const name = `${own.replace(/-edited$/, "") || "notebook"}-edited.${ending}`;
  const href = URL.createObjectURL(new Blob([text], { type }));
  element("a", { download: name, href }).click();
  return name;
}
