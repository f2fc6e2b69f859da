"""The result: each measure of ours beside that of others, and their ratios."""

import math
from statistics import median


def p95(samples):
    """The smallest sample that 95 % of all do not exceed."""
    ordered = sorted(samples)
    return ordered[math.ceil(95 * len(ordered) / 100) - 1]


class Row:
    """One measure of ours and the same of one other or more; smaller is better in all of them."""

    def __init__(self, what, unit, ours, *others):
        self.what = what
        self.unit = unit
        self.ours = ours
        self.others = others

    def ratios(self):
        """Ours as a part of each other: 0.5 is half of it."""
        return [self.ours / other for other in self.others]

    def cells(self):
        cells = [f"{self.what}, {self.unit}", number(self.ours)]
        for other, ratio in zip(self.others, self.ratios()):
            cells += [number(other), number(ratio)]
        return cells


def latency_rows(what, *sides):
    return [
        Row(f"{what}: key to picture, {name}", "ms", *map(statistic, sides))
        for name, statistic in (("median", median), ("p95", p95))
    ]


def number(value):
    """Three digits, or all of a whole part that is longer."""
    if value == 0:
        return "0"
    decimals = max(0, 2 - math.floor(math.log10(abs(value))))
    return f"{value:,.{decimals}f}"


def lines(rows, *others):
    """The rows under their heads, in columns."""
    head = ["", "ours"]
    for other in others:
        head += [other, "ratio"]
    return columns([head] + [row.cells() for row in rows])


def columns(cells):
    """Lines of cells: the first of each begins at the left, the others end at the right."""
    widths = [max(map(len, column)) for column in zip(*cells)]
    return [
        "  ".join(
            [first.ljust(widths[0])] + [cell.rjust(width) for cell, width in zip(rest, widths[1:])]
        )
        for first, *rest in cells
    ]
