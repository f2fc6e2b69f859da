/** Begins when the whole page is there. Until Java answers, everything stands as it was shipped. */

import { STYLE, element, write } from "lesson:explore.mjs";
import { Keeping } from "./keeping.js";
import { Kernels } from "./kernels.js";
import { moveStored } from "./moves.js";
import { Notebook } from "./notebook.js";
import { Outputs } from "./outputs.js";
import {
  Standstill,
  damaged,
  missing,
  unpackCompiler,
  unpackJava,
  unpackMoves,
} from "./package.js";
import { PageFile, broughtAlong } from "./saving.js";
import { offerEditing } from "./tools.js";

/** How far below the window a figure is when it gets its controls. */
const AHEAD = "600px";

document.documentElement.classList.add("scripted");

/** What the page says of itself: its notebook's name, and words in its language. */
function facts() {
  try {
    return JSON.parse(document.getElementById("java-facts").textContent);
  } catch {
    return null;
  }
}

async function begin() {
  const { notebook: name, words } = facts() ?? {};
  const say = (text) => words?.[text] ?? text;
  const compiler = document.getElementById("java-compiler");
  const file = compiler && new PageFile();
  try {
    const packed = document.getElementById("java-module");
    if (name === undefined || packed === null) {
      throw new Standstill(damaged(say));
    }
    document.head.append(element("style", { textContent: STYLE }));
    const lack = missing(say);
    if (lack) {
      await goWithout(lack, say);
    } else {
      open(name, say, await unpackJava(packed, say), compiler, file);
      packed.remove();
    }
  } catch (failure) {
    standStill(failure.message);
    if (!(failure instanceof Standstill)) {
      throw failure;
    }
  }
}

/** Where no Java runs, figures with one control move through the pictures that the page has. */
async function goWithout(why, say) {
  const moves = document.getElementById("java-moves");
  if (moves && globalThis.crypto?.subtle) {
    moveStored(await unpackMoves(moves, say));
    standStill(
      `${why} ${say("Figures with one control move through pictures that the page brought along; all else stays as it is.")}`,
    );
  } else {
    standStill(`${why} ${say("What you see stays as it is.")}`);
  }
}

/** One line says why nothing answers. */
function standStill(why) {
  const line = document.getElementById("java-still") ?? element("p", { id: "java-still" });
  if (!line.isConnected) {
    document.body.prepend(line);
  }
  line.setAttribute("role", "status");
  line.classList.add("told");
  line.textContent = why;
}

/** Lets the page answer; where it has a compiler, its file too can be saved. */
function open(name, say, { script, module }, compiler, file) {
  const bar = document.getElementById("java-bar");
  const line = bar.querySelector("[role=status]");
  const saved = broughtAlong();
  const keeping = new Keeping(name, saved);
  const die = (why) => {
    document.querySelectorAll(".acts, .field, .with-java").forEach((each) => each.remove());
    const what = `${say("Java could not be started.")} (${why})`;
    goWithout(what, say).catch(({ message }) => standStill(message));
  };
  const kernels = new Kernels(
    { script, module, name },
    compiler && (() => unpackCompiler(compiler, say)),
    keeping.read().done,
    die,
  );
  const notebook = new Notebook([...document.querySelectorAll("[data-cell]")], kernels, {
    keeping,
    say,
    tell: (text) => write(line, say(text)),
  });
  furnish(bar, notebook, say);
  if (compiler) {
    offerEditing(bar, notebook, file, say);
  }
  wakeInView(notebook);
}

/** Cells with controls run as they come near the window, unless they did not come to their end. */
function wakeInView(notebook) {
  const sight = new IntersectionObserver(
    (entries) => {
      for (const { target } of entries.filter(({ isIntersecting }) => isIntersecting)) {
        sight.unobserve(target);
        const cell = notebook.cells.find(({ root }) => root === target);
        if (!notebook.halted.has(cell)) {
          notebook.run(cell);
        }
      }
    },
    { rootMargin: AHEAD },
  );
  const wake = () => {
    for (const { root } of notebook.cells.filter(({ isLive }) => isLive)) {
      sight.unobserve(root);
      sight.observe(root);
    }
  };
  notebook.woken = wake;
  wake();
}

/** The end of the page: what was done can be saved, or begun anew. */
function furnish(bar, notebook, say) {
  const outputs = new Outputs(bar.querySelector("[role=log]"));
  const line = bar.querySelector("[role=status]");
  const input = bar.querySelector("input");
  const [save, reset] = bar.querySelectorAll("button");
  save.addEventListener("click", () => {
    if (input.value.trim() === "") {
      write(line, say("Write your name into the field first."));
      input.focus();
    } else {
      write(line, "");
      notebook.handIn(input.value, outputs);
    }
  });
  const words = reset.textContent;
  let before = null;
  reset.addEventListener("click", async () => {
    if (before === null) {
      before = await notebook.shelf.resetAll();
    } else {
      await notebook.shelf.takeUp(before);
      before = null;
    }
    reset.textContent = before === null ? words : say("Undo");
    write(line, before === null ? "" : say("All is as it was shipped."));
    outputs.reset();
    notebook.woken();
  });
  document.querySelectorAll(".with-java").forEach((each) => {
    each.hidden = false;
  });
}

document.addEventListener("DOMContentLoaded", begin);
