/** The Java of a cell, which its reader can edit. */

import { element } from "lesson:explore.mjs";
import { unpackText } from "./package.js";

const HINT = "Tab indents. To leave with the keyboard: Escape, then Tab.";

let opening = null;

/**
 * What opens editors and knows their colours. It travels packed, and comes to be a script of the
 * page at its first use; the page's policy names its hash.
 */
function javaEditor(say) {
  if (opening === null) {
    opening = unpackText(document.getElementById("java-editor"), say).then((textContent) => {
      document.head.append(element("script", { textContent }));
      return globalThis.javaEditor;
    });
  }
  return opening;
}

export class Source {
  /**
   * @param root the group of the cell
   * @param say puts words into the reader's language
   * @param acts what happens once the text is changed, and when the reader runs it by a key
   */
  constructor(root, say, acts) {
    Object.assign(this, { root, say, acts });
    this.box = root.querySelector(".source");
    this.shown = this.box.querySelector("pre");
    this.code = this.box.querySelector("code");
    this.coloured = [...this.code.childNodes];
    this.shipped = this.code.textContent.replace(/\n$/, "");
    this.now = this.shipped;
    this.editor = null;
  }

  /** Lets the reader come in by a click, or by the key Enter; with Shift or Control it runs. */
  offer() {
    this.shown.classList.add("editable");
    this.shown.addEventListener("click", () => {
      if (document.getSelection().isCollapsed) {
        this.open(this.clicked());
      }
    });
    this.shown.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && event.target === this.shown) {
        event.preventDefault();
        if (event.shiftKey || event.ctrlKey || event.metaKey) {
          this.acts.run(event.shiftKey);
        } else {
          this.open();
        }
      }
    });
  }

  get text() {
    return this.now;
  }

  /** Another text, which is not the reader's typing. */
  set text(other) {
    this.take(other);
    if (this.editor && this.editor.text !== other) {
      this.editor.text = other;
    }
  }

  get isEdited() {
    return this.now !== this.shipped;
  }

  /** Notes a text, also where the page shows it without an editor. */
  take(text) {
    this.now = text;
    if (this.isEdited) {
      this.code.textContent = text;
      this.colour();
    } else {
      this.code.replaceChildren(...this.coloured);
    }
  }

  /** Gives what the reader wrote its colours, where no editor does. */
  async colour() {
    if (this.editor) {
      return;
    }
    try {
      const { inColours } = await javaEditor(this.say);
      if (this.isEdited) {
        this.code.replaceChildren(...inColours(this.now));
      }
    } catch {
      // It can be read without; whoever opens the editor is told what is wrong with it.
    }
  }

  /** How many letters stand before the place that was clicked. */
  clicked() {
    const { anchorNode, anchorOffset } = document.getSelection();
    if (!this.code.contains(anchorNode)) {
      return this.now.length;
    }
    const before = document.createRange();
    before.setStart(this.code, 0);
    before.setEnd(anchorNode, anchorOffset);
    return before.toString().length;
  }

  /** Opens the editor, and puts the cursor there: at the end of so many letters, or where it was. */
  async open(place) {
    try {
      const { open } = await javaEditor(this.say);
      if (this.editor === null) {
        this.furnish(open);
      }
      this.editor.focus(place);
    } catch (failure) {
      this.acts.fail(failure.message);
    }
  }

  furnish(openEditor) {
    const hint = element("p", { className: "hint", textContent: this.say(HINT) });
    hint.id = `hint-${this.root.dataset.cell}`;
    const parent = element("div", { className: "editor" });
    this.editor = openEditor({
      parent,
      text: this.now,
      label: this.shown.getAttribute("aria-label"),
      hint: hint.id,
      run: (isGoingOn) => this.acts.run(isGoingOn),
      changed: (text) => this.hear(text),
    });
    this.shown.hidden = true;
    this.box.append(parent, hint);
    this.acts.opened();
  }

  hear(text) {
    if (text !== this.now) {
      this.take(text);
      this.acts.changed();
    }
  }

  /** Marks what the compiler has found; nothing, so that older marks go. */
  mark(problems) {
    this.editor?.mark(problems);
  }

  /** Marks the line in which something was thrown, counted from 1. */
  markLine(line) {
    this.editor?.markLine(line);
  }

  /** How many letters stand before a line, counted from 1. */
  beginning(line) {
    const lines = this.now.split("\n").slice(0, line - 1);
    return lines.reduce((length, each) => length + each.length + 1, 0);
  }

  /** The reader's next place after a cell was run: its editor, or what stands in its place. */
  focus() {
    if (this.editor) {
      this.editor.focus();
    } else {
      this.shown.focus();
    }
  }
}
