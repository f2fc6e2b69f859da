"""
Makes the course that a teacher gets, and runs commands of nbgrader in it, all in one process.

    python nbgrader_course.py ROOT JAVA COURSE COMMAND...
"""

import os
import sys
from pathlib import Path

import nbformat
from nbgrader.apps import AutogradeApp, ExportApp, GenerateAssignmentApp, GenerateFeedbackApp

APPS = {
    "generate_assignment": GenerateAssignmentApp,
    "autograde": AutogradeApp,
    "generate_feedback": GenerateFeedbackApp,
    "export": ExportApp,
}


def make(root, java, course):
    sys.path.insert(0, str(root / "lab"))
    from assignments import Assignments
    from exercises import exercises
    from lesson import series

    notebooks = {file: nbformat.read(file, as_version=4) for file in series(root / "notebooks")}
    Assignments(root, java, exercises(root, java), notebooks).make(course)


def main(root, java, course, *commands):
    if not Path(course).exists():
        make(Path(root), java, Path(course))
    os.chdir(course)
    for command in commands:
        name, *words = command.split()
        APPS[name].launch_instance(words)
        APPS[name].clear_instance()


if __name__ == "__main__":
    main(*sys.argv[1:])
