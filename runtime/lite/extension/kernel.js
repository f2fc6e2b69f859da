/** The kernel: Jupyter's messages on one side, Java's Worker on the other. */

import { Ended, Java } from "./java.js";
import { Messages } from "./shown.js";

const FORGOTTEN = "All that ran before is forgotten: run the cells above again.";

/** The class of the kernel, from that which JupyterLite shares. */
export function javaKernel(BaseKernel) {
  return class JavaKernel extends BaseKernel {
    constructor(options, parts) {
      super(options);
      this.java = new Java(parts);
      this.cells = new Map();
    }

    dispose() {
      if (!this.isDisposed) {
        this.java.close();
      }
      super.dispose();
    }

    interrupt() {
      this.java.stop();
    }

    async kernelInfoRequest() {
      return {
        status: "ok",
        protocol_version: "5.3",
        implementation: "jupyterlite-java-kernel",
        implementation_version: "0.1.0",
        banner: "Java in the browser",
        help_links: [],
        language_info: {
          name: "Java",
          version: "17",
          mimetype: "text/x-java-source",
          file_extension: ".jshell",
          codemirror_mode: "java",
          pygments_lexer: "java",
        },
      };
    }

    async executeRequest({ code, silent }) {
      try {
        const failure = await this.run(code, silent);
        return failure ?? { ...this.reply("ok"), user_expressions: {}, payload: [] };
      } catch (why) {
        return this.failed(why);
      }
    }

    /** Gives the reply to a cell that failed. */
    async run(text, silent) {
      let failure;
      const cell = this.numberOf(this.parent?.metadata?.cellId);
      await this.java.ask("write", [cell, text, `In [${this.executionCount}]`]);
      const messages = new Messages(this, this.java.life);
      const hear = (output) => {
        failure = errorIn(output) ?? failure;
        if (!silent) {
          messages.send(output);
        }
      };
      let isDone;
      try {
        isDone = await this.java.ask("run", [cell, ""], hear);
      } finally {
        messages.finish();
      }
      if (!isDone) {
        const { ename = "Error", evalue = "The cell failed." } = failure ?? {};
        return { ...this.reply("error"), ename, evalue, traceback: [] };
      }
    }

    /** A cell that runs again takes the place of what it was; others are new. */
    numberOf(cellId = `${this.cells.size}`) {
      if (!this.cells.has(cellId)) {
        this.cells.set(cellId, this.cells.size);
      }
      return this.cells.get(cellId);
    }

    failed(why) {
      const isEnded = why instanceof Ended;
      const evalue = isEnded && !why.isStateKept ? `${why.message} ${FORGOTTEN}` : why.message;
      const said = { ename: isEnded ? "Interrupted" : "Error", evalue, traceback: [evalue] };
      this.publishExecuteError(said);
      return { ...this.reply("error"), ...said };
    }

    reply(status) {
      return { status, execution_count: this.executionCount };
    }

    async isCompleteRequest() {
      return { status: "unknown" };
    }

    async completeRequest({ cursor_pos }) {
      const place = { cursor_start: cursor_pos, cursor_end: cursor_pos };
      return { status: "ok", matches: [], ...place, metadata: {} };
    }

    async inspectRequest() {
      return { status: "ok", found: false, data: {}, metadata: {} };
    }

    async commInfoRequest() {
      return { status: "ok", comms: {} };
    }

    inputReply() {}

    async commOpen() {}

    async commMsg() {}

    async commClose() {}
  };
}

/** The name and the message of what went wrong, where an output says so. */
function errorIn({ kind, name, message, text }) {
  if (kind === "error") {
    return { ename: name, evalue: message ?? "" };
  }
  return kind === "problems" ? { ename: "Problems", evalue: text } : undefined;
}
