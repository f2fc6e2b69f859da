/** What Java says, as Jupyter's messages. */

/** The method of the kernel that shows an output, and what it takes. */
export function shown(output, executionCount) {
  const show = SHOW[output.kind];
  if (!show) {
    throw new Error(`Java said what this kernel does not know: ${output.kind}.`);
  }
  return show(output, executionCount);
}

const SHOW = {
  text: ({ stream, text }, execution_count) =>
    stream === "result"
      ? { call: "publishExecuteResult", content: data({ "text/plain": text }, { execution_count }) }
      : { call: "stream", content: { name: stream, text } },
  html: ({ html, text }) => display({ "text/html": html, "text/plain": text }),
  figure: ({ title, sentence }) => display({ "text/plain": `${title}. ${sentence}` }),
  file: ({ name, text }) => display({ "text/plain": `${name}\n\n${text}` }),
  error: ({ name, message, text }) => failure(name, message ?? "", text),
  problems: ({ text }) => failure("Problems", text, text),
};

function data(bundle, more) {
  return { data: bundle, metadata: {}, ...more };
}

function display(bundle) {
  return { call: "displayData", content: data(bundle, { transient: {} }) };
}

function failure(ename, evalue, text) {
  return { call: "publishExecuteError", content: { ename, evalue, traceback: text.split("\n") } };
}
