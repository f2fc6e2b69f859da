"""
Notebooks in other languages.

A translation is one file, src/main/languages/LANGUAGE/NOTEBOOK.md: the cells of prose by their
names, and the words of everything else. The cells of Java are those of the English notebook.
"""

import copy
import json
import re
from typing import NamedTuple

import nbformat

from files import text, write
from problem import Problem

NAME = re.compile(r"<!-- notebook: (\S+) -->")
CELL = re.compile(r"^<!-- cell: (\S+) -->\n(.*?)(?=^<!-- (?:cell|words))", re.MULTILINE | re.DOTALL)
PART = re.compile(r"^##+ ([^\n]+)\n(.*?)(?=^##|\Z)", re.MULTILINE | re.DOTALL)
PAIR = re.compile(r"^- en: (.*)\n {2}\w+: (.*)$", re.MULTILINE)
JAR = "%classpath lib/neuron.jar"
WORD_FOR_PEOPLE = re.compile(r'"(?:[^"\\\n]|\\.)*"|//[^\n]*')


class Translation:
    """One file of a translator."""

    def __init__(self, file):
        self.file, self.language, self.said = file, file.parent.name, text(file)
        name = NAME.search(self.said)
        if not name or "<!-- words -->" not in self.said:
            raise Problem(
                f"{file} is no translation: it needs the lines <!-- notebook: ITS-NAME --> and"
                " <!-- words -->, as the others have."
            )
        notebooks = file.parents[4] / "notebooks"
        self.english = notebooks / f"{file.stem}.ipynb"
        self.notebook = notebooks / self.language / f"{name[1]}.ipynb"

    def cells(self):
        """The prose of each cell, by the cell's name."""
        return {cell[1]: cell[2].strip("\n") for cell in CELL.finditer(self.said)}

    def words(self):
        return dict(PAIR.findall(self.said.split("<!-- words -->", 1)[1]))

    def assemble(self):
        """The notebook, without outputs."""
        if not self.english.exists():
            raise Problem(f"{self.file} translates no notebook: there is no {self.english.name}.")
        notebook = copy.deepcopy(nbformat.read(self.english, as_version=4))
        prose, code = self.cells(), self.words_in_code()
        missing = [
            cell.id
            for cell in notebook.cells
            if cell.cell_type == "markdown" and cell.id not in prose
        ]
        if missing:
            raise Problem(f"{self.file} lacks the cells {', '.join(missing)}: translate them.")
        for cell in notebook.cells:
            if cell.cell_type == "markdown":
                cell.source = prose[cell.id]
            else:
                cell.outputs, cell.execution_count = [], None
                cell.source = self.java(cell.source, code.get(cell.id, {}))
        return notebook

    def words_in_code(self):
        """For each cell of Java that says something to people the words in it."""
        parts = PART.findall(self.said.split("<!-- words -->", 1)[1])
        return {title: dict(PAIR.findall(body)) for title, body in parts}

    def java(self, source, words):
        if source.startswith(JAR):
            start = source.replace(JAR, JAR.replace("lib/", "../lib/"), 1)
            return f'{start}\nlanguage("{self.language}");'
        return WORD_FOR_PEOPLE.sub(lambda found: replaced(found[0], words), source)

    def write(self):
        """Puts the assembled notebook into its place, unless its cells stand there already."""
        self.notebook.parent.mkdir(exist_ok=True)
        made = self.assemble()
        if cells(text(self.notebook)) != cells(nbformat.writes(made)):
            write(self.notebook, nbformat.writes(made) + "\n")


def replaced(said, words):
    for english, other in words.items():
        said = said.replace(english, other)
    return said


def cells(notebook):
    """What an author wrote, without what the kernel answered; nothing of what is no notebook."""
    try:
        return [
            (cell["cell_type"], "".join(cell["source"])) for cell in json.loads(notebook)["cells"]
        ]
    except (ValueError, LookupError):
        return None


def translations(root):
    return [Translation(file) for file in sorted((root / "src/main/languages").glob("*/*.md"))]


class Language(NamedTuple):
    """What is said in a language around a notebook; in English whatever has no translation."""

    code: str
    words: dict

    @classmethod
    def of(cls, root, code):
        words = {}
        for each in translations(root):
            if each.language == code:
                words |= each.words()
        return cls(code, words)

    def say(self, english, *values):
        said = self.words.get(english, english)
        return said % values if values else said


ENGLISH = Language("en", {})
