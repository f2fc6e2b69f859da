/** Java's side: runs in a Worker, and does one thing after the other. */

import { startJava } from "./java.js";

let java;

/** The page calls a function of Java, and hears its answer under the number of its call. */
async function hear({ data: { number, call, given } }) {
  try {
    if (call === "load") {
      java = await startJava(given, (output) => postMessage({ output }));
      postMessage({ number });
    } else {
      const answer = java[call](...given);
      postMessage({ number, answer, done: java.done() });
    }
  } catch (broken) {
    postMessage({ number, broken: String(broken) });
  }
}

onmessage = hear;
