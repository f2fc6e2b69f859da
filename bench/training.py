"""The measure of a training: what an epoch takes in Java, in numpy, and in PyTorch if installed."""

import json
import sys
from contextlib import ExitStack, contextmanager
from importlib.util import find_spec
from pathlib import Path
from statistics import median

import table
from kernel import Kernel
from trainers import (
    COMPARED_EPOCHS,
    JJAVA,
    NUMPY,
    OURS,
    PYTORCH,
    RECIPES,
    STARTS,
    TELL_STARTS,
    TIMED_EPOCHS,
    agree,
    start,
    tell_start,
)
from trouble import Trouble

WARM_UP = 2
ROUNDS = 7
PINS = Path(__file__).with_name("pytorch.txt")

SAMPLES = f"{ROUNDS} trainings of {TIMED_EPOCHS} epochs after {WARM_UP} to warm up:"


def others():
    """Whom ours is compared with: PyTorch is large, so it may be missing."""
    if find_spec("torch"):
        return [NUMPY, PYTORCH]
    print(
        "PyTorch is missing, so a training is compared with numpy alone. To add it (5 GB on Linux):"
        f' "{sys.executable}" -m pip install -r "{PINS}"',
        flush=True,
    )
    return [NUMPY]


def training(workshop, others):
    """A small network on all sides, which take turns so that all meet the same computer."""
    print("Training a network on each side, to see that all give the same ...", flush=True)
    write_starts(workshop)
    with ExitStack() as stack:
        kernels = {side: stack.enter_context(ready(side, workshop)) for side in OURS + others}
        for recipe in RECIPES:
            require_same(recipe, kernels)
        return [row for recipe in RECIPES for row in rows(recipe, kernels, others)]


def rows(recipe, kernels, others):
    """Each of our kernels beside the others."""
    print(f"Training with {recipe} on each ...", flush=True)
    taken = microseconds(recipe, kernels)
    return [
        table.Row(
            f"training, {ours.name}: an epoch with {recipe}",
            "µs",
            taken[ours],
            *(taken[other] for other in others),
        )
        for ours in OURS
    ]


def lines(rows, others):
    return table.lines(rows, *(other.name for other in others))


def write_starts(workshop):
    """Lets Python begin with our points and weights, and take the points in our orders."""
    with ready(JJAVA, workshop) as kernel:
        kernel.run(TELL_STARTS)
        starts = {
            sigma: start(kernel.run(tell_start(sigma)))
            for sigma in {recipe.sigma for recipe in RECIPES}
        }
    (workshop.folder / STARTS).write_text(json.dumps(starts))


@contextmanager
def ready(side, workshop):
    with Kernel(side, workshop) as kernel:
        kernel.listen()
        for cell in side.setup:
            kernel.run(cell)
        yield kernel


def require_same(recipe, kernels):
    """Stops the benchmark where it would compare two different things."""
    (first, ours), *rest = [
        (side, json.loads(kernel.run(side.scores(recipe)))) for side, kernel in kernels.items()
    ]
    for side, scores in rest:
        if not agree(ours, scores):
            raise Trouble(
                f"The training with {recipe} gives {scores} in {side.name} after {COMPARED_EPOCHS}"
                f" epochs and {ours} in {first.name}: it is not the same, so no time is compared."
            )


def microseconds(recipe, kernels):
    """What an epoch takes on each side, as the median of several trainings."""
    samples = {side: [] for side in kernels}
    for _ in range(WARM_UP + ROUNDS):
        for side, kernel in kernels.items():
            samples[side].append(float(kernel.run(side.microseconds(recipe))))
    return {side: median(taken[WARM_UP:]) for side, taken in samples.items()}
