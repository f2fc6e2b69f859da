/** Which Java a page asks: the cells as they were shipped, or what compiles cells in the page. */

import { Ended, Kernel } from "./kernel.js";

/** Why no cell can be compiled in this page; the message is the reader's. */
export class NoCompiler extends Error {}

export class Kernels {
  /**
   * @param shipped what a Kernel of the cells as shipped needs: script, module and name
   * @param compiler gives api and module of the compiler; nothing if the page has none
   * @param done what was done when the page was last open
   * @param die hears why Java cannot be started at all
   */
  constructor(shipped, compiler, done, die) {
    Object.assign(this, { shipped, compiler, die });
    this.now = new Kernel(shipped, done, die);
    this.give = null;
    this.stops = 0;
  }

  /** Whether Java compiles cells by now. */
  get isCompiling() {
    return this.now.api !== undefined;
  }

  /** What tells one Java from the next: whoever knows another one knows no variable of this. */
  get life() {
    return this.now.life;
  }

  /** How often something was ended: what waited for its turn then is not done any more. */
  get ends() {
    return this.stops + this.now.ends;
  }

  /** Stops what is being done, and all that waits for its turn. */
  stop() {
    this.stops++;
    if (this.give) {
      this.give(new Ended("", true));
    } else {
      this.now.stop();
    }
  }

  /** Asks the compiler from now on; what the cells above declare, it has to be told once more. */
  async compile() {
    if (this.why) {
      throw new NoCompiler(this.why);
    }
    try {
      const { api, module } = await this.compiler();
      const next = await this.started({ ...this.shipped, api, module });
      this.now.close();
      Object.assign(next, { ends: this.now.ends, die: this.die });
      this.now = next;
    } catch (failure) {
      if (failure instanceof Ended) {
        throw failure;
      }
      this.why = failure.message;
      throw new NoCompiler(this.why);
    }
  }

  /** A kernel once it answers. */
  async started(java) {
    let kernel;
    const refused = new Promise((resolve, reject) => {
      this.give = reject;
      kernel = new Kernel(java, this.now.done, (why) => reject(new Error(why)));
    });
    try {
      await Promise.race([kernel.ask("done", []), refused]);
      return kernel;
    } catch (failure) {
      kernel.close();
      throw failure;
    } finally {
      this.give = null;
    }
  }

  /** Begins anew with the cells as they were shipped. */
  restart(done) {
    this.stops++;
    this.now.done = done;
    if (this.isCompiling) {
      this.now.close();
      this.now = new Kernel(this.shipped, done, this.die);
    } else {
      this.now.end("");
    }
  }
}
