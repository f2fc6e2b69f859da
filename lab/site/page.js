
"use strict";
for (const source of document.querySelectorAll(".source")) {
  const button = Object.assign(document.createElement("button"), {
    type: "button",
    className: "copy",
    textContent: "Copy",
  });
  button.addEventListener("click", async () => {
    button.textContent = (await copied(source.querySelector("code"))) ? "Copied" : "Press Ctrl-C";
  });
  source.append(button);
}

async function copied(code) {
  try {
    await navigator.clipboard.writeText(code.textContent);
    return true;
  } catch {
    getSelection().selectAllChildren(code);
    return document.execCommand("copy");
  }
}
