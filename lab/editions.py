"""The lesson for those who learn, and for those who teach: one with the solutions, one without."""

import copy
import re

FOLD = re.compile(
    r"<details>\s*<summary>(?:Solutions?|Answers?|All ten answers)</summary>.*?</details>\n*",
    re.DOTALL,
)


def without_solutions(notebook):
    """A copy in which no cell folds a solution, nor the answers to what is recalled."""
    student = copy.deepcopy(notebook)
    kept = []
    for cell in student.cells:
        if cell.cell_type == "markdown":
            cell.source = FOLD.sub("", cell.source).rstrip("\n")
        if cell.source.strip():
            kept.append(cell)
    student.cells = kept
    return student
