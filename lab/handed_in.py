"""The files that learners hand in: which count, and what they say."""

import hashlib
import unicodedata
from collections import defaultdict
from pathlib import Path
from typing import NamedTuple

from files import text

FIRST_LINE = "# Handed in from Neuron Notebooks, parted by tabs"
MARK_OF_UTF_8 = "\ufeff"  # some programs put it in front when they save a file


class Entry(NamedTuple):
    """One thing that a learner did, as a line of the file tells it."""

    time: str
    number: str
    exercise: str
    what: str
    answer: str
    outcome: str
    slip: str

    @property
    def slips(self):
        return self.slip.split("; ") if self.slip else []


class HandedIn(NamedTuple):
    """What one learner handed in."""

    file: Path
    name: str
    entries: tuple


class LeftOut(Exception):
    """
    Says why a file or a line does not count.

    What may name somebody is kept apart, in who: it is said to the teacher, and not on the page.
    """

    def __init__(self, reason, who=""):
        super().__init__(reason)
        self.reason = reason
        self.who = who

    def __str__(self):
        return f"{self.reason} ({self.who})" if self.who else self.reason


def collected(files):
    """What counts of each learner, and the files that do not, each with its reason."""
    of_each, left_out, seen = defaultdict(list), [], {}
    for file in files:
        try:
            handed_in = read(file)
            twin = seen.setdefault(handed_in.entries, file)
            if twin is not file:
                raise LeftOut("it is the same as another, line by line", twin.name)
            of_each[key(handed_in.name)].append(handed_in)
        except LeftOut as reason:
            left_out.append((file, reason))
    return [together(files, left_out) for files in of_each.values()], left_out


def together(files, left_out):
    """
    One learner's: of each notebook what the newest file says, since a page hands in its own alone.

    A file of which nothing counts is left out.
    """
    newest, *older = sorted(files, key=last, reverse=True)
    entries = list(newest.entries)
    for file in older:
        said = {notebook(entry) for entry in entries}
        others = [entry for entry in file.entries if notebook(entry) not in said]
        if not others:
            left_out.append(
                (file.file, LeftOut("another of the same name is newer", newest.file.name))
            )
        entries += others
    return newest._replace(entries=tuple(sorted(entries, key=lambda entry: entry.time)))


def notebook(entry):
    return entry.number.partition(".")[0]


def key(name):
    """
    By which a learner is known.

    Capitals and spaces make no other one, nor does an accent that is a character of its own.
    """
    return unicodedata.normalize("NFC", " ".join(name.split()).casefold())


def last(handed_in):
    return handed_in.entries[-1].time


def read(file):
    lines = text(file).removeprefix(MARK_OF_UTF_8).split("\n")
    if lines[0] != FIRST_LINE:
        raise LeftOut("handIn() did not write it")
    head = dict(line[2:].split(": ", 1) for line in lines[1:3] if ": " in line)
    body = [line for line in lines[4:] if line]
    entries = tuple(Entry(*line.split("\t")) for line in body if line.count("\t") == 6)
    if not {"name", "sum"} <= head.keys() or len(entries) != len(body) or not entries:
        raise LeftOut("it is damaged")
    said = "\n".join([head["name"], *body])
    if hashlib.sha256(said.encode("utf-8")).hexdigest() != head["sum"]:
        raise LeftOut("it was edited by hand, or damaged")
    return HandedIn(file, head["name"], entries)
