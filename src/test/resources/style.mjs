/**
 * Reads a module; writes as JSON how the formatter would write it, what the linter finds, and the
 * module as short as it gets.
 */

import { readFileSync } from "node:fs";
import process from "node:process";
import * as babel from "./babel.mjs";
import * as estree from "./estree.mjs";
import jshint from "./jshint.cjs";
import * as prettier from "./standalone.mjs";
import "./terser.mjs";

const FORMAT = { parser: "babel", plugins: [babel, estree], printWidth: 100 };

/** Warns of `...rest` after a default, where it belongs. */
const AFTER_DEFAULT = "-W138";

/** In a page, the module stands in a script, whose end must not appear in it. */
const SHORT = {
  module: true,
  ecma: 2020,
  compress: { passes: 2 },
  format: { inline_script: true },
};

const RULES = {
  [AFTER_DEFAULT]: true,
  curly: true,
  eqeqeq: true,
  esversion: 11,
  forin: true,
  freeze: true,
  futurehostile: true,
  loopfunc: true,
  maxerr: 1000,
  module: true,
  noarg: true,
  nonbsp: true,
  noreturnawait: true,
  shadow: "outer",
  undef: true,
  unused: true,
  varstmt: true,
};

/** What a page offers to the module. */
const GLOBALS = [
  "Blob",
  "CSS",
  "CustomEvent",
  "DecompressionStream",
  "Event",
  "ImageData",
  "MutationObserver",
  "Response",
  "TextDecoder",
  "atob",
  "clearInterval",
  "clearTimeout",
  "document",
  "matchMedia",
  "setInterval",
  "setTimeout",
  "window",
];

function findings(source) {
  const known = Object.fromEntries(GLOBALS.map((name) => [name, false]));
  jshint.JSHINT(source, RULES, known);
  return jshint.JSHINT.errors.map(({ line, reason }) => ({ line, reason }));
}

const source = readFileSync(0, "utf8");
prettier.format(source, FORMAT).then(async (formatted) => {
  const { code } = await globalThis.Terser.minify(source, SHORT);
  const review = { formatted, findings: findings(source), minified: `${code}\n` };
  process.stdout.write(JSON.stringify(review));
});
