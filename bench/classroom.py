"""Measures of a whole class that begins at once: 1, 10 and 30 kernels on one computer."""

from functools import partial
from statistics import median
from threading import Barrier, BrokenBarrierError, Thread

import nbformat
import psutil

from kernel import Kernel
from lessons import IJAVA, JJAVA, PYTHON
from table import Row
from workshop import HERE

SIZES = [1, 10, 30]
ROUNDS = 3
NOTEBOOK = HERE.parent / "notebooks" / "02-the-activation-function.ipynb"
GIGABYTES_FOR_CHART = 0.25

SAMPLES = (
    f"Kernels started at the same moment, the median of a class, {ROUNDS} classes of one and one"
    " of each other size:"
)

SAMPLES_HELD = "A kernel at the end of a notebook:"


def classroom(workshop):
    """The rows of all sizes for which there is memory enough."""
    return [
        row for size in SIZES if fits(size, GIGABYTES_FOR_CHART) for row in rows(size, workshop)
    ]


def fits(size, gigabytes):
    """Whether there is memory for a class, each member of which takes so many."""
    if size * gigabytes < psutil.virtual_memory().available / 2**30:
        return True
    print(f"{size} kernels at once are left out: there is too little memory.", flush=True)
    return False


def rows(size, workshop):
    print(f"Starting {size} at once of each kernel ...", flush=True)
    rounds = ROUNDS if size == 1 else 1
    lessons = [lesson for _ in range(rounds) for lesson in (JJAVA, IJAVA, PYTHON)]
    begun = {lesson: [] for lesson in lessons}
    for lesson in lessons:
        begun[lesson] += together(size, partial(Seat, lesson, workshop))
    return [
        Row(
            f"{size} at once, {ours.name}: {what}",
            unit,
            median(getattr(seat, field) for seat in begun[ours]),
            median(getattr(seat, field) for seat in begun[PYTHON]),
        )
        for what, unit, field in (
            ("ready", "s", "ready"),
            ("first chart", "s", "picture"),
            ("memory of one after the chart", "MB", "memory"),
        )
        for ours in (JJAVA, IJAVA)
    ]


def together(size, seat):
    """A class of this size that begins at once; its kernels stay until the last is done."""
    everybody = Barrier(size)
    seats = [seat(everybody) for _ in range(size)]
    for seat in seats:
        seat.start()
    for seat in seats:
        seat.join()
    failures = [seat.failure for seat in seats if seat.failure]
    if failures:
        raise failures[0]
    return seats


class Seat(Thread):
    """Somebody who starts a kernel and asks for the first chart at once."""

    def __init__(self, lesson, workshop, everybody):
        super().__init__(daemon=True)
        self.lesson = lesson
        self.workshop = workshop
        self.everybody = everybody
        self.failure = None

    def run(self):
        try:
            with Kernel(self.lesson, self.workshop) as kernel:
                self.work(kernel)
                self.everybody.wait()
                self.rest(kernel)
                self.everybody.wait()
        except BrokenBarrierError:
            pass  # another one's failure is the reason
        except Exception as failure:
            self.failure = failure
            self.everybody.abort()

    def work(self, kernel):
        self.ready = kernel.ready_after
        self.picture = kernel.first_picture_after()

    def rest(self, kernel):
        """What is to be done once everybody's work is."""
        self.memory = kernel.megabytes()


def after_a_notebook(workshop):
    """What one kernel holds when all cells of notebook 02 have run, each after the other."""
    print("Running all of notebook 02 on JJava and on IJava ...", flush=True)
    held = [holds(lesson, workshop) for lesson in (JJAVA, IJAVA)]
    return [
        Row(f"memory after all of notebook 02, {lesson.name}", "MB", megabytes)
        for lesson, megabytes in zip((JJAVA, IJAVA), held)
    ]


def holds(lesson, workshop):
    with Kernel(lesson, workshop) as kernel:
        kernel.listen()
        for cell in nbformat.read(NOTEBOOK, as_version=4).cells:
            if cell.cell_type == "code":
                kernel.run(cell.source)
        return kernel.megabytes()
