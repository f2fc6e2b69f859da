"""How well a question tells strong learners from weak ones, and how sure that is."""

import math
from statistics import StatisticsError, correlation

FEWEST = 10
WEAK = 0.3


def tells_apart(points, rest):
    """
    The correlation between the points for a question and those for all others, from −1 to 1.

    A dash stands where the learners are too few, or all alike.
    """
    if len(points) < FEWEST:
        return "–"
    try:
        return signed(correlation(points, rest))
    except StatisticsError:
        return "–"


def caution(learners):
    """What a correlation over so many learners can not tell."""
    if learners < FEWEST:
        return (
            f"With fewer than {FEWEST} learners chance alone decides"
            " how well a question seems to tell them apart, so a dash stands there."
        )
    low, high = interval(WEAK, learners)
    return (
        f"Over {learners} learners a correlation of {WEAK} may stand"
        f" for anything from {signed(low)} to {signed(high)}."
    )


def interval(value, learners):
    """Where the true correlation lies, in 95 of 100 classes: by Fisher's transformation."""
    centre, half = math.atanh(value), 1.96 / math.sqrt(learners - 3)
    return math.tanh(centre - half), math.tanh(centre + half)


def signed(value):
    return f"{value:.2f}".replace("-", "−")
