"""The lesson's two figures as an author writes them with matplotlib: 640 × 360 pixels of CSS."""

import matplotlib.pyplot as plt
import numpy as np

SIZE = (6.4, 3.6)
DPI = 100
INK, MUTED, BLUE, VERMILLION = "#1F2933", "#616E7C", "#0072B2", "#C24E00"


def relu(z):
    return np.maximum(0, z)


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def terms(w1, w2, b, x=(2, 3)):
    """How w₁x₁, w₂x₂ and b add up to z: a row for each, an arrow from the sum so far."""
    parts = np.array([w1 * x[0], w2 * x[1], b])
    ends = np.cumsum(parts)
    reach = max(1, np.abs([parts, ends]).max())
    figure, axes = plt.subplots(figsize=SIZE, dpi=DPI)
    figure.subplots_adjust(left=0.28, right=0.96, top=0.87, bottom=0.14)
    axes.set(xlim=(-1.3 * reach, 1.3 * reach), ylim=(3.5, -0.5), xlabel="sum so far")
    for row, (part, end) in enumerate(zip(parts, ends)):
        colour = MUTED if part == 0 else BLUE if part > 0 else VERMILLION
        arrow(axes, row, end - part, end, colour, head=0.06 * reach)
        axes.plot([end, end], [row - 0.21, row + 1.21], color=MUTED, linewidth=1.2)
        beside(axes, row, part, end, f"{part:+.1f}", colour)
    axes.barh(3, ends[-1], height=0.42, color=INK)
    beside(axes, 3, ends[-1], ends[-1], f"z = {ends[-1]:.1f}", INK)
    names = [
        f"w₁x₁   {w1:.1f} × {x[0]}",
        f"w₂x₂   {w2:.1f} × {x[1]}",
        "b   the bias",
        "z   the sum",
    ]
    axes.set_yticks(range(4), names)
    axes.tick_params(axis="y", length=0)
    axes.set_title("How the terms add up to z", weight="bold", color=INK)
    axes.axvline(0, color=MUTED, linewidth=1)
    axes.grid(axis="x", alpha=0.3)
    axes.spines[["top", "right", "left"]].set_visible(False)
    plt.show()


def arrow(axes, row, start, end, colour, head):
    """A bar whose end is a point."""
    neck = end - np.copysign(min(head, abs(end - start)), end - start)
    low, high = row - 0.21, row + 0.21
    corners = [(start, low), (neck, low), (end, row), (neck, high), (start, high)]
    axes.add_patch(plt.Polygon(corners, facecolor=colour, edgecolor=colour))


def beside(axes, row, part, end, text, colour):
    """A number beyond the tip of its arrow."""
    side, gap = ("right", -8) if part < 0 else ("left", 8)
    axes.annotate(
        text,
        (end, row),
        xytext=(gap, 0),
        textcoords="offset points",
        color=colour,
        weight="bold",
        ha=side,
        va="center",
    )


def pass_through(start, dpi=DPI):
    """
    One z on its way through ReLU and sigmoid: a dashed line at z and a point on each curve.

    Gives back the figure and a function that moves it to another z.
    """
    figure, axes = plt.subplots(figsize=SIZE, dpi=dpi)
    figure.subplots_adjust(left=0.1, right=0.88, top=0.75, bottom=0.13)
    all_z = np.linspace(-6, 6, 481)
    axes.plot(all_z, relu(all_z), color=BLUE)
    axes.plot(all_z, sigmoid(all_z), color=VERMILLION)
    axes.text(6.2, 6, "ReLU", color=BLUE, weight="bold", va="center")
    axes.text(6.2, 1, "sigmoid", color=VERMILLION, weight="bold", va="center")
    pole = axes.axvline(start, color=MUTED, linestyle="--")
    (relu_mark,) = axes.plot([], [], "o", color=BLUE)
    (sigmoid_mark,) = axes.plot([], [], "D", color=VERMILLION)
    z_text = axes.text(start, 6.6, "", ha="center", color=INK, weight="bold")
    relu_text = axes.text(-6, 7.3, "", color=BLUE, weight="bold")
    sigmoid_text = axes.text(-2, 7.3, "", color=VERMILLION, weight="bold")
    axes.set_title("One z, two activations", weight="bold", color=INK, pad=40)
    axes.set(xlim=(-6, 6), ylim=(-0.4, 6.4), xlabel="z, the neuron’s raw number", ylabel="a = σ(z)")
    axes.grid(alpha=0.3)
    axes.spines[["top", "right"]].set_visible(False)

    def move(z):
        pole.set_xdata([z, z])
        relu_mark.set_data([z], [relu(z)])
        sigmoid_mark.set_data([z], [sigmoid(z)])
        z_text.set(text=f"z = {z:.1f}", x=z)
        relu_text.set_text(f"ReLU({z:.1f}) = {relu(z):.1f}")
        sigmoid_text.set_text(f"sigmoid({z:.1f}) ≈ {sigmoid(z):.3f}")

    move(start)
    return figure, move
