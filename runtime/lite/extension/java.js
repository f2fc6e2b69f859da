/** Java in its Worker: it is asked one thing after the other, and can be ended. */

import { inOrder } from "./done.js";
import { Room, inWords } from "./room.js";

/** How long Java has, in ms, to stop before it is ended. */
const PATIENCE = 1000;

/** Where the browser keeps what was done, of all notebooks. */
const KEPT = "jupyterlite-java-kernel done";

/** What gzip begins with. */
const GZIP = [0x1f, 0x8b];

/** Java was stopped or has ended; `isStateKept` tells whether all that it knew is still there. */
export class Ended extends Error {
  constructor(why, isStateKept) {
    super(why);
    this.isStateKept = isStateKept;
  }
}

/**
 * The module, what its compiler knows, and the scripts of the Worker and of its frame, from a
 * folder; loaded once, however many kernels ask.
 */
export function partsIn(folder) {
  let parts;
  return () => {
    if (!parts) {
      parts = Promise.all([
        ...["java.wasm.gz", "java.api.gz"].map((name) => unpacked(name, folder)),
        ...["worker.js", "frame.js"].map(async (name) => (await loaded(name, folder)).text()),
      ]);
      parts.catch(() => {
        parts = undefined;
      });
    }
    return parts;
  };
}

async function loaded(name, folder) {
  const answer = await fetch(new URL(name, folder));
  if (!answer.ok) {
    throw new Error(`${name} could not be loaded (${answer.status}).`);
  }
  return answer;
}

/** A server may have unpacked it on the way. */
async function unpacked(name, folder) {
  const bytes = await (await loaded(name, folder)).arrayBuffer();
  const isPacked = GZIP.every((byte, i) => new Uint8Array(bytes)[i] === byte);
  if (!isPacked) {
    return bytes;
  }
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Response(stream).arrayBuffer();
}

/** What was done before, a line for each; nothing where the browser keeps nothing. */
function kept() {
  try {
    return localStorage.getItem(KEPT) ?? "";
  } catch {
    return "";
  }
}

export class Java {
  /** Takes what gives the module, what its compiler knows, and the scripts. */
  constructor(parts) {
    this.parts = parts;
    this.number = 0;
    this.done = kept();
    this.start();
  }

  start() {
    /** Tells one Java from the next, which knows nothing of what this one showed. */
    this.life = crypto.getRandomValues(new Uint32Array(3)).join("-");
    this.asked = null;
    this.waiting = [];
    this.isLoaded = false;
    this.isBroken = false;
    this.room = null;
    this.load(this.life);
  }

  async load(life) {
    try {
      const [module, api, script, frame] = await this.parts();
      if (life === this.life) {
        this.room = new Room(
          script,
          (said) => this.hear(said),
          (reason) => this.broke(reason),
          `<script>${frame}</script>`,
        );
        const given = { module, api, name: "", done: this.done };
        await new Promise((resolve, reject) => this.tell({ call: "load", given, resolve, reject }));
        this.isLoaded = true;
        this.next();
      }
    } catch (failure) {
      if (life === this.life) {
        this.fall(failure);
      }
    }
  }

  /** It could not be loaded: all that waits hears why, and who asks next lets it try again. */
  fall(failure) {
    this.room?.close();
    this.isBroken = true;
    this.lose().forEach(({ reject }) => reject(failure));
  }

  /** Calls a function of Java; `hear` gets its outputs. */
  ask(call, given, hear) {
    if (this.isBroken) {
      this.start();
    }
    return new Promise((resolve, reject) => {
      this.waiting.push({ call, given, hear, resolve, reject });
      this.next();
    });
  }

  /** Asks for a figure's picture; of those that pile up only the last counts, others get null. */
  move(figure, positions) {
    const isOlder = ({ call, given }) => call === "move" && given[0] === figure;
    this.waiting.filter(isOlder).forEach(({ resolve }) => resolve(null));
    this.waiting = this.waiting.filter((each) => !isOlder(each));
    return this.ask("move", [figure, positions.join(",")]);
  }

  next() {
    if (this.isLoaded && this.asked === null && this.waiting.length > 0) {
      this.tell(this.waiting.shift());
    }
  }

  tell(question) {
    this.asked = { ...question, number: ++this.number };
    const { number, call, given } = this.asked;
    this.room.tell({ number, call, given });
  }

  hear({ number, answer, isStopped, done, output, broken }) {
    if (output !== undefined) {
      this.asked?.hear?.(JSON.parse(output));
      return;
    }
    if (number !== this.asked?.number) {
      return;
    }
    if (broken !== undefined) {
      this.broke(broken);
      return;
    }
    this.note(done ?? this.done);
    const { resolve, reject } = this.asked;
    this.asked = null;
    this.room.rest();
    if (isStopped) {
      reject(new Ended("You stopped it.", true));
    } else {
      resolve(answer);
    }
    this.next();
  }

  /** Keeps what was done, beside what other notebooks have done meanwhile. */
  note(done) {
    if (done !== this.done) {
      this.done = done;
      try {
        localStorage.setItem(KEPT, inOrder(kept(), done));
      } catch {
        // This browser keeps nothing; what was done stays as long as the kernel.
      }
    }
  }

  broke(reason) {
    const failure = new Ended(inWords(reason), false);
    if (this.isLoaded) {
      this.end(failure);
    } else {
      this.fall(failure);
    }
  }

  /** Stops what runs, by a message between slices and by its sign amid them, or with the Worker. */
  stop() {
    this.waiting.forEach(({ reject }) => reject(new Ended("You stopped it.", true)));
    this.waiting = [];
    const { asked } = this;
    if (!this.isLoaded || asked === null) {
      return;
    }
    this.room.tell({ stop: true });
    setTimeout(() => {
      if (this.asked === asked) {
        this.end(new Ended("You stopped it.", false));
      }
    }, PATIENCE);
  }

  /** Ends the Worker, and begins anew. */
  end(why) {
    this.room.close();
    const lost = this.lose();
    this.start();
    lost.forEach(({ reject }) => reject(why));
  }

  close() {
    this.room?.close();
    this.life = null;
    this.lose().forEach(({ reject }) => reject(new Ended("The kernel was shut down.", false)));
  }

  /** All that was asked, which nobody answers any more. */
  lose() {
    const lost = [this.asked, ...this.waiting].filter((each) => each !== null);
    this.asked = null;
    this.waiting = [];
    return lost;
  }
}
