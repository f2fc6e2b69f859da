/** Runs in the frame where Java's Worker lives, and passes on what page and Worker say. */

/** The page hands over the Worker's script, and the port that it speaks by. */
onmessage = ({ data: script, ports: [page] }) => {
  const worker = new Worker(URL.createObjectURL(new Blob([script], { type: "text/javascript" })));
  worker.onmessage = ({ data }) => page.postMessage({ said: data });
  worker.onerror = (event) => {
    event.preventDefault();
    page.postMessage({ broken: event.message ?? "" });
  };
  page.onmessage = ({ data }) => {
    if (data.isThere) {
      page.postMessage({});
    } else {
      worker.postMessage(data);
    }
  };
};
