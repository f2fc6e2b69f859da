"""Measures of a page without a kernel: its bytes, its start and its sliders."""

import gzip
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from urllib.parse import unquote, urlparse

from browser import PRESSES, WARM_UP, Controls, latencies
from lessons import Figure
from table import Row, latency_rows

OPENINGS = 7
SCRIPT = Path(__file__).with_suffix(".js")
LOADED = "() => performance.getEntriesByType('resource').map(({ name }) => name)"
READ = ("http:", "file:")
TWO = "02-the-activation-function.html"
SEVEN = "07-watch-it-learn.html"

SAMPLES = f"{OPENINGS} openings of each page, {PRESSES} key presses after {WARM_UP} to warm up:"
SAMPLES_OF_OURS = f"{PRESSES} key presses after {WARM_UP} to warm up:"


@dataclass
class Side:
    """A page with a figure that has sliders; the path of its address begins in a folder."""

    name: str
    address: str
    root: Path
    figure: Figure

    @contextmanager
    def opened(self, chromium):
        """The page, and the seconds until its first slider could be moved."""
        with chromium.page(self.address, script=SCRIPT) as page:
            yield page, page.evaluate("firstSlider") / 1000

    def opening(self, chromium):
        """Seconds: until the slider can be moved, and until a key pressed then has its picture."""
        with self.opened(chromium) as (page, seconds):
            return seconds, seconds + self.controls(page).press() / 1000

    def controls(self, page):
        return Controls(page, self, self.figure)

    def files(self, chromium):
        """All that the browser reads until the slider can be moved."""
        with self.opened(chromium) as (page, _):
            loaded = {self.address, *page.evaluate(LOADED)}
        paths = (unquote(urlparse(name).path)[1:] for name in loaded if name.startswith(READ))
        return [(self.root / path).read_bytes() for path in paths]


def java_side(file, control):
    """A page that runs Java, and its figure with a control of this name."""
    selector = f'.neuron-explore:has([aria-label="{control}"])'
    figure = Figure("", selector, f"{selector} :is(input[type=range], select)")
    return Side("the page that runs Java", file.as_uri(), Path(file.anchor), figure)


def python_side(address, folder):
    figure = Figure("", "figure", "input[type=range]")
    return Side("the page that runs Python", address, folder, figure)


def opening(chromium, sides):
    """Bytes, first slider and first result of the two pages, which are opened in turn."""
    print(f"Opening the page of each, {OPENINGS} times ...", flush=True)
    opened = [[side.opening(chromium) for side in sides] for _ in range(OPENINGS)]
    slider, result = zip(*(medians(of_one_side) for of_one_side in zip(*opened)))
    files = [side.files(chromium) for side in sides]
    packed = [map(gzip.compress, of_one_side) for of_one_side in files]
    return [
        Row("page: its files", "kB", *map(kilobytes, files)),
        Row("page: its files, each in gzip", "kB", *map(kilobytes, packed)),
        Row("page: first slider", "s", *slider),
        Row("page: first result", "s", *result),
    ]


def medians(openings):
    """Until the first slider, and until the first result."""
    return [median(seconds) for seconds in zip(*openings)]


def kilobytes(files):
    return sum(map(len, files)) / 1000


def moving(chromium, sides):
    """The slider of both pages, key by key in turn."""
    print("Moving the slider of both pages ...", flush=True)
    with ExitStack() as pages:
        opened = [pages.enter_context(side.opened(chromium)) for side in sides]
        samples = latencies([side.controls(page) for side, (page, _) in zip(sides, opened)])
    return latency_rows("page, one slider", *samples)


def moving_ours(chromium, site):
    """Figures of ours with more controls, which Python's page has not."""
    two, four = java_side(site / TWO, "w"), java_side(site / SEVEN, "neurons")
    return [
        *latency_rows("page of 02, two sliders", moved(chromium, two)),
        *latency_rows("page of 07, four controls and a training", moved(chromium, four)),
    ]


def moved(chromium, side):
    print(f"Moving the controls of {Path(side.address).name} ...", flush=True)
    with chromium.page(side.address) as page:
        wake(page, side.figure)
        (samples,) = latencies([side.controls(page)])
    return samples


def wake(page, figure):
    """Goes once through the page, since figures get their controls as they are seen."""
    for cell in page.locator("[data-live]").all():
        cell.scroll_into_view_if_needed()
        cell.and_(page.locator("[data-state=done]")).wait_for()
    page.locator(figure.selector).scroll_into_view_if_needed()
