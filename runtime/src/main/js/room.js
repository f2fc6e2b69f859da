/**
 * Where Java's Worker lives: a frame that may do nothing but run scripts. Chromium gives such a frame
 * a process of its own, so a memory that fills up ends the frame and leaves the page as it is.
 */

import { element } from "lesson:explore.mjs";

/** How often a room is asked whether it is still there, in ms, and how often in vain. */
const BEAT = 1000;
const MOST_BEATS = 10;

/** What a browser says where no memory is left, or none for so long an array. */
const FULL_MEMORY = /memory|allocation|array|heap/i;

/** Why Java ended by itself: the reason is what the browser says, or that its process is gone. */
export function inWords(reason) {
  return FULL_MEMORY.test(reason) ? "The memory is full." : `Java broke off: ${reason}.`;
}

export class Room {
  /**
   * @param script that of the Worker
   * @param hear gets what the Worker says
   * @param broke gets what ended it; that is the memory where its process is gone
   * @param html what stands in the frame
   */
  constructor(script, hear, broke, html) {
    const { port1, port2 } = new MessageChannel();
    this.port = port1;
    this.broke = broke;
    port1.onmessage = ({ data: { said, broken } }) => {
      this.unheard = 0;
      if (said !== undefined) {
        hear(said);
      } else if (broken !== undefined) {
        broke(broken);
      }
    };
    this.frame = element("iframe", { hidden: true, title: "Java" });
    this.frame.setAttribute("sandbox", "allow-scripts");
    this.frame.srcdoc = html;
    this.frame.onload = () => this.frame.contentWindow.postMessage(script, "*", [port2]);
    document.body.append(this.frame);
  }

  /** Tells the Worker something, which it has to answer. */
  tell(question) {
    this.port.postMessage(question);
    this.unheard = 0;
    clearInterval(this.beat);
    this.beat = setInterval(() => this.listen(), BEAT);
  }

  /** The Worker has answered. */
  rest() {
    clearInterval(this.beat);
  }

  /** Even while the Worker computes, its frame answers at once. */
  listen() {
    this.unheard++;
    if (this.unheard > MOST_BEATS) {
      this.broke("memory");
    }
    this.port.postMessage({ isThere: true });
  }

  /** Ends the Worker, whatever it does. */
  close() {
    clearInterval(this.beat);
    this.port.close();
    this.frame.remove();
  }
}
