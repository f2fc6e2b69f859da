/** The editor of a cell: CodeMirror, as the page opens it. */

import {
  defaultKeymap,
  history,
  historyKeymap,
  indentLess,
  indentMore,
} from "@codemirror/commands";
import {
  HighlightStyle,
  StreamLanguage,
  bracketMatching,
  indentOnInput,
  indentUnit,
  syntaxHighlighting,
} from "@codemirror/language";
import { EditorState } from "@codemirror/state";
import { EditorView, drawSelection, keymap, lineNumbers } from "@codemirror/view";
import { highlightTree, tags } from "@lezer/highlight";
import { java } from "./java17.js";
import { markLine, markProblems, marks } from "./marks.js";

const JAVA = StreamLanguage.define(java);

const COLOURS = HighlightStyle.define([
  { tag: [tags.keyword, tags.typeName, tags.atom, tags.bool], class: "of-keyword" },
  { tag: tags.string, class: "of-string" },
  { tag: tags.number, class: "of-number" },
  { tag: tags.comment, class: "of-comment" },
]);

/**
 * Opens an editor in an element.
 *
 * @param parent the element
 * @param text what stands in it
 * @param label its name, for who does not see it
 * @param hint the id of the element that says how to leave it
 * @param run runs the cell, and goes on to the next if it is told so
 * @param changed hears each change that the reader makes
 */
function openEditor({ parent, text, label, hint, run, changed }) {
  const view = new EditorView({
    parent,
    state: EditorState.create({ doc: text, extensions: extensions(label, hint, run, changed) }),
  });
  return {
    get text() {
      return view.state.doc.toString();
    },
    set text(other) {
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: other } });
    },
    mark: (problems) => markProblems(view, problems),
    markLine: (line) => markLine(view, line),
    focus: (place) => focus(view, place),
  };
}

function extensions(label, hint, run, changed) {
  const keys = [
    { key: "Shift-Enter", run: () => run(true) || true },
    { key: "Mod-Enter", run: () => run(false) || true },
    { key: "Escape", run: (view) => view.setTabFocusMode(true) || true },
    { key: "Tab", run: tab, shift: indentLess },
  ];
  const names = { "aria-label": label, "aria-describedby": hint, enterkeyhint: "enter" };
  return [
    keymap.of([...keys, ...defaultKeymap, ...historyKeymap]),
    history(),
    drawSelection(),
    lineNumbers(),
    indentUnit.of("    "),
    EditorState.tabSize.of(4),
    EditorView.lineWrapping,
    JAVA,
    syntaxHighlighting(COLOURS),
    bracketMatching(),
    indentOnInput(),
    marks,
    EditorView.contentAttributes.of(names),
    EditorView.domEventHandlers({ blur: (event, view) => view.setTabFocusMode(false) }),
    EditorView.updateListener.of((update) => {
      if (update.docChanged) {
        changed(update.state.doc.toString());
      }
    }),
  ];
}

/** Tab moves selected lines, and otherwise goes on by the width of an indentation. */
function tab(view) {
  if (view.state.selection.ranges.some(({ empty }) => !empty)) {
    return indentMore(view);
  }
  return insertSpaces(view);
}

function insertSpaces(view) {
  const { head } = view.state.selection.main;
  const column = head - view.state.doc.lineAt(head).from;
  view.dispatch(view.state.replaceSelection(" ".repeat(4 - (column % 4))), {
    scrollIntoView: true,
    userEvent: "input.indent",
  });
  return true;
}

function focus(view, place) {
  if (place !== undefined) {
    const anchor = Math.max(0, Math.min(place, view.state.doc.length));
    view.dispatch({ selection: { anchor }, scrollIntoView: true });
  }
  view.focus();
}

/** The parts of a text that has no editor, in the colours that it would have there. */
function inColours(text) {
  const parts = [];
  let end = 0;
  highlightTree(JAVA.parser.parse(text), COLOURS, (from, to, className) => {
    const coloured = document.createElement("span");
    coloured.className = className;
    coloured.textContent = text.slice(from, to);
    parts.push(text.slice(end, from), coloured);
    end = to;
  });
  return [...parts, text.slice(end)];
}

globalThis.javaEditor = { inColours, open: openEditor };
