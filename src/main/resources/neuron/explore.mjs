/**
 * The controls over a figure. One control finds its pictures in the page (a film); several ask the
 * kernel, through anywidget. Film.java describes the format of a film, ExploreOutput.java which
 * outputs bring this module to the page.
 */

/** Tells this module from an earlier or a later one: a figure is woken by the one it was made for. */
const MODULE = "@module@";

const STYLE = `
.neuron-explore { font-family: var(--jp-ui-font-family, system-ui, sans-serif); font-size: 14px; }
.neuron-explore .neuron-controls { display: flex; flex-wrap: wrap; gap: 4px 20px; margin: 4px 0 8px; }
.neuron-explore .neuron-control { display: flex; flex-wrap: wrap; align-items: center; gap: 8px; flex: 1 1 100%; min-width: 0; }
.neuron-explore .neuron-control.neuron-narrow { flex: 0 1 auto; }
.neuron-explore .neuron-name { font-weight: 600; flex: none; min-width: 1.6em; white-space: nowrap; }
.neuron-explore .neuron-control:not(.neuron-narrow) .neuron-name { min-width: max(1.6em, var(--neuron-longest) * 1.1ch); }
.neuron-explore input, .neuron-explore select, .neuron-explore button { font: inherit; color: inherit; margin: 0; accent-color: #0072b2; }
.neuron-explore input[type="range"] { flex: 1 1 auto; min-width: 80px; height: 28px; cursor: pointer; }
.neuron-explore input[type="checkbox"] { width: 20px; height: 20px; }
.neuron-explore input[type="text"], .neuron-explore select, .neuron-explore button { box-sizing: border-box; min-height: 28px; padding: 2px 6px; background: transparent; border: 1px solid #7b8794; border-radius: 4px; }
.neuron-explore input[type="text"] { flex: none; width: 76px; }
.neuron-explore input[aria-invalid="true"] { border: 2px solid #c24e00; }
.neuron-explore .neuron-doubt { flex: 1 0 100%; }
.neuron-explore select option { color: #1f2933; background: #fcfcfa; }
.neuron-explore button { width: 34px; cursor: pointer; }
.neuron-explore button.neuron-stop { width: auto; padding: 2px 14px; }
.neuron-explore :is(input, select, button):focus-visible { outline: 3px solid #0072b2; outline-offset: 2px; box-shadow: 0 0 0 2px #fcfcfa; }
.neuron-explore .neuron-stage { position: relative; }
.neuron-explore canvas { display: block; max-width: 100%; height: auto; }
.neuron-explore .neuron-message { margin: 0; padding: 12px; white-space: pre-wrap; font: inherit; }
.neuron-explore .neuron-stage.neuron-blank canvas { visibility: hidden; }
.neuron-explore .neuron-stage.neuron-blank canvas + .neuron-message { position: absolute; inset: 0; border: 1px dashed #7b8794; overflow: auto; }
.neuron-explore .neuron-spoken { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
`;

const PIXELS_PER_CSS_PIXEL = 2;
const SPOKEN_AFTER = 700;
const BUSY_AFTER = 600;
const BUSY = "The kernel runs a cell: the picture follows when it is done.";
const UNSTOPPABLE = "This page cannot stop it: interrupt the kernel.";
const ASLEEP = "These controls are asleep: run this cell again to wake them.";
const FRAMES_A_SECOND = 20;
const CALM_FRAMES_A_SECOND = 1;

/** An element with properties and children. */
function element(name, properties = {}, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

/** A number as the lesson writes it. */
function written(number) {
  return number.replace("-", "−");
}

/**
 * Writes a text into an element. JupyterLab's search puts marks of its own into the text and takes
 * them out again: it breaks where one was thrown away, so they stay, and are empty.
 */
function write(place, text) {
  if (place.textContent === text) {
    return;
  }
  const [first, ...others] = place.childNodes;
  if (!first) {
    place.textContent = text;
    return;
  }
  first.textContent = text;
  others.forEach((other) => {
    other.textContent = "";
  });
}

/** The frames of a film: what is said, and the runs of pixels that differ from the film's base. */
async function readFilm(base64) {
  const packed = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const inflated = new Blob([packed]).stream().pipeThrough(new DecompressionStream("deflate"));
  const bytes = new Uint8Array(await new Response(inflated).arrayBuffer());
  const start = 4 + new DataView(bytes.buffer).getUint32(0, true);
  const head = JSON.parse(new TextDecoder().decode(bytes.subarray(4, start)));
  const { width, height, band } = head;
  const palette = Uint32Array.from(head.palette, inMemory);
  const frames = head.frames.map((words) => ({ ...words, width, height, palette, bands: [] }));
  const next = numbers(bytes, start);
  let pixel = start + head.spans;
  for (let top = 0; top < height; top += band) {
    for (const frame of frames) {
      const runs = Int32Array.from({ length: 2 * next() }, next);
      const count = runs.reduce((sum, length, i) => sum + (i % 2) * length, 0);
      if (count > 0) {
        const pixels = bytes.subarray(pixel, pixel + count);
        frame.bands.push({ top, rows: Math.min(band, height - top), runs, pixels });
      }
      pixel += count;
    }
  }
  return frames;
}

/** Reads numbers of seven bits a byte, the lowest first. */
function numbers(bytes, start) {
  let at = start;
  return () => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const seven = bytes[at++];
      value |= (seven & 127) << shift;
      if (seven < 128) {
        return value;
      }
    }
  };
}

/** A colour, as one number of a canvas's pixels: red in the lowest byte, opaque. */
function inMemory(hex) {
  const colour = parseInt(hex, 16);
  return ((0xff << 24) | ((colour & 0xff) << 16) | (colour & 0xff00) | (colour >> 16)) >>> 0;
}

/**
 * Calls back for each pixel of a band: where it is on the canvas, and which one of the band's it is.
 * In a band, pixels count column after column.
 */
function eachPixel({ top, rows, runs }, width, paint) {
  let place = 0;
  let pixel = 0;
  for (let i = 0; i < runs.length; i += 2) {
    place += runs[i];
    for (let rest = runs[i + 1]; rest > 0; rest--) {
      paint((top + (place % rows)) * width + Math.floor(place / rows), pixel++);
      place++;
    }
  }
}

/** The pixels of a canvas, and the base that pictures of this size differ from. */
class Surface {
  constructor(image) {
    this.image = image;
    this.pixels = new Uint32Array(image.data.buffer);
    this.base = this.pixels.slice();
    this.drawn = [];
  }

  /** From now on, pictures differ from this one. */
  rebase(frame) {
    this.draw(frame);
    this.base = this.pixels.slice();
    this.drawn = [];
  }

  /** Draws a frame; gives back the bands that may have changed. */
  draw({ bands, palette }) {
    const { width } = this.image;
    const { pixels, base } = this;
    for (const band of this.drawn) {
      eachPixel(band, width, (at) => {
        pixels[at] = base[at];
      });
    }
    for (const band of bands) {
      eachPixel(band, width, (at, i) => {
        pixels[at] = palette[band.pixels[i]];
      });
    }
    const touched = [...this.drawn, ...bands];
    this.drawn = bands;
    return touched;
  }
}

/** The picture of a figure, and the words with it. */
class Stage {
  constructor(root) {
    this.start = root.querySelector("img");
    this.caption = root.querySelector("figcaption");
    this.printed = root.querySelector("pre");
    this.canvas = element("canvas");
    this.canvas.setAttribute("role", "img");
    this.message = element("p", { className: "neuron-message" });
    this.spoken = element("div", { className: "neuron-spoken" });
    this.spoken.setAttribute("aria-live", "polite");
    this.box = element("div", { className: "neuron-stage" }, this.message);
    this.surfaces = new Map();
  }

  /** Takes the place of what the figure shows at the start. */
  async open() {
    if (this.start) {
      await this.start.decode();
      this.openOn(this.start);
      this.start.replaceWith(this.box);
    } else {
      this.caption.before(this.box);
      this.say({ text: this.caption.textContent });
    }
    this.caption.after(this.spoken);
  }

  openOn({ naturalWidth: width, naturalHeight: height, alt }) {
    this.resize(width, height);
    this.context.drawImage(this.start, 0, 0);
    this.surface = new Surface(this.context.getImageData(0, 0, width, height));
    this.surfaces.set(`${width} × ${height}`, this.surface);
    this.canvas.setAttribute("aria-label", alt);
    this.say({ title: "", text: this.caption.textContent });
  }

  /** Shows a frame and, once the control rests, speaks its sentence. */
  show(frame) {
    this.draw(frame);
    clearTimeout(this.speaking);
    this.speaking = setTimeout(() => {
      write(this.spoken, frame.text);
    }, SPOKEN_AFTER);
  }

  /** Shows a frame: its picture, its sentence, what was printed. */
  draw(frame) {
    if (frame.title !== undefined) {
      const surface = this.surfaceOf(frame);
      const touched = surface.draw(frame);
      if (surface !== this.surface) {
        this.surface = surface;
        this.resize(frame.width, frame.height);
        this.context.putImageData(surface.image, 0, 0);
      } else {
        for (const { top, rows } of touched) {
          this.context.putImageData(surface.image, 0, 0, 0, top, frame.width, rows);
        }
      }
      this.canvas.setAttribute("aria-label", `${frame.title}. ${frame.text}`);
    }
    this.say(frame);
  }

  /** The surface for pictures of a size; it is black where there was none. */
  surfaceOf({ width, height }) {
    const size = `${width} × ${height}`;
    if (!this.surfaces.has(size)) {
      this.surfaces.set(size, new Surface(new ImageData(width, height)));
    }
    return this.surfaces.get(size);
  }

  resize(width, height) {
    Object.assign(this.canvas, { width, height });
    this.canvas.style.width = `${width / PIXELS_PER_CSS_PIXEL}px`;
    this.context = this.canvas.getContext("2d", { alpha: false });
    this.box.prepend(this.canvas);
  }

  say({ title, text, printed = "" }) {
    const hasPicture = title !== undefined;
    this.box.classList.toggle("neuron-blank", !hasPicture);
    this.message.hidden = hasPicture;
    write(this.message, hasPicture ? "" : text);
    write(this.caption, hasPicture ? text : "");
    write(this.printed, printed);
  }
}

/**
 * Lets a control have its keys, which JupyterLab would take for itself: an arrow folds headings
 * there. The control hears of them as "kept". What runs a cell, and keys held with another, still go
 * to JupyterLab; so does Escape, which leaves the control.
 */
function keepKey(event) {
  const { key, shiftKey, ctrlKey, altKey, metaKey, target } = event;
  if (ctrlKey || altKey || metaKey || (key === "Enter" && shiftKey)) {
    return;
  }
  if (key === "Escape") {
    leave(target);
  } else {
    event.stopPropagation();
    target.dispatchEvent(new CustomEvent("kept", { detail: key }));
  }
}

/** Gives the keys to what holds the figure: a cell of JupyterLab, or else the page. */
function leave(control) {
  control.dispatchEvent(new Event("cancel"));
  control.blur();
  control.closest(".jp-Cell")?.focus({ preventScroll: true });
}

/** The inputs of a figure, in the order of the function's arguments. */
class Controls {
  constructor(forms, moved) {
    this.moved = moved;
    this.parts = forms.map((form) => PARTS[form.kind](form, () => this.moved()));
    this.element = element("div", { className: "neuron-controls" });
    this.element.append(...this.parts.map((part) => part.element));
    const lengths = forms.filter(({ kind }) => kind === "slider").map(({ name }) => name.length);
    this.element.style.setProperty("--neuron-longest", Math.max(0, ...lengths));
    this.element.addEventListener("focusin", () => {
      window.addEventListener("keydown", keepKey, true);
    });
    this.element.addEventListener("focusout", () => {
      window.removeEventListener("keydown", keepKey, true);
    });
  }

  get positions() {
    return this.parts.map((part) => part.position);
  }

  set positions(positions) {
    positions.forEach((position, i) => {
      if (this.parts[i].position !== position) {
        this.parts[i].position = position;
      }
    });
  }
}

const PARTS = { slider: sliderPart, choice: choicePart, toggle: togglePart };

/** What the positions of a slider stand for: even steps, or values of their own. */
function scaleOf({ min, step, decimals, values }) {
  if (!values) {
    return {
      text: (position) => (min + position * step).toFixed(decimals),
      nearest: (typed) => Math.round((typed - min) / step),
    };
  }
  return {
    text: (position) => String(values[position]),
    nearest: (typed) => {
      const ways = values.map((value) => Math.abs(value - typed));
      return ways.indexOf(Math.min(...ways));
    },
  };
}

/**
 * The number that somebody typed, with a decimal point or comma and any sign for minus; NaN if it is
 * none, or if its comma may part thousands: 1,000 on the way to 5000.
 */
function typedNumber(typed, least, most) {
  const plain = typed.trim().replace(/[−–]/g, "-");
  const isNumber = /^[+-]?(\d+[.,]?\d*|[.,]\d+)(e[+-]?\d+)?$/i.test(plain);
  const grouped = /^[+-]?[1-9]\d{0,2},\d{3}$/.test(plain) ? Number(plain.replace(",", "")) : NaN;
  const isDoubtful = least <= grouped && grouped <= most;
  const number = Number(plain.replace(",", "."));
  return isNumber && !isDoubtful && Number.isFinite(number) ? number : NaN;
}

function sliderPart(form, moved) {
  const { name, size, start } = form;
  const { text, nearest } = scaleOf(form);
  const last = size - 1;
  const [least, most] = [Number(text(0)), Number(text(last))];
  const range = element("input", { type: "range", min: 0, max: last, step: 1, value: start });
  range.setAttribute("aria-label", name);
  const number = element("input", {
    type: "text",
    inputMode: least < 0 ? "text" : "decimal",
    autocomplete: "off",
  });
  number.setAttribute("aria-label", `${name}, exact value`);
  const doubt = element("span", { className: "neuron-doubt", hidden: true });
  doubt.setAttribute("role", "alert");
  const value = () => String(Number(text(range.valueAsNumber)));
  const understand = (isNumber) => {
    number.setAttribute("aria-invalid", !isNumber);
    write(doubt, isNumber ? "" : unclear(number.value, name, value()));
    doubt.hidden = isNumber;
  };
  const tell = () => {
    number.value = value();
    range.setAttribute("aria-valuetext", `${name} = ${written(value())}`);
    understand(true);
  };
  const move = (position) => {
    range.value = position;
    tell();
    moved();
  };
  range.addEventListener("input", () => {
    tell();
    moved();
  });
  number.addEventListener("change", () => {
    const typed = typedNumber(number.value, least, most);
    if (!Number.isNaN(typed)) {
      move(nearest(Math.min(Math.max(typed, least), most)));
    } else if (number.value.trim() === "") {
      tell();
    } else {
      understand(false);
    }
  });
  number.addEventListener("kept", ({ detail: key }) => {
    const steps = { ArrowUp: 1, ArrowDown: -1 }[key];
    if (steps) {
      move(range.valueAsNumber + steps);
    }
  });
  number.addEventListener("cancel", tell);
  tell();
  return {
    last,
    element: element(
      "div",
      { className: "neuron-control" },
      element("span", { className: "neuron-name", textContent: name }),
      range,
      number,
      doubt,
    ),
    get position() {
      return range.valueAsNumber;
    },
    set position(position) {
      range.value = position;
      tell();
    },
  };
}

/** What is said of a text in the place of a number. */
function unclear(typed, name, value) {
  return `“${typed}” is no clear number, so ${name} stays ${written(value)}: write one such as 0.5 or −2.`;
}

function choicePart({ name, texts, start }, moved) {
  const options = texts.map((text) => element("option", { textContent: text }));
  const select = element("select", {}, ...options);
  select.selectedIndex = start;
  select.addEventListener("input", moved);
  return labelled(name, select, {
    get position() {
      return select.selectedIndex;
    },
    set position(position) {
      select.selectedIndex = position;
    },
  });
}

function togglePart({ name, start }, moved) {
  const box = element("input", { type: "checkbox", checked: start === 1 });
  box.addEventListener("input", moved);
  return labelled(name, box, {
    get position() {
      return box.checked ? 1 : 0;
    },
    set position(position) {
      box.checked = position === 1;
    },
  });
}

function labelled(name, input, part) {
  input.setAttribute("aria-label", name);
  const text = element("span", { className: "neuron-name", textContent: name });
  const label = element("label", { className: "neuron-control neuron-narrow" }, text, input);
  return Object.defineProperties({ element: label }, Object.getOwnPropertyDescriptors(part));
}

/** A button that moves a slider through all its positions, once. */
function playButton(controls) {
  const button = element("button", { type: "button" });
  const part = controls.parts[0];
  let timer = null;
  const show = () => {
    write(button, timer ? "⏸" : "▶");
    button.setAttribute("aria-label", timer ? "Pause" : "Play");
  };
  const stop = () => {
    clearInterval(timer);
    timer = null;
    show();
  };
  const next = () => {
    if (part.position === part.last || !button.isConnected) {
      stop();
    } else {
      part.position++;
      controls.moved();
    }
  };
  button.addEventListener("click", () => {
    if (timer) {
      stop();
      return;
    }
    const atTheEnd = part.position === part.last;
    part.position = atTheEnd ? 0 : part.position + 1;
    controls.moved();
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    timer = setInterval(next, 1000 / (calm ? CALM_FRAMES_A_SECOND : FRAMES_A_SECOND));
    show();
  });
  part.element.addEventListener("input", stop);
  show();
  return button;
}

/** A button that ends what the cell of a widget does, by an interrupt of its kernel. */
function stopButton(model) {
  const button = element("button", {
    type: "button",
    className: "neuron-stop",
    textContent: "Stop",
  });
  button.addEventListener("click", async () => {
    button.disabled = true;
    try {
      const manager = await model.widget_manager;
      await manager.kernel.interrupt();
    } catch {
      write(button, UNSTOPPABLE);
    }
  });
  return button;
}

/** Puts the controls over a figure, and takes the line away that says how to wake them. */
function furnish(root, controls) {
  root.prepend(element("style", { textContent: STYLE }), controls.element);
  root.querySelector(".neuron-asleep").hidden = true;
}

/** Wakes a figure that carries its film along. */
async function wakeStored(root) {
  root.dataset.awake = "";
  const [background, ...frames] = await readFilm(root.querySelector("[data-film]").textContent);
  const stage = new Stage(root);
  await stage.open();
  if (background.width > 0) {
    stage.surfaceOf(background).rebase(background);
  }
  const forms = JSON.parse(root.dataset.controls);
  const controls = new Controls(forms, () => {
    stage.show(frames[controls.positions[0]]);
    root.dataset.shown = JSON.stringify(controls.positions);
  });
  furnish(root, controls);
  if (forms[0].kind === "slider" && frames.length > 1) {
    controls.parts[0].element.prepend(playButton(controls));
  }
  stage.draw(frames[controls.positions[0]]);
  root.dataset.shown = JSON.stringify(controls.positions);
}

/** Questions to the kernel: one at a time, and of those that pile up only the last. */
class Questions {
  constructor(model, late) {
    this.model = model;
    this.late = late;
    this.page = Math.random().toString(36).slice(2);
    this.number = 0;
    this.asked = null;
    this.wanted = null;
  }

  ask(positions) {
    this.wanted = positions;
    if (this.asked === null) {
      this.send();
    }
  }

  send() {
    this.asked = ++this.number;
    this.model.send({ positions: this.wanted, page: this.page, number: this.asked });
    this.wanted = null;
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => this.late(true), BUSY_AFTER);
  }

  /** Takes note of an answer; gives back whether the controls should follow it. */
  answered({ page, number }) {
    if (page !== this.page) {
      return this.asked === null;
    }
    if (number !== this.asked) {
      return false;
    }
    clearTimeout(this.waiting);
    this.late(false);
    this.asked = null;
    const follows = this.wanted === null;
    if (!follows) {
      this.send();
    }
    return follows;
  }

  end() {
    clearTimeout(this.waiting);
  }
}

/** Wakes the figures of a widget, wherever the page shows them, and as often as it draws them. */
function wakeLive(model) {
  const selector = `figure[data-widget="${CSS.escape(model.get("figure"))}"]`;
  const views = new Map();
  const note = (text) => {
    for (const { line } of views.values()) {
      write(line, text);
      line.hidden = text === "";
    }
  };
  const questions = new Questions(model, (late) => note(late ? BUSY : ""));
  let last = model.get("last");

  const show = (answer, frame, follows) => {
    for (const [root, { stage, controls }] of views) {
      if (follows) {
        controls.positions = answer.positions;
      }
      stage.show(frame);
      root.dataset.shown = JSON.stringify(answer.positions);
    }
  };
  const open = async (root) => {
    root.dataset.awake = "";
    const stage = new Stage(root);
    await stage.open();
    const controls = new Controls(model.get("controls"), () => {
      for (const view of views.values()) {
        view.controls.positions = controls.positions;
      }
      questions.ask(controls.positions);
    });
    if (model.get("stop")) {
      controls.element.append(stopButton(model));
    }
    furnish(root, controls);
    views.set(root, { stage, controls, line: root.querySelector(".neuron-asleep") });
    if (last) {
      const [frame] = await readFilm(last.film);
      controls.positions = last.positions;
      stage.draw(frame);
    }
    root.dataset.shown = JSON.stringify(controls.positions);
  };
  const adopt = () => {
    for (const root of views.keys()) {
      if (!root.isConnected) {
        views.delete(root);
      }
    }
    document.querySelectorAll(`${selector}:not([data-awake])`).forEach(open);
  };

  let drawing = Promise.resolve();
  const hear = (answer) => {
    last = answer;
    drawing = drawing.then(async () => {
      const [frame] = await readFilm(answer.film);
      show(answer, frame, questions.answered(answer));
    });
  };
  const fallAsleep = () => {
    questions.end();
    observer.disconnect();
    note(ASLEEP);
    for (const { controls } of views.values()) {
      controls.element.querySelectorAll("input, select, button").forEach((input) => {
        input.disabled = true;
      });
    }
  };

  model.on("msg:custom", hear);
  model.on("comm_live_update", fallAsleep);
  const observer = new MutationObserver(adopt);
  observer.observe(document.body, { childList: true, subtree: true });
  adopt();
  return fallAsleep;
}

/** Wakes the figures that carry their film along, now and whenever the page shows another. */
function watchPage() {
  const selector = `.neuron-explore[data-module="${MODULE}"]:not([data-awake])`;
  const wake = () => {
    for (const root of document.querySelectorAll(selector)) {
      if (root.querySelector("[data-film]")) {
        wakeStored(root);
      }
    }
  };
  new MutationObserver(wake).observe(document.body, { childList: true, subtree: true });
  wake();
}

const WATCHING = Symbol.for(`neuron.explore ${MODULE}`);
if (!globalThis[WATCHING]) {
  globalThis[WATCHING] = true;
  watchPage();
}

export default {
  initialize({ model }) {
    return wakeLive(model);
  },
};
