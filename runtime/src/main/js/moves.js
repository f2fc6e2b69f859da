/** What figures with one control show where no Java runs: pictures that the page brought along. */

import { Figure } from "./figure.js";

/** Lets the figures of the page move. Pictures.java says how their pictures are told. */
export function moveStored({ letters, lines, figures }) {
  const all = lines.split("\n");
  for (const { cell, place, controls, moves } of figures) {
    const picture = (position) => {
      const { runs, ...said } = moves[position];
      return { ...said, commands: [letters, ...runsOf(all, runs)].join("\n") };
    };
    const said = { ...picture(controls[0].start), controls };
    const figure = new Figure(said, (moved, positions) =>
      moved.show(picture(positions[0]), positions),
    );
    const root = document.querySelector(`[data-cell="${cell}"]`);
    root.querySelectorAll(".neuron-explore")[place].replaceWith(figure.root);
  }
}

function runsOf(lines, runs) {
  const found = [];
  for (let i = 0; i < runs.length; i += 2) {
    found.push(...lines.slice(runs[i], runs[i] + runs[i + 1]));
  }
  return found;
}
