/** What the page carries along for Java, and whether it came through whole. */

import { unpackLzma } from "./lzma.js";
import { othersTurn } from "./turn.js";

/** Something is missing, and the page stays as it is; the message says what, to the reader. */
export class Standstill extends Error {}

const MODULE_WITH_A_STRUCTURE = [0, 97, 115, 109, 1, 0, 0, 0, 1, 3, 1, 95, 0];

const LETTERS =
  "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;,=>?@^_`{|}~";
const VALUES = new Map([...LETTERS].map((letter, value) => [letter, value]));

/** What a browser lacks to run Java, in the reader's language; nothing if it can. */
export function missing(say) {
  if (!globalThis.WebAssembly?.validate(new Uint8Array(MODULE_WITH_A_STRUCTURE))) {
    return say(
      "Java does not run in this browser: it needs one of 2025 or later, with garbage collection in WebAssembly.",
    );
  }
  if (!globalThis.Worker || !globalThis.crypto?.subtle) {
    return say("Java does not run in this browser: it has no Worker or no crypto for pages.");
  }
  return "";
}

/**
 * Java's module, and the script of the Worker that runs it: the length of the script in four bytes,
 * the script, the module.
 */
export async function unpackJava(element, say) {
  const { buffer } = await unpacked(element, say);
  const end = 4 + new DataView(buffer).getUint32(0);
  return { script: buffer.slice(4, end), module: buffer.slice(end) };
}

/**
 * What compiles cells in the page: the length of what it has to know of the libraries in four bytes,
 * that, the module. Its reader may be typing meanwhile, so the page goes on between its pieces.
 */
export async function unpackCompiler(element, say) {
  const { buffer } = await unpacked(element, say, othersTurn);
  const end = 4 + new DataView(buffer).getUint32(0);
  return { api: buffer.slice(4, end), module: buffer.slice(end) };
}

/** A text that the page carries along. */
export async function unpackText(element, say) {
  return new TextDecoder().decode(await unpacked(element, say));
}

/** The pictures for a page without Java. */
export async function unpackMoves(element, say) {
  return JSON.parse(await unpackText(element, say));
}

/** What an element of the page holds as packed text, which has to have the hash that it names. */
async function unpacked(element, say, rest) {
  try {
    const packed = new Uint8Array(decode(element.textContent));
    const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", packed));
    if (btoa(String.fromCharCode(...hash)) === element.dataset.sha256) {
      return await unpackLzma(packed, rest);
    }
  } catch {
    // told below: what is broken cannot be read
  }
  throw new Standstill(damaged(say));
}

/**
 * The bytes of a text in base 85, five letters for four bytes, with the letters of RFC 1924 but for
 * a comma in the place of the sign that begins a tag.
 */
function decode(text) {
  const whole = text.padEnd(5 * Math.ceil(text.length / 5), "~");
  const bytes = new DataView(new ArrayBuffer((whole.length / 5) * 4));
  for (let i = 0; i < whole.length; i += 5) {
    let value = 0;
    for (let k = i; k < i + 5; k++) {
      value = value * 85 + VALUES.get(whole[k]);
    }
    bytes.setUint32((i / 5) * 4, value);
  }
  return bytes.buffer.slice(0, bytes.byteLength - (whole.length - text.length));
}

export function damaged(say) {
  return say(
    "This file was damaged on its way, so nothing in it answers: get it once more. What you see stays as it is.",
  );
}
