/** How JupyterLab shows figures and files. */

import { ASLEEP, BUSY, BUSY_AFTER, STYLE, element, write } from "./explore.js";
import { Figure } from "./figure.js";
import { FIGURE, FILE } from "./shown.js";

const OWN_STYLE = `
.java-view { padding: 4px 0; color: var(--jp-content-font-color1, inherit); overflow: auto; }
.java-view figure { margin: 0; }
.java-view figcaption, .java-view .neuron-asleep { margin: 4px 0; }
.java-view pre { white-space: pre-wrap; margin: 0; font-family: var(--jp-code-font-family, monospace); font-size: var(--jp-code-font-size, 13px); }
.java-view a { color: var(--jp-content-link-color, #0060a0); }
.java-view .neuron-explore button { color: inherit; }
[data-jp-theme-light="false"] .java-view { color-scheme: dark; }
`;

/** What makes the views, from Lumino's class of widgets; `find` gives the Java of a life. */
export function viewFactory(Widget, find) {
  document.head.append(element("style", { textContent: STYLE + OWN_STYLE }));
  const views = { [FIGURE]: FigureView, [FILE]: FileView };
  return {
    safe: true,
    mimeTypes: Object.keys(views),
    createRenderer: ({ mimeType }) => {
      const view = new views[mimeType](find);
      const widget = new Widget();
      widget.addClass("java-view");
      widget.node.append(view.root);
      widget.renderModel = async ({ data }) => view.show(data[mimeType]);
      return widget;
    },
  };
}

/** A figure whose controls ask Java, for as long as the Java that drew it is there. */
class FigureView {
  constructor(find) {
    this.find = find;
    this.root = element("div");
    this.note = element("p", { className: "neuron-asleep", hidden: true });
  }

  /** Shows what Java said; a picture that changes stays where it is. */
  show(said) {
    const isSame = this.said && !said.controls.length && !this.said.controls.length;
    this.said = said;
    if (isSame) {
      this.figure.draw(said);
      return;
    }
    this.figure = new Figure(said, (figure, positions) => this.move(figure, positions));
    this.root.replaceChildren(this.figure.root, this.note);
    if (said.controls.length > 0 && !this.find(said.life)) {
      this.fallAsleep();
    }
  }

  async move(figure, positions) {
    const java = this.find(this.said.life);
    if (!java) {
      this.fallAsleep();
      return;
    }
    const late = setTimeout(() => this.tell(BUSY), BUSY_AFTER);
    try {
      const picture = await java.move(figure.number, positions);
      if (picture !== null) {
        figure.show(JSON.parse(picture), positions);
      }
      this.tell("");
    } catch (failure) {
      this.tell(failure.message);
    } finally {
      clearTimeout(late);
    }
  }

  fallAsleep() {
    this.tell(ASLEEP);
    this.figure.root.querySelectorAll("input, select, button").forEach((input) => {
      input.disabled = true;
    });
  }

  tell(text) {
    write(this.note, text);
    this.note.hidden = text === "";
  }
}

/** A link that saves a file: text, so that no browser runs it when it is opened. */
class FileView {
  constructor() {
    this.root = element("p");
  }

  show({ name: called, text }) {
    const name = called.endsWith(".txt") ? called : `${called}.txt`;
    const href = URL.createObjectURL(new Blob([text], { type: "text/plain" }));
    this.root.replaceChildren(element("a", { download: name, href, textContent: name }));
  }
}
