"""The result: each measure of ours beside Python's, and their ratio."""

import math
from dataclasses import dataclass


def p95(samples):
    """The smallest sample that 95 % of all do not exceed."""
    ordered = sorted(samples)
    return ordered[math.ceil(95 * len(ordered) / 100) - 1]


@dataclass(frozen=True)
class Row:
    """One measure; smaller is better in all of them."""

    what: str
    unit: str
    ours: float
    python: float

    def ratio(self):
        """Ours as a part of Python's: 0.5 is half of it."""
        return self.ours / self.python

    def cells(self):
        return [
            f"{self.what}, {self.unit}",
            number(self.ours),
            number(self.python),
            number(self.ratio()),
        ]


def number(value):
    """Three digits, or all of a whole part that is longer."""
    if value == 0:
        return "0"
    decimals = max(0, 2 - math.floor(math.log10(abs(value))))
    return f"{value:,.{decimals}f}"


def lines(rows):
    """The rows under their heads, in columns."""
    cells = [["", "ours", "Python", "ratio"]] + [row.cells() for row in rows]
    widths = [max(len(line[column]) for line in cells) for column in range(4)]
    return [
        "  ".join(
            [line[0].ljust(widths[0])]
            + [line[column].rjust(widths[column]) for column in range(1, 4)]
        )
        for line in cells
    ]
