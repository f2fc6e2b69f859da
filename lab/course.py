"""
Makes one page for a teacher of the files that a class has handed in, and of its tests on paper.

    python course.py ROOT FOLDER JAVA

The page lies in the folder, and names nobody. Who is left out is said in the terminal alone.
"""

import sys
from collections import Counter
from pathlib import Path

import handed_in
import items
import objectives
import papers
import tally
from correlation import caution
from exercises import exercises
from files import write
from pages import Pages
from problem import Problem, told
from translations import ENGLISH

PAGE = "class.html"


def main(root, folder, java):
    root, folder = Path(root), Path(folder)
    if not folder.is_dir():
        raise Problem(f"There is no folder {folder}: name the one with the files of your class.")
    files = within(folder, "txt")
    print(f"Reading {len(files)} files ...", flush=True)
    taken, left_out = handed_in.collected(files)
    written, lines_left_out = papers.collected(within(folder, "csv"))
    for place, reason in [*left_out, *lines_left_out]:
        print(f"{place.name} is left out: {reason}.", flush=True)
    if not taken and not written:
        raise Problem(f"There is no file in {folder} that handIn() wrote: collect those first.")
    page = Pages({}).page(
        "class.html",
        title="What the class did",
        version="",
        language=ENGLISH,
        learners=len(taken),
        caution=caution(len(taken)),
        left_out=counted(left_out),
        lines_left_out=counted(lines_left_out),
        **report(root, taken, exercises(root, java), written),
    )
    write(folder / PAGE, page)
    print(f"Files taken: {len(taken)}.{of_the_tests(written)} Open {folder / PAGE} in a browser.")


def within(folder, kind):
    """The files of one kind, and those in folders however deep, as some systems hand them out."""
    return sorted(file for file in folder.rglob(f"*.{kind}") if file.is_file())


def of_the_tests(written):
    return f" Tests taken: {len(written)}." if written else ""


def report(root, taken, known, written):
    met = tally.tallies(taken, known)
    questions = objectives.questions(root)
    return {
        "stalls": tally.stalls(met),
        "beliefs": tally.beliefs(met),
        "objectives": list(of_objectives(root, met, known, items.by_objective(written, questions))),
        "rows": tally.rows(met),
        "tests": items.report(written, questions),
    }


def of_objectives(root, met, known, tests):
    said = objectives.sentences(root)
    asked = [exercise.objective for exercise in known]
    for objective in sorted({*said, *asked}, key=[*said, *asked].index):
        yield {
            "notebook": objective.notebook,
            "sentence": said.get(objective, objective.verb),
            "is_asked": objective in asked,
            **tally.shares([each for each in met if each.exercise.objective == objective]),
            "tests": tests[objective],
        }


def counted(left_out):
    """How many are left out for each reason. The page goes around, so it names none of them."""
    return Counter(reason.reason for _, reason in left_out).most_common()


if __name__ == "__main__":
    told(main, *sys.argv[1:])
