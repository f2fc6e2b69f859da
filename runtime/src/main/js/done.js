/** What was done, a line for each, which begins with its time. */

/** The lines of both, each once, in the order of the times with which they begin. */
export function inOrder(one, other) {
  const lines = `${one}\n${other}`.split("\n").filter((line) => line !== "");
  const time = (line) => line.split("\t", 1)[0];
  return [...new Set(lines)]
    .sort((a, b) => (time(a) < time(b) ? -1 : Number(time(a) > time(b))))
    .join("\n");
}
