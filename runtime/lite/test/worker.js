/** Stands in for Java's Worker in the test of the kernel: the same protocol, and no Java. */

const texts = new Map();
let count = 0;
let isStopped = false;

function say(output) {
  postMessage({ output: JSON.stringify(output) });
}

async function run(cell) {
  const text = texts.get(cell);
  if (text.includes("while (true)")) {
    while (!isStopped) {
      await new Promise((resolve) => setTimeout(resolve));
    }
    return { isStopped };
  }
  if (text.includes("throw")) {
    say({ kind: "error", name: "java.lang.Error", message: "told", text: "java.lang.Error: told" });
    return { answer: false };
  }
  count++;
  say({ kind: "text", stream: "stdout", text: `out ${count}\n` });
  say({ kind: "text", stream: "result", text: text.trim() });
  return { answer: true };
}

onmessage = async ({ data: { number, call, given, stop } }) => {
  if (stop) {
    isStopped = true;
    return;
  }
  isStopped = false;
  if (call === "write") {
    texts.set(...given);
  }
  postMessage({ number, ...(call === "run" ? await run(given[0]) : {}) });
};
