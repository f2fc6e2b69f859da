/** Loads the module into which Java was compiled. TeaVM's own script has put itself in `TeaVM`. */

/**
 * What TeaVM would make functions of at run time, from text. A page may not do that, so here they
 * stand; the build knows the names of the parameters and the body by heart.
 */
const FUNCTIONS = {
  "str => return str;": (text) => text,
  "number => return number;": (number) => number,
  "obj => return typeof obj=='undefined';": (value) => value === undefined,
  "object => return object.toString();": (object) => object.toString(),
  " => return performance.now();": () => performance.now(),
};

/** The function with these parameters and this body. */
export function knownFunction(parameters, body) {
  const name = `${parameters.join(", ")} => ${body.replace(/\s+/g, " ").trim()}`;
  if (!FUNCTIONS[name]) {
    throw new Error(`java.js has no function for: ${name}`);
  }
  return FUNCTIONS[name];
}

/**
 * Compiles the module, and starts a notebook; Java says each of its outputs. A module that compiles
 * cells is first given what it has to know of the libraries that they use, and asks `isStopped` while
 * it runs them.
 */
export async function startJava({ module, api, name, done }, say, isStopped) {
  const { exports } = await globalThis.TeaVM.wasmGC.load(module, {});
  if (globalThis.explanations) {
    exports.explain(globalThis.explanations);
  }
  if (api) {
    exports.api(new Int8Array(api));
  }
  exports.start(name, done, say);
  if (api) {
    exports.hearStops(isStopped);
  }
  return exports;
}
