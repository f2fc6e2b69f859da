/** How Java 17 is coloured: that of CodeMirror, with the words that it lacks. */

import { java as older } from "@codemirror/legacy-modes/mode/clike";

const NEW_WORDS = /^(?:record|sealed|permits|yield)(?=\s+[\w("{-])|^non-sealed\b/;

export const java = {
  ...older,
  token(stream, state) {
    const before = stream.pos > 0 ? stream.string[stream.pos - 1] : " ";
    if (!state.tokenize && /[\s;{}>]/.test(before) && stream.match(NEW_WORDS)) {
      return "keyword";
    }
    return older.token(stream, state);
  },
};
