/** Writes as JSON, for each module named, how the formatter would write it and what the linter finds. */

import { readFileSync } from "node:fs";
import process from "node:process";
import * as babel from "./babel.mjs";
import * as estree from "./estree.mjs";
import jshint from "./jshint.cjs";
import * as prettier from "./standalone.mjs";

const FORMAT = { parser: "babel", plugins: [babel, estree], printWidth: 100 };

const RULES = {
  browser: true,
  curly: true,
  devel: true,
  eqeqeq: true,
  esversion: 11,
  loopfunc: true,
  maxerr: 1000,
  module: true,
  shadow: "outer",
  undef: true,
  unused: true,
  varstmt: true,
  worker: true,
};

const GLOBALS = ["DecompressionStream", "ImageData", "IntersectionObserver", "OffscreenCanvas"];

function findings(source) {
  const more = [...GLOBALS, "Path2D", "Response", "crypto", "globalThis", "devicePixelRatio"];
  jshint.JSHINT(source, RULES, Object.fromEntries(more.map((name) => [name, false])));
  return jshint.JSHINT.errors.map(({ line, reason }) => `${line}: ${reason}`);
}

async function review(file) {
  const source = readFileSync(file, "utf8");
  return { file, formatted: await prettier.format(source, FORMAT), findings: findings(source) };
}

Promise.all(process.argv.slice(2).map(review)).then((reviews) => {
  process.stdout.write(JSON.stringify(reviews));
});
