/** Lets what waits be done first: a message to itself comes after it, and sooner than any timer. */

const { port1: resumed, port2: resume } = new MessageChannel();

export function othersTurn() {
  return new Promise((resolve) => {
    resumed.onmessage = resolve;
    resume.postMessage(null);
  });
}
