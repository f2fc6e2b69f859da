"""The figure of notebook 02 as SVG, for a page that has no matplotlib: 640 × 360 pixels of CSS."""

from math import exp

INK, MUTED, GRID = "#1F2933", "#616E7C", "#E4E7EB"
BLUE, VERMILLION = "#0072B2", "#C24E00"
LEFT, RIGHT, TOP, BOTTOM = 64, 563, 90, 313
ALL_Z = [i / 40 for i in range(-240, 241)]


def relu(z):
    return max(0, z)


def sigmoid(z):
    return 1 / (1 + exp(-z))


def x(z):
    return LEFT + (z + 6) / 12 * (RIGHT - LEFT)


def y(a):
    return BOTTOM - (a + 0.4) / 6.8 * (BOTTOM - TOP)


def axes():
    """All that stays where it is, and an empty layer for what moves."""
    ticks = range(-6, 7, 2)
    return "".join(
        [
            '<svg viewBox="0 0 640 360" width="640" height="360" font-family="sans-serif">',
            text(320, 22, "One z, two activations", INK, "middle"),
            *(line(x(z), TOP, x(z), BOTTOM, GRID) for z in ticks),
            *(line(LEFT, y(a), RIGHT, y(a), GRID) for a in range(7)),
            *(text(x(z), 330, number(z), MUTED, "middle") for z in ticks),
            *(text(LEFT - 8, y(a) + 4, number(a), MUTED, "end") for a in range(7)),
            text(320, 352, "z, the neuron’s raw number", MUTED, "middle"),
            curve(relu, BLUE),
            curve(sigmoid, VERMILLION),
            text(RIGHT + 8, y(6), "ReLU", BLUE),
            text(RIGHT + 8, y(1), "sigmoid", VERMILLION),
            '<g class="marks"></g></svg>',
        ]
    )


def marks(z):
    """A dashed line at z, a mark on each curve, and the numbers."""
    at, up, side = x(z), y(relu(z)), y(sigmoid(z))
    return "".join(
        [
            line(at, TOP, at, BOTTOM, MUTED, ' stroke-dasharray="6 4"'),
            f'<circle cx="{at:.2f}" cy="{up:.2f}" r="5" fill="{BLUE}"/>',
            f'<path d="M{at:.2f} {side - 6:.2f}l6 6-6 6-6-6z" fill="{VERMILLION}"/>',
            text(at, 84, f"z = {number(z)}", INK, "middle"),
            text(LEFT, 56, f"ReLU({number(z)}) = {number(relu(z))}", BLUE),
            text(230, 56, f"sigmoid({number(z)}) ≈ {sigmoid(z):.3f}", VERMILLION),
        ]
    )


def curve(sigma, colour):
    path = " ".join(f"{x(z):.2f},{y(sigma(z)):.2f}" for z in ALL_Z)
    return f'<polyline points="{path}" fill="none" stroke="{colour}" stroke-width="2"/>'


def line(x1, y1, x2, y2, colour, more=""):
    ends = f'x1="{x1:.2f}" y1="{y1:.2f}" x2="{x2:.2f}" y2="{y2:.2f}"'
    return f'<line {ends} stroke="{colour}"{more}/>'


def text(left, base, said, colour, anchor="start"):
    place = f'x="{left:.2f}" y="{base:.2f}" text-anchor="{anchor}"'
    return f'<text {place} fill="{colour}" font-size="14">{said}</text>'


def number(value):
    return f"{value:.4g}".replace("-", "−")
