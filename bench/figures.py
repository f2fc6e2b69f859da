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
    """How w₁x₁, w₂x₂ and b add up to z: a bar for each, from the sum so far."""
    parts = np.array([w1 * x[0], w2 * x[1], b])
    sums = np.cumsum(parts)
    figure, axes = plt.subplots(figsize=SIZE, dpi=DPI)
    figure.subplots_adjust(left=0.1, right=0.97, top=0.9, bottom=0.13)
    colours = [BLUE if part > 0 else VERMILLION for part in parts]
    bars = axes.bar(range(3), parts, bottom=sums - parts, width=0.4, color=colours)
    total = axes.bar(3, sums[-1], width=0.4, color=INK)
    axes.bar_label(bars, [f"{part:+.1f}" for part in parts], weight="bold")
    axes.bar_label(total, [f"z = {sums[-1]:.1f}"], weight="bold")
    axes.set_xticks(
        range(4),
        [f"w₁x₁\n{w1:.1f} × {x[0]}", f"w₂x₂\n{w2:.1f} × {x[1]}", "b\nthe bias", "z\nthe sum"],
    )
    axes.set_ylim(-20, 20)
    axes.set_ylabel("sum so far")
    axes.set_title("How the terms add up to z", weight="bold", color=INK)
    axes.axhline(0, color=MUTED, linewidth=1)
    axes.grid(axis="y", alpha=0.3)
    axes.spines[["top", "right"]].set_visible(False)
    plt.show()


def pass_through(start, dpi=DPI):
    """
    One z on its way through ReLU and sigmoid: a dashed line at z and a point on each curve.

    Gives back the figure and a function that moves it to another z.
    """
    figure, axes = plt.subplots(figsize=SIZE, dpi=dpi)
    figure.subplots_adjust(left=0.1, right=0.88, top=0.75, bottom=0.13)
    all_z = np.linspace(-6, 6, 481)
    axes.plot(all_z, relu(all_z), color=BLUE)
    axes.plot(all_z, sigmoid(all_z), color=VERMILLION, linestyle="--")
    axes.text(2.3, 1.8, "ReLU", color=BLUE, weight="bold")
    axes.text(6.2, 1, "sigmoid", color=VERMILLION, weight="bold", va="center")
    pole = axes.axvline(start, color=MUTED, linestyle=":")
    (relu_mark,) = axes.plot([], [], "o", color=BLUE)
    (sigmoid_mark,) = axes.plot([], [], "D", color=VERMILLION)
    z_text = axes.text(start, 2.17, "", ha="center", color=INK, weight="bold")
    relu_text = axes.text(-6, 2.4, "", color=BLUE, weight="bold")
    sigmoid_text = axes.text(-2, 2.4, "", color=VERMILLION, weight="bold")
    axes.set_title("One z, two activations", weight="bold", color=INK, pad=40)
    axes.set(
        xlim=(-6, 6), ylim=(-0.12, 2.12), xlabel="z, the neuron’s raw number", ylabel="a = σ(z)"
    )
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
