/** A figure that Java draws, with its controls. */

import { Controls, SPOKEN_AFTER, element, playButton, write } from "lesson:explore.mjs";
import { paint } from "./canvas.js";

/** The figure that an element shows. */
const figures = new WeakMap();

export class Figure {
  /** Takes what Java said of it; `moved` gets the figure and the positions of its controls. */
  constructor(said, moved) {
    this.number = said.figure;
    this.canvas = element("canvas");
    this.canvas.setAttribute("role", "img");
    this.message = element("p", { className: "neuron-message" });
    this.caption = element("figcaption");
    this.caption.setAttribute("aria-hidden", "true");
    this.printed = element("pre");
    this.spoken = element("div", { className: "neuron-spoken" });
    this.spoken.setAttribute("aria-live", "polite");
    const stage = element("div", { className: "neuron-stage" }, this.canvas, this.message);
    this.root = element("figure", { className: "neuron-explore" }, stage, this.caption);
    this.root.append(this.spoken, this.printed);
    if (said.controls.length > 0) {
      this.control(said.controls, moved);
    }
    figures.set(this.root, this);
    this.draw(said);
  }

  control(forms, moved) {
    this.controls = new Controls(forms, () => moved(this, this.controls.positions));
    this.root.prepend(this.controls.element);
    this.note(this.controls.positions);
    const [first] = this.controls.parts;
    if (forms.length === 1 && forms[0].kind === "slider" && forms[0].size > 1) {
      first.element.prepend(playButton(this.controls));
    }
  }

  /** Which positions the picture belongs to. */
  note(positions) {
    this.root.dataset.shown = JSON.stringify(positions);
  }

  /** Shows the picture of positions and, once the control rests, speaks its sentence. */
  show(picture, positions) {
    this.draw(picture);
    this.note(positions);
    clearTimeout(this.speaking);
    this.speaking = setTimeout(() => write(this.spoken, picture.sentence), SPOKEN_AFTER);
  }

  draw(picture) {
    const hasPicture = picture.width > 0;
    if (hasPicture) {
      this.picture = picture;
      this.canvas.setAttribute("aria-label", `${picture.title}. ${picture.sentence}`);
      this.redraw();
    }
    this.root.classList.toggle("neuron-blank", !hasPicture);
    this.message.hidden = hasPicture;
    write(this.message, hasPicture ? "" : picture.sentence);
    write(this.caption, hasPicture ? picture.sentence : "");
    write(this.printed, picture.printed ?? "");
    this.printed.hidden = !picture.printed;
  }

  /** Draws with the pixels that the screen has. */
  redraw() {
    const { width, height, commands } = this.picture;
    const { canvas } = this;
    const scale = Math.max(1, devicePixelRatio);
    const [across, down] = [Math.round(width * scale), Math.round(height * scale)];
    if (canvas.width !== across || canvas.height !== down) {
      Object.assign(canvas, { width: across, height: down });
      canvas.style.width = this.root.style.maxWidth = `${width}px`;
    }
    const context = canvas.getContext("2d", { alpha: false });
    context.fillStyle = "#ffffff";
    context.fillRect(0, 0, across, down);
    paint(context, commands, scale);
  }
}

/** Pictures are drawn anew whenever the page is zoomed, or goes to another screen. */
function watchPixels() {
  const pixels = matchMedia(`(resolution: ${devicePixelRatio}dppx)`);
  const redrawAll = () => {
    for (const root of document.querySelectorAll("figure")) {
      figures.get(root)?.redraw();
    }
    watchPixels();
  };
  pixels.addEventListener("change", redrawAll, { once: true });
}

watchPixels();
