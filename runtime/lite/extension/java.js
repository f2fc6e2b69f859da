/** Java in its Worker: it is asked one thing after the other, and can be ended. */

/** How long Java has, in ms, to stop between two slices before it is ended. */
const PATIENCE = 300;

/** Java was stopped or has ended; `isStateKept` tells whether all that it knew is still there. */
export class Ended extends Error {
  constructor(why, isStateKept) {
    super(why);
    this.isStateKept = isStateKept;
  }
}

export class Java {
  /** Takes the folder of worker.js, java.wasm and java.api. */
  constructor(folder) {
    this.folder = folder;
    this.number = 0;
    this.start();
  }

  start() {
    this.asked = null;
    this.isLoaded = false;
    this.worker = new Worker(new URL("worker.js", this.folder));
    this.worker.onmessage = ({ data }) => this.hear(data);
    this.worker.onerror = ({ message }) => this.end(`Java broke off: ${message}.`);
    const { worker } = this;
    this.ready = this.load(worker);
    this.ready.catch(() => {});
  }

  async load(worker) {
    const names = ["java.wasm", "java.api"];
    const [module, api] = await Promise.all(names.map((name) => this.bytes(name)));
    if (worker === this.worker) {
      await this.tell("load", { module, api, name: "", done: "" });
      this.isLoaded = true;
    }
  }

  async bytes(name) {
    const answer = await fetch(new URL(name, this.folder));
    if (!answer.ok) {
      throw new Error(`${name} could not be loaded (${answer.status}).`);
    }
    return answer.arrayBuffer();
  }

  /** Calls a function of Java; `hear` gets its outputs. */
  async ask(call, given, hear) {
    await this.ready;
    return this.tell(call, given, hear);
  }

  tell(call, given, hear) {
    return new Promise((resolve, reject) => {
      this.asked = { number: ++this.number, hear, resolve, reject };
      this.worker.postMessage({ number: this.number, call, given });
    });
  }

  hear({ number, answer, isStopped, output, broken }) {
    if (output !== undefined) {
      this.asked?.hear?.(JSON.parse(output));
      return;
    }
    if (number !== this.asked?.number) {
      return;
    }
    if (broken !== undefined) {
      this.end(`Java broke off: ${broken}.`);
      return;
    }
    const { resolve, reject } = this.asked;
    this.asked = null;
    if (isStopped) {
      reject(new Ended("You stopped it.", true));
    } else {
      resolve(answer);
    }
  }

  /** Stops what runs: between two slices, and if that takes too long with the Worker. */
  stop() {
    const { asked } = this;
    if (asked === null) {
      return;
    }
    this.worker.postMessage({ stop: true });
    setTimeout(() => {
      if (this.asked === asked) {
        this.end("You stopped it.");
      }
    }, PATIENCE);
  }

  /** Ends the Worker, and begins anew; not if it could not be loaded, which would come again. */
  end(why) {
    const lost = this.asked;
    this.asked = null;
    this.worker.terminate();
    if (this.isLoaded) {
      this.start();
    }
    lost?.reject(new Ended(why, false));
  }

  close() {
    const lost = this.asked;
    this.asked = null;
    this.worker.terminate();
    lost?.reject(new Ended("The kernel was shut down.", false));
  }
}
