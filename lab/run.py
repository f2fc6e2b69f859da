"""
Executes notebooks, each in a fresh kernel and with nobody watching.

    python run.py KERNEL FOLDER RESULTS save|leave [NOTEBOOK ...]

They are those of the series unless some are named. The kernel works in the folder of the series,
and the results go to another. A notebook itself is written only to save its outputs, and only if
its cells are those of the last commit. Cells with a check or a hint are saved without output.
"""

import errno
import json
import os
import re
import shutil
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import nbformat

from execute import execute
from lesson import series
from problem import Problem, told

LOG = "kernel.log"  # what the kernels print beside their cells
UNTRIED = re.compile(r"\b(?:check|hint)\(")  # what answers a learner is saved without an answer


def main(kernel, folder, results, save, *names):
    notebooks = [Path(name) for name in names] or series(Path(folder))
    results, saves = Path(results), save == "save"
    if not notebooks:
        raise Problem(f"There is no notebook in {folder}.")
    if saves:
        refuse_changed_cells(notebooks)
    demand_writable(results, notebooks, saves)
    failed = 0
    for notebook in notebooks:
        before, result = notebook.read_bytes(), results / notebook.name
        start = time.monotonic()
        trouble = aside(execute, kernel, folder, notebook, result, results / LOG)
        verdict, seconds = "FAILED" if trouble else "ok", time.monotonic() - start
        print(f"{notebook.name:<44} {verdict:<6} {seconds:6.1f} s", flush=True)
        if trouble:
            failed += 1
            print(f"    {trouble}", flush=True)
        elif saves:
            write_back(result, notebook, before)
    if failed:
        raise Problem(
            f"{failed} of {len(notebooks)} notebooks failed:"
            f" see the cells named above, in {results}."
        )


def aside(work, *words):
    """Works in a thread, where nbclient leaves the signals to Lab.java, which ends all of this."""
    with ThreadPoolExecutor(max_workers=1) as threads:
        return threads.submit(work, *words).result()


def write_back(result, notebook, before):
    if notebook.read_bytes() != before:
        raise Problem(f"{notebook.name} changed while it ran and was left alone: run --save again.")
    saved = nbformat.read(result, as_version=4)
    for cell in saved.cells:
        if cell.cell_type == "code" and UNTRIED.search(cell.source):
            cell.outputs = []
    with open(notebook, "w", encoding="utf-8", newline="\n") as file:
        nbformat.write(saved, file)


def demand_writable(results, notebooks, saves):
    """Looks before the long work."""
    written = [results / LOG, *(results / notebook.name for notebook in notebooks)]
    for each in written + (notebooks if saves else []):
        if each.is_dir():
            raise Problem(f"A folder is where a file belongs ({each}): move it away.")
        if not os.access(each if each.exists() else results, os.W_OK):
            raise PermissionError(errno.EACCES, "Permission denied", str(each))


def refuse_changed_cells(notebooks):
    if not shutil.which("git"):
        raise Problem("--save needs git: install it from https://git-scm.com.")
    for notebook in notebooks:
        if git(notebook, "rev-parse", "--is-inside-work-tree").returncode:
            raise Problem(
                "--save works in a git checkout only, so that nothing is lost: clone the repository"
                " with git and run it there."
            )
        head = git(notebook, "show", f"HEAD:./{notebook.name}")
        if head.returncode:
            raise Problem(f"{notebook.name} was never committed: commit it, then run --save again.")
        if not same_cells(head.stdout, notebook.read_bytes()):
            raise Problem(
                f"{notebook.name} has uncommitted changes in its cells: commit or undo them, then"
                " run --save again."
            )


def git(notebook, *words):
    command = ["git", "-C", str(notebook.parent), *words]
    return subprocess.run(command, capture_output=True, check=False)


def same_cells(one, other):
    try:
        return cells(one) == cells(other)
    except (ValueError, LookupError):
        return one == other  # what is no notebook fails when it runs


def cells(text):
    """What a learner or an author wrote, without what the kernel answered."""
    return [(cell["cell_type"], "".join(cell["source"])) for cell in json.loads(text)["cells"]]


if __name__ == "__main__":
    told(main, *sys.argv[1:])
