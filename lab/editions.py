"""
The lesson for those who learn, and for those who teach: one with the solutions, one without.

A class gets notebooks in which no fold tells an answer. What explains a prediction goes into its
copy of the library, which says it when the result is revealed. There the sheets with the answers
are packed too, so that nobody reads them who only opens the jar. Packed.java unpacks both.
"""

import copy
import io
import re
import struct
import zipfile
import zlib

from pages import words

SOLUTIONS = ("Solution", "Solutions", "Answer", "Answers", "All ten answers")
EXPLANATION = "Explain"
BUILDS = "run `java Lab.java setup` in a terminal"
LOOKS = "see that `neuron.jar` lies in the folder `lib` beside the notebooks"
REVEAL = re.compile(r'\breveal\(\s*"(?P<number>[^"]+)"')
SHEETS = "neuron/practice/sheets/"


class Teachers:
    """All that there is; what explains it stands in the text."""

    def __init__(self):
        self.explanations = {}

    def notebook(self, notebook, language):
        return handed_out(notebook, language)

    def library(self, jar):
        return jar


class Students:
    """Without solutions; explanations wait in the library."""

    def __init__(self):
        self.explanations = {}

    def notebook(self, notebook, language):
        """A copy in which no cell folds an answer."""
        solutions, explanations = folds(language, SOLUTIONS), folds(language, [EXPLANATION])
        student = handed_out(notebook, language)
        revealed = None
        kept = []
        for cell in student.cells:
            if cell.cell_type == "code":
                found = REVEAL.search(cell.source)
                revealed = found["number"] if found else revealed
            else:
                folded = explanations.search(cell.source)
                if folded and revealed:  # the first one below a result is about that
                    self.explanations[f"{language.code} {revealed}"] = words(folded["said"])
                    cell.source = explanations.sub("", cell.source)
                    revealed = None
                cell.source = solutions.sub("", cell.source).rstrip("\n")
            if cell.source.strip():
                kept.append(cell)
        student.cells = kept
        return student

    def library(self, jar):
        """The jar with its sheets packed, and with the explanations of the notebooks so far."""
        made, sheets = io.BytesIO(), []
        with zipfile.ZipFile(io.BytesIO(jar)) as old, zipfile.ZipFile(made, "w") as new:
            for entry in old.infolist():
                if is_sheet(entry.filename):
                    sheets.append(old.read(entry))
                else:
                    new.writestr(entry, old.read(entry))
            texts = [part.encode() for pair in self.explanations.items() for part in pair]
            for name, parts in {"sheets": sheets, "explanations": texts}.items():
                entry = zipfile.ZipInfo(f"{SHEETS}{name}.packed", (2026, 1, 1, 0, 0, 0))
                new.writestr(entry, packed(parts))
        return made.getvalue()


def handed_out(notebook, language):
    """A copy for those who have the library and no program that builds it."""
    made = copy.deepcopy(notebook)
    builds = re.compile(re.escape(language.say(BUILDS)) + "(?: in the project's folder)?")
    for cell in made.cells:
        if cell.cell_type == "markdown":
            cell.source = builds.sub(language.say(LOOKS), cell.source)
    return made


def is_sheet(name):
    return name.startswith(SHEETS) and re.fullmatch(
        r"\w+Sheet(?:\$\w+)?\.class", name[len(SHEETS) :]
    )


def packed(parts):
    """Each part after its length."""
    return zlib.compress(b"".join(struct.pack(">I", len(part)) + part for part in parts), 9)


def folds(language, names):
    """The folds of these names, as a language calls them."""
    called = "|".join(re.escape(language.say(name)) for name in names)
    return re.compile(
        rf"<details>\s*<summary>(?:{called})</summary>(?P<said>.*?)</details>\n*", re.DOTALL
    )
