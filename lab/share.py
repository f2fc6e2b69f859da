"""
Makes the folder that a teacher hands out: pages that open from a disk, a zip for JupyterLab, and
assignments for nbgrader.

    python share.py ROOT SHARE JAVA

It is made in a folder beside SHARE, and takes its place at the end: who stops it on the way, keeps
the last one. A folder that holds anything else, or what was changed since, is left alone.
"""

import io
import re
import signal
import sys
import time
import zipfile
from pathlib import Path

import nbformat

from assignments import Assignments
from editions import Students, Teachers
from exercises import exercises
from files import text, write
from handouts import handout, printer
from lesson import series, translated
from living import Living, build
from pages import Pages, heading, phrase, title
from problem import Problem, told
from replacing import COURSE, demand_replaceable, folder_beside, place, replace
from translations import ENGLISH, Language, translations

EDITIONS = {"student": Students, "instructor": Teachers}
DOCUMENTS = ("glossary", "sources")
LICENCES_OF_JAVA = (
    "Pages that run Java also hold parts of TeaVM (Apache-2.0), which compiled the Java and whose"
    " classes stand in for Java's own, and functions after fdlibm, under its notice below. Pages"
    " whose cells can be edited hold the editor CodeMirror (MIT) and the Eclipse Compiler for Java"
    " (EPL-2.0), under their notices below.\n"
)
LICENCE = re.compile(r"\| ([\w.-]+/[\w/.-]+) \|$", re.MULTILINE)
MINUTES = re.compile(r"\*(?:\w+ )?(\d+ \w+)")


class Share:
    """One folder in the making."""

    def __init__(self, root, folder, java):
        self.root, self.folder, self.java, self.version = root, folder, java, version(root)
        folder_of_all = root / "notebooks"
        self.notebooks = readable([*series(folder_of_all), *translated(folder_of_all)])
        demand_pages_of_their_own(self.notebooks)
        self.languages = {file: language(root, file) for file in self.notebooks}
        self.originals = {each.notebook: each.english for each in translations(root)}
        self.jar = (root / "notebooks/lib/neuron.jar").read_bytes()
        self.exercises, self.with_java = exercises(root, java), build(root, java)
        self.printer = printer()
        self.documents = [
            file for name in DOCUMENTS if (file := root / "docs" / f"{name}.md").exists()
        ]

    def make(self):
        for name, kind in EDITIONS.items():
            edition = kind()
            notebooks = {
                file: edition.notebook(made, self.languages[file])
                for file, made in self.notebooks.items()
            }
            place = self.folder / name
            living = None
            if self.with_java:
                living = Living(self.root, self.exercises, edition.explanations)
            self.site(place / "site", notebooks, living)
            self.archive(place / "neuron-notebooks.zip", notebooks, edition.library(self.jar))
            self.handouts(place, notebooks, opened=name == "instructor")
        self.assignments(self.folder / COURSE)

    def assignments(self, course):
        english = {
            file: notebook
            for file, notebook in self.notebooks.items()
            if self.languages[file] is ENGLISH
        }
        for file in Assignments(self.root, self.java, self.exercises, english).make(course):
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

    def site(self, place, notebooks, living):
        place.mkdir(parents=True)
        names = {file: f"{file.stem}.html" for file in notebooks}
        names |= {file: f"{file.stem}.html" for file in self.documents}
        names |= {self.root / "README.md": "index.html"}
        pages = Pages(names, living, self.jar)
        said = {"version": self.version, "language": ENGLISH}
        for file in notebooks:
            order = [other for other in notebooks if other.parent == file.parent]
            i = order.index(file)
            around = {
                "before": neighbour(order, notebooks, i - 1),
                "after": neighbour(order, notebooks, i + 1),
                "others": self.others(file),
                "version": self.version,
                "language": self.languages[file],
            }
            page = pages.notebook(notebooks[file], file, around)
            put_page(place / f"{file.stem}.html", page, self.folder)
        for file in self.documents:
            page = pages.document(text(file), file, said)
            put_page(place / f"{file.stem}.html", page, self.folder)
        licences = licence_text(self.root, self.jar, living)
        licences = pages.document(licences, self.root / "LICENCES.md", said)
        put_page(place / "licences.html", licences, self.folder)
        index = pages.index(
            title="The activation function, hands on",
            promise="How a neuron's raw number goes through an activation function: in Java.",
            series=[
                entry(file, notebook) | {"others": self.others(file)}
                for file, notebook in notebooks.items()
                if file not in self.originals
            ],
            documents=[
                {"page": f"{file.stem}.html", "title": heading(text(file))}
                for file in self.documents
            ],
            **said,
        )
        put_page(place / "index.html", index, self.folder)

    def others(self, file):
        """The same notebook in the other languages."""
        english = self.originals.get(file, file)
        return [
            {
                "page": f"{other.stem}.html",
                "title": title(self.notebooks[other]),
                "language": self.languages[other],
            }
            for other in self.notebooks
            if self.originals.get(other, other) == english and other != file
        ]

    def archive(self, file, notebooks, library):
        """Everything that JupyterLab with a Java kernel needs, in one folder."""
        with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as zipped:
            for source, notebook in notebooks.items():
                name = source.relative_to(self.root).as_posix()
                put(zipped, name, nbformat.writes(notebook) + "\n")
            for document in self.documents:
                put(zipped, f"docs/{document.name}", text(document))
            put(zipped, "notebooks/lib/neuron.jar", library)
            put(
                zipped,
                "README.md",
                (Path(__file__).with_name("site") / "zip-readme.md").read_text(encoding="utf-8"),
            )
        weigh(file, self.folder)


def readable(files):
    """Those that can be read; the others are named, and left out."""
    found = {}
    for file in files:
        try:
            notebook = nbformat.v4.reads(file.read_text(encoding="utf-8"))
            nbformat.validate(notebook)
        except Exception as failure:
            why = (str(failure).splitlines() or [type(failure).__name__])[0]
            print(f"{file.name} is no whole notebook and is left out: {why}", flush=True)
        else:
            found[file] = notebook
    if not found:
        raise Problem("There is no notebook that can be read: get the lesson again.")
    return found


def demand_pages_of_their_own(notebooks):
    """A page and a hand-out have the name of their notebook, which lies in another folder."""
    named = {}
    for file in notebooks:
        other = named.setdefault(file.name.lower(), file)
        if other != file:
            raise Problem(
                f"{other} and {file} have the same name, and so would their pages: give one of them"
                " another name, a translation in its line <!-- notebook: ITS-NAME -->."
            )


def language(root, file):
    """The language of a notebook, which its folder tells."""
    folder = file.parent.name
    return ENGLISH if folder == "notebooks" else Language.of(root, folder)


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
    return {"page": f"{file.stem}.html", "title": title(notebooks[file]) or file.stem}


def entry(file, notebook):
    """What the index says of a notebook: its title, its promise and its minutes."""
    said = notebook.cells[0].source if notebook.cells else ""
    paragraphs = [part.strip() for part in said.split("\n\n")]
    minutes = MINUTES.search(said)
    return {
        "number": file.stem.split("-")[0],
        "page": f"{file.stem}.html",
        "title": title(notebook) or file.stem,
        "promise": phrase(paragraphs[1]) if len(paragraphs) > 1 else "",
        "minutes": minutes[1] if minutes else "",
    }


def licence_text(root, jar, living):
    """What is inside the pages and the library, whose it is, and the texts of the licences."""
    rows, said = licences_of_the_library(root, jar)
    parts = [text(Path(__file__).with_name("site") / "licences.md"), rows]
    if living:
        said |= living.licences
        parts.append(LICENCES_OF_JAVA)
    return "\n".join([*parts, *licence_sections(said)])


def licences_of_the_library(root, jar):
    """The table of what is in the library, and the texts of its licences by their names."""
    with zipfile.ZipFile(io.BytesIO(jar)) as library:
        table = library.read("META-INF/licences/list.md").decode()
        names = dict.fromkeys([*LICENCE.findall(table), "META-INF/NOTICE"])
        said = {name: library.read(name).decode() for name in names}
    said["CC BY 4.0"] = text(root / "LICENSE-CC-BY-4.0")
    return table.partition("\n")[2].replace("/", "/<wbr>"), said


def licence_sections(said):
    return [f"## {name}\n\n```text\n{whole}\n```\n" for name, whole in said.items()]


def put_page(file, said, folder):
    write(file, said)
    weigh(file, folder)


def weigh(file, folder):
    size = file.stat().st_size
    weight = f"{size / 1e6:.1f} MB" if size >= 1e6 else f"{size / 1e3:.0f} kB"
    print(f"{weight:>8}  {file.relative_to(folder).as_posix()}", flush=True)


def stop_at_once():
    """What is half made goes away where somebody stops it."""
    for each in (signal.SIGINT, signal.SIGTERM):
        signal.signal(each, stop)


def stop(*_):
    """Ends this once, so that nothing half made stays, and nothing is said of it."""
    for each in (signal.SIGINT, signal.SIGTERM):
        signal.signal(each, signal.SIG_IGN)
    sys.exit(1)


def main(root, share, java):
    stop_at_once()
    start = time.monotonic()
    root, share = Path(root).resolve(), place(share)
    demand_replaceable(share)
    with folder_beside(share) as made:
        Share(root, made, java).make()
        replace(share, made)
    index = share / "student" / "site" / "index.html"
    print(f"Made {share} in {time.monotonic() - start:.0f} s. Open {index}")


if __name__ == "__main__":
    told(main, *sys.argv[1:])
