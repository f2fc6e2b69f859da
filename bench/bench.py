"""
Measures the lesson beside the same lesson in Python and prints both and their ratios.

`java Lab.java bench` runs this, with the program of the browser as the one argument.
"""

import signal
import sys

from playwright.sync_api import Error as BrowserError

import classroom
import machine
import measures
import pages
import table
import training
import watching
from browser import Chromium
from lab import Lab
from trouble import Trouble
from workshop import LOG, Workshop


def main(program):
    others = training.others()
    with Workshop() as workshop, Chromium(program) as chromium:
        with Lab(workshop) as lab:
            rows = measures.live(workshop, lab, chromium)
            watched = watching.watching(workshop, lab, chromium)
        rows += measures.stored(workshop, chromium)
        paged = pages.pages(workshop, chromium)
        version = chromium.version()
        rows += measures.kernels(workshop)
        crowd = classroom.classroom(workshop)
        held = classroom.after_a_notebook(workshop)
        trained = training.training(workshop, others)
    print()
    print("\n".join(machine.lines(version)))
    print(
        "Of several samples it is the median. A ratio below 1 says that ours is smaller or faster."
    )
    for samples, lines in (
        (measures.SAMPLES, table.lines(rows, "Python")),
        (classroom.SAMPLES, table.lines(crowd, "Python")),
        (classroom.SAMPLES_HELD, table.lines(held)),
        (training.SAMPLES, training.lines(trained, others)),
        (watching.SAMPLES, watching.lines(watched)),
        *paged,
    ):
        print()
        print(samples)
        print()
        print("\n".join(lines))


if __name__ == "__main__":
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for Lab.java, which ends all of this
    try:
        main(sys.argv[1])
    except Trouble as trouble:
        sys.exit(str(trouble))
    except BrowserError as failure:
        sys.exit(
            f"The browser stopped the benchmark ({failure.message.splitlines()[0]}); see {LOG}."
        )
