"""
Makes the folder that a teacher hands out: pages that open from a disk, a zip for JupyterLab, and
assignments for nbgrader.

    python share.py ROOT SHARE JAVA

It is made in a folder beside SHARE, and takes its place at the end: who stops it on the way, keeps
the last one.
"""

import re
import shutil
import sys
import tempfile
import time
import zipfile
from pathlib import Path

import nbformat

from assignments import Assignments, keep
from editions import without_solutions
from files import text, write
from handouts import handout, printer
from lesson import series
from pages import Pages, heading, title
from problem import Problem, told

EDITIONS = {"student": without_solutions, "instructor": lambda notebook: notebook}
COURSE = Path("instructor", "nbgrader")
DOCUMENTS = ("glossary", "sources")
MINUTES = re.compile(r"\*(?:Core )?(\d+ minutes?)")


class Share:
    """One folder in the making."""

    def __init__(self, root, folder, java):
        self.root, self.folder, self.java, self.version = root, folder, java, version(root)
        self.notebooks = self.read(series(root / "notebooks"))
        self.printer = printer()
        self.documents = [
            file for name in DOCUMENTS if (file := root / "docs" / f"{name}.md").exists()
        ]

    def read(self, files):
        """Those that can be read; the others are named, and left out."""
        found = {}
        for file in files:
            try:
                found[file] = nbformat.read(file, as_version=4)
            except Exception as failure:
                print(f"{file.name} cannot be read and is left out: {failure}", flush=True)
        if not found:
            raise Problem("There is no notebook that can be read: get the lesson again.")
        return found

    def make(self):
        for edition, made in EDITIONS.items():
            notebooks = {file: made(notebook) for file, notebook in self.notebooks.items()}
            place = self.folder / edition
            self.site(place / "site", notebooks)
            self.archive(place / "neuron-notebooks.zip", notebooks)
            self.handouts(place, notebooks, opened=edition == "instructor")
        self.assignments(self.folder / COURSE)

    def assignments(self, course):
        for file in Assignments(self.root, self.java, self.notebooks).make(course):
            weigh(file, self.folder)

    def handouts(self, place, notebooks, opened):
        if self.printer is None:
            return
        (place / "handouts").mkdir()
        for file in notebooks:
            printed = place / "handouts" / f"{file.stem}.pdf"
            if handout(self.printer, place / "site" / f"{file.stem}.html", printed, opened):
                weigh(printed, self.folder)
            else:
                print(f"{printed.name} could not be printed and is left out.", flush=True)

    def site(self, place, notebooks):
        place.mkdir(parents=True)
        names = {file: f"{file.stem}.html" for file in notebooks}
        names |= {file: f"{file.stem}.html" for file in self.documents}
        names |= {self.root / "README.md": "index.html"}
        pages = Pages(self.root / "src" / "main" / "resources" / "neuron" / "fonts", names)
        said = {"version": self.version, "language": "en"}
        order = list(notebooks)
        for i, file in enumerate(order):
            around = {
                "before": neighbour(order, notebooks, i - 1),
                "after": neighbour(order, notebooks, i + 1),
            }
            page = pages.notebook(notebooks[file], file, around | said)
            put_page(place / f"{file.stem}.html", page, self.folder)
        for file in self.documents:
            page = pages.document(text(file), file, said)
            put_page(place / f"{file.stem}.html", page, self.folder)
        licences = pages.document(licence_text(self.root), self.root / "LICENCES.md", said)
        put_page(place / "licences.html", licences, self.folder)
        index = pages.index(
            title="The activation function, hands on",
            promise="How a neuron's raw number goes through an activation function: in Java.",
            series=[entry(file, notebook) for file, notebook in notebooks.items()],
            documents=[
                {"page": f"{file.stem}.html", "title": heading(text(file))}
                for file in self.documents
            ],
            **said,
        )
        put_page(place / "index.html", index, self.folder)

    def archive(self, file, notebooks):
        """Everything that JupyterLab with a Java kernel needs, in one folder."""
        with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as zipped:
            for source, notebook in notebooks.items():
                put(zipped, f"notebooks/{source.name}", nbformat.writes(notebook) + "\n")
            for document in self.documents:
                put(zipped, f"docs/{document.name}", text(document))
            put(
                zipped,
                "notebooks/lib/neuron.jar",
                (self.root / "notebooks/lib/neuron.jar").read_bytes(),
            )
            put(
                zipped,
                "README.md",
                (Path(__file__).with_name("site") / "zip-readme.md").read_text(encoding="utf-8"),
            )
        weigh(file, self.folder)


def version(root):
    """That of the library, which stands in one place."""
    return re.search(r"<version>([^<]+)</version>", text(root / "pom.xml"))[1]


def put(zipped, name, said):
    """Adds a file with a date that is the same each time."""
    entry = zipfile.ZipInfo(f"neuron-notebooks/{name}", (2026, 1, 1, 0, 0, 0))
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.external_attr = 0o644 << 16
    zipped.writestr(entry, said)


def neighbour(order, notebooks, place):
    if not 0 <= place < len(order):
        return None
    file = order[place]
    return {"page": f"{file.stem}.html", "title": title(notebooks[file])}


def entry(file, notebook):
    """What the index says of a notebook: its title, its promise and its minutes."""
    said = notebook.cells[0].source
    paragraphs = [part.strip() for part in said.split("\n\n")]
    minutes = MINUTES.search(said)
    return {
        "page": f"{file.stem}.html",
        "title": title(notebook),
        "promise": paragraphs[1] if len(paragraphs) > 1 else "",
        "minutes": minutes[1] if minutes else "",
    }


def licence_text(root):
    font = (root / "src/main/resources/neuron/fonts/OFL.txt").read_text(encoding="utf-8")
    return (
        "# Licences\n\nThe letters of these pages and figures are Inter's, under this licence:\n\n"
        f"```text\n{font}```\n"
    )


def put_page(file, said, folder):
    write(file, said)
    weigh(file, folder)


def weigh(file, folder):
    size = file.stat().st_size
    weight = f"{size / 1e6:.1f} MB" if size >= 1e6 else f"{size / 1e3:.0f} kB"
    print(f"{file.relative_to(folder).as_posix():<60} {weight:>8}", flush=True)


def main(root, share, java):
    start = time.monotonic()
    root, share = Path(root).resolve(), Path(share).resolve()
    keep(share / COURSE)
    made = Path(tempfile.mkdtemp(prefix=".share-", dir=share.parent))
    try:
        Share(root, made, java).make()
        replace(share, made)
    finally:
        shutil.rmtree(made, ignore_errors=True)
    index = share / "student" / "site" / "index.html"
    print(f"Made {share} in {time.monotonic() - start:.0f} s. Open {index}")


def replace(share, made):
    """Puts what was made in the place of what was there, and takes that away."""
    old = Path(tempfile.mkdtemp(prefix=".share-", dir=share.parent))
    try:
        if share.exists():
            share.rename(old / "share")
        made.chmod(0o755)
        made.rename(share)
    finally:
        shutil.rmtree(old, ignore_errors=True)


if __name__ == "__main__":
    told(main, *sys.argv[1:])
