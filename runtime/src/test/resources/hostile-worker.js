const CALL = "globalThis.hacked = 1";
const HTML = `
  <table><tr><th scope="col" onclick="${CALL}">kept</th></tr></table>
  <script>${CALL}</script>
  <img src="x" onerror="${CALL}">
  <iframe srcdoc="<script>parent.hacked = 1</script>"></iframe>
  <a href="javascript:${CALL}">link</a>
  <style>body { display: none; }</style>
  <p id="java-bar" class="cell" style="position: fixed">words</p>
  <form action="https://evil.example"><button>send</button></form>
  <svg onload="${CALL}"><title><style><img src=x onerror="${CALL}"></style></title></svg>
  <math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=${CALL}&gt;">`;
const IMAGE = `<img src="x" onerror="${CALL}">`;
const TOGGLE = { kind: "toggle", name: IMAGE, start: 0, size: 2 };
const SAID = [
  { kind: "html", html: HTML },
  { kind: "text", stream: IMAGE, text: IMAGE },
  { kind: "error", name: IMAGE, message: IMAGE, text: IMAGE },
  { kind: "figure", figure: 0, controls: [TOGGLE], width: 9, height: 9, title: IMAGE, sentence: IMAGE, printed: IMAGE, commands: "" },
  { kind: "file", name: "page.html", text: `<script>${CALL}</script>` },
  { kind: "clear" },
  { kind: "constructor" },
];

const say = (said) => postMessage({ output: JSON.stringify(said) });

/**
 * Tries to send something away; gives back which rule of the page forbade it, and in WebKit, which
 * tells no Worker of that, only whether it went.
 */
function send() {
  const forbidden = new Promise((resolve) => {
    addEventListener("securitypolicyviolation", ({ effectiveDirective }) => {
      resolve(`forbidden: ${effectiveDirective}`);
    });
  });
  const sent = fetch("ADDRESS", { mode: "no-cors" }).then(
    () => "sent",
    () => "forbidden",
  );
  const isWebKit = /AppleWebKit/.test(navigator.userAgent) && !/Chrome/.test(navigator.userAgent);
  return isWebKit ? sent : forbidden;
}

onmessage = async ({ data: { number, call } }) => {
  if (call === "run") {
    SAID.forEach(say);
    say({ kind: "text", stream: "sent", text: await send() });
  }
  postMessage({ number, answer: /needs|lacks/.test(call) ? "" : true, done: "" });
};
