"""The two tests, as a teacher marked them: tables with a row for each paper."""

import csv
import re
from collections import defaultdict
from pathlib import Path
from typing import NamedTuple

from handed_in import LeftOut, key

SITTINGS = ("before", "after", "later")
FORMS = ("A", "B")
MOST_POINTS = 2
MARKS = {"": None, "0": 0, "1": 1, "2": MOST_POINTS}
NO_FRACTION = re.compile(r"(?<=\d)[.,]0+$")  # of 1.0 or 1,0, as spreadsheets may write 1
HEADINGS = ("learner", "when", "form")


class Paper(NamedTuple):
    """What one learner wrote at one time: the points by the number of the question."""

    learner: str
    when: str
    form: str
    points: dict


class Place(NamedTuple):
    """A line of a table."""

    file: Path
    line: int

    @property
    def name(self):
        return f"{self.file.name}, line {self.line}"


def collected(files):
    """The papers that count, and the tables and lines that do not, each with its reason."""
    papers, left_out = {}, []
    for file in files:
        try:
            for line, names, cells in rows(file):
                try:
                    add(papers, paper(row(names, cells)), Place(file, line))
                except LeftOut as reason:
                    left_out.append((Place(file, line), reason))
        except LeftOut as reason:
            left_out.append((file, reason))
    return asked([paper for paper, _ in papers.values()]), left_out


def add(papers, paper, place):
    _, twin = papers.setdefault((paper.learner, paper.when), (paper, place))
    if twin is not place:
        raise LeftOut("this learner has a line for that time", twin.name)


def rows(file):
    """The lines of a table below its headings: their number, the headings, the cells."""
    lines = decoded(file).replace("\0", "").splitlines()
    heading = lines[0] if lines else ""
    table = csv.reader(lines, delimiter=max(",;\t", key=heading.count))
    names = [cell.strip().lower() for cell in next(table, [])]
    missing = [name for name in HEADINGS if name not in names]
    if missing or not any(name.isdecimal() for name in names):
        raise LeftOut("its first line is not that of docs/tests.csv")
    for cells in table:
        if any(cell.strip() for cell in cells):
            yield table.line_num, names, cells


def row(names, cells):
    """With a cell too many, as by a bare 1,0, nobody knows which mark is for which question."""
    if len(cells) > len(names):
        raise LeftOut("it has more cells than the first line", f"{len(cells)}, not {len(names)}")
    return dict(zip(names, (cell.strip() for cell in cells)))


def decoded(file):
    """Spreadsheets write UTF-8, with a mark in front or without it, or what Windows had before."""
    data = file.read_bytes()
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace")


def paper(cells):
    learner = key(cells.get("learner", ""))
    if not learner:
        raise LeftOut("it has no learner")
    when = one_of(SITTINGS, cells.get("when", "").lower(), "when")
    form = one_of(FORMS, cells.get("form", "").upper(), "form")
    points = {int(name): marked(name, cell) for name, cell in cells.items() if name.isdecimal()}
    return Paper(learner, when, form, points)


def marked(number, mark):
    whole = NO_FRACTION.sub("", mark)
    if whole not in MARKS:
        raise LeftOut("a mark is not 0, 1, 2 or empty", f'question {number}: "{mark}"')
    return MARKS[whole]


def one_of(allowed, word, column):
    if word not in allowed:
        raise LeftOut(f"its {column} is not {either(allowed)}", f'"{word}"')
    return word


def either(words):
    return f"{', '.join(words[:-1])} or {words[-1]}"


def asked(papers):
    """
    The papers with the questions that they were asked.

    A question that nobody has a mark for at one time was not asked then; an empty cell beside
    others is an answer that somebody left open.
    """
    answered = defaultdict(set)
    for paper in papers:
        answered[paper.when].update(marks(paper))
    return [
        paper._replace(points={number: paper.points.get(number) or 0 for number in numbers})
        for paper in papers
        if (numbers := sorted(answered[paper.when])) and marks(paper)
    ]


def marks(paper):
    """The questions with a mark. A paper without any was not written."""
    return [number for number, points in paper.points.items() if points is not None]
