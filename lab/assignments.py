"""
Makes assignments for nbgrader of the notebooks: a course folder with its settings.

A cell that asks becomes a cell for solutions. The library knows what its last answer was worth, so
the cells that bring points stand together at the end and hold no answer.
"""

import re
import shutil
import subprocess
from pathlib import Path

import nbformat
from nbformat.v4 import new_code_cell, new_markdown_cell

from editions import Students
from files import text, write
from problem import Problem
from translations import ENGLISH

ASKS = re.compile(r'^(recall|predict|check|answer)\("([^"]+)"', re.MULTILINE)
BLOCK = re.compile(r"^```java\n(.*?)^```$", re.MULTILINE | re.DOTALL)
RELATIVE = re.compile(r"(?<!!)\[([^]]+)\]\((?!\w+:|#)[^)]+\)")
ONLY_LINKS = re.compile(r"^.*\]\([^)]+\) · .*\n?", re.MULTILINE)
SITE = Path(__file__).with_name("site")
POINTS = {"recall": 1, "predict": 1, "check": 3, "answer": 3}
SETTINGS = """c = get_config()

c.CourseDirectory.course_id = "neuron-notebooks"
c.ClearSolutions.code_stub = {"java": "// Your answer goes above."}
# Seconds a cell: trainings take some, on a busy hub more.
c.Execute.timeout = 120
"""


class Assignments:
    """Those that ask something, each with the jar that it loads."""

    def __init__(self, root, java, exercises, notebooks):
        self.jar = root / "notebooks" / "lib" / "neuron.jar"
        self.ids = {exercise.number: exercise.id for exercise in exercises}
        self.answers = answers(root, java, self.jar)
        self.notebooks = notebooks
        self.students = Students()

    def make(self, course):
        """Gives back the files that were made."""
        course.mkdir(parents=True)
        write(course / "nbgrader_config.py", SETTINGS)
        shutil.copyfile(SITE / "nbgrader-readme.md", course / "README.md")
        made = {}
        for file, notebook in self.notebooks.items():
            assignment = self.assignment(notebook)
            if assignment is not None:
                made[course / "source" / file.stem / file.name] = assignment
        library = self.students.library(self.jar.read_bytes())
        for file, assignment in made.items():
            (file.parent / "lib").mkdir(parents=True)
            (file.parent / "lib" / "neuron.jar").write_bytes(library)
            nbformat.write(assignment, file)
        return list(made)

    def assignment(self, notebook):
        """A copy with the cells of nbgrader; none if it asks nothing."""
        asked = {}
        made, right = self.students.notebook(notebook, ENGLISH), solutions(notebook)
        for cell in made.cells:
            if cell.cell_type == "markdown":
                cell.source = RELATIVE.sub(r"\1", ONLY_LINKS.sub("", cell.source)).rstrip()
                continue
            cell.outputs, cell.execution_count = [], None
            here = {
                number: verb
                for verb, number in ASKS.findall(cell.source)
                if number in self.ids and number not in asked
            }
            if here:
                asked |= here
                self.solve(cell, here, right)
            elif cell.source.startswith("%classpath"):
                mark(cell, "library", locked=True)
        if not asked:
            return None
        counts = text(SITE / "nbgrader-points.md").format(**POINTS).rstrip()
        made.cells.append(mark(new_markdown_cell(counts), "points", locked=True))
        made.cells += [self.counting(number, verb) for number, verb in asked.items()]
        return made

    def solve(self, cell, asked, right):
        """Adds the right answers to a cell, in a region that nbgrader takes out."""
        answers = [right.get(number) or self.answer(number, asked[number]) for number in asked]
        region = ["// BEGIN SOLUTION", *answers, "// END SOLUTION"]
        cell.source = "\n".join([closed(cell.source), *region])
        mark(cell, f"answer-{self.ids[next(iter(asked))]}", solution=True)

    def answer(self, number, verb):
        return f'{verb}("{number}", {self.answers[number]});' if number in self.answers else ""

    def counting(self, number, verb):
        """The import makes sure that no method of the learner's own has the word."""
        source = f'import static neuron.practice.Lesson.grade;\ngrade("{number}")'
        return mark(
            new_code_cell(source), self.ids[number], grade=True, locked=True, points=POINTS[verb]
        )


def answers(root, java, jar):
    program = Path(__file__).with_name("Answers.java")
    said = subprocess.run([java, "-cp", str(jar), str(program)], capture_output=True, check=False)
    if said.returncode:
        raise Problem(f"{jar} is damaged: run java Lab.java setup.")
    return dict(line.split("\t") for line in said.stdout.decode("utf-8").splitlines())


def solutions(notebook):
    """The cells of Java in the folds, by what they answer."""
    blocks = (
        block.rstrip("\n")
        for cell in notebook.cells
        if cell.cell_type == "markdown"
        for block in BLOCK.findall(cell.source)
    )
    return {
        number: block for block in blocks for verb, number in ASKS.findall(block) if verb == "check"
    }


def closed(source):
    """Ends the last line of a cell, which needs no semicolon as long as it is the last one."""
    return source if source.endswith((";", "}")) else source + ";"


def mark(cell, grade_id, grade=False, solution=False, locked=False, points=None):
    cell.metadata["nbgrader"] = {
        "schema_version": 3,
        "grade_id": grade_id,
        "grade": grade,
        "solution": solution,
        "locked": locked,
        "task": False,
    } | ({} if points is None else {"points": points})
    return cell
