/** Java's side: runs in a Worker, and does one thing after the other. */

import { startJava } from "./java.js";
import { othersTurn } from "./turn.js";

const FULL_STACK = /call stack|recursion/i;

/** What Java answers where a cell goes on in another slice, and where it came to its end. */
const DONE = 1;
const GOES_ON = 2;

/** How long Java computes, in ms, before it looks at the sign again. */
const LOOK_AFTER = 30;

/** After so many ms a look is given up, and says nothing: some browser may never answer it. */
const LONGEST_LOOK = 1000;

let java;
let isStopped = false;
let sign;
let looked;

/** The page calls a function of Java, and hears its answer under the number of its call. */
async function hear({ data: { number, call, given, stop, sign: itsSign } }) {
  if (stop) {
    isStopped = true;
    return;
  }
  isStopped = false;
  sign = itsSign;
  looked = performance.now();
  try {
    if (call === "load") {
      java = await startJava(given, (output) => postMessage({ output }), isSignGone);
      postMessage({ number });
    } else {
      const answer = await toItsEnd(answerTo(() => java[call](...given)));
      postMessage({ number, answer, isStopped, done: java.done() });
    }
  } catch (broken) {
    if (isStopped) {
      java.stop();
      postMessage({ number, answer: null, isStopped, done: java.done() });
    } else {
      postMessage({ number, broken: String(broken) });
    }
  }
}

/** Whether the page took the sign away: so Java hears of it in the middle of a call. */
function isSignGone() {
  if (!isStopped && sign && performance.now() - looked > LOOK_AFTER) {
    const request = new XMLHttpRequest();
    request.open("GET", sign, false);
    request.timeout = LONGEST_LOOK;
    try {
      request.send();
    } catch ({ name }) {
      isStopped = name !== "TimeoutError";
    }
    looked = performance.now();
  }
  return isStopped;
}

/** A cell that goes on does so in slices, between which the page is heard. */
async function toItsEnd(first) {
  let answer = first;
  while (answer === GOES_ON) {
    await othersTurn();
    if (isStopped) {
      java.stop();
      return false;
    }
    answer = answerTo(() => java.proceed());
  }
  return typeof answer === "number" ? answer === DONE : answer;
}

/** A full stack leaves Java as it is, and Java has words for it. */
function answerTo(call) {
  try {
    return call();
  } catch (broken) {
    if (FULL_STACK.test(String(broken))) {
      return java.stackIsFull();
    }
    throw broken;
  }
}

onmessage = hear;
