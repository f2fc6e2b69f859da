"""Measures of a figure that asks the kernel, of one that is stored, and of a kernel's start."""

import time
from collections import defaultdict
from contextlib import ExitStack, contextmanager
from statistics import median

import nbformat
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError, CellTimeoutError, DeadKernelError
from nbconvert import HTMLExporter

from browser import PRESSES, WARM_UP, Sliders, latencies, run_all
from kernel import Kernel
from lessons import ALL, IJAVA, JJAVA, PYTHON
from table import Row, latency_rows
from trouble import Trouble
from workshop import notebook

MAKES = 3
STARTS = 5

SAMPLES = (
    f"{PRESSES} key presses after {WARM_UP} to warm up, {MAKES} films after the first,"
    f" {STARTS} starts of each kernel:"
)


def live(workshop, lab, chromium):
    """Three sliders that ask the kernel: from the key to the picture."""
    with ExitStack() as pages:
        sides = [pages.enter_context(live_sliders(each, workshop, lab, chromium)) for each in ALL]
        print("Moving three live sliders on each ...", flush=True)
        jjava, ijava, python = latencies(sides)
    return latency_rows("live, JJava", jjava, python) + latency_rows("live, IJava", ijava, python)


@contextmanager
def live_sliders(lesson, workshop, lab, chromium):
    print(f"Opening the live sliders on {lesson.name} ...", flush=True)
    name = f"live-{lesson.kernel}.ipynb"
    nbformat.write(notebook(lesson, lesson.setup, lesson.live.source), workshop.folder / name)
    with chromium.page(lab.address(name)) as page:
        run_all(page, lesson, lesson.live.sliders)
        yield Sliders(page, lesson, lesson.live)


def stored(workshop, chromium):
    """A film of 121 pictures with a slider: its size, its making, its moving in a saved page."""
    print(f"Making a stored film on JJava and in Python, {1 + MAKES} times each ...", flush=True)
    with Film(JJAVA, workshop) as ours, Film(PYTHON, workshop) as python:
        for _ in range(1 + MAKES):
            ours.make()
            python.make()
    print("Moving the slider of both in a saved page ...", flush=True)
    with ours.sliders(chromium) as our_slider, python.sliders(chromium) as python_slider:
        samples = latencies([our_slider, python_slider])
    return [
        Row("stored: in the notebook file", "kB", ours.kilobytes(), python.kilobytes()),
        Row("stored: made, first", "s", ours.seconds[0], python.seconds[0]),
        Row("stored: made, then", "s", median(ours.seconds[1:]), median(python.seconds[1:])),
        *latency_rows("stored", *samples),
    ]


class Film:
    """The pictures for all positions of one slider, in the output of a cell."""

    def __init__(self, lesson, workshop):
        self.lesson = lesson
        self.workshop = workshop
        self.notebook = notebook(lesson, lesson.setup, lesson.stored.source)
        self.seconds = []
        self.client = NotebookClient(
            self.notebook,
            kernel_name=lesson.kernel,
            timeout=600,
            resources={"metadata": {"path": str(workshop.folder)}},
            record_timing=False,
            store_widget_state=False,
        )

    def __enter__(self):
        log = self.workshop.log
        self.kernel = self.client.setup_kernel(stdout=log, stderr=log)
        self.kernel.__enter__()
        self.run(0)
        return self

    def __exit__(self, *failure):
        self.kernel.__exit__(*failure)

    def make(self):
        begun = time.perf_counter()
        self.run(1)
        self.seconds.append(time.perf_counter() - begun)

    def run(self, cell):
        try:
            self.client.execute_cell(self.notebook.cells[cell], cell)
        except CellExecutionError as failure:
            raise Trouble(
                f"A cell fails on {self.lesson.name}: {failure.ename} {failure.evalue}"
            ) from failure
        except (CellTimeoutError, DeadKernelError) as failure:
            raise Trouble(
                f"{self.lesson.name} made no film: it died or took more than ten minutes."
            ) from failure

    def kilobytes(self):
        return (size(self.notebook) - size(without_outputs(self.notebook))) / 1000

    @contextmanager
    def sliders(self, chromium):
        """In the notebook saved as a web page, without network; both sides in the same size."""
        html, _ = HTMLExporter().from_notebook_node(self.notebook)
        saved = self.workshop.folder / f"stored-{self.lesson.kernel}.html"
        saved.write_text(html, encoding="utf-8")
        with chromium.page(saved.as_uri(), offline=True) as page:
            page.add_style_tag(content=".animation img { width: 640px; }")
            page.locator(self.lesson.stored.sliders).wait_for()
            yield Sliders(page, self.lesson, self.lesson.stored)


def size(notebook):
    return len(nbformat.writes(notebook).encode())


def without_outputs(notebook):
    bare = nbformat.from_dict(notebook)
    for cell in bare.cells:
        cell.outputs = []
    return bare


def kernels(workshop):
    """A start of each kernel in turn: until it answers, and until its first chart."""
    print(f"Starting each kernel {STARTS} times ...", flush=True)
    ready, picture = defaultdict(list), defaultdict(list)
    for _ in range(STARTS):
        for lesson in ALL:
            with Kernel(lesson, workshop) as kernel:
                ready[lesson].append(kernel.ready_after)
                picture[lesson].append(kernel.first_picture_after())
    return [
        Row(f"{what}, {ours.name}", "s", median(samples[ours]), median(samples[PYTHON]))
        for what, samples in (("kernel ready", ready), ("first chart shown", picture))
        for ours in (JJAVA, IJAVA)
    ]
