/**
 * Paints a picture that Java sends as text on a canvas. Commands.java has the language: a command a
 * line, a letter and what belongs to it.
 */

const CAPS = ["butt", "round", "square"];
const JOINS = ["miter", "round", "bevel"];
const MOST_LETTERS = 2000;

/** Letters come again in every picture, so their outlines are read once. */
const letterPaths = new Map();

/** Paints the commands, with so many pixels of the canvas for a unit of the picture. */
export function paint(context, commands, scale) {
  const painter = new Painter(context, scale);
  for (const line of commands.split("\n")) {
    painter[line[0]]?.(line.slice(1));
  }
  painter.end();
}

class Painter {
  constructor(context, scale) {
    this.context = context;
    this.scale = scale;
    this.letters = new Map();
    this.said = new Map();
    context.save();
    this.t("1 0 0 1 0 0");
  }

  end() {
    this.context.restore();
  }

  /** Transform. */
  t(numbers) {
    this.said.set("t", numbers);
    const s = this.scale;
    const [a, b, c, d, e, f] = numbers.split(" ").map(Number);
    this.transform = [a * s, b * s, c * s, d * s, e * s, f * s];
    this.context.setTransform(...this.transform);
  }

  /** Clip: a canvas can only go back to none, and with that forgets all else. */
  k(outlines) {
    const { context, scale } = this;
    context.restore();
    context.save();
    context.setTransform(scale, 0, 0, scale, 0, 0);
    if (outlines !== "") {
      outlines.split(" ").forEach((outline) => {
        context.clip(...read(outline));
      });
    }
    this.said.forEach((what, command) => this[command](what));
  }

  /** Paint. */
  p(paint) {
    this.said.set("p", paint);
    const style = paint.includes(" ") ? this.gradient(paint.split(" ")) : `#${paint}`;
    this.context.fillStyle = style;
    this.context.strokeStyle = style;
  }

  gradient([x1, y1, x2, y2, ...stops]) {
    const gradient = this.context.createLinearGradient(x1, y1, x2, y2);
    for (let i = 0; i < stops.length; i += 2) {
      gradient.addColorStop(stops[i], `#${stops[i + 1]}`);
    }
    return gradient;
  }

  /** Pen. */
  w(pen) {
    this.said.set("w", pen);
    const [width, cap, join, miter, phase, ...dash] = pen.split(" ").map(Number);
    this.context.lineWidth = width;
    this.context.lineCap = CAPS[cap];
    this.context.lineJoin = JOINS[join];
    this.context.miterLimit = miter;
    this.context.lineDashOffset = phase;
    this.context.setLineDash(dash);
  }

  /** Fill. */
  f(outline) {
    this.context.fill(...read(outline));
  }

  /** Stroke. */
  s(outline) {
    this.context.stroke(read(outline)[0]);
  }

  /** What a letter looks like. */
  d(what) {
    const end = what.indexOf(" ");
    this.letters.set(what.slice(0, end), letter(what.slice(end + 1)));
  }

  /** A letter. */
  g(what) {
    const { context } = this;
    const [number, scale, x, y] = what.split(" ");
    context.transform(scale, 0, 0, scale, x, y);
    context.fill(...this.letters.get(number));
    context.setTransform(...this.transform);
  }

  /** An image. */
  i(what) {
    const [isSmooth, width, height, ...runs] = what.split(" ");
    const image = new OffscreenCanvas(width, height);
    const pixels = new ImageData(image.width, image.height);
    fillRuns(new Uint32Array(pixels.data.buffer), runs);
    image.getContext("2d").putImageData(pixels, 0, 0);
    this.context.imageSmoothingEnabled = isSmooth === "1";
    this.context.imageSmoothingQuality = "high";
    this.context.drawImage(image, 0, 0);
  }
}

/** Fills pixels with runs of one colour, in the order of bytes that the computer has. */
function fillRuns(pixels, runs) {
  const pixel = new Uint32Array(1);
  const bytes = new DataView(pixel.buffer);
  let from = 0;
  for (const run of runs) {
    const [colour, count = "1"] = run.split("x");
    bytes.setUint32(0, Number.parseInt(colour, 16));
    const to = from + Number(count);
    pixels.fill(pixel[0], from, to);
    from = to;
  }
}

/** The path of an outline, and the rule by which it is filled. */
function read(outline) {
  if (outline[0] === "e") {
    return [new Path2D(outline.slice(1)), "evenodd"];
  }
  return [new Path2D(outline), "nonzero"];
}

function letter(outline) {
  if (!letterPaths.has(outline)) {
    if (letterPaths.size === MOST_LETTERS) {
      letterPaths.clear();
    }
    letterPaths.set(outline, read(outline));
  }
  return letterPaths.get(outline);
}
