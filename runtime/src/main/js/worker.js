/** Java's side: runs in a Worker, and does one thing after the other. */

import { startJava } from "./java.js";

const FULL_STACK = /call stack|recursion/i;

let java;

/** The page calls a function of Java, and hears its answer under the number of its call. */
async function hear({ data: { number, call, given } }) {
  try {
    if (call === "load") {
      java = await startJava(given, (output) => postMessage({ output }));
      postMessage({ number });
    } else {
      const answer = answerTo(call, given);
      postMessage({ number, answer, done: java.done() });
    }
  } catch (broken) {
    postMessage({ number, broken: String(broken) });
  }
}

/** A full stack leaves Java as it is, and Java has words for it. */
function answerTo(call, given) {
  try {
    return java[call](...given);
  } catch (broken) {
    if (FULL_STACK.test(String(broken))) {
      return java.stackIsFull();
    }
    throw broken;
  }
}

onmessage = hear;
