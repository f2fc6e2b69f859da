"""
What makes a page answer: a module into which Java was compiled, and the script that runs it.

Both come from the folder runtime, which may be missing: then pages are as they are without.
"""

import base64
import json
import lzma
import os
import re
import shutil
import subprocess
from collections import defaultdict
from pathlib import Path
from typing import NamedTuple

from files import text
from pages import digest
from problem import Problem

MADE = Path("runtime", "target", "page")
STORED_MOVES = re.compile(
    r'<script type="text/plain" data-film>.*?</script>\n?'
    r'|<script type="module">.*?</script>\n?'
    r'|<p class="neuron-asleep">.*?</p>\n?'
    r'| data-(?:controls|module|widget)="[^"]*"',
    re.DOTALL,
)
PACKING = {"id": lzma.FILTER_LZMA1, "preset": 9 | lzma.PRESET_EXTREME, "pb": 0}
LENGTH = slice(5, 13)  # of what is packed, in the head of the file
MOVES = re.compile(r"^explore\(", re.MULTILINE)
FORGOTTEN = "This is forgotten when the kernel ends. keepProgress() keeps it in a small file."
KEPT = "This page keeps it if your browser lets it."
SAID_BY_THE_SCRIPT = (
    "Run",
    "Check",
    "Stop",
    "Reset",
    "Edit",
    "edited",
    "Delete",
    "Run all",
    "Run all above",
    "Add a cell",
    "Added cell %s",
    "Output of %s",
    "The cell was deleted.",
    "Save page",
    "Save notebook",
    "Tab indents. To leave with the keyboard: Escape, then Tab.",
    "Every cell can be edited and run: click its Java, or press Edit. Shift-Enter runs it and "
    + "goes on, Ctrl-Enter runs it and stays. What you save as a page opens with your edits; "
    + "what you save as a notebook opens in JupyterLab.",
    "line %s",
    "thrown in %s, line %s",
    "line %s, column %s",
    "The compiler starts, and the cells above run once more.",
    "The cells above run once more: %s of %s",
    "What is edited cannot run here; the cells as they were shipped go on.",
    "waiting",
    "running",
    "running for long: Stop ends it",
    "drawing",
    "done",
    "failed",
    "stopped",
    "You stopped it.",
    "What it drew comes back when it is run.",
    "The memory is full.",
    "%s above did not come to its end, and this cell needs it: run that one first, and then "
    + "this one again.",
    "Write your name into the field first.",
    "All is as it was shipped.",
    "Undo",
    "What ran before runs once more when it is next needed.",
    "This browser keeps nothing for files: save what you did before you close the page.",
    "Java could not be started.",
    "Java does not run in this browser: it needs one of 2025 or later, with garbage "
    + "collection in WebAssembly.",
    "Java does not run in this browser: it has no Worker or no crypto for pages.",
    "What you see stays as it is.",
    "Figures with one control move through pictures that the page brought along; all else "
    + "stays as it is.",
    "This file was damaged on its way, so nothing in it answers: get it once more. What "
    + "you see stays as it is.",
)


class Living:
    """What each page of an edition gets."""

    def __init__(self, root, exercises, explanations):
        """Takes the exercises of the series, and what Java alone explains."""
        folder = root / MADE
        self.script, self.style = text(folder / "page.js"), text(folder / "page.css")
        self.frame = text(folder / "frame.js")
        told = "\0".join(part for pair in explanations.items() for part in pair)
        first = f"globalThis.explanations = {json.dumps(told)};\n".encode()
        script, module = (folder / "worker.js"), (folder / "lesson.wasm")
        self.module = Packed.of(program(first + script.read_bytes(), module.read_bytes()))
        moves = json.loads(text(folder / "moves.json"))
        self.moves = {name: Packed.of(dense(each).encode()) for name, each in moves.items()}
        licences = root / "runtime" / "src" / "main" / "resources" / "META-INF" / "licences"
        self.licences = {"fdlibm": text(licences / "fdlibm.txt")}
        self.editing = Editing.of(folder)
        if self.editing:
            self.licences["CodeMirror"] = text(folder / "editor-licences.txt")
            self.licences["ECJ"] = text(licences / "ecj.txt")
        self.passing = json.loads(text(folder / "passing.json"))
        self.fields, self.needing_java = fields(text(folder / "blanks.txt"), exercises)

    def facts(self, source, language):
        """What the script has to know of a page, as JSON that can stand in an element."""
        words = {word: said for word in SAID_BY_THE_SCRIPT if (said := language.say(word)) != word}
        return json.dumps({"notebook": name(source), "words": words}).replace("<", "\\u003c")

    def packages(self, source, notebook):
        """What a page carries along as packed text, by the names of their elements."""
        moves = self.moves.get(name(source))
        found = {"java-module": self.module} | ({"java-moves": moves} if moves else {})
        return found | (self.editing.packages(notebook) if self.editing else {})

    @property
    def later(self):
        """The scripts that a page runs only once its reader asks for them."""
        return [self.editing.script] if self.editing else []

    def cell(self, source, place, java, language):
        """What a cell says of itself: where it stands, what it asks, what it leaves behind."""
        return {
            "place": place,
            "fields": json.dumps(
                [
                    field | {"question": language.say(field["question"])}
                    for field in self.fields[name(source), place]
                ]
            ),
            "moves": bool(MOVES.search(java)),
            "is_passing": place in self.passing.get(name(source), []),
            "needs_java": (name(source), place) in self.needing_java,
            "java": self.editing.fielded(name(source), place) if self.editing else None,
        }

    def still(self, html, language):
        """A stored output: figures without their pictures, which Java draws, and no kernel ends."""
        html = STORED_MOVES.sub("", html)
        return html.replace(language.say(FORGOTTEN), language.say(KEPT))


class Editing:
    """What a page gets so that its cells can be edited: an editor, and a compiler for cells."""

    def __init__(self, folder):
        self.script = text(folder / "editor.js")
        self.editor = Packed.of(self.script.encode())
        api, module = (folder / "java.api").read_bytes(), (folder / "java.wasm").read_bytes()
        self.compiler = Packed.of(program(api, module))
        self.texts = json.loads(text(folder / "fielded.json"))

    @classmethod
    def of(cls, folder):
        """Nothing where no compiler for cells was made."""
        return cls(folder) if (folder / "java.wasm").exists() else None

    def fielded(self, notebook, place):
        """What a cell with fields is to the compiler; nothing for one without."""
        return self.texts.get(notebook, {}).get(str(place))

    def packages(self, notebook):
        """Packed texts by the names of their elements; a notebook goes along without outputs."""
        cells = [
            {key: value for key, value in cell.items() if key != "outputs"}
            | ({"outputs": [], "execution_count": None} if cell.cell_type == "code" else {})
            for cell in notebook.cells
        ]
        whole = Packed.of(dense({**notebook, "cells": cells}).encode())
        return {
            "java-compiler": self.compiler,
            "java-editor": self.editor,
            "java-notebook": whole,
        }


def build(root, java):
    """Makes what pages get, if it is not there yet; false where it cannot be made."""
    runtime = root / "runtime"
    if not (runtime / "pom.xml").exists():
        print("Pages will not run Java, since there is no folder runtime.", flush=True)
        return False
    if up_to_date(root):
        return True
    maven = shutil.which("mvn")
    if maven is None:
        raise Problem(
            "Pages with Java need Maven on the PATH: https://maven.apache.org/install.html."
        )
    print("Compiling Java for the pages, which takes a minute or two ...", flush=True)
    words = [maven, "-q", "-B", "-f", str(runtime / "pom.xml"), "compile", "exec:exec@page-files"]
    home = {"JAVA_HOME": str(Path(java).parent.parent)}
    answer = subprocess.run(words, env=os.environ | home, capture_output=True, check=False)
    if answer.returncode:
        log = runtime / "target" / "page.log"
        log.parent.mkdir(exist_ok=True)
        log.write_bytes(answer.stdout + answer.stderr)
        raise Problem(f"Java could not be compiled for the pages: {log} says why.")
    return True


def up_to_date(root):
    made = root / MADE / "lesson.wasm"
    if not made.exists():
        return False
    sources = [root / "notebooks" / "lib" / "neuron.jar", root / "runtime" / "pom.xml"]
    sources += (root / "notebooks").glob("**/*.ipynb")
    sources += (file for file in (root / "runtime" / "src").rglob("*") if file.is_file())
    return made.stat().st_mtime > max(file.stat().st_mtime for file in sources)


class Packed(NamedTuple):
    """Bytes as text for a page, which unpacks them: LZMA, in base 85."""

    text: str
    hash: str

    @classmethod
    def of(cls, data):
        packing = lzma.LZMACompressor(lzma.FORMAT_ALONE, filters=[PACKING])
        packed = bytearray(packing.compress(data) + packing.flush())
        packed[LENGTH] = len(data).to_bytes(8, "little")
        letters = base64.b85encode(packed).decode("ascii").replace("<", ",")
        return cls(letters, digest(packed))


def program(first, module):
    """Two parts, after the length of the first in four bytes, such as a script and a module."""
    return len(first).to_bytes(4, "big") + first + module


def dense(value):
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def fields(blanks, exercises):
    """What the fields of each cell ask, in their order; and the cells that ask for Java."""
    questions = {exercise.number: exercise.question for exercise in exercises}
    found, needing_java = defaultdict(list), set()
    for line in blanks.splitlines():
        notebook, place, field, exercise, label, kind, shipped = line.split("\t")
        if int(field) >= 0:
            question = questions.get(exercise, exercise)
            asked = {"question": question, "label": label, "shipped": shipped}
            found[notebook, int(place)].append(asked)
        elif kind == "JAVA":
            needing_java.add((notebook, int(place)))
    return found, needing_java


def name(source):
    """That by which Java knows a notebook, such as 02 or es/02."""
    number, folder = source.stem.split("-")[0], source.parent.name
    return number if folder == "notebooks" else f"{folder}/{number}"
