"""
Measures the lesson beside the same lesson in Python and prints both and their ratios.

`java Lab.java bench` runs this, with the program of the browser as the one argument.
"""

import signal
import sys

from playwright.sync_api import Error as BrowserError

import machine
import measures
import table
from browser import Chromium
from lab import Lab
from trouble import Trouble
from workshop import LOG, Workshop


def main(program):
    with Workshop() as workshop, Chromium(program) as chromium:
        with Lab(workshop) as lab:
            rows = measures.live(workshop, lab, chromium)
        rows += measures.stored(workshop, chromium)
        version = chromium.version()
        rows += measures.kernels(workshop)
    print()
    print("\n".join(machine.lines(version)))
    print(measures.SAMPLES)
    print("ratio: ours as a part of Python's, so below 1 is smaller or faster")
    print()
    print("\n".join(table.lines(rows)))


if __name__ == "__main__":
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for Lab.java, which ends all of this
    try:
        main(sys.argv[1])
    except Trouble as trouble:
        sys.exit(str(trouble))
    except BrowserError as failure:
        sys.exit(f"The browser stopped the benchmark ({failure.message.splitlines()[0]}); see {LOG}.")
