/**
 * Runs in the frame where Java's Worker lives, and passes on what page and Worker say. With each
 * question goes a sign: an address that is there until the Worker is to stop, and which the Worker
 * can look at while it computes and hears nothing.
 */

/** The page hands over the Worker's script, and the port that it speaks by. */
onmessage = ({ data: script, ports: [page] }) => {
  let sign;
  const worker = new Worker(URL.createObjectURL(new Blob([script], { type: "text/javascript" })));
  worker.onmessage = ({ data }) => page.postMessage({ said: data });
  worker.onerror = (event) => {
    event.preventDefault();
    page.postMessage({ broken: event.message ?? "" });
  };
  page.onmessage = ({ data }) => {
    if (data.isThere) {
      page.postMessage({});
      return;
    }
    URL.revokeObjectURL(sign);
    if (!data.stop) {
      sign = URL.createObjectURL(new Blob(["Go on."]));
    }
    worker.postMessage({ ...data, sign });
  };
};
