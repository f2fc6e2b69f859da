"""The lesson for those who learn, and for those who teach: one with the solutions, one without."""

import copy
import re

SOLUTIONS = ("Solution", "Solutions", "Answer", "Answers", "All ten answers")


def without_solutions(notebook, language):
    """A copy in which no cell folds a solution, nor the answers to what is recalled."""
    student = copy.deepcopy(notebook)
    kept = []
    folds = solutions(language)
    for cell in student.cells:
        if cell.cell_type == "markdown":
            cell.source = folds.sub("", cell.source).rstrip("\n")
        if cell.source.strip():
            kept.append(cell)
    student.cells = kept
    return student


def solutions(language):
    """The folds with solutions, as a language calls them."""
    names = "|".join(re.escape(language.say(name)) for name in SOLUTIONS)
    return re.compile(
        rf"<details>\s*<summary>(?:{names})</summary>.*?</details>\n*",
        re.DOTALL,
    )
