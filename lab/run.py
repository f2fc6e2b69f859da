"""
Executes notebooks, each in a fresh kernel and with nobody watching.

    python run.py KERNEL FOLDER RESULTS save|leave [NOTEBOOK ...]

They are those of the series, in all languages, unless some are named. The kernel works in the
notebook's folder, or of a notebook from elsewhere in that of the series, and the results go to
another. A notebook itself is written only to save its outputs, and only if its cells are those of
the last commit. Cells with a check or a hint are saved without output. One in another language is
assembled anew from its translation before it is saved, and may be named by that file.
"""

import errno
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
from lesson import series, translated
from problem import Problem, told
from translations import Translation, cells, translations

LOG = "kernel.log"  # what the kernels print beside their cells
UNTRIED = re.compile(r"\b(?:check|hint)\(")  # what answers a learner is saved without an answer


def main(kernel, folder, results, save, *names):
    folder, results, saves = Path(folder), Path(results), save == "save"
    originals = originals_of(folder, names)
    notebooks = [Path(name) for name in names if not name.endswith(".md")] or (
        [] if names else [*series(folder), *translated(folder)]
    )
    notebooks += [each for each in originals if each not in notebooks]
    if not notebooks:
        raise Problem(f"There is no notebook in {folder}.")
    if saves:
        refuse_changed_cells([each for each in notebooks if each not in originals])
        refuse_changed_translations(originals, results)
    for translation in originals.values() if saves else []:
        translation.write()
    demand_writable(results, notebooks, saves)
    failed = 0
    for notebook in notebooks:
        before, result = notebook.read_bytes(), results / notebook.name
        start = time.monotonic()
        place = notebook.parent if folder in notebook.parents else folder
        trouble = aside(execute, kernel, str(place), notebook, result, results / LOG)
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


def originals_of(folder, names):
    """The translation of each notebook in another language that is to be run."""
    root = folder.parent
    if not names:
        return {each.notebook: each for each in translations(root)}
    files = [Path(name).resolve() for name in names if name.endswith(".md")]
    asked = {Path(name) for name in names}
    of_notebooks = [each.file for each in translations(root) if each.notebook in asked]
    return {each.notebook: each for each in map(Translation, [*files, *of_notebooks])}


def refuse_changed_translations(originals, results):
    """A notebook in another language may differ from the commit as this program last left it."""
    for notebook, translation in originals.items():
        if not notebook.exists():
            continue
        now = cells(notebook.read_bytes())
        head = git(notebook, "show", f"HEAD:./{notebook.name}").stdout
        last = results / notebook.name
        known = [cells(head), cells(last.read_bytes()) if last.exists() else None]
        if now not in known and now != cells(nbformat.writes(translation.assemble())):
            raise Problem(
                f"{notebook.name} is made of {translation.file.name}, but its cells were changed:"
                " take the changes over into that file and undo them here, then run --save again."
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
    return one == other if cells(one) is None else cells(one) == cells(other)


if __name__ == "__main__":
    told(main, *sys.argv[1:])
