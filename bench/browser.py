"""The system's Chromium, headless: it runs a notebook's cells and presses keys on its sliders."""

import random
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import sync_playwright

from trouble import Trouble

FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
PATIENCE_IN_MILLISECONDS = 120_000
CLOCK = Path(__file__).with_name("clock.js")
ERROR = (
    "[data-mime-type='application/vnd.jupyter.error'],"
    " [data-mime-type='application/vnd.jupyter.stderr']"
)
AT_ITS_END = """
({ options, selectedIndex, value, max }) =>
    options ? selectedIndex === options.length - 1 : value === max"""

WARM_UP = 10
PRESSES = 60
PAUSE_IN_MILLISECONDS = (150, 350)


class Chromium:
    """A program of its own, found by Lab.java; nothing is downloaded."""

    def __init__(self, program):
        self.program = program

    def __enter__(self):
        self.playwright = sync_playwright().start()
        self.browser = self.playwright.chromium.launch(
            executable_path=self.program, args=FLAGS, handle_sigint=False
        )
        return self

    def __exit__(self, *failure):
        self.browser.close()
        self.playwright.stop()

    def version(self):
        return self.browser.version

    @contextmanager
    def page(self, address, offline=False, script=None):
        """An address in a window of its own, with a script that runs before the page's."""
        window = self.browser.new_context(viewport={"width": 1280, "height": 900}, offline=offline)
        page = window.new_page()
        page.set_default_timeout(PATIENCE_IN_MILLISECONDS)
        page.add_init_script(path=CLOCK)
        if script:
            page.add_init_script(path=script)
        page.goto(address)
        yield page
        window.close()


def run_all(page, lesson, selector):
    """Runs the cells of the notebook on the page and waits until one gives what is named."""
    await_idle(page)
    choose(page, "#jp-MainMenu .lm-MenuBar-item", "Run")
    choose(page, ".lm-Menu .lm-Menu-item", "Run All Cells")
    await_output(page, lesson, selector)


def run_last(page, lesson, selector):
    """Runs the last cell again."""
    page.locator(".jp-CodeCell .cm-content").last.click()
    page.keyboard.press("Control+Enter")
    page.locator(selector).wait_for(state="detached")
    await_output(page, lesson, selector)


def await_output(page, lesson, selector):
    page.locator(f"{selector}, {ERROR}").first.wait_for()
    if page.locator(ERROR).count() > 0:
        said = page.locator(ERROR).first.inner_text()
        raise Trouble(f"A cell fails on {lesson.name}: {' '.join(said.split())}")
    await_idle(page)


def await_idle(page):
    """The mark in the notebook's toolbar is no help: it says idle before there is a kernel."""
    page.locator("#jp-main-statusbar").get_by_text("| Idle").wait_for()


def choose(page, entries, label):
    page.locator(entries).filter(has=page.get_by_text(label, exact=True)).click()


class Sliders:
    """The sliders of a figure on a page, each of them as far left as it goes."""

    def __init__(self, page, lesson, figure):
        self.page = page
        self.lesson = lesson
        self.figure = figure
        self.all = page.locator(figure.sliders).all()
        self.presses = 0

    def press(self):
        """Moves the next slider by a step; gives back the milliseconds from key to picture."""
        slider = self.all[self.presses % len(self.all)]
        self.presses += 1
        self.page.evaluate("selector => clock.arm(selector)", self.figure.selector)
        slider.press(self.key(slider))
        reading = self.page.evaluate("clock.reading")
        if reading is None:
            raise Trouble(f"On {self.lesson.name}, a key on a slider brought no new picture.")
        return reading

    def key(self, slider):
        return "ArrowRight"


class Controls(Sliders):
    """Sliders and lists of choices that begin anywhere: at its end, one goes back by a step."""

    def key(self, control):
        return "ArrowLeft" if control.evaluate(AT_ITS_END) else "ArrowRight"


def latencies(sides):
    """
    Moves the sliders of each side by turns, so that all meet the same machine; gives back the
    samples of each.

    A pause of random length stands before each key, as between those of a person: it lets the
    kernels come to rest, and no key falls into step with one that looks for messages at intervals.
    """
    pause = random.Random(1)
    samples = [[] for _ in sides]
    for _ in range(WARM_UP + PRESSES):
        for sliders, taken in zip(sides, samples):
            sliders.page.wait_for_timeout(pause.uniform(*PAUSE_IN_MILLISECONDS))
            taken.append(sliders.press())
    return [taken[WARM_UP:] for taken in samples]
