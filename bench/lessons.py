"""The same lesson on both sides: what its cells say, and where its pictures and sliders are."""

from dataclasses import dataclass, replace


@dataclass(frozen=True)
class Figure:
    """
    A cell that shows a picture with sliders, and how to find them on the page.

    Every slider starts at its left end, so that each key to the right moves it.
    """

    source: str
    selector: str
    sliders: str


@dataclass(frozen=True)
class Lesson:
    """A lesson on one kernel: the cell that loads it, one chart, and two figures with sliders."""

    name: str
    kernel: str
    setup: str
    chart: str
    live: Figure
    stored: Figure


def explore(source):
    return Figure(source, ".neuron-explore", ".neuron-explore input[type=range]")


JJAVA = Lesson(
    name="JJava",
    kernel="java",
    setup="""\
%classpath lib/neuron.jar
import neuron.*;
import static neuron.practice.Lesson.*;""",
    chart="passThrough(-1, RELU, SIGMOID)",
    live=explore(
        """\
explore(slider("w₁", -3, 3, -3), slider("w₂", -3, 3, -3), slider("b", -3, 3, -3),
    (w1, w2, b) -> terms(new Neuron(new double[] {w1, w2}, b), new double[] {2, 3}));"""
    ),
    stored=explore('explore(slider("z", -6, 6, -6), z -> passThrough(z, RELU, SIGMOID));'),
)

IJAVA = replace(JJAVA, name="IJava", kernel="ijava")

PYTHON = Lesson(
    name="Python",
    kernel="python3",
    setup="""\
from figures import *
from ipywidgets import FloatSlider, fixed, interact
from IPython.display import HTML
from matplotlib.animation import FuncAnimation

%config InlineBackend.figure_formats = ["retina"]
%config InlineBackend.print_figure_kwargs = {"bbox_inches": None}""",
    chart="pass_through(-1);",
    live=Figure(
        """\
w1, w2, b = (FloatSlider(min=-3, max=3, value=-3, description=name) for name in ["w₁", "w₂", "b"])
interact(terms, w1=w1, w2=w2, b=b, x=fixed((2, 3)));""",
        ".widget-interact",
        ".widget-interact .noUi-handle",
    ),
    stored=Figure(
        """\
figure, move = pass_through(-6, dpi=2 * DPI)
film = FuncAnimation(figure, lambda step: move(-6 + step / 10), frames=121)
plt.close(figure)
HTML(film.to_jshtml())""",
        ".animation",
        ".animation .anim-slider",
    ),
)

ALL = [JJAVA, IJAVA, PYTHON]
