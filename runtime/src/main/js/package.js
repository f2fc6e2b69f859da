/** What the page carries along for Java, and whether it came through whole. */

/** Something is missing, and the page stays as it is; the message says what, to the reader. */
export class Standstill extends Error {}

const MODULE_WITH_A_STRUCTURE = [0, 97, 115, 109, 1, 0, 0, 0, 1, 3, 1, 95, 0];

const LETTERS =
  "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;,=>?@^_`{|}~";
const VALUES = new Map([...LETTERS].map((letter, value) => [letter, value]));

/** Refuses a browser that cannot run Java. */
export function requireBrowser(say) {
  if (!globalThis.WebAssembly?.validate(new Uint8Array(MODULE_WITH_A_STRUCTURE))) {
    throw new Standstill(
      say(
        "Java does not run in this browser: it needs one of 2025 or later, with garbage collection in WebAssembly. What you see stays as it is.",
      ),
    );
  }
  if (!globalThis.Worker || !globalThis.DecompressionStream || !globalThis.crypto?.subtle) {
    throw new Standstill(
      say(
        "Java does not run in this browser: it has no Worker, no DecompressionStream or no crypto for pages. What you see stays as it is.",
      ),
    );
  }
}

/**
 * Java's module, and the script of the Worker that runs it. They travel as gzip in text, which has to
 * have the hash it names: the length of the script in four bytes, the script, the module.
 */
export async function unpack(element, say) {
  try {
    const packed = decode(element.textContent);
    const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", packed));
    if (btoa(String.fromCharCode(...hash)) === element.dataset.sha256) {
      const unpacked = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
      const whole = await new Response(unpacked).arrayBuffer();
      const end = 4 + new DataView(whole).getUint32(0);
      return { script: whole.slice(4, end), module: whole.slice(end) };
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
