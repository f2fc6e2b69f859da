"""What learners can do after each notebook, and the questions of the two tests that ask for it."""

import json
import re
from typing import NamedTuple

from files import text

SENTENCE = re.compile(r"^- \*\*(\w+)\*\* (.+?)[,.]?$", re.MULTILINE)
QUESTION = re.compile(r"^- \*\*([AB])(\d+)\.\*\* .+ \*\((\w+), (\w+)\)\*$", re.MULTILINE)


class Objective(NamedTuple):
    """A notebook, as its file is numbered, and the verb that begins the objective."""

    notebook: str
    verb: str


def sentences(root):
    """What the first cells of the notebooks list, in their order."""
    return {
        Objective(file.name.split("-")[0], verb): f"{verb} {plain(rest)}"
        for file in sorted((root / "notebooks").glob("*.ipynb"))
        for verb, rest in SENTENCE.findall(first_cell(file))
    }


def first_cell(file):
    """Nothing, if the learners' own hands were in the file: its verbs then stand for themselves."""
    try:
        source = json.loads(text(file))["cells"][0]["source"]
        return source if isinstance(source, str) else "".join(source)
    except (ValueError, LookupError, TypeError):
        return ""


def plain(markdown):
    return re.sub(r"[*`]", "", markdown)


def questions(root):
    """The objective of each question of the tests, by its form and its number."""
    return {
        (form, int(number)): Objective(notebook, verb)
        for form, number, notebook, verb in QUESTION.findall(text(root / "docs" / "tests.md"))
    }
