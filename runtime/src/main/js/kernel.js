/** Java as the page sees it: a Worker that is asked one thing after the other, and can be ended. */

import { Room, inWords } from "./room.js";

/** Java was ended: by the reader, or because it broke. */
export class Ended extends Error {
  /** Takes why, if it was not the reader, and whether all that Java knew is still there. */
  constructor(why, isStateKept = false) {
    super(why);
    this.isStateKept = isStateKept;
  }
}

/** The answer of a cell that was stopped, and left Java as it is. */
export const STOPPED = Symbol("stopped");

/** How long Java has, in ms, to stop before it is ended. */
const PATIENCE = 1000;

export class Kernel {
  /**
   * @param java the Worker's script, the module, and the notebook's name; where cells are compiled
   *     in the page, also what the compiler has to know
   * @param done what was done when the page was last open
   * @param die hears why Java cannot even be started
   */
  constructor({ script, module, api, name }, done, die) {
    Object.assign(this, { script, module, api, name, done, die });
    this.number = 0;
    this.ends = 0;
    this.waiting = [];
    this.start();
  }

  start() {
    this.room = new Room(
      this.script,
      (said) => this.hear(said),
      (reason) => this.broke(reason),
      document.getElementById("java-room").innerHTML,
    );
    /** Another one whenever Java begins anew. */
    this.life = {};
    this.asked = null;
    const { module, api, name, done } = this;
    this.waiting.unshift({ call: "load", given: { module, api, name, done } });
    this.next();
  }

  /** Asks Java; `hear` gets its outputs. The promise fails if Java ends before it has answered. */
  ask(call, given, hear) {
    return this.promise({ call, given, hear });
  }

  /** Asks for a picture. Of the moves of a figure that pile up only the last counts, others get null. */
  move(figure, positions, hear) {
    const isOlder = (each) => each.figure === figure;
    this.waiting.filter(isOlder).forEach((each) => each.resolve(null));
    this.waiting = this.waiting.filter((each) => !isOlder(each));
    return this.promise({ call: "move", given: [figure, positions.join(",")], figure, hear });
  }

  promise(question) {
    return new Promise((resolve, reject) => {
      this.waiting.push({ ...question, resolve, reject });
      this.next();
    });
  }

  next() {
    if (this.asked === null && this.waiting.length > 0) {
      this.asked = { ...this.waiting.shift(), number: ++this.number };
      const { number, call, given } = this.asked;
      this.room.tell({ number, call, given });
    }
  }

  hear({ number, answer, isStopped, done, output, broken }) {
    if (output !== undefined) {
      this.asked?.hear?.(JSON.parse(output));
    } else if (number === this.asked?.number) {
      if (broken !== undefined) {
        this.broke(broken);
        return;
      }
      this.done = done ?? this.done;
      const { resolve, figure } = this.asked;
      this.asked = null;
      this.room.rest();
      resolve?.(isStopped && figure === undefined ? STOPPED : answer);
      this.next();
    }
  }

  /** Java ended by itself, for a reason that the browser says. */
  broke(reason) {
    if (this.asked?.call === "load") {
      this.room.close();
      this.die(reason);
      return;
    }
    this.end(inWords(reason));
  }

  /** Stops what Java does: between two slices, where it works in some, and otherwise with its end. */
  stop() {
    const { asked } = this;
    if (!this.api || !asked || asked.call === "load") {
      this.end("");
      return;
    }
    this.waiting.forEach((each) => each.reject(new Ended("", true)));
    this.waiting = [];
    this.room.tell({ stop: true });
    setTimeout(() => {
      if (this.asked === asked) {
        this.end("");
      }
    }, PATIENCE);
  }

  /** Is never asked again; figures that were being moved stay as they are. */
  close() {
    const lost = this.lose();
    lost.forEach((each) =>
      each.figure === undefined ? each.reject?.(new Ended("")) : each.resolve(null),
    );
  }

  /** Ends the Worker; gives back all that was asked. */
  lose() {
    const lost = [this.asked, ...this.waiting].filter((each) => each !== null);
    this.room.close();
    this.asked = null;
    this.waiting = [];
    return lost;
  }

  /** Ends whatever Java does, and begins anew; all that was asked fails. */
  end(why) {
    this.ends++;
    const lost = this.lose();
    this.start();
    lost.forEach((each) => each.reject?.(new Ended(why)));
  }
}
