/** Runs in the frame where Java's Worker lives, and passes on what page and Worker say. */

import { Sign } from "./sign.js";

/** The page hands over the Worker's script, and the port that it speaks by. */
onmessage = ({ data: script, ports: [page] }) => {
  const sign = new Sign();
  const worker = new Worker(URL.createObjectURL(new Blob([script], { type: "text/javascript" })));
  worker.onmessage = ({ data }) => page.postMessage({ said: data });
  worker.onerror = (event) => {
    event.preventDefault();
    page.postMessage({ broken: event.message ?? "" });
  };
  page.onmessage = ({ data }) => {
    if (data.isThere) {
      page.postMessage({});
    } else if (data.stop) {
      sign.takeAway();
      worker.postMessage(data);
    } else {
      worker.postMessage({ ...data, sign: sign.renew() });
    }
  };
};
