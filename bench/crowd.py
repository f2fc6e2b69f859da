"""
Measures what learners need who all run notebook 02 at once: time, memory and processor of each.

`java Lab.java bench --hub` runs this, on Linux, in the environment of the lesson itself.
"""

import os
import platform
import re
import signal
import sys
import time
from functools import partial
from statistics import median
from threading import Event, Thread
from typing import NamedTuple

import nbformat

import machine
from classroom import NOTEBOOK, SIZES, Seat, fits, together
from lab import Lab
from lessons import JJAVA
from table import columns, number
from trouble import Trouble
from workshop import Workshop

GIGABYTES_FOR_EACH = 0.35
SECONDS_BETWEEN_LOOKS = 0.5
KILOBYTES = re.compile(r"(\w+):\s+(\d+) kB")
SECONDS_OF_REST = 20  # by then the kernel's agent has collected what is no longer used

MEASURES = [
    ("done: the learner in the middle, s", median, lambda learner: learner.seconds),
    ("done: the last, s", max, lambda learner: learner.seconds),
    ("processor of one, s", median, lambda learner: learner.processor),
    ("memory of one: most, MB", median, lambda learner: learner.most.all),
    ("memory of one: at rest, MB", median, lambda learner: learner.held.all),
    ("its share of what is shared: most, MB", median, lambda learner: learner.most.share),
    ("its share of what is shared: at rest, MB", median, lambda learner: learner.held.share),
]


def main():
    if not os.path.exists("/proc/self/smaps_rollup"):
        raise Trouble(f"{platform.system()} does not tell how memory is shared: run this on Linux.")
    load = os.getloadavg()[0]
    cells = code(NOTEBOOK)
    with Workshop() as workshop:
        server = server_alone(workshop)
        sizes = [size for size in SIZES if fits(size, GIGABYTES_FOR_EACH)]
        classes = [begin(size, cells, workshop) for size in sizes]
    print()
    print("\n".join(machine.computer()))
    print(f"The load of this computer was {load:.2f} before. {NOTEBOOK.name}: {len(cells)} cells.")
    print()
    print("\n".join(table(classes)))
    print()
    print(f"JupyterLab without a kernel: {number(server.all)} MB.")


def code(notebook):
    cells = nbformat.read(notebook, as_version=4).cells
    return [cell.source for cell in cells if cell.cell_type == "code"]


def table(classes):
    head = ["kernels at once", *(str(len(learners)) for learners in classes)]
    rows = [
        [what, *(number(statistic(map(measure, learners))) for learners in classes)]
        for what, statistic, measure in MEASURES
    ]
    return columns([head, *rows])


def begin(size, cells, workshop):
    print(f"Running all of notebook 02 in {size} at once ...", flush=True)
    return together(size, partial(Learner, cells, workshop))


class Learner(Seat):
    """Somebody who runs a whole notebook, and then reads."""

    def __init__(self, cells, workshop, everybody):
        super().__init__(JJAVA, workshop, everybody)
        self.cells = cells

    def work(self, kernel):
        with Watched(kernel.process().pid) as watched:
            kernel.listen()
            for cell in self.cells:
                kernel.run(cell)
            self.seconds = kernel.age()
        self.processor = sum(kernel.process().cpu_times()[:2])
        self.most = Memory(most_resident(watched.pid), watched.largest)

    def rest(self, kernel):
        time.sleep(SECONDS_OF_REST)
        self.held = Memory.of(kernel.process().pid)


class Memory(NamedTuple):
    """What a process holds, in MB: in all, and its share where it shares with others."""

    all: float
    share: float

    @classmethod
    def of(cls, pid):
        held = megabytes(f"/proc/{pid}/smaps_rollup")
        return cls(held["Rss"], held["Pss"])


def most_resident(pid):
    """The most that a process ever held, which Linux keeps."""
    return megabytes(f"/proc/{pid}/status")["VmHWM"]


def megabytes(file):
    """The rows of a file of the system that count kilobytes."""
    with open(file, encoding="utf-8") as rows:
        return {row[1]: int(row[2]) * 1024 / 1e6 for row in map(KILOBYTES.match, rows) if row}


class Watched(Thread):
    """The largest share of memory that a process held, seen by looking from time to time."""

    def __init__(self, pid):
        super().__init__(daemon=True)
        self.pid = pid
        self.largest = 0
        self.over = Event()

    def __enter__(self):
        self.start()
        return self

    def __exit__(self, *failure):
        self.over.set()
        self.join()

    def run(self):
        while not self.over.wait(SECONDS_BETWEEN_LOOKS):
            self.largest = max(self.largest, Memory.of(self.pid).share)


def server_alone(workshop):
    """JupyterLab as each learner has one, once it answers."""
    print("Starting a server ...", flush=True)
    with Lab(workshop) as lab:
        return Memory.of(lab.server.pid)


if __name__ == "__main__":
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for Lab.java, which ends all of this
    try:
        main()
    except Trouble as trouble:
        sys.exit(str(trouble))
