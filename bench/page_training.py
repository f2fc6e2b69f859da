"""The measure of a training in the two pages: what a learner waits for in notebook 07."""

import json
from dataclasses import replace
from statistics import mean, median

from browser import Controls
from opening import SEVEN, java_side, wake
from table import Row
from trainers import COMPARED_EPOCHS, JJAVA, TELL_STARTS, Recipe, agree, start, tell_start
from training import ready
from trouble import Trouble

ROUNDS = 3
RATE = 0.03
DATA = {"XOR": "xor(400, 0.15, 1)", "circles": "circles(400, 0.1, 1)"}
SIGMAS = ("identity", "ReLU", "tanh", "sigmoid")
EPOCHS = 100

TABLE = "[data-cell]:has-text('table(List.of(IDENTITY')"
TABLE_EPOCHS = 200
TRAININGS = 80

NEURONS = 8
POSITIONS = {
    "data": ("moons", "circles", "XOR", "spiral"),
    "activation": ("ReLU", "identity", "tanh", "sigmoid"),
}

CALL = "async ([name, given]) => (await load('network'))[name](...given)"
SET = """
([selector, name, position]) => {
  const control = document.querySelector(`${selector} [aria-label="${name}"]`);
  control[control.options ? "selectedIndex" : "value"] = position;
  control.dispatchEvent(new Event("input", { bubbles: true }));
}"""
IS_SHOWN = """
(selector) => {
  const figure = document.querySelector(selector);
  const controls = [...figure.querySelectorAll("select, input[type=range]")];
  const positions = controls.map((each) => each.options ? each.selectedIndex : +each.value);
  return figure.dataset.shown === JSON.stringify(positions);
}"""
RUN = """
(cell) => new Promise((resolve) => {
  const begun = performance.now();
  const observer = new MutationObserver(() => {
    const { state } = cell.dataset;
    if (state === "done" || state === "failed") {
      observer.disconnect();
      resolve(state === "done" ? (performance.now() - begun) / 1000 : null);
    }
  });
  observer.observe(cell, { attributeFilter: ["data-state"] });
  cell.querySelector(".acts button").click();
})"""

SAMPLES = f"{ROUNDS} trainings of each kind, and one run of the table:"


def training(workshop, chromium, site, python_side):
    """Rows for the figure with four controls, and one for the table."""
    print("Training in Java, to see that Python's page gives the same ...", flush=True)
    starts, scores = told(workshop)
    side = java_side(site / SEVEN, "neurons")
    with python_side.opened(chromium) as (page, _), chromium.page(side.address) as ours:
        python = Python(page, starts)
        python.require_same(scores)
        return rows(Java(ours, side), python)


def told(workshop):
    """Where each training begins, and what the kernel gives after some epochs."""
    starts, scores = {}, {}
    with ready(JJAVA, workshop) as kernel:
        kernel.run(TELL_STARTS)
        for data, made in DATA.items():
            kernel.run(f"data = Dataset.{made}.split(0.25, 1);")
            for sigma in SIGMAS:
                starts[data, sigma] = json.dumps(start(kernel.run(tell_start(sigma))))
                recipe = Recipe(sigma, "Adam", RATE)
                scores[data, sigma] = json.loads(kernel.run(JJAVA.scores(recipe)))
    return starts, scores


class Python:
    """The page that trains in plain Python."""

    def __init__(self, page, starts):
        self.page, self.starts = page, starts

    def call(self, function, data, sigma, epochs):
        given = [function, [self.starts[data, sigma], sigma, RATE, epochs]]
        return self.page.evaluate(CALL, given)

    def require_same(self, scores):
        """Stops the benchmark where it would compare two different things."""
        for (data, sigma), ours in scores.items():
            theirs = json.loads(self.call("scores", data, sigma, COMPARED_EPOCHS))
            if not agree(ours, theirs):
                raise Trouble(
                    f"The training with {sigma} on {data} gives {theirs} in Python's page after"
                    f" {COMPARED_EPOCHS} epochs and {ours} in Java: it is not the same, so no time"
                    " is compared."
                )

    def training(self, data, sigma):
        return self.call("seconds", data, sigma, EPOCHS)

    def training_of_the_table(self):
        """The mean of a training with each activation: points and steps are the same in all."""
        return mean(self.call("seconds", "XOR", sigma, TABLE_EPOCHS) for sigma in SIGMAS)


class Java:
    """Notebook 07 as a page that runs Java, two layers in its figure with four controls."""

    def __init__(self, page, side):
        self.page, self.figure = page, side.figure
        wake(page, side.figure)
        neurons = f'{side.figure.selector} [aria-label="neurons"]'
        self.neurons = Controls(page, side, replace(side.figure, sliders=neurons))
        self.set("layers", 1)

    def set(self, control, position):
        """Moves a control as by a mouse, and waits for the picture."""
        self.page.evaluate(SET, [self.figure.selector, control, position])
        self.page.wait_for_function(IS_SHOWN, arg=self.figure.selector)

    def training(self, data, sigma):
        """From the key that makes it eight neurons a layer to the picture of the boundary."""
        self.set("data", POSITIONS["data"].index(data))
        self.set("activation", POSITIONS["activation"].index(sigma))
        self.set("neurons", NEURONS - 2)
        return self.neurons.press() / 1000

    def training_of_the_table(self):
        """The first run also takes what stands above, and the second the table alone."""
        self.run(TABLE)
        return self.run(TABLE) / TRAININGS

    def run(self, cell):
        seconds = self.page.locator(cell).evaluate(RUN)
        if seconds is None:
            raise Trouble("The table of notebook 07 fails in the page that runs Java.")
        return seconds


def rows(java, python):
    print("Training in both pages ...", flush=True)
    of_the_table = [side.training_of_the_table() for side in (java, python)]
    return [
        *(row(java, python, data, sigma) for data in DATA for sigma in ("ReLU", "tanh")),
        Row(f"page: a training of the table, {TABLE_EPOCHS} epochs", "s", *of_the_table),
    ]


def row(java, python, data, sigma):
    """Both sides by turns."""
    samples = [[side.training(data, sigma) for side in (java, python)] for _ in range(ROUNDS)]
    return Row(f"page: {sigma} on {data}, {EPOCHS} epochs", "s", *map(median, zip(*samples)))
