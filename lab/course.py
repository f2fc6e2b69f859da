"""
Makes one page for a teacher of the files that a class has handed in.

    python course.py ROOT FOLDER JAVA

The page lies in the folder, and names nobody but the files that are left out.
"""

import hashlib
import sys
from collections import Counter, defaultdict
from pathlib import Path
from statistics import mean, pstdev
from typing import NamedTuple

from exercises import exercises
from files import text, write
from pages import Pages
from problem import Problem, told
from translations import ENGLISH

FIRST_LINE = "# Handed in from Neuron Notebooks, parted by tabs"
TRIES = {"predict", "recall", "check", "score"}
PAGE = "class.html"


class Entry(NamedTuple):
    """One thing that a learner did, as a line of the file tells it."""

    time: str
    number: str
    exercise: str
    what: str
    answer: str
    outcome: str
    slip: str


class HandedIn(NamedTuple):
    """What one learner handed in."""

    file: Path
    name: str
    entries: tuple


class LeftOut(Exception):
    """Says why a file does not count."""


def main(root, folder, java):
    folder = Path(folder)
    if not folder.is_dir():
        raise Problem(f"There is no folder {folder}: name the one with the files of your class.")
    taken, left_out = collected(sorted(folder.glob("*.txt")))
    for file, reason in left_out:
        print(f"{file.name} is left out: {reason}.", flush=True)
    if not taken:
        raise Problem(f"There is no file in {folder} that handIn() wrote: collect those first.")
    root = Path(root)
    known = exercises(root, java)
    page = Pages(root / "src/main/resources/neuron/fonts", {}).page(
        "class.html",
        title="What the class did",
        version="",
        language=ENGLISH,
        learners=len(taken),
        rows=rows(taken, known),
        left_out=[(file.name, reason) for file, reason in left_out],
    )
    write(folder / PAGE, page)
    print(f"Files taken: {len(taken)}. Open {folder / PAGE} in a browser.")


def collected(files):
    """The files that count, and those that do not, each with its reason."""
    taken, left_out, seen = {}, [], {}
    for file in files:
        try:
            handed_in = read(file)
            twin = seen.setdefault(handed_in.entries, file)
            if twin is not file:
                raise LeftOut(f"line by line it is {twin.name}")
            older = taken.get(handed_in.name)
            if older and older.entries[-1].time >= handed_in.entries[-1].time:
                raise LeftOut(f"{older.file.name} of the same name is newer")
            if older:
                left_out.append((older.file, f"{file.name} of the same name is newer"))
            taken[handed_in.name] = handed_in
        except LeftOut as reason:
            left_out.append((file, str(reason)))
    return list(taken.values()), left_out


def read(file):
    lines = text(file).splitlines()
    if not lines or lines[0] != FIRST_LINE:
        raise LeftOut("handIn() did not write it")
    head = dict(line[2:].split(": ", 1) for line in lines[1:3] if ": " in line)
    body = lines[4:]
    entries = tuple(Entry(*line.split("\t")) for line in body if line.count("\t") == 6)
    if not {"name", "sum"} <= head.keys() or len(entries) != len(body) or not entries:
        raise LeftOut("it is damaged")
    said = "\n".join([head["name"], *body])
    if hashlib.sha256(said.encode("utf-8")).hexdigest() != head["sum"]:
        raise LeftOut("it was edited by hand, or damaged")
    return HandedIn(file, head["name"], entries)


def rows(taken, known):
    """For each exercise, in the order of the series, what the class made of it."""
    by_exercise = defaultdict(list)
    for learner in taken:
        mine = defaultdict(list)
        for entry in learner.entries:
            mine[entry.exercise].append(entry)
        for exercise, entries in mine.items():
            by_exercise[exercise].append((learner.name, entries))
    totals = {learner.name: total(learner) for learner in taken}
    return [
        row(exercise, by_exercise[exercise.id], totals)
        for exercise in known
        if exercise.id in by_exercise
    ]


def judged(entries):
    """The tries that were judged, in their order."""
    return [
        entry for entry in entries if entry.what in TRIES and entry.outcome in {"right", "wrong"}
    ]


def total(learner):
    """How many exercises a learner had right at the first try."""
    first = {}
    for entry in judged(learner.entries):
        first.setdefault(entry.exercise, entry.outcome == "right")
    return sum(first.values())


def row(exercise, learners, totals):
    solved, first, hints, slips = 0, {}, 0, Counter()
    for name, entries in learners:
        hints += sum(entry.what == "hint" for entry in entries)
        slips.update({entry.slip for entry in entries if entry.slip})
        tries = judged(entries)
        if tries:
            solved += any(entry.outcome == "right" for entry in tries)
            first[name] = tries[0].outcome == "right"
    tried = len(first)
    return {
        "number": exercise.number,
        "question": exercise.question,
        "tried": tried,
        "solved": share(solved, tried),
        "first": share(sum(first.values()), tried),
        "hints": f"{hints / len(learners):.1f}",
        "tells_apart": discrimination(first, totals),
        "slips": slips.most_common(),
    }


def share(part, whole):
    return f"{100 * part / whole:.0f} %" if whole else "–"


def discrimination(first, totals):
    """
    How well a question tells strong learners from weak ones: the correlation between having it
    right at the first try and how many others one has right, from −1 to 1.
    """
    if len(first) < 3:
        return "–"
    right = [float(first[name]) for name in first]
    rest = [totals[name] - first[name] for name in first]
    spread = pstdev(right) * pstdev(rest)
    if spread == 0:
        return "–"
    both = mean(a * b for a, b in zip(right, rest)) - mean(right) * mean(rest)
    return f"{both / spread:.2f}".replace("-", "−")


if __name__ == "__main__":
    told(main, *sys.argv[1:])
