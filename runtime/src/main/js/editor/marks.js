/** What is marked in an editor: the places of problems, and the line of an error. */

import { StateEffect, StateField } from "@codemirror/state";
import { Decoration, EditorView } from "@codemirror/view";

const setMarks = StateEffect.define();
const MARK = { class: "problem" };
const LINE = Decoration.line({ class: "error-line" });

/** Marks move with the text, and go with the next ones. */
export const marks = StateField.define({
  create: () => Decoration.none,
  update(before, transaction) {
    const given = transaction.effects.filter((effect) => effect.is(setMarks));
    return given.length > 0 ? given[given.length - 1].value : before.map(transaction.changes);
  },
  provide: (field) => EditorView.decorations.from(field),
});

/** Underlines each problem from its first letter to before its last, and one letter at least. */
export function markProblems(view, problems) {
  const { length } = view.state.doc;
  const ranges = problems.map(({ from, to, text }) => {
    const start = Math.max(0, Math.min(from, length - 1));
    const end = Math.min(Math.max(to, start + 1), length);
    const title = { ...MARK, attributes: { title: text } };
    return start < end ? [Decoration.mark(title).range(start, end)] : [];
  });
  view.dispatch({ effects: setMarks.of(Decoration.set(ranges.flat(), true)) });
}

/** Marks a line, counted from 1; none if there is no such line. */
export function markLine(view, line) {
  const { doc } = view.state;
  const isThere = line >= 1 && line <= doc.lines;
  const all = isThere ? Decoration.set([LINE.range(doc.line(line).from)]) : Decoration.none;
  view.dispatch({ effects: setMarks.of(all) });
}
