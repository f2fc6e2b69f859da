"""The measure of a watched training: by how much its pictures slow it, and how many there are."""

import json
from statistics import median

import nbformat

from browser import run_all, run_last
from lessons import IJAVA, JJAVA
from table import Row, columns, number
from workshop import notebook

EPOCHS = 10_000
ROUNDS = 3

SAMPLES = (
    f"{ROUNDS} trainings of {EPOCHS:,} epochs alone and as many watched,"
    " after one of each to warm up:"
)

FUNCTIONS = """\
import java.util.concurrent.locks.LockSupport;

Trainer trainer() {
    return new Trainer(Network.random(1, TANH, 2, 16, 16, 1),
        Dataset.spiral(400, 0.02, 1).split(0.25, 1), Optimizer.adam(0.003));
}

double alone(int epochs) {
    Trainer trainer = trainer();
    long begun = System.nanoTime();
    for (int i = 0; i < epochs; i++) {
        trainer.epoch();
    }
    return (System.nanoTime() - begun) / 1e9;
}

double watched(int epochs) throws InterruptedException {
    Trainer trainer = trainer();
    long begun = System.nanoTime();
    double[] seconds = new double[1];
    Thread clock = new Thread(() -> {
        while (trainer.last().number() < epochs) {
            LockSupport.parkNanos(1_000_000);
        }
        seconds[0] = (System.nanoTime() - begun) / 1e9;
    });
    clock.start();
    watch(trainer, epochs);
    clock.join();
    return seconds[0];
}"""

ROUND = f"System.out.println(List.of(alone({EPOCHS}), watched({EPOCHS})));"

FIGURE = "figure[data-widget]"
PRINTED = "[data-mime-type='application/vnd.jupyter.stdout']"


def watching(workshop, lab, chromium):
    """The lessons' largest training on each kernel, alone and on a page that shows it, in turn."""
    return [Watched(each, workshop, lab, chromium) for each in (JJAVA, IJAVA)]


class Watched:
    """What one kernel gave, as medians: seconds without and with watch, pictures a second."""

    def __init__(self, lesson, workshop, lab, chromium):
        print(
            f"Training on {lesson.name}, alone and watched, {1 + ROUNDS} times each ...", flush=True
        )
        self.name = lesson.name
        rounds = measured(lesson, workshop, lab, chromium)
        self.alone, self.watched, self.rate = (median(samples) for samples in zip(*rounds))

    def cells(self):
        row = Row(f"training, {self.name}: {EPOCHS:,} epochs", "s", self.watched, self.alone)
        return [*row.cells(), number(self.rate)]


def measured(lesson, workshop, lab, chromium):
    """For each round the seconds alone, the seconds watched, and the pictures in each of these."""
    name = f"watched-{lesson.kernel}.ipynb"
    nbformat.write(folded(notebook(lesson, lesson.setup, FUNCTIONS, ROUND)), workshop.folder / name)
    rounds = []
    with chromium.page(lab.address(name)) as page:
        run_all(page, lesson, PRINTED)
        page.evaluate("selector => clock.count(selector)", FIGURE)
        for _ in range(ROUNDS):
            page.evaluate("clock.pictures = 0")
            run_last(page, lesson, PRINTED)
            alone, watched = json.loads(page.locator(PRINTED).inner_text())
            rounds.append((alone, watched, page.evaluate("clock.pictures") / watched))
    return rounds


def folded(notebook):
    """With the figure of the last cell in view: the source of the others is folded."""
    for cell in notebook.cells[:-1]:
        cell.metadata.jupyter = {"source_hidden": True}
    return notebook


def lines(watched):
    """A table of its own, since nothing in it is Python's."""
    head = ["", "watched", "alone", "ratio", "pictures a second"]
    return columns([head] + [each.cells() for each in watched])
