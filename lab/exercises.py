"""The exercises of the series, as the library knows them."""

import subprocess
from typing import NamedTuple

from objectives import Objective
from problem import Problem


class Exercise(NamedTuple):
    number: str
    id: str
    question: str
    objective: Objective


def exercises(root, java):
    jar = root / "notebooks" / "lib" / "neuron.jar"
    command = [java, "-cp", str(jar), "neuron.practice.sheets.Catalogue"]
    answer = subprocess.run(command, capture_output=True, check=False)
    if answer.returncode:
        raise Problem(f"{jar} is damaged: run java Lab.java setup.")
    lines = answer.stdout.decode("utf-8").splitlines()
    return [exercise(*line.split("\t")) for line in lines]


def exercise(number, id, question, notebook, verb, _form):
    return Exercise(number, id, question, Objective(notebook, verb))
